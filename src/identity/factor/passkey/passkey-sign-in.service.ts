import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Db } from '../../../platform/db/db.js';
import type { Device } from '../../session/device.js';
import { SessionStartService, type StartedSession } from '../../session/session-start.service.js';
import { SignInChallenges } from '../challenge/sign-in-challenge.service.js';
import type { AssertionDto } from './credential.dto.js';
import type { PasskeyRequestOptionsDto } from './passkey-options.dto.js';
import { PasskeyCheck } from './passkey-check.service.js';

/** Signs in whoever has a passkey: something they have, which made sure of something that they are or know. */
@Injectable()
export class PasskeySignInService {
  constructor(
    private readonly db: Db,
    private readonly challenges: SignInChallenges,
    private readonly passkeys: PasskeyCheck,
    private readonly sessions: SessionStartService,
  ) {}

  /** @param token of a sign-in that is half done. @throws `sign_in_challenge_ended` */
  async options(token: string | undefined): Promise<PasskeyRequestOptionsDto> {
    if (token === undefined) return this.passkeys.anybody();
    const { id, userId } = await this.challenges.get(token);
    return this.passkeys.of(userId, `completion:${id}`);
  }

  proofOptions({ id, sessionId = '' }: Actor): Promise<PasskeyRequestOptionsDto> {
    return this.passkeys.of(id, `proof:${sessionId}`);
  }

  /** @throws `second_factor_wrong` whatever is wrong with it */
  async signIn(assertion: AssertionDto, device: Device, deviceName?: string): Promise<StartedSession> {
    const { userId, method, ...factor } = await this.passkeys.check(assertion, 'sign-in');
    return this.db.transaction(async () => {
      await factor.spend();
      return this.sessions.start(userId, device, deviceName, [method]);
    });
  }
}
