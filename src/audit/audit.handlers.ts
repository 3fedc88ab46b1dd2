import { Injectable } from '@nestjs/common';
import type { EventPayload } from '../platform/events/event.js';
import { type EventFact, OnEventsOf } from '../platform/events/handlers.js';
import { AuditEntryRepository } from './audit-entry.repository.js';
import { recordOf } from './audit.record.js';

@Injectable()
export class AuditHandlers {
  constructor(private readonly entries: AuditEntryRepository) {}

  /** Whatever they announce is kept, and what they will announce one day. */
  @OnEventsOf('access', 'authorization', 'identity')
  async record(payload: EventPayload, fact: EventFact): Promise<void> {
    await this.entries.insert(recordOf(payload, fact));
  }
}
