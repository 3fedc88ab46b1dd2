import { Injectable } from '@nestjs/common';
import { isDuplicate } from '../../platform/db/postgres.faults.js';
import { StoreScopedRepository } from '../../store/index.js';
import { externalIdTaken, skuTaken, slugTaken } from '../catalog.errors.js';
import type { StoredProduct, VariantColumns } from './product.plan.js';
import type { ProductColumns } from './product.repository.js';

const COLUMNS = `id uuid, "externalId" text, slug text, name text, description text, brand text, status text,
  attributes jsonb, options jsonb, images text[]`;

/** Any constant that nothing else locks. */
const WRITERS = 7_304_119;

/** Statements over many products at a time: an import writes hundreds of them in a few round trips. */
@Injectable()
export class ProductWritingRepository extends StoreScopedRepository {
  /** Waits until nobody else writes whole products into this store; held until the transaction ends. */
  async lockWriters(): Promise<void> {
    await this.db.rows('SELECT pg_advisory_xact_lock($1, hashtext($2))', [WRITERS, await this.storeId()]);
  }

  /** The products with these external ids, locked in the order of their ids, by external id; unknown ones are missing. */
  async lockByExternalIds(externalIds: string[]): Promise<Map<string, StoredProduct>> {
    const products = await this.db.rows<ProductColumns & { externalId: string }>(
      `SELECT id, external_id AS "externalId", slug, name, description, brand, status, attributes, options, images
       FROM product WHERE store_id = $1 AND external_id = ANY($2) AND deleted_at IS NULL ORDER BY id FOR NO KEY UPDATE`,
      [await this.storeId(), externalIds],
    );
    if (products.length === 0) return new Map();
    const ids = products.map(({ id }) => id);
    const variants = Map.groupBy(await this.variantsOf(ids), ({ productId }) => productId);
    const listings = Map.groupBy(await this.listingsOf(ids), ({ productId }) => productId);
    return new Map(
      products.map((columns) => [
        columns.externalId,
        {
          columns,
          variants: variants.get(columns.id) ?? [],
          categoryIds: (listings.get(columns.id) ?? []).map(({ categoryId }) => categoryId),
        },
      ]),
    );
  }

  /** Those of the slugs that products have. */
  async takenSlugs(slugs: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ slug: string }>(
      'SELECT slug FROM product WHERE store_id = $1 AND slug = ANY($2) AND deleted_at IS NULL',
      [await this.storeId(), slugs],
    );
    return rows.map(({ slug }) => slug);
  }

  /** @throws `slug_taken`, `external_id_taken` */
  async insert(products: ProductColumns[]): Promise<void> {
    if (products.length === 0) return;
    const ids = new Set(await this.insertUnlessTaken(products));
    const refused = products.find(({ id }) => !ids.has(id));
    if (refused) throw slugTaken(refused.slug);
  }

  /** @throws `slug_taken` */
  async update(products: ProductColumns[]): Promise<void> {
    if (products.length === 0) return;
    try {
      await this.db.rows(
        `UPDATE product SET slug = given.slug, name = given.name, description = given.description, brand = given.brand,
           status = given.status, attributes = given.attributes, options = given.options, images = given.images,
           version = version + 1, updated_at = now()
         FROM json_to_recordset($2) AS given (${COLUMNS}) WHERE product.id = given.id AND product.store_id = $1`,
        [await this.storeId(), JSON.stringify(products)],
      );
    } catch (error) {
      if (isDuplicate(error, 'product_slug')) throw slugTaken(products.map(({ slug }) => slug).join(' or '));
      throw error;
    }
  }

  /** @throws `sku_taken` */
  async insertVariants(variants: VariantColumns[]): Promise<void> {
    if (variants.length === 0) return;
    const inserted = await this.db.rows<{ id: string }>(
      `INSERT INTO product_variant (id, store_id, product_id, sku, options, position)
       SELECT id, $1, "productId", sku, options, position
       FROM json_to_recordset($2) AS given (id uuid, "productId" uuid, sku text, options jsonb, position int)
       ON CONFLICT (store_id, sku) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
      [await this.storeId(), JSON.stringify(variants)],
    );
    const ids = new Set(inserted.map(({ id }) => id));
    const refused = variants.find(({ id }) => !ids.has(id));
    if (refused) throw skuTaken(refused.sku);
  }

  /** Sets the options of variants that are there. */
  async updateVariants(variants: VariantColumns[]): Promise<void> {
    if (variants.length === 0) return;
    await this.db.rows(
      `UPDATE product_variant SET options = given.options, version = version + 1, updated_at = now()
       FROM json_to_recordset($2) AS given (id uuid, options jsonb)
       WHERE product_variant.id = given.id AND product_variant.store_id = $1`,
      [await this.storeId(), JSON.stringify(variants.map(({ id, options }) => ({ id, options })))],
    );
  }

  /** Leaves out those whose slug is taken; returns the ids of the others. */
  private async insertUnlessTaken(products: ProductColumns[]): Promise<string[]> {
    try {
      const inserted = await this.db.rows<{ id: string }>(
        `INSERT INTO product (id, store_id, external_id, slug, name, description, brand, status, attributes, options, images)
         SELECT id, $1, "externalId", slug, name, description, brand, status, attributes, options, images
         FROM json_to_recordset($2) AS given (${COLUMNS})
         ON CONFLICT (store_id, slug) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
        [await this.storeId(), JSON.stringify(products)],
      );
      return inserted.map(({ id }) => id);
    } catch (error) {
      // Staff made a product with this key since the batch looked for it.
      if (isDuplicate(error, 'product_external_id')) throw externalIdTaken();
      throw error;
    }
  }

  private variantsOf(productIds: string[]): Promise<VariantColumns[]> {
    return this.db.rows<VariantColumns>(
      `SELECT id, product_id AS "productId", sku, options, position FROM product_variant
       WHERE product_id = ANY($1) AND deleted_at IS NULL ORDER BY product_id, position`,
      [productIds],
    );
  }

  private listingsOf(productIds: string[]): Promise<{ productId: string; categoryId: string }[]> {
    return this.db.rows<{ productId: string; categoryId: string }>(
      `SELECT product_id AS "productId", category_id AS "categoryId" FROM product_category
       WHERE product_id = ANY($1) AND is_direct`,
      [productIds],
    );
  }
}
