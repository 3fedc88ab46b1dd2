import { Injectable } from '@nestjs/common';
import type { Money } from '../platform/money/money.js';
import { StoreScopedRepository } from '../store/index.js';

@Injectable()
export class PriceRepository extends StoreScopedRepository {
  /** The variant's prices become exactly these. */
  async replace(variantId: string, productId: string, prices: Money[]): Promise<void> {
    const currencies = prices.map(({ currency }) => currency);
    await this.db.rows('DELETE FROM price WHERE variant_id = $1 AND currency <> ALL($2)', [variantId, currencies]);
    await this.db.rows(
      `INSERT INTO price (variant_id, product_id, store_id, currency, amount)
       SELECT $1, $2, $3, currency, amount FROM unnest($4::text[], $5::bigint[]) AS given (currency, amount)
       ON CONFLICT (variant_id, currency) DO UPDATE SET amount = excluded.amount, updated_at = now()`,
      [variantId, productId, await this.storeId(), currencies, prices.map(({ amount }) => amount)],
    );
  }

  /** Brings the range of a product, by which lists sort and filter, in line with its prices. */
  async refreshRange(productId: string): Promise<void> {
    await this.db.rows(
      `WITH fresh AS (
         SELECT product_id, currency, store_id, min(amount) AS lowest, max(amount) AS highest
         FROM price WHERE product_id = $1 GROUP BY product_id, currency, store_id),
       gone AS (
         DELETE FROM price_range WHERE product_id = $1 AND currency NOT IN (SELECT currency FROM fresh))
       INSERT INTO price_range (product_id, currency, store_id, lowest, highest)
       SELECT product_id, currency, store_id, lowest, highest FROM fresh
       ON CONFLICT (product_id, currency) DO UPDATE SET lowest = excluded.lowest, highest = excluded.highest`,
      [productId],
    );
  }

  /** Amount by variant; a variant that is not sold in this currency is missing. */
  async amounts(variantIds: string[], currency: string): Promise<Map<string, number>> {
    const rows = await this.db.rows<{ variantId: string; amount: number }>(
      `SELECT variant_id AS "variantId", amount FROM price WHERE variant_id = ANY($1) AND currency = $2 AND store_id = $3`,
      [variantIds, currency, await this.storeId()],
    );
    return new Map(rows.map(({ variantId, amount }) => [variantId, amount]));
  }

  async ofVariant(variantId: string): Promise<Money[]> {
    return this.db.rows<Money>(
      'SELECT amount, currency FROM price WHERE variant_id = $1 AND store_id = $2 ORDER BY currency',
      [variantId, await this.storeId()],
    );
  }
}
