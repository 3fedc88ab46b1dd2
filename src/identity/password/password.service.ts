import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import { v7 as uuid } from 'uuid';
import { Config } from '../../config/config.js';
import type { Actor } from '../../platform/auth/actor.js';
import { validationFailed } from '../../platform/errors/platform.errors.js';
import { GuessService } from '../guessing/guess.service.js';
import { passwordsBusy, passwordWrong } from '../identity.errors.js';
import { commonPassword, faultsOfPassword, wordsOfPassword } from './password.policy.js';
import type { PasswordTask } from './password.thread.js';

/** What waits longer than some ten seconds is waited for by nobody. */
const MOST_WAITING = 200;
const IDLE_MS = 60_000;
/** Sources are run as they are by the tests. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './password.thread.ts' : './password.thread.js',
  import.meta.url,
);

/** Hashes and compares passwords (Argon2id, RFC 9106) in threads of their own, and judges new ones. */
@Injectable()
export class PasswordService implements OnApplicationShutdown {
  private readonly pool: Piscina<PasswordTask, string | boolean>;
  private readonly cost: { memoryCost: number; timeCost: number };
  private decoy?: Promise<string>;

  constructor(
    config: Config,
    private readonly guesses: GuessService,
  ) {
    this.cost = { memoryCost: config.passwordMemoryKib, timeCost: config.passwordPasses };
    this.pool = new Piscina({
      filename: THREAD.href,
      minThreads: 0,
      maxThreads: config.passwordThreads,
      idleTimeout: IDLE_MS,
    });
  }

  /**
   * @param pointer where the password stands in the body
   * @throws `validation_failed` with all that is wrong with it
   */
  async assertAcceptable(password: string, email: string, pointer = '/password'): Promise<void> {
    const faults = faultsOfPassword(password, email, pointer);
    if (await this.run({ kind: 'common', words: wordsOfPassword(password) })) faults.push(commonPassword(pointer));
    if (faults.length > 0) throw validationFailed(faults);
  }

  /** @throws `passwords_busy` when more wait than can be served */
  async hash(password: string): Promise<string> {
    return String(await this.run({ kind: 'hash', password, ...this.cost }));
  }

  /**
   * Takes as long when there is no hash as when there is one, so that nobody learns which accounts there are.
   * @throws `passwords_busy` when more wait than can be served
   */
  async isRight(password: string, hash: string | null | undefined): Promise<boolean> {
    const known = hash ?? (await this.decoyHash());
    const isRight = await this.run({ kind: 'verify', password, hash: known });
    return isRight === true && known === hash;
  }

  /**
   * Of whoever has signed in and shows their password again. Failures slow their session down: a stolen one guesses no better than a
   * stranger, and keeps nobody else out.
   * @throws `password_wrong`, `too_many_attempts`
   */
  assertOwn({ id, sessionId = id }: Actor, password: string, hash: string | null): Promise<void> {
    return this.guesses.attempt({ account: sessionId, userId: id, secret: password }, async () => {
      if (!(await this.isRight(password, hash))) throw passwordWrong();
    });
  }

  /** Whether the hash was made with less memory or fewer passes than new ones are. */
  isOutdated(hash: string): boolean {
    const [, memory = '0', passes = '0'] = /\$m=(\d+),t=(\d+),/.exec(hash) ?? [];
    return Number(memory) < this.cost.memoryCost || Number(passes) < this.cost.timeCost;
  }

  onApplicationShutdown(): Promise<void> {
    return this.pool.destroy();
  }

  private decoyHash(): Promise<string> {
    this.decoy ??= this.hash(uuid()).catch((error: unknown) => {
      this.decoy = undefined;
      throw error;
    });
    return this.decoy;
  }

  private async run(task: PasswordTask): Promise<string | boolean> {
    if (this.pool.queueSize >= MOST_WAITING) throw passwordsBusy();
    return this.pool.run(task);
  }
}
