import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Secrets } from '../../platform/auth/secrets.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { tooManyAttempts } from '../identity.errors.js';
import type { Device } from '../session/device.js';
import { GuessCounts } from './guess-count.service.js';
import { GuessNotices } from './guess-notice.service.js';
import { type GuessPolicies, policiesOf, waitAfter } from './guess.policy.js';
import type { Counted } from './guess.store.js';
import { KnownDevices } from './known-devices.service.js';

/** Somebody shows a secret that might be guessed. */
export interface Guess {
  /** What they say they are: an e-mail address, whether or not there is an account with it; or an id of ours. */
  account: string;
  /** Whose account that is, if there is one. */
  userId: string | undefined;
  secret: string;
  /** Left out where a session is the account: nobody else can fail it. */
  device?: Device;
}

/** After an unlock the address is no stranger for so long: time enough to sign in, also in an app that keeps no cookies. */
const PASS_MS = 900_000;
/** Enough to tell what is tried again and again, too little to find the password by: one of some billions. */
const DIGEST_LENGTH = 5;

/**
 * Slows down whoever guesses. Failures are counted by account and by address; each makes the next attempt wait longer, and an attempt
 * that comes too early is refused unseen. Devices that the account knows are counted by themselves, so that no stranger can keep its
 * owner out. An account that is not there is counted like any other.
 */
@Injectable()
export class GuessService {
  private readonly policies: GuessPolicies;
  private readonly isOn: boolean;

  constructor(
    private readonly counts: GuessCounts,
    private readonly devices: KnownDevices,
    private readonly notices: GuessNotices,
    private readonly secrets: Secrets,
    private readonly metrics: Metrics,
    { guessDelaySeconds }: Config,
  ) {
    this.isOn = guessDelaySeconds > 0;
    this.policies = policiesOf(Math.max(1, guessDelaySeconds));
  }

  /**
   * Looks at the secret, unless it is too early for that.
   * @param look throws a refusal when the secret is wrong; whatever else it throws counts for nothing
   * @throws `too_many_attempts`, and what `look` throws
   */
  async attempt<T>(guess: Guess, look: () => Promise<T>): Promise<T> {
    if (!this.isOn) return look();
    const subjects = await this.subjectsOf(guess);
    const keys = subjects.map(({ key }) => key);
    const { waitMs, failures } = await this.counts.take(subjects);
    if (waitMs > 0) {
      this.metrics.guesses.inc({ code: 'held_back' });
      throw tooManyAttempts(Math.ceil(waitMs / 1_000));
    }
    try {
      const seen = await look();
      await this.counts.undo(keys);
      // What this device has failed is forgotten; strangers go on where they were.
      if (subjects.length === 1) await this.counts.forget(keys[0]!);
      return seen;
    } catch (error) {
      if (isWrong(error)) this.fail(guess, subjects, failures);
      else await this.counts.undo(keys);
      throw error;
    }
  }

  /** The owner has proven to read their mail: strangers begin anew, and this device is none of them. */
  async unlock({ email, device }: { email: string; device: Device }): Promise<void> {
    const account = this.nameOf(email);
    await this.counts.forget(`account:${account}`);
    await this.counts.isFirst(passOf(account, device), PASS_MS);
  }

  private async subjectsOf({ account: name, userId, device }: Guess): Promise<Counted[]> {
    const [account, { account: policy, address, strict }] = [this.nameOf(name), this.policies];
    if (!device) return [{ key: `own:${account}`, policy }];
    const known = userId === undefined ? undefined : this.devices.idOf(device, userId);
    if (known !== undefined) return [{ key: `own:${account}:${known}`, policy }];
    const pass = passOf(account, device);
    if (await this.counts.isSaid(pass)) return [{ key: `own:${pass}`, policy }];
    return [
      { key: `account:${account}`, policy },
      { key: `address:${device.address}`, policy: address, strict },
    ];
  }

  /** What is noticed of it is noticed after the answer, which must not take longer for accounts that are there. */
  private fail({ account, userId, secret, device }: Guess, subjects: Counted[], [failures = 0]: number[]): void {
    this.metrics.guesses.inc({ code: 'wrong' });
    if (!device || subjects.length === 1) return;
    const waitMs = waitAfter(this.policies.account, failures);
    const password = this.secrets.sign('guess-secret', secret).slice(0, DIGEST_LENGTH);
    this.notices.failed({ account: this.nameOf(account), userId, password, address: device.address, waitMs });
  }

  /** Keys of Redis name no person. */
  private nameOf(account: string): string {
    return this.secrets.sign('guess-account', account.toLowerCase());
  }
}

const passOf = (account: string, { address }: Device) => `pass:${account}:${address}`;

/** Nothing else says that a secret was wrong: not a database that is away, nor a second factor that is asked for after it. */
const WRONG: ReadonlySet<string> = new Set(['credentials_wrong', 'password_wrong']);
const isWrong = (error: unknown): boolean => error instanceof DomainError && WRONG.has(error.code);
