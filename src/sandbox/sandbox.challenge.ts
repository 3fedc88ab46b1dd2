import { createHash } from 'node:crypto';
import { operationOf, type Authorization } from './sandbox.books.js';

const style = `
:root { color-scheme: light dark; --ink: #16202c; --soft: #5b6878; --paper: #fff; --ground: #eef1f5; --line: #dde3ea;
  --accent: #1d4ed8; --accent-ink: #fff; --good: #15803d; --bad: #b91c1c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8edf3; --soft: #9aa8b8; --paper: #18212c; --ground: #0e141b; --line: #2b3846;
    --accent: #6b9bff; --accent-ink: #0b1220; --good: #4ade80; --bad: #f87171; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
main { width: 100%; max-width: 26rem; background: var(--paper); border: 1px solid var(--line); border-radius: 1rem;
  padding: 2rem; box-shadow: 0 1rem 3rem rgb(15 23 42 / .08); }
header { display: flex; justify-content: space-between; align-items: center; font-weight: 600; }
.badge { font-size: .75rem; font-weight: 600; color: var(--soft); border: 1px solid var(--line); border-radius: 99px;
  padding: .1rem .6rem; }
h1 { font-size: 1.25rem; margin: 1.75rem 0 .25rem; }
p { margin: 0; color: var(--soft); }
.amount { margin: 1.25rem 0; color: var(--ink); font-size: 2.25rem; font-weight: 700; letter-spacing: -.02em;
  font-variant-numeric: tabular-nums; }
dl { margin: 0 0 1.75rem; border-top: 1px solid var(--line); }
dl div { display: flex; justify-content: space-between; gap: 1rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
form { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
button { font: inherit; font-weight: 600; padding: .75rem 1rem; border-radius: .6rem; border: 1px solid var(--line);
  background: transparent; color: var(--ink); cursor: pointer; }
button:hover { border-color: var(--soft); }
button.approve { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
button.approve:hover { filter: brightness(1.08); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.authorized { color: var(--good); }
.declined { color: var(--bad); }
footer { margin-top: 1.5rem; font-size: .8125rem; color: var(--soft); text-align: center; }
`;

/** Only this page's own style sheet may load and only its own form may be sent; no other site may frame it. */
export const challengeHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What the shopper sees: the question while it is open, the decision afterwards. */
export function challengePage(authorization: Authorization): string {
  const { amount, currency, reference } = authorization.request;
  const { status } = operationOf(authorization);
  const title = titles[status] ?? titles.requires_action;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Sandbox Bank</title>
<style>${style}</style>
</head>
<body>
<main>
<header><span>Sandbox Bank</span><span class="badge">Test mode</span></header>
<h1 class="${status}">${title}</h1>
<p>${status === 'requires_action' ? 'The shop asks for your consent to this payment.' : 'You may close this page and return to the shop.'}</p>
<p class="amount">${escapeHtml(formatMoney(amount, currency))}</p>
<dl>
<div><dt>Reference</dt><dd>${escapeHtml(reference)}</dd></div>
<div><dt>Card</dt><dd>Test card with 3-D Secure</dd></div>
</dl>
${status === 'requires_action' ? decisionForm : ''}
<footer>This bank is a sandbox. No real money moves.</footer>
</main>
</body>
</html>
`;
}

const titles: Record<string, string> = {
  requires_action: 'Confirm your payment',
  authorized: 'Payment approved',
  declined: 'Payment refused',
};

const decisionForm = `<form method="post">
<button name="decision" value="refuse">Refuse</button>
<button class="approve" name="decision" value="approve">Approve</button>
</form>`;

/** Minor units as people write them: the number of decimals follows the currency. */
function formatMoney(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
