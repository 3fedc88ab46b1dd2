import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { LinkKind } from '../account/account-link.entity.js';
import { SCRIPT } from './page.script.js';
import { STYLE } from './page.style.js';

interface Page {
  title: string;
  sentence: string;
  /** Label of the password and how browsers fill it in; a page without one has a button alone. */
  password?: { label: string; autocomplete: 'new-password' | 'current-password'; hint: string };
  act: string;
  /** The call that the page makes. */
  call: string;
  done: string;
}

const NEW_PASSWORD = {
  label: 'New password',
  autocomplete: 'new-password',
  hint: '10 characters or more; a few words are good. It is not your e-mail address.',
} as const;

const PAGES: Record<LinkKind, Page> = {
  verification: {
    title: 'Confirm your e-mail address',
    sentence: 'Type the password that you chose when you signed up, so that the account is yours and nobody else’s.',
    password: { label: 'Password', autocomplete: 'current-password', hint: 'The one of your sign-up.' },
    act: 'Confirm',
    call: '/v1/email-verifications',
    done: 'Your e-mail address is confirmed. You can sign in now.',
  },
  reset: {
    title: 'Choose a new password',
    sentence: 'It takes the place of the old one, and you are signed out everywhere.',
    password: NEW_PASSWORD,
    act: 'Change the password',
    call: '/v1/password-resets',
    done: 'Your password is changed. You can sign in with it now.',
  },
  invitation: {
    title: 'Welcome: choose a password',
    sentence: 'You were made a member of a shop’s staff. With your e-mail address and this password you sign in.',
    password: NEW_PASSWORD,
    act: 'Set the password',
    call: '/v1/password-resets',
    done: 'Your password is set. You can sign in with it now.',
  },
  'email-change': {
    title: 'Confirm your new e-mail address',
    sentence: 'From then on you sign in with this address, and mail goes to it.',
    act: 'Use this address',
    call: '/v1/email-change-confirmations',
    done: 'Your e-mail address is changed.',
  },
  unlock: {
    title: 'Sign in at once',
    sentence:
      'Somebody guesses at your password, and sign-in is slowed down. From this browser it is open to you again.',
    act: 'Let me sign in',
    call: '/v1/account-unlocks',
    done: 'You can sign in from this browser now, with your password.',
  },
};

/**
 * The pages that the links of mails open, at `/account/<kind>`, where the shop has none of its own (`ACCOUNT_URL`). Each reads the token
 * from the fragment of its address, which no server and no log ever sees.
 */
export function serveAccountPages(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  for (const [kind, page] of Object.entries(PAGES)) {
    const html = htmlOf(page);
    fastify.get(`/account/${kind}`, (_request, reply) => reply.headers(HEADERS).send(html));
  }
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing but this style and this script runs there, no other site frames it, and no address of it is told to the next page. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': [
    ...["default-src 'none'", `style-src ${hashOf(STYLE)}`, `script-src ${hashOf(SCRIPT)}`, "connect-src 'self'"],
    ...["form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'"],
  ].join('; '),
};

const htmlOf = ({ title, sentence, password, act, call, done }: Page): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<form data-call="${call}" data-done="${done}" novalidate>
<p>${sentence}</p>
${password ? passwordOf(password) : ''}<button>${act}</button>
<p role="alert"></p>
</form>
<p role="status"></p>
<noscript><p>This page needs JavaScript. Without it, send the code of the mail to ${call} of the shop.</p></noscript>
</main>
<script type="module">${SCRIPT}</script>
</body>
</html>
`;

const passwordOf = ({ label, autocomplete, hint }: NonNullable<Page['password']>): string =>
  `<label for="password">${label}</label>
<input id="password" type="password" autocomplete="${autocomplete}" aria-describedby="hint" required autofocus>
<p class="hint" id="hint">${hint}</p>
`;
