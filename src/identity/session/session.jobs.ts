import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../../platform/events/handlers.js';
import { SessionRepository } from './session.repository.js';

const HOUR_MS = 3_600_000;
/** Long enough that whoever asks what happened finds it. */
const KEPT_DAYS = 30;

@Injectable()
export class SessionJobs {
  constructor(private readonly sessions: SessionRepository) {}

  @OnSchedule({ name: 'identity.purge_sessions', everyMs: HOUR_MS })
  async purge(): Promise<void> {
    await this.sessions.purge(KEPT_DAYS);
  }
}
