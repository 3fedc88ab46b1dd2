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

const CART = `id, store_id AS "storeId", user_id AS "userId", currency, status, version, expires_at AS "expiresAt", created_at AS "createdAt", updated_at AS "updatedAt"`;
const LINE = `id, cart_id AS "cartId", variant_id AS "variantId", quantity, unit_amount AS "unitAmount", created_at AS "createdAt"`;

@Injectable()
export class CartRepository extends StoreScopedRepository {
  async insert(currency: string, days: number, userId: string | null): Promise<Cart> {
    const row = await this.db.row<Cart>(
      `INSERT INTO cart (id, store_id, currency, status, expires_at, user_id)
       VALUES ($1, $2, $3, 'active', now() + make_interval(days => $4), $5) RETURNING ${CART}`,
      [uuid(), await this.storeId(), currency, days, userId],
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
    await this.db.rows(
      'UPDATE cart SET status = $2, version = version + 1, updated_at = now() WHERE id = $1 AND store_id = $3',
      [id, status, await this.storeId()],
    );
  }

  lines(cartId: string): Promise<CartLine[]> {
    return this.db.rows<CartLine>(`SELECT ${LINE} FROM cart_line WHERE cart_id = $1 ORDER BY id`, [cartId]);
  }

  /**
   * Adds to the lines of these variants, or makes them; each takes the price that holds now.
   * @returns the cart as it is then, kept for so many days again
   */
  addLines(cartId: string, days: number, items: QuotedItem[]): Promise<Cart> {
    return this.change(
      cartId,
      days,
      `INSERT INTO cart_line AS line (id, cart_id, variant_id, quantity, unit_amount)
       SELECT uuidv7(), $1, variant_id, quantity, unit_amount
       FROM unnest($4::uuid[], $5::int[], $6::bigint[]) AS given (variant_id, quantity, unit_amount)
       ON CONFLICT (cart_id, variant_id) DO UPDATE
         SET quantity = line.quantity + excluded.quantity, unit_amount = excluded.unit_amount`,
      [
        items.map(({ variantId }) => variantId),
        items.map(({ quantity }) => quantity),
        items.map(({ unitAmount }) => unitAmount),
      ],
    );
  }

  /** As `addLines`. */
  setLine({ id, cartId }: CartLine, days: number, quantity: number, unitAmount: number): Promise<Cart> {
    return this.change(
      cartId,
      days,
      'UPDATE cart_line SET quantity = $5, unit_amount = $6 WHERE cart_id = $1 AND id = $4',
      [id, quantity, unitAmount],
    );
  }

  /** As `addLines`. */
  removeLine({ id, cartId }: CartLine, days: number): Promise<Cart> {
    return this.change(cartId, days, 'DELETE FROM cart_line WHERE cart_id = $1 AND id = $4', [id]);
  }

  async setUnitAmounts(cartId: string, prices: { lineId: string; unitAmount: number }[]): Promise<void> {
    await this.db.rows(
      `WITH told AS (
         UPDATE cart_line line SET unit_amount = given.unit_amount
         FROM unnest($3::uuid[], $4::bigint[]) AS given (id, unit_amount) WHERE line.id = given.id AND line.cart_id = $1)
       UPDATE cart SET version = version + 1, updated_at = now() WHERE id = $1 AND store_id = $2`,
      [cartId, await this.storeId(), prices.map(({ lineId }) => lineId), prices.map(({ unitAmount }) => unitAmount)],
    );
  }

  /** Changes lines, raises the version and puts the expiry off, in one statement; `$1` of the change is the cart. */
  private async change(cartId: string, days: number, statement: string, values: unknown[]): Promise<Cart> {
    const row = await this.db.row<Cart>(
      `WITH changed AS (${statement})
       UPDATE cart SET version = version + 1, updated_at = now(), expires_at = now() + make_interval(days => $3)
       WHERE id = $1 AND store_id = $2 RETURNING ${CART}`,
      [cartId, await this.storeId(), days, ...values],
    );
    return toCart(row!); // the caller has just locked it
  }
}

const toCart = (row: Cart): Cart => Object.assign(new Cart(), row);
