import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { eventually } from './wait.js';

/** A mail that came, and to whom the envelope says it goes. */
export type Received = ParsedMail & { recipient: string };

/** A real mail server that keeps what it gets. `refuse` makes it answer every recipient with this code. */
export async function startMailbox() {
  const mails: Received[] = [];
  const control = { refuse: 0 };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(control.refuse ? Object.assign(new Error('No'), { responseCode: control.refuse }) : null),
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(...session.envelope.rcptTo.map(({ address }) => ({ ...mail, recipient: address })));
        done();
      }, done);
    },
  });
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const find = (to: string, subject?: string) =>
    mails.findIndex((mail) => mail.recipient === to && (!subject || mail.subject?.includes(subject)));
  return {
    url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    control,
    list: () => [...mails],
    /** The oldest mail to this address that was not taken yet; waits for it. */
    next: async (to: string, subject?: string): Promise<Received> => {
      await eventually(
        () => find(to, subject),
        (index) => index >= 0,
      );
      return mails.splice(find(to, subject), 1)[0]!;
    },
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
