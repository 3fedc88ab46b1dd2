import { randomUUID } from 'node:crypto';
import type { TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import type { OrderBody } from '../support/factories.js';

type Named = Pick<OrderBody, 'id'>;

/** What staff do with an order: each call with a new key unless one is given. */
export const ordersOf = (staff: Client) => ({
  get: (order: Named) => staff.get<OrderBody>(`/v1/admin/orders/${order.id}`),
  capture: <Body = OrderBody>(order: Named, body: unknown = {}, key: string = randomUUID()): Promise<Reply<Body>> =>
    staff.post(`/v1/admin/orders/${order.id}/captures`, body, { 'idempotency-key': key }),
  refund: <Body = OrderBody>(order: Named, body: object = {}, key: string = randomUUID()): Promise<Reply<Body>> =>
    staff.post(`/v1/admin/orders/${order.id}/refunds`, { reason: 'Broken', ...body }, { 'idempotency-key': key }),
  cancel: <Body = OrderBody>(order: Named, body: unknown = { reason: 'Changed mind' }): Promise<Reply<Body>> =>
    staff.post(`/v1/admin/orders/${order.id}/cancellation`, body),
  ship: <Body = OrderBody>(order: Named, body: unknown = {}): Promise<Reply<Body>> =>
    staff.post(`/v1/admin/orders/${order.id}/fulfillments`, body),
});

/** What the shelf of a variant says: units on hand and promised, over all locations. */
export async function shelfOf(app: TestApp, variantId: string): Promise<{ onHand: number; reserved: number }> {
  const [shelf] = await app.database.rows<{ onHand: number; reserved: number }>(
    `SELECT sum(on_hand)::int AS "onHand", sum(reserved)::int AS reserved FROM stock_level WHERE variant_id = $1`,
    [variantId],
  );
  return shelf!;
}

/** Names of the events about an order, in the order of their publication. */
export async function newsOf(app: TestApp, order: Named): Promise<string[]> {
  const rows = await app.database.rows<{ name: string }>(
    "SELECT name FROM outbox WHERE payload->>'orderId' = $1 ORDER BY id",
    [order.id],
  );
  return rows.map(({ name }) => name);
}

/** What the bank has done for an order, without the first authorization: kind, amount and outcome. */
export async function movesAtBank(
  app: TestApp,
  order: Named,
): Promise<[kind: string, amount: number, status: string][]> {
  const operations = (await app.bank.ledger()).filter(({ reference }) => reference === order.id);
  return operations.slice(1).map(({ kind, amount, status }) => [kind, amount, status]);
}
