import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import type { Actor } from '../../platform/auth/actor.js';
import { concealing } from '../../platform/errors/concealed.js';
import { StoreScopedRepository } from '../../store/index.js';
import { Fulfillment } from './fulfillment.entity.js';
import { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';
import { ORDER_POLICY } from '../order.policy.js';
import { orderNotFound } from '../ordering.errors.js';

/** What an order is written from. */
export type NewOrder = Pick<
  Order,
  | ('id' | 'cartId' | 'userId' | 'paymentId' | 'checkoutKey' | 'email' | 'currency' | 'expiresAt')
  | ('subtotal' | 'shipping' | 'discount' | 'tax' | 'taxIncluded' | 'total')
  | ('shippingMethod' | 'shippingAddress' | 'billingAddress')
>;

export type NewLine = Omit<OrderLine, 'id' | 'orderId' | 'restocked'>;

const ORDER = `id, store_id AS "storeId", number, cart_id AS "cartId", user_id AS "userId", payment_id AS "paymentId", checkout_key AS "checkoutKey",
  status, status_reason AS "statusReason", email, currency, subtotal, shipping, discount, tax, tax_included AS "taxIncluded", total,
  shipping_method AS "shippingMethod", shipping_address AS "shippingAddress", billing_address AS "billingAddress",
  expires_at AS "expiresAt", version, created_at AS "createdAt", updated_at AS "updatedAt"`;

const LINE = `id, order_id AS "orderId", position, variant_id AS "variantId", sku, name, options, quantity,
  unit_amount AS "unitAmount", discount, tax, total, restocked`;

@Injectable()
export class OrderRepository extends StoreScopedRepository {
  /** Writes a pending order with its lines and returns its number. */
  async insert(order: NewOrder, lines: NewLine[]): Promise<string> {
    const placed = await this.db.row<{ number: string }>(
      `WITH placed AS (
         INSERT INTO shop_order (id, store_id, number, status, cart_id, payment_id, checkout_key, email, currency, expires_at,
           subtotal, shipping, discount, tax, tax_included, total, shipping_method, shipping_address, billing_address, user_id)
         VALUES ($1, $2, nextval('shop_order_number')::text, 'pending', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $19)
         RETURNING id, number),
       written AS (
         INSERT INTO order_line (id, order_id, position, variant_id, sku, name, options, quantity, unit_amount, discount, tax, total)
         SELECT uuidv7(), placed.id, line.position, "variantId", sku, name, options, quantity, "unitAmount", discount, tax, total
         FROM placed, jsonb_to_recordset($18) AS line (position int, "variantId" uuid, sku text, name text, options jsonb,
           quantity int, "unitAmount" bigint, discount bigint, tax bigint, total bigint))
       SELECT number FROM placed`,
      [
        ...[
          order.id,
          await this.storeId(),
          order.cartId,
          order.paymentId,
          order.checkoutKey,
          order.email,
          order.currency,
        ],
        ...[order.expiresAt, order.subtotal, order.shipping, order.discount, order.tax, order.taxIncluded, order.total],
        ...[order.shippingMethod, order.shippingAddress, order.billingAddress, lines].map((value) =>
          JSON.stringify(value),
        ),
        order.userId,
      ],
    );
    return placed!.number; // an insert without a conflict clause returns its row
  }

  async get(id: string): Promise<Order> {
    return this.one(`SELECT ${ORDER} FROM shop_order WHERE id = $1 AND store_id = $2`, id);
  }

  async find(id: string): Promise<Order | undefined> {
    return this.db.row<Order>(`SELECT ${ORDER} FROM shop_order WHERE id = $1 AND store_id = $2`, [
      id,
      await this.storeId(),
    ]);
  }

  async getForUpdate(id: string): Promise<Order> {
    return this.one(`SELECT ${ORDER} FROM shop_order WHERE id = $1 AND store_id = $2 FOR NO KEY UPDATE`, id);
  }

  /** The one order of this cart that has not come to nothing. */
  async findLiveByCart(cartId: string): Promise<Order | undefined> {
    return this.db.row<Order>(
      `SELECT ${ORDER} FROM shop_order WHERE cart_id = $1 AND store_id = $2 AND status NOT IN ('cancelled', 'expired')`,
      [cartId, await this.storeId()],
    );
  }

  async saveStatus(order: Order): Promise<void> {
    await this.db.rows(
      `UPDATE shop_order SET status = $3, status_reason = $4, version = version + 1, updated_at = now()
       WHERE id = $1 AND store_id = $2`,
      [order.id, await this.storeId(), order.status, order.statusReason],
    );
  }

  /** Those with which the actor may do this. */
  async list(query: ListQuery, actor: Actor, act: string): Promise<Page<Order>> {
    const values: unknown[] = [await this.storeId()];
    const where = `store_id = $1 AND ${ORDER_POLICY.sql(actor, act, values)}`;
    return query.page<Order>(this.db, { select: ORDER, from: 'FROM shop_order', where, values });
  }

  linesOf(orderIds: string[]): Promise<OrderLine[]> {
    return this.db.rows<OrderLine>(
      `SELECT ${LINE} FROM order_line WHERE order_id = ANY($1) ORDER BY order_id, position`,
      [orderIds],
    );
  }

  fulfillmentsOf(orderIds: string[]): Promise<Fulfillment[]> {
    return this.db.rows<Fulfillment>(
      `SELECT id, order_id AS "orderId", status, tracking, created_at AS "createdAt"
       FROM fulfillment WHERE order_id = ANY($1) ORDER BY created_at`,
      [orderIds],
    );
  }

  async insertFulfillment({ id, orderId, status, tracking }: Omit<Fulfillment, 'createdAt'>): Promise<void> {
    await this.db.rows(
      `WITH raised AS (
         UPDATE shop_order SET version = version + 1, updated_at = now() WHERE id = $2 AND store_id = $5 RETURNING id)
       INSERT INTO fulfillment (id, order_id, status, tracking) SELECT $1, id, $3, $4 FROM raised`,
      [id, orderId, status, tracking, await this.storeId()],
    );
  }

  /** Counts units that go back to stock; false when more would go back than were bought. */
  async addRestocked(lineId: string, quantity: number): Promise<boolean> {
    const changed = await this.db.rows(
      `WITH line AS (
         UPDATE order_line SET restocked = restocked + $2 WHERE id = $1 AND restocked + $2 <= quantity RETURNING order_id)
       UPDATE shop_order SET version = version + 1, updated_at = now() FROM line
       WHERE shop_order.id = line.order_id AND shop_order.store_id = $3 RETURNING shop_order.id`,
      [lineId, quantity, await this.storeId()],
    );
    return changed.length > 0;
  }

  /** Pending orders that nobody paid in time, of all stores. */
  overdue(most: number): Promise<{ id: string; storeId: string }[]> {
    return this.db.rows(
      `SELECT id, store_id AS "storeId" FROM shop_order WHERE status = 'pending' AND expires_at < now() ORDER BY expires_at LIMIT $1`,
      [most],
    );
  }

  storeOf(orderId: string): Promise<{ storeId: string } | undefined> {
    return this.db.row('SELECT store_id AS "storeId" FROM shop_order WHERE id = $1', [orderId]);
  }

  private async one(sql: string, id: string): Promise<Order> {
    const row = await this.db.row<Order>(sql, [id, await this.storeId()]);
    // Of another store it is hidden; that somebody asked for it is worth knowing.
    if (!row) throw (await this.storeOf(id)) ? concealing(orderNotFound(id)) : orderNotFound(id);
    return Object.assign(new Order(), row);
  }
}
