import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { serveMails } from '../../src/local/mail/mail.page.js';

/** M16.1: who tries Stoa without a mail server sees what it would have sent. */
describe('the page of mails', () => {
  let folder: string;
  let page: Awaited<ReturnType<typeof serveMails>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stoa-mails-'));
    page = await serveMails(folder);
  });
  afterAll(() => {
    page.close();
    rmSync(folder, { recursive: true });
  });

  async function write(id: string, subject: string, html: string): Promise<void> {
    const transport = createTransport({ streamTransport: true, buffer: true });
    const { message } = await transport.sendMail({
      to: 'mia@shop.test',
      subject,
      html,
      text: `Hello, ${'token'.repeat(40)}`,
    });
    writeFileSync(join(folder, `${id}.eml`), message as Buffer);
  }
  const get = async (path: string) => {
    const reply = await fetch(`${page.url}${path}`);
    return { status: reply.status, headers: reply.headers, text: await reply.text() };
  };

  it('says so while there is none', async () => {
    expect((await get('/')).text).toContain('No mail yet');
  });

  it('lists them and shows each, with what it says kept apart', async () => {
    await write('one', 'Confirm <b>this</b>', '<p>Grüße</p><script>alert(1)</script>');
    expect((await get('/')).text).toContain('Confirm &#60;b&#62;this&#60;/b&#62;');
    const { text, headers } = await get('/one.eml');
    expect(text).toContain('&#60;p&#62;Grüße&#60;/p&#62;');
    expect(text).not.toContain('<script>');
    expect(text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(text).toContain('token'.repeat(40)); // whole, whatever lines the mail has it in
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each(['/none.eml', '/..%2Fone.eml', '/../secrets', '/one.eml/x', '/.eml'])('has nothing at %s', async (path) => {
    writeFileSync(join(folder, '.eml'), 'Subject: hidden\r\n\r\n');
    expect((await get(path)).status).toBe(404);
  });

  it('answers by its own name alone, so that no other site reads it', async () => {
    const { port } = new URL(page.url);
    const status = await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', headers: { host: `evil.test:${port}` } }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });
});
