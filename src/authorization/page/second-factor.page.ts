import { html } from './html.js';
import { marks, page } from './layout.js';

/** What an account asks for beside its password, as `second_factor_required` names it. */
export interface SecondFactor {
  challenge: string;
  factors: readonly string[];
}

export interface SecondFactorView extends SecondFactor {
  shop: string;
  app: string;
  /** Where the form goes. */
  action: string;
  csrf: string;
  /** What was wrong with the code the last time. */
  fault: string | undefined;
}

/** Asks whoever knows the password for something that they have. A passkey takes a script, and this page has none. */
export function secondFactorPage(view: SecondFactorView): string {
  const { shop, app, factors } = view;
  return page(
    `Second step – ${shop}`,
    shop,
    html`${marks(app, shop)}
      <h1>Is it you?</h1>
      <p class="lead">The password was right. Your account asks for a second step.</p>
      ${formOf(view)}
      ${
        factors.includes('passkey') &&
        html`<p class="note">A passkey does not work on this page: take a recovery code.</p>`
      }`,
  );
}

function formOf({ action, csrf, challenge, factors, fault }: SecondFactorView) {
  const isWrong = fault !== undefined && html`aria-invalid="true" aria-describedby="code-fault"`;
  return html`<form method="post" action="${action}" novalidate>
    <input type="hidden" name="csrf" value="${csrf}" />
    <input type="hidden" name="challenge" value="${challenge}" />
    <input type="hidden" name="factors" value="${factors.join(' ')}" />
    <label for="code">${labelOf(factors)}</label>
    <input ${ATTRIBUTES} required maxlength="40" ${isWrong} autofocus />
    ${fault !== undefined && html`<p class="fault" id="code-fault" role="alert">${fault}</p>`}
    <button type="submit">Go on</button>
  </form>`;
}

const labelOf = (factors: readonly string[]) =>
  factors.includes('totp') ? 'Code of your authenticator app, or a recovery code' : 'Recovery code';

const ATTRIBUTES = html`id="code" name="code" type="text" autocomplete="one-time-code" autocapitalize="characters"
spellcheck="false"`;
