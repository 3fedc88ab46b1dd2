import { html } from './html.js';
import { marks, page } from './layout.js';

export interface SignInView {
  shop: string;
  app: string;
  /** Where the form goes. */
  action: string;
  csrf: string;
  email: string;
  /** What was wrong the last time: with a field, or with both together. */
  faults: { email?: string; password?: string; both?: string };
}

/** Signs in whoever is asked for something by an app. */
export const signInPage = (view: SignInView): string =>
  page(
    `Sign in – ${view.shop}`,
    view.shop,
    html`${marks(view.app, view.shop)}
      <h1>Sign in to ${view.shop}</h1>
      <p class="lead">to go on to ${view.app}</p>
      ${view.faults.both !== undefined && html`<p class="alert" id="both" role="alert">${view.faults.both}</p>`}
      ${formOf(view)}
      <p class="note">${view.app} does not see your password.</p>`,
  );

/** Where a cursor is wanted first: in the first field that is empty or wrong. */
function formOf({ action, csrf, email, faults }: SignInView) {
  const isEmailFirst = email === '' || faults.email !== undefined;
  return html`<form method="post" action="${action}" novalidate>
    <input type="hidden" name="csrf" value="${csrf}" />
    <label for="email">E-mail address</label>
    <input
      ${ATTRIBUTES.email}
      required
      maxlength="254"
      value="${email}"
      ${state('email', faults)}
      ${isEmailFirst && FOCUS}
    />
    ${faultOf('email', faults.email)}
    <label for="password">Password</label>
    <input ${ATTRIBUTES.password} required maxlength="1024" ${state('password', faults)} ${!isEmailFirst && FOCUS} />
    ${faultOf('password', faults.password)}
    <button type="submit">Sign in</button>
  </form>`;
}

const FOCUS = html`autofocus`;

const ATTRIBUTES = {
  email: html`id="email" name="email" type="email" inputmode="email" autocomplete="username" autocapitalize="none"
  spellcheck="false"`,
  password: html`id="password" name="password" type="password" autocomplete="current-password"`,
};

function state(field: 'email' | 'password', faults: SignInView['faults']) {
  if (faults[field] !== undefined) return html`aria-invalid="true" aria-describedby="${field}-fault"`;
  return faults.both !== undefined && html`aria-invalid="true" aria-describedby="both"`;
}

const faultOf = (field: string, fault: string | undefined) =>
  fault !== undefined && html`<p class="fault" id="${field}-fault">${fault}</p>`;
