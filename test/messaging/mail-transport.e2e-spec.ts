import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type MailMessage, MailTransport } from '../../src/platform/mail-transport/mail.transport.js';
import { startMailbox } from '../support/mailbox.js';
import { testConfig } from '../support/settings.js';

let mailbox: Awaited<ReturnType<typeof startMailbox>>;
const transportTo = (smtpUrl: string) => new MailTransport(testConfig({ smtpUrl }));
const message = (changes: Partial<MailMessage> = {}): MailMessage => ({
  ...{ id: 'one', to: 'ada@stoa.test', subject: 'Grüße', text: 'plain', html: '<p>rich</p>' },
  ...changes,
});

beforeAll(async () => {
  mailbox = await startMailbox();
});
beforeEach(() => {
  mailbox.control.refuse = 0;
});
afterAll(() => mailbox.stop());

it('sends text and HTML under the id that it is given', async () => {
  expect(await transportTo(mailbox.url).send(message())).toEqual({ state: 'sent' });
  const mail = await mailbox.next('ada@stoa.test');
  expect(mail).toMatchObject({ messageId: '<one@127.0.0.1>', subject: 'Grüße', html: '<p>rich</p>' });
  expect(mail.text?.trim()).toBe('plain');
});

it('lets no subject begin a header', async () => {
  await transportTo(mailbox.url).send(message({ subject: 'Hello\r\nBcc: eve@stoa.test\r\n\r\nbody' }));
  const mail = await mailbox.next('ada@stoa.test');
  expect([mail.subject, mail.bcc, mail.headers.has('bcc')]).toEqual([
    'Hello Bcc: eve@stoa.test body',
    undefined,
    false,
  ]);
});

it.each(['a@b.test, eve@stoa.test', 'a@b.test\r\nBcc: eve@stoa.test', 'Eve <eve@stoa.test>', 'nobody'])(
  'refuses %j as a recipient',
  async (to) => {
    expect(await transportTo(mailbox.url).send(message({ to }))).toMatchObject({ state: 'refused' });
    expect(mailbox.list()).toEqual([]);
  },
);

it('gives up on a 5xx, and says of a 4xx and of a server that is away that it may be tried again', async () => {
  const transport = transportTo(mailbox.url);
  mailbox.control.refuse = 550;
  expect(await transport.send(message())).toMatchObject({ state: 'refused' });
  mailbox.control.refuse = 451;
  expect(await transport.send(message())).toMatchObject({ state: 'failed' });
  expect(await transportTo('smtp://127.0.0.1:1').send(message())).toMatchObject({ state: 'failed' });
});

it('sends nothing where there is no mail server', async () => {
  const transport = transportTo('');
  expect([transport.isReady, await transport.send(message())]).toMatchObject([false, { state: 'failed' }]);
});

it('writes mail into a folder instead, once a message however often it is sent', async () => {
  const mailDir = join(await mkdtemp(join(tmpdir(), 'stoa-mail-')), 'mail');
  const transport = new MailTransport(testConfig({ mailDir }));
  for (const text of ['first', 'again']) expect(await transport.send(message({ text }))).toEqual({ state: 'sent' });
  expect(await readdir(mailDir)).toEqual(['one.eml']);
  const mail = await simpleParser(await readFile(join(mailDir, 'one.eml')));
  expect([mail.subject, mail.text?.trim()]).toEqual(['Grüße', 'again']);
  await rm(join(mailDir, '..'), { recursive: true });
});
