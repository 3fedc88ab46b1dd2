import { Injectable } from '@nestjs/common';
import { Log } from '../platform/logging/log.js';
import { type MailOutcome, MailTransport } from '../platform/mail-transport/mail.transport.js';
import type { Email } from './email.entity.js';
import { EmailRepository } from './email.repository.js';
import { laidOut } from './letter/layout.js';
import type { LetterKind } from './letter/letters.js';
import { type Addressed, LetterService } from './letter.service.js';

const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 3_600;
const GIVEN_UP_MS = 86_400_000;

/**
 * Sends mails: claimed in one statement, sent outside of any transaction, settled by what the server said. A worker that dies between
 * the last two sends its mail again when the lease is over, under the same Message-ID.
 */
@Injectable()
export class EmailService {
  private isWarned = false;

  constructor(
    private readonly emails: EmailRepository,
    private readonly letters: LetterService,
    private readonly transport: MailTransport,
    private readonly log: Log,
  ) {}

  /** In the transaction of the event's handler. @param aboutId the link or the session that it tells of */
  write(kind: LetterKind, userId: string, aboutId: string | null = null): Promise<void> {
    return this.emails.insert({ kind, userId, aboutId });
  }

  /** Sends what is due. Without a mail server everything waits. */
  async sendDue(): Promise<void> {
    if (!this.transport.isReady) return this.warn();
    // One by one: the lease is as long as one mail may take.
    for (let email = await this.emails.claim(); email; email = await this.emails.claim()) await this.send(email);
  }

  private warn(): void {
    if (!this.isWarned) this.log.warn('SMTP_URL and MAIL_DIR are empty: mail waits and is not sent');
    this.isWarned = true;
  }

  private async send(email: Email): Promise<void> {
    const addressed = await this.composed(email);
    if (addressed === 'failed') return;
    if (!addressed) return this.emails.settle(email.id, 'skipped', 'there is nothing to tell any more');
    const { to, letter } = addressed;
    await this.settle(email, await this.transport.send({ id: email.id, to, ...laidOut(letter) }));
  }

  /** One mail that cannot be written, by a worker of the release before for one, keeps no other from being sent. */
  private async composed(email: Email): Promise<Addressed | undefined | 'failed'> {
    try {
      return await this.letters.compose(email);
    } catch (error) {
      await this.settle(email, { state: 'failed', reason: error instanceof Error ? error.message : String(error) });
      return 'failed';
    }
  }

  private async settle(email: Email, outcome: MailOutcome): Promise<void> {
    const { id, kind, createdAt } = email;
    if (outcome.state === 'sent') return this.emails.settle(id, 'sent', null);
    const isOver = outcome.state === 'refused' || Date.now() - createdAt.getTime() > GIVEN_UP_MS;
    if (!isOver) return this.emails.postpone(id, pauseAfter(email), outcome.reason);
    this.log.error('A mail could not be sent and is given up', { emailId: id, kind, reason: outcome.reason });
    await this.emails.settle(id, 'failed', outcome.reason);
  }
}

/** Doubles each time up to an hour, and is cut at random so that all that failed together do not come back together. */
function pauseAfter({ attempts }: Email): number {
  const longest = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (attempts - 1));
  return longest * (0.5 + Math.random() / 2);
}
