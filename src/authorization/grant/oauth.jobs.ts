import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../../platform/events/handlers.js';
import { GrantRepository } from './grant.repository.js';

const HOUR_MS = 3_600_000;

@Injectable()
export class OauthJobs {
  constructor(private readonly grants: GrantRepository) {}

  @OnSchedule({ name: 'authorization.sweep_grants', everyMs: HOUR_MS })
  async sweep(): Promise<void> {
    await this.grants.sweep();
  }
}
