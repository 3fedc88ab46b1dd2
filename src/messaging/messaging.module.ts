import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { EmailRepository } from './email.repository.js';
import { EmailService } from './email.service.js';
import { LetterService } from './letter.service.js';
import { MessagingHandlers } from './messaging.handlers.js';
import { MessagingJobs } from './messaging.jobs.js';

@Module({
  imports: [IdentityModule],
  providers: [EmailRepository, EmailService, LetterService, MessagingHandlers, MessagingJobs],
})
export class MessagingModule {}
