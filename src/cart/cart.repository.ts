import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { StoreScopedRepository } from '../store/index.js';
import { CartLine } from './cart-line.entity.js';
import { Cart, type CartStatus } from './cart.entity.js';
import { cartNotFound } from './cart.errors.js';

export interface QuotedItem {
  variantId: string;
  quantity: number;
  unitAmount: number;
}

const CART = `id, store_id AS "storeId", currency, status, expires_at AS "expiresAt", created_at AS "createdAt", updated_at AS "updatedAt"`;
const LINE = `id, cart_id AS "cartId", variant_id AS "variantId", quantity, unit_amount AS "unitAmount", created_at AS "createdAt"`;

@Injectable()
export class CartRepository extends StoreScopedRepository {
  async insert(currency: string, days: number): Promise<Cart> {
    const row = await this.db.row<Cart>(
      `INSERT INTO cart (id, store_id, currency, status, expires_at)
       VALUES ($1, $2, $3, 'active', now() + make_interval(days => $4)) RETURNING ${CART}`,
      [uuid(), await this.storeId(), currency, days],
    );
    return toCart(row!); // an insert without a conflict clause returns its row
  }

  async get(id: string): Promise<Cart> {
    const row = await this.db.row<Cart>(`SELECT ${CART} FROM cart WHERE id = $1 AND store_id = $2`, [
      id,
      await this.storeId(),
    ]);
    if (!row) throw cartNotFound(id);
    return toCart(row);
  }

  async getForUpdate(id: string): Promise<Cart> {
    const row = await this.db.row<Cart>(`SELECT ${CART} FROM cart WHERE id = $1 AND store_id = $2 FOR NO KEY UPDATE`, [
      id,
      await this.storeId(),
    ]);
    if (!row) throw cartNotFound(id);
    return toCart(row);
  }

  async setStatus(id: string, status: CartStatus): Promise<void> {
    await this.db.rows('UPDATE cart SET status = $2, updated_at = now() WHERE id = $1 AND store_id = $3', [
      id,
      status,
      await this.storeId(),
    ]);
  }

  /** The cart was used: it is kept for its full time again. */
  async touch(id: string, days: number): Promise<void> {
    await this.db.rows(
      `UPDATE cart SET updated_at = now(), expires_at = now() + make_interval(days => $2)
       WHERE id = $1 AND store_id = $3`,
      [id, days, await this.storeId()],
    );
  }

  lines(cartId: string): Promise<CartLine[]> {
    return this.db.rows<CartLine>(`SELECT ${LINE} FROM cart_line WHERE cart_id = $1 ORDER BY id`, [cartId]);
  }

  /** Adds to the lines of these variants, or makes them; each takes the price that holds now. */
  async addLines(cartId: string, items: QuotedItem[]): Promise<void> {
    await this.db.rows(
      `INSERT INTO cart_line AS line (id, cart_id, variant_id, quantity, unit_amount)
       SELECT uuidv7(), $1, variant_id, quantity, unit_amount
       FROM unnest($2::uuid[], $3::int[], $4::bigint[]) AS given (variant_id, quantity, unit_amount)
       ON CONFLICT (cart_id, variant_id) DO UPDATE
         SET quantity = line.quantity + excluded.quantity, unit_amount = excluded.unit_amount`,
      [
        cartId,
        items.map(({ variantId }) => variantId),
        items.map(({ quantity }) => quantity),
        items.map(({ unitAmount }) => unitAmount),
      ],
    );
  }

  async setLine({ id, cartId }: CartLine, quantity: number, unitAmount: number): Promise<void> {
    await this.db.rows('UPDATE cart_line SET quantity = $3, unit_amount = $4 WHERE cart_id = $1 AND id = $2', [
      cartId,
      id,
      quantity,
      unitAmount,
    ]);
  }

  async removeLine(cartId: string, lineId: string): Promise<boolean> {
    const removed = await this.db.rows('DELETE FROM cart_line WHERE cart_id = $1 AND id = $2 RETURNING id', [
      cartId,
      lineId,
    ]);
    return removed.length > 0;
  }

  async setUnitAmounts(prices: { lineId: string; unitAmount: number }[]): Promise<void> {
    await this.db.rows(
      `UPDATE cart_line line SET unit_amount = given.unit_amount
       FROM unnest($1::uuid[], $2::bigint[]) AS given (id, unit_amount) WHERE line.id = given.id`,
      [prices.map(({ lineId }) => lineId), prices.map(({ unitAmount }) => unitAmount)],
    );
  }
}

const toCart = (row: Cart): Cart => Object.assign(new Cart(), row);
