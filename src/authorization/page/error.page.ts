import { html } from './html.js';
import { page } from './layout.js';

/** What could not be done, for whoever sits before the browser: the app did something wrong, or time ran out. */
export const errorPage = ({ code, detail }: { code: string; detail: string }): string =>
  page(
    'This did not work',
    undefined,
    html`<h1>This did not work</h1>
      <p class="lead" role="alert">${detail === '' ? 'The request of the app cannot be answered' : sentence(detail)}</p>
      <p class="note">
        Go back to the app and start again. If that does not help, tell the makers of the app: <code>${code}</code>
      </p>`,
  );

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
