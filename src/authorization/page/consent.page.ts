import { isForActing, wordsOf } from '../scopes.js';
import { html } from './html.js';
import { marks, page } from './layout.js';

export interface ConsentView {
  shop: string;
  app: string;
  homepage: string | undefined;
  /** Where the browser goes after the answer. */
  returnsTo: string;
  /** Address of the interaction, below which the forms go. */
  address: string;
  csrf: string;
  email: string;
  scopes: readonly string[];
}

/** Asks a user whether an app may act for them. */
export function consentPage({ shop, app, homepage, returnsTo, address, csrf, email, scopes }: ConsentView): string {
  const [deep, plain] = [scopes.filter(isForActing), scopes.filter((scope) => !isForActing(scope))];
  return page(
    `Allow ${app}? – ${shop}`,
    shop,
    html`${marks(app, shop)}
      <h1>${app} asks for access</h1>
      <p class="lead">to your account at ${shop}</p>
      <p class="account">
        <span>Signed in as <b>${email}</b></span
        ><a href="${address}/sign-in">Use another account</a>
      </p>
      ${list('About you', plain, '')} ${list('In your name, as far as you may yourself', deep, 'deep')}
      <div class="choices">
        <form method="post" action="${address}/denial">
          <input type="hidden" name="csrf" value="${csrf}" /><button type="submit" class="quiet">Deny</button>
        </form>
        <form method="post" action="${address}/consent">
          <input type="hidden" name="csrf" value="${csrf}" /><button type="submit">Allow</button>
        </form>
      </div>
      <p class="note">
        You go back to ${returnsTo}.
        ${homepage !== undefined && html`More about the app: <a href="${homepage}" rel="noreferrer">${homepage}</a>.`}
        You can withdraw this at any time in your account.
      </p>`,
  );
}

const list = (title: string, scopes: string[], kind: string) =>
  scopes.length > 0 &&
  html`<h2 class="group">${title}</h2>
    <ul>
      ${scopes.map((scope) => html`<li class="${kind}"><span>${wordsOf(scope)}</span></li>`)}
    </ul>`;
