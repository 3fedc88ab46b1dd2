import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../../platform/events/handlers.js';
import { SignInChallenges } from './challenge/sign-in-challenge.service.js';
import { PasskeyChallenges } from './passkey/passkey-challenge.service.js';
import { TotpRepository } from './totp/totp.repository.js';

const HOUR_MS = 3_600_000;

@Injectable()
export class FactorJobs {
  constructor(
    private readonly challenges: SignInChallenges,
    private readonly totp: TotpRepository,
    private readonly passkeys: PasskeyChallenges,
  ) {}

  @OnSchedule({ name: 'identity.purge_factors', everyMs: HOUR_MS })
  async purge(): Promise<void> {
    await this.challenges.purge();
    await this.totp.purge();
    await this.passkeys.purge();
  }
}
