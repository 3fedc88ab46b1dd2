import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../platform/events/handlers.js';
import { EmailService } from './email.service.js';

@Injectable()
export class MessagingJobs {
  constructor(private readonly emails: EmailService) {}

  @OnSchedule({ name: 'messaging.send_due', everyMs: 'sweepMs' })
  sendDue(): Promise<void> {
    return this.emails.sendDue();
  }
}
