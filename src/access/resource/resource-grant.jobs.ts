import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../../platform/events/handlers.js';
import { ResourceGrantService } from './resource-grant.service.js';

/** What has ended opens nothing any more, swept or not. */
const EVERY_MS = 600_000;

@Injectable()
export class ResourceGrantJobs {
  constructor(private readonly grants: ResourceGrantService) {}

  @OnSchedule({ name: 'access.purge_resource_grants', everyMs: EVERY_MS })
  async purge(): Promise<void> {
    await this.grants.purge();
  }
}
