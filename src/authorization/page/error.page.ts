import { html } from './html.js';
import { page } from './layout.js';

export interface Fault {
  code: string;
  /** For people. */
  detail: string;
  /** For the makers of the app. */
  cause?: string | undefined;
}

/** What could not be done, for whoever sits before the browser. */
export const errorPage = ({ code, detail, cause }: Fault): string =>
  page(
    'This did not work',
    undefined,
    html`<h1>This did not work</h1>
      <p class="lead" role="alert">${detail}.</p>
      <p class="note">Go back to the app and start again. If that does not help, tell the makers of the app:</p>
      <p class="note"><code>${code}${cause !== undefined && html`: ${cause}`}</code></p>`,
  );

/** In words for whoever was sent here by an app, and cannot mend it. */
const WORDS: Readonly<Record<string, string>> = {
  invalid_client: 'There is no such app here',
  invalid_redirect_uri: 'The app wants you sent back to an address that is not one of its own',
};

/** What the library says of a request that it sends nobody back with. */
export const faultOfApp = (code: string, cause: string | undefined): Fault => ({
  ...{ code, cause },
  detail: WORDS[code] ?? 'What the app asked for cannot be answered, or you took longer than an hour',
});
