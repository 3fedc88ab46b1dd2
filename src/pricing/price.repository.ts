import { Injectable } from '@nestjs/common';
import type { Money } from '../platform/money/money.js';
import { StoreScopedRepository } from '../store/index.js';

/** What a variant costs: at most one price for each currency. */
export interface PricedVariant {
  variantId: string;
  productId: string;
  prices: Money[];
}

/** The prices of one variant, which are replaced as a whole. */
export interface PricesOfVariant {
  version: number;
  prices: Money[];
}

@Injectable()
export class PriceRepository extends StoreScopedRepository {
  /** The variants' prices become exactly these. */
  async replace(variants: PricedVariant[]): Promise<void> {
    const prices = variants.flatMap(({ prices: list, ...ids }) => list.map((price) => ({ ...ids, ...price })));
    const variantIds = prices.map(({ variantId }) => variantId);
    const currencies = prices.map(({ currency }) => currency);
    await this.db.rows(
      `DELETE FROM price WHERE variant_id = ANY($1)
         AND (variant_id, currency) NOT IN (SELECT * FROM unnest($2::uuid[], $3::text[]))`,
      [variants.map(({ variantId }) => variantId), variantIds, currencies],
    );
    await this.db.rows(
      `WITH raised AS (
         INSERT INTO price_set AS held (variant_id, store_id, version)
         SELECT id, $1, 1 FROM unnest($6::uuid[]) AS id ORDER BY id
         ON CONFLICT (variant_id) DO UPDATE SET version = held.version + 1)
       INSERT INTO price (variant_id, product_id, store_id, currency, amount)
       SELECT variant_id, product_id, $1, currency, amount
       FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::bigint[]) AS given (variant_id, product_id, currency, amount)
       ON CONFLICT (variant_id, currency) DO UPDATE SET amount = excluded.amount, updated_at = now()`,
      [
        await this.storeId(),
        variantIds,
        prices.map(({ productId }) => productId),
        currencies,
        prices.map(({ amount }) => amount),
        variants.map(({ variantId }) => variantId),
      ],
    );
  }

  /** Locks the prices of a variant as a set, which there need be none of yet, until the transaction ends. */
  async lockSet(variantId: string): Promise<{ version: number }> {
    const set = await this.db.row<{ version: number }>(
      `INSERT INTO price_set AS held (variant_id, store_id, version) VALUES ($1, $2, 0)
       ON CONFLICT (variant_id) DO UPDATE SET version = held.version RETURNING version`,
      [variantId, await this.storeId()],
    );
    return set!; // an upsert returns its row
  }

  /**
   * Brings the ranges of products, by which lists sort and filter, in line with the prices of these variants of theirs. The products must be locked, or
   * two variants that are priced at once each leave a range without the other.
   */
  async refreshRanges(productIds: string[], variantIds: string[]): Promise<void> {
    await this.db.rows(
      `WITH fresh AS (
         SELECT product_id, currency, store_id, min(amount) AS lowest, max(amount) AS highest
         FROM price WHERE product_id = ANY($1) AND variant_id = ANY($2) GROUP BY product_id, currency, store_id),
       gone AS (
         DELETE FROM price_range WHERE product_id = ANY($1)
           AND (product_id, currency) NOT IN (SELECT product_id, currency FROM fresh))
       INSERT INTO price_range (product_id, currency, store_id, lowest, highest)
       SELECT product_id, currency, store_id, lowest, highest FROM fresh ORDER BY product_id, currency
       ON CONFLICT (product_id, currency) DO UPDATE SET lowest = excluded.lowest, highest = excluded.highest`,
      [productIds, variantIds],
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

  async ofVariant(variantId: string): Promise<PricesOfVariant> {
    const row = await this.db.row<PricesOfVariant>(
      `SELECT coalesce((SELECT version FROM price_set WHERE variant_id = $1), 0) AS version,
         coalesce(json_agg(json_build_object('amount', amount, 'currency', currency) ORDER BY currency), '[]') AS prices
       FROM price WHERE variant_id = $1 AND store_id = $2`,
      [variantId, await this.storeId()],
    );
    return row!; // an aggregate without groups has one row
  }

  /** All prices of these variants, by variant; one without any is missing. */
  async ofVariants(variantIds: string[]): Promise<Map<string, Money[]>> {
    const rows = await this.db.rows<Money & { variantId: string }>(
      'SELECT variant_id AS "variantId", amount, currency FROM price WHERE variant_id = ANY($1) AND store_id = $2',
      [variantIds, await this.storeId()],
    );
    const prices = new Map<string, Money[]>();
    for (const { variantId, ...price } of rows) prices.set(variantId, [...(prices.get(variantId) ?? []), price]);
    return prices;
  }
}
