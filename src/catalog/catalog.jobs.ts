import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../platform/events/handlers.js';
import { PurgeService } from './product-change/purge.service.js';

@Injectable()
export class CatalogJobs {
  constructor(private readonly purge: PurgeService) {}

  @OnSchedule({ name: 'catalog.purge_deleted', everyMs: 3_600_000 })
  async purgeDeleted(): Promise<void> {
    await this.purge.purge();
  }
}
