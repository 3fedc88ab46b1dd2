import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { freePort } from '../ports.js';

/** The names under which the worker writes mails: ids, and nothing that leads out of the folder. */
const FILE = /^[\w-]+\.eml$/;
const MOST_LISTED = 200;
const HOST = '127.0.0.1';

interface Mail extends Email {
  file: string;
}

/**
 * A page that shows the mails of a folder, for whoever tries Stoa without a mail server. It answers this machine alone, and only by its
 * own name: links of mails open accounts.
 */
export async function serveMails(folder: string): Promise<{ url: string; close(): void }> {
  const port = await freePort();
  const server = createServer((request, response) => {
    answer(folder, port, request).then(
      ({ status, html }) => send(response, status, html),
      (error: unknown) => send(response, 500, page('Mail', `<p>${escape(String(error))}</p>`)),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, HOST, resolve));
  return { url: `http://localhost:${port}`, close: () => server.close().closeAllConnections() };
}

async function answer(folder: string, port: number, { headers, url = '/' }: IncomingMessage) {
  if (![`localhost:${port}`, `${HOST}:${port}`].includes(headers.host ?? '')) {
    return { status: 421, html: page('Mail', '<p>This is not the address of this page.</p>') };
  }
  if (url === '/') return { status: 200, html: listOf(await newest(folder)) };
  const file = url.slice(1);
  const mail = FILE.test(file) ? await read(folder, file) : undefined;
  return mail
    ? { status: 200, html: oneOf(mail) }
    : { status: 404, html: page('Mail', '<p>There is no such mail. <a href="/">All mails</a></p>') };
}

/** The newest first, of what is there at this moment. */
async function newest(folder: string): Promise<Mail[]> {
  const files = (await readdir(folder)).filter((file) => FILE.test(file));
  const dated = await Promise.all(files.map(async (file) => ({ file, at: (await stat(join(folder, file))).mtimeMs })));
  const latest = dated.sort((a, b) => b.at - a.at).slice(0, MOST_LISTED);
  return (await Promise.all(latest.map(({ file }) => read(folder, file)))).filter((mail) => mail !== undefined);
}

async function read(folder: string, file: string): Promise<Mail | undefined> {
  const content = await readFile(join(folder, file)).catch(() => undefined); // deleted a moment ago, or never there
  return content && { ...(await PostalMime.parse(content)), file };
}

function send(response: ServerResponse, status: number, html: string): void {
  const csp =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': csp,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(html);
}

const listOf = (mails: Mail[]) =>
  page(
    'Mail',
    mails.length === 0
      ? '<p>No mail yet. What Stoa sends while it has no <code>SMTP_URL</code> is shown here, and goes nowhere else.</p>'
      : `<ul>${mails.map((mail) => `<li><a href="/${mail.file}"><b>${escape(mail.subject ?? '')}</b><span>${whom(mail)}</span></a></li>`).join('')}</ul>`,
    '<meta http-equiv="refresh" content="5">',
  );

/** What the mail says runs nowhere: its frame has neither scripts nor this page's origin, and its links open in a window of their own. */
const oneOf = (mail: Mail) =>
  page(
    mail.subject ?? '',
    `<p><a href="/">All mails</a> · ${whom(mail)}</p>
<iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escape(`<base target="_blank">${mail.html ?? ''}`)}"></iframe>
<details><summary>As text</summary><pre>${escape(mail.text ?? '')}</pre></details>`,
  );

const whom = ({ to, date }: Mail) =>
  `to ${escape(to?.map(({ address }) => address).join(', ') ?? '')}, ${escape(date ? new Date(date).toLocaleTimeString() : '')}`;

const STYLE = `:root{color-scheme:light dark}body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.375rem}ul{list-style:none;padding:0}li a{display:flex;justify-content:space-between;gap:1rem;padding:.75rem 0;border-bottom:1px solid #8884;text-decoration:none;color:inherit}
li span{opacity:.7}iframe{width:100%;height:32rem;border:1px solid #8884;border-radius:.5rem;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere}`;

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>${head}<style>${STYLE}</style></head><body><h1>${escape(title)}</h1>${body}</body></html>`;

const escape = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
