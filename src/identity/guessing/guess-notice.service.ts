import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { Log } from '../../platform/logging/log.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { AccountUnlockService } from './account-unlock.service.js';
import { GuessCounts } from './guess-count.service.js';
import { GuessingNoticed } from '../identity.events.js';

/** A stranger's guess that was wrong. */
export interface FailedGuess {
  /** Keyed hash of what they said they are. */
  account: string;
  userId: string | undefined;
  /** A part of a keyed hash of what they tried. */
  password: string;
  address: string;
  /** How long the account's strangers wait now. */
  waitMs: number;
}

/** What guessing looks like from outside. */
export type GuessingKind = 'many_accounts' | 'many_addresses' | 'one_password';

/** So many different ones within the hour are no accident. */
const MANY = 10;
const WITHIN_MS = 3_600_000;
/** A wait that its owner would notice: they get a mail. */
const LONG_MS = 60_000;

/**
 * Notices guessing that no single count shows: one address and many accounts, many addresses and one account, one password and many
 * accounts. Works after the answer was given; what fails here is logged and no more.
 */
@Injectable()
export class GuessNotices implements BeforeApplicationShutdown {
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly db: Db,
    private readonly counts: GuessCounts,
    private readonly unlocks: AccountUnlockService,
    private readonly outbox: Outbox,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  failed(guess: FailedGuess): void {
    const work = this.notice(guess)
      .catch((error: unknown) => this.log.warn('Guesses could not be looked at', { err: error }))
      .finally(() => this.pending.delete(work));
    this.pending.add(work);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.pending);
  }

  private async notice(guess: FailedGuess): Promise<void> {
    const { account, userId, password, address, waitMs } = guess;
    const [accounts, addresses, tried] = await Promise.all([
      this.counts.distinct(`accounts-of:${address}`, account, WITHIN_MS),
      this.counts.distinct(`addresses-of:${account}`, address, WITHIN_MS),
      this.counts.distinct(`accounts-by:${password}`, account, WITHIN_MS),
    ]);
    if (accounts >= MANY) await this.sprays('many_accounts', address, accounts, guess);
    if (tried >= MANY) await this.sprays('one_password', password, tried, guess);
    if (addresses >= MANY) await this.announce('many_addresses', account, addresses, guess);
    if (userId !== undefined && waitMs >= LONG_MS) await this.unlocks.offer(userId);
  }

  /** Whoever sprays waits from the first failure on, and longer. */
  private async sprays(kind: GuessingKind, subject: string, count: number, guess: FailedGuess): Promise<void> {
    await this.counts.restrict(`address:${guess.address}`, this.counts.now() + WITHIN_MS);
    await this.announce(kind, subject, count, guess);
  }

  /** Once an hour for each. */
  private async announce(kind: GuessingKind, subject: string, count: number, guess: FailedGuess): Promise<void> {
    if (!(await this.counts.isFirst(`noticed:${kind}:${subject}`, WITHIN_MS))) return;
    this.metrics.guesses.inc({ code: kind });
    const account = kind === 'many_addresses' ? (guess.userId ?? null) : null;
    await this.db.transaction(() =>
      this.outbox.publish(GuessingNoticed, { kind, count, address: guess.address, account }),
    );
  }
}
