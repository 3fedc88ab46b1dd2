import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../platform/events/handlers.js';
import { EmailRepository } from './email.repository.js';
import { EmailService } from './email.service.js';

const HOUR_MS = 3_600_000;
/** Long enough that whoever asks what became of a mail finds it. */
const KEPT_DAYS = 90;

@Injectable()
export class MessagingJobs {
  constructor(
    private readonly emails: EmailService,
    private readonly repository: EmailRepository,
  ) {}

  @OnSchedule({ name: 'messaging.send_due', everyMs: 'sweepMs' })
  sendDue(): Promise<void> {
    return this.emails.sendDue();
  }

  @OnSchedule({ name: 'messaging.purge', everyMs: HOUR_MS })
  async purge(): Promise<void> {
    await this.repository.purge(KEPT_DAYS);
  }
}
