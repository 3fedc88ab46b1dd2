import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import type { Restock } from './restock.entity.js';

/** Units of a line that go back to stock. */
export type RestockItem = Pick<Restock, 'lineId' | 'quantity'>;

/** Goods that wait for their refund. Every statement runs under the lock of the order. */
@Injectable()
export class RestockRepository {
  constructor(private readonly db: Db) {}

  async insert(restock: Pick<Restock, 'transactionId' | 'orderId' | 'actor'>, items: RestockItem[]): Promise<void> {
    await this.db.rows(
      `INSERT INTO restock (transaction_id, order_id, actor, line_id, quantity)
       SELECT $1, $2, $3, line_id, quantity FROM unnest($4::uuid[], $5::int[]) AS given (line_id, quantity)`,
      [
        ...[restock.transactionId, restock.orderId, restock.actor],
        items.map(({ lineId }) => lineId),
        items.map(({ quantity }) => quantity),
      ],
    );
  }

  /** Units that wait, by line. */
  async waiting(orderId: string): Promise<Map<string, number>> {
    const rows = await this.db.rows<RestockItem>(
      'SELECT line_id AS "lineId", sum(quantity)::int AS quantity FROM restock WHERE order_id = $1 GROUP BY line_id',
      [orderId],
    );
    return new Map(rows.map(({ lineId, quantity }) => [lineId, quantity]));
  }

  /** Takes what waits for this refund off the list: whoever gets it carries it out. */
  take(transactionId: string): Promise<(RestockItem & { actor: string })[]> {
    return this.db.rows(
      'DELETE FROM restock WHERE transaction_id = $1 RETURNING line_id AS "lineId", quantity, actor',
      [transactionId],
    );
  }

  async forget(orderId: string): Promise<void> {
    await this.db.rows('DELETE FROM restock WHERE order_id = $1', [orderId]);
  }
}
