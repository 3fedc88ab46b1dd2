import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../platform/events/handlers.js';
import { MediaService } from './media.service.js';

@Injectable()
export class MediaJobs {
  constructor(private readonly media: MediaService) {}

  @OnSchedule({ name: 'media.sweep_uploads', everyMs: 600_000 })
  async sweepUploads(): Promise<void> {
    await this.media.sweep();
  }
}
