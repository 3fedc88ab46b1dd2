import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import type { Device } from '../../session/device.js';
import { SessionStartService, type StartedSession } from '../../session/session-start.service.js';
import { FactorCheck, type ShownFactor } from '../factor-check.service.js';
import { SignInChallenges } from './sign-in-challenge.service.js';

/** The second half of a sign-in. */
@Injectable()
export class SignInCompletionService {
  constructor(
    private readonly db: Db,
    private readonly challenges: SignInChallenges,
    private readonly factors: FactorCheck,
    private readonly sessions: SessionStartService,
  ) {}

  /** @throws `sign_in_challenge_ended`, and what `FactorCheck.check` throws */
  async complete(token: string, shown: ShownFactor, device: Device): Promise<StartedSession> {
    const { id, userId, deviceName, methods } = await this.challenges.attempt(token);
    const factor = await this.factors.check(userId, shown, `completion:${id}`);
    return this.db.transaction(async () => {
      await this.challenges.close(id);
      await factor.spend();
      return this.sessions.start(userId, device, deviceName ?? undefined, [...methods, factor.method]);
    });
  }
}
