import { Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import type { EventPayload } from './event.js';
import { type EventFact, HandlerRegistry } from './handlers.js';

/** One event on its way to one handler. */
export interface Delivery {
  eventId: string;
  handler: string;
}

const BATCH = 200;
/**
 * A delivery that was handed to the queue and not applied after this long is handed over again: Redis may have lost it. One
 * whose handler keeps failing is handed over half as often each time, in the end every 32 minutes.
 */
const REDRIVE_AFTER = "interval '30 seconds'";
const MOST_DOUBLINGS = 6;

/** From the outbox to the handlers: at least once to the queue, exactly once into the database. */
@Injectable()
export class EventDelivery {
  constructor(
    private readonly db: Db,
    private readonly registry: HandlerRegistry,
  ) {}

  /** Takes new events off the pending list and notes one delivery for each handler. Safe to run in many processes. */
  fanOut(): Promise<Delivery[]> {
    return this.db.transaction(async () => {
      const events = await this.db.rows<{ id: string; name: string }>(
        `WITH taken AS (
           DELETE FROM outbox_pending WHERE event_id IN
             (SELECT event_id FROM outbox_pending ORDER BY event_id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
           RETURNING event_id)
         SELECT outbox.id, outbox.name FROM outbox JOIN taken ON taken.event_id = outbox.id ORDER BY outbox.id`,
      );
      const deliveries = events.flatMap(({ id, name }) =>
        this.registry.handlersOf(name).map((handler) => ({ eventId: id, handler })),
      );
      if (deliveries.length > 0) await this.note(deliveries);
      return deliveries;
    });
  }

  /** Deliveries that the queue should have applied by now, claimed for another try. */
  overdue(): Promise<Delivery[]> {
    return this.db.rows<{ eventId: string; handler: string }>(
      `UPDATE event_delivery SET queued_at = now(), attempts = attempts + 1
       WHERE (event_id, handler) IN (
         SELECT event_id, handler FROM event_delivery
         WHERE queued_at < now() - ${REDRIVE_AFTER}
           AND queued_at < now() - ${REDRIVE_AFTER} * power(2, least(attempts - 1, ${MOST_DOUBLINGS}))
         ORDER BY event_id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
       RETURNING event_id AS "eventId", handler`,
    );
  }

  /** Runs the handler and forgets the delivery in one transaction; a delivery that is gone was applied before. */
  apply({ eventId, handler }: Delivery): Promise<void> {
    return this.db.transaction(async () => {
      const event = await this.db.row<EventFact & { payload: EventPayload }>(
        `WITH claimed AS (DELETE FROM event_delivery WHERE event_id = $1 AND handler = $2 RETURNING event_id)
         SELECT outbox.id, outbox.name, outbox.occurred_at AS "occurredAt", outbox.payload FROM outbox JOIN claimed ON claimed.event_id = outbox.id`,
        [eventId, handler],
      );
      if (event === undefined) return;
      const run = this.registry.handler(handler);
      if (run === undefined) throw new Error(`No handler is called ${handler}`);
      const { payload, ...fact } = event;
      await run(payload, fact);
    });
  }

  private async note(deliveries: Delivery[]): Promise<void> {
    await this.db.rows('INSERT INTO event_delivery (event_id, handler) SELECT * FROM unnest($1::uuid[], $2::text[])', [
      deliveries.map(({ eventId }) => eventId),
      deliveries.map(({ handler }) => handler),
    ]);
  }
}
