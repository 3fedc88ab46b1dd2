import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../../../platform/events/handlers.js';
import { ExternalIdentityRepository } from '../external/external-identity.repository.js';
import { ProviderSignInRepository } from './provider-sign-in.repository.js';

const HOUR_MS = 3_600_000;
/** Until then a browser that comes back too late is sent on to its shop. */
const SIGN_IN_HOURS = 1;
/** Until then the mail that tells of it has been sent, or never will be. */
const REMOVED_DAYS = 30;

@Injectable()
export class ProviderSignInJobs {
  constructor(
    private readonly signIns: ProviderSignInRepository,
    private readonly identities: ExternalIdentityRepository,
  ) {}

  @OnSchedule({ name: 'identity.purge_provider_sign_ins', everyMs: HOUR_MS })
  async purge(): Promise<void> {
    await this.signIns.purge(SIGN_IN_HOURS);
    await this.identities.purge(REMOVED_DAYS);
  }
}
