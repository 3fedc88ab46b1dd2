import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Log } from '../../src/platform/logging/log.js';
import { type MailMessage, MailTransport } from '../../src/platform/mail-transport/mail.transport.js';
import { startMailbox } from '../support/mailbox.js';
import { testConfig } from '../support/settings.js';

let mailbox: Awaited<ReturnType<typeof startMailbox>>;
const warnings: unknown[] = [];
const log = { warn: (text: unknown) => warnings.push(text) } as unknown as Log;
const transportTo = (smtpUrl: string) => new MailTransport(testConfig({ smtpUrl }), log);
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

it('says at the start, once, that there is no mail server', async () => {
  const transport = transportTo('');
  expect([transport.isReady, await transport.send(message())]).toMatchObject([false, { state: 'failed' }]);
  expect(warnings).toHaveLength(1);
});
