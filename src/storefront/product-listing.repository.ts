import { Injectable } from '@nestjs/common';
import { isUuid } from '../platform/http/input/id.js';
import type { ListQuery } from '../platform/http/list/list.query.js';
import type { Page } from '../platform/http/list/page.js';
import { StoreScopedRepository } from '../store/index.js';

/** A product as a list shows it. */
export interface ListingRow {
  id: string;
  slug: string;
  name: string;
  brand: string | null;
  image: string | null;
  lowest: number;
  highest: number;
  inStock: boolean;
  createdAt: Date;
}

/** A product as its own page shows it. */
export interface ProductRow {
  id: string;
  slug: string;
  name: string;
  description: string;
  brand: string | null;
  attributes: Record<string, string>;
  options: { name: string; values: string[] }[];
  images: string[];
  createdAt: Date;
  updatedAt: Date;
  variants: {
    id: string;
    sku: string;
    options: Record<string, string>;
    amount: number;
    available: number;
    backOrder: boolean;
  }[];
  categories: { id: string; slug: string; name: string }[];
}

/**
 * One look at each product of the page. Not EXISTS, which PostgreSQL would answer for all products of the shop at once, in a
 * hash, since it takes no account of the LIMIT there: 30 ms of CPU a page instead of half a millisecond, at 10,000 products.
 */
export const IN_STOCK = `coalesce((
  SELECT true FROM listed_variant variant JOIN listed_stock stock ON stock.variant_id = variant.id
  WHERE variant.product_id = product.id AND (stock.available > 0 OR stock.back_order) LIMIT 1), false)`;

const LISTED = `product.id, product.slug, product.name, product.brand, product.images[1] AS image, range.lowest, range.highest,
  ${IN_STOCK} AS "inStock", product.created_at AS "createdAt"`;

const FROM = `FROM listed_product product
  JOIN listed_price_range range ON range.product_id = product.id AND range.currency = $2`;

const SCOPE = 'product.store_id = $1 AND range.store_id = $1';

/** The whole product in one statement. Its text is long: made once, it is also hashed only once, when `Db` looks up its name. */
const detail = (key: 'product.id' | 'product.slug') => `
  SELECT product.id, product.slug, product.name, product.description, product.brand, product.attributes, product.options,
    product.images, product.created_at AS "createdAt", product.updated_at AS "updatedAt", sold.variants, filed.categories
  FROM listed_product product
  JOIN LATERAL (
    SELECT json_agg(json_build_object('id', variant.id, 'sku', variant.sku, 'options', variant.options,
      'amount', price.amount, 'available', coalesce(stock.available, 0), 'backOrder', coalesce(stock.back_order, false))
      ORDER BY variant.position) AS variants
    FROM listed_variant variant
    JOIN listed_price price ON price.variant_id = variant.id AND price.currency = $3
    LEFT JOIN LATERAL (
      SELECT sum(available)::bigint AS available, bool_or(back_order) AS back_order
      FROM listed_stock WHERE variant_id = variant.id) stock ON true
    WHERE variant.product_id = product.id) sold ON sold.variants IS NOT NULL
  LEFT JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('id', category_id, 'slug', category_slug, 'name', category_name)), '[]') AS categories
    FROM listed_product_category WHERE product_id = product.id AND is_direct) filed ON true
  WHERE product.store_id = $1 AND ${key} = $2`;

const BY_ID = detail('product.id');
const BY_SLUG = detail('product.slug');

/**
 * What shoppers browse, in one statement a page. Reads the `listed_…` views that catalog, pricing and inventory publish in
 * their migrations: those are the doors of their tables, as index.ts is the door of their code.
 */
@Injectable()
export class ProductListingRepository extends StoreScopedRepository {
  async list(query: ListQuery, currency: string): Promise<Page<ListingRow>> {
    return query.page<ListingRow>(this.db, {
      select: LISTED,
      from: FROM,
      where: SCOPE,
      values: [await this.storeId(), currency],
    });
  }

  /** By id or slug; undefined when there is no such published product with a price in this currency. */
  async find(key: string, currency: string): Promise<ProductRow | undefined> {
    return this.db.row<ProductRow>(isUuid(key) ? BY_ID : BY_SLUG, [await this.storeId(), key, currency]);
  }
}
