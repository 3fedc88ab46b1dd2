/** What a letter says. Plain text throughout: the layout alone makes HTML of it, and escapes every value. */
export interface Letter {
  subject: string;
  paragraphs: string[];
  /** The one thing to do, and the token to paste where no link can be followed. */
  act?: { label: string; href: string; token: string };
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? '');

// Tables and inline styles: what mail readers understand. The style element is for those that know a dark mode.
const DARK = `@media (prefers-color-scheme:dark){.page,.page td{background:#15181c!important;color:#e8e6e1!important}.page .card{background:#1e2227!important}.act{background:#e8e6e1!important;color:#15181c!important}}`;
const FONT = `font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
const FOOTER = 'You get this mail because of your account. It was sent by a machine; nobody reads answers to it.';

/** The letter as HTML and as text, in the one layout that all have. */
export function laidOut(letter: Letter): { subject: string; html: string; text: string } {
  return { subject: letter.subject, html: htmlOf(letter), text: textOf(letter) };
}

function htmlOf({ subject, paragraphs, act }: Letter): string {
  const row = (html: string, style = '') =>
    `<tr><td class="card" style="background:#fff;padding:8px 32px;font-size:16px;line-height:1.5;${style}">${html}</td></tr>`;
  const button = act && [
    row(
      `<a class="act" href="${escapeHtml(act.href)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1d3b36;color:#fff;text-decoration:none;font-weight:600">${escapeHtml(act.label)}</a>`,
    ),
    row(
      `Or paste this code:<br><code style="word-break:break-all">${escapeHtml(act.token)}</code>`,
      'font-size:13px;padding-bottom:24px',
    ),
  ];
  const rows = [
    row(`<h1 style="font-size:22px;margin:24px 0 0">${escapeHtml(subject)}</h1>`),
    ...paragraphs.map((one) => row(escapeHtml(one))),
    ...(button ?? []),
    `<tr><td style="padding:16px 32px;font-size:12px;color:#777">${FOOTER}</td></tr>`,
  ].join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title><style>${DARK}</style></head><body class="page" style="margin:0;background:#f4f2ee;color:#1c1c1c;${FONT}"><table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 12px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left">${rows}</table></td></tr></table></body></html>`;
}

function textOf({ paragraphs, act }: Letter): string {
  const lines = act ? [`${act.label}:\n${act.href}`, `Or paste this code:\n${act.token}`] : [];
  return [...paragraphs, ...lines, `-- \n${FOOTER}`].join('\n\n') + '\n';
}
