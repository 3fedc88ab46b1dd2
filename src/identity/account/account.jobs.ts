import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../../platform/events/handlers.js';
import { UserRepository } from '../user/user.repository.js';
import { AccountLinkService } from './account-link.service.js';

const HOUR_MS = 3_600_000;
/** Long enough that whoever asks what happened finds it. */
const KEPT_DAYS = 30;

@Injectable()
export class AccountJobs {
  constructor(
    private readonly links: AccountLinkService,
    private readonly users: UserRepository,
  ) {}

  /** Whoever signed up with an address that nobody confirms is forgotten with it: it may not be theirs. */
  @OnSchedule({ name: 'identity.purge_accounts', everyMs: HOUR_MS })
  async purge(): Promise<void> {
    await this.links.purge(KEPT_DAYS);
    await this.users.purgeUnconfirmed(KEPT_DAYS);
  }
}
