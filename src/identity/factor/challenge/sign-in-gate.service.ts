import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import type { Device } from '../../session/device.js';
import { SessionStartService, type StartedSession } from '../../session/session-start.service.js';
import { UserRepository } from '../../user/user.repository.js';
import type { AuthenticationMethod } from '../authentication.method.js';
import { secondFactorRequired } from '../factor.errors.js';
import { FactorRepository } from '../factor.repository.js';
import { CHALLENGE_SECONDS, SignInChallenges } from './sign-in-challenge.service.js';

/** What a sign-in has shown. */
export interface Shown {
  deviceName?: string | undefined;
  /** What they have proven. */
  methods: AuthenticationMethod[];
  /** That the password was compared with. */
  passwordHash?: string | null;
}

/** The account has another hash than that which was compared: the password was changed meanwhile, or hashed anew. */
export class PasswordReplacedError extends Error {}

/** Every sign-in goes through here: what begins a session for one account is half the way for another. */
@Injectable()
export class SignInGate {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly challenges: SignInChallenges,
    private readonly sessions: SessionStartService,
  ) {}

  /**
   * Begins a session for somebody who has proven one thing. Not in a transaction.
   * @throws `PasswordReplacedError`: look again; `second_factor_required` with the challenge, of an account that asks for more
   */
  async enter(userId: string, device: Device, shown: Shown): Promise<StartedSession> {
    const { deviceName, methods } = shown;
    this.db.assertOutside('Signing in'); // what is thrown must not undo the challenge
    const entered = await this.db.transaction(async () => {
      const user = await this.users.lockFactors(userId);
      if (shown.passwordHash !== undefined && user?.passwordHash !== shown.passwordHash) {
        throw new PasswordReplacedError();
      }
      const factors = await this.factors.of(userId);
      if (factors.length === 0) return this.sessions.start(userId, device, deviceName, methods);
      const challenge = await this.challenges.create({ userId, deviceName: deviceName ?? null, methods });
      return secondFactorRequired(challenge, factors, CHALLENGE_SECONDS);
    });
    if (entered instanceof Error) throw entered;
    return entered;
  }
}
