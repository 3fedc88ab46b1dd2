import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../db/db.js';
import type { EventPayload, EventType } from './event.js';

/** Writes news into the transaction that made them: the row is the truth, everything after it is delivery. */
@Injectable()
export class Outbox {
  constructor(private readonly db: Db) {}

  /** Must run inside the transaction whose change it announces. */
  async publish<Payload extends EventPayload>(event: EventType<Payload>, payload: Payload): Promise<void> {
    if (!this.db.isInTransaction) throw new Error(`${event.name} must be published inside a transaction`);
    await this.db.rows(
      `WITH fact AS (INSERT INTO outbox (id, name, payload) VALUES ($1, $2, $3) RETURNING id)
       INSERT INTO outbox_pending (event_id) SELECT id FROM fact`,
      [uuid(), event.name, JSON.stringify(payload)],
    );
  }

  /** Many events of one kind in one statement. */
  async publishAll<Payload extends EventPayload>(event: EventType<Payload>, payloads: Payload[]): Promise<void> {
    if (payloads.length === 0) return;
    if (!this.db.isInTransaction) throw new Error(`${event.name} must be published inside a transaction`);
    await this.db.rows(
      `WITH fact AS (
         INSERT INTO outbox (id, name, payload) SELECT id, $2, payload FROM unnest($1::uuid[], $3::jsonb[]) AS given (id, payload)
         RETURNING id)
       INSERT INTO outbox_pending (event_id) SELECT id FROM fact`,
      [payloads.map(() => uuid()), event.name, payloads.map((payload) => JSON.stringify(payload))],
    );
  }
}
