import { Injectable } from '@nestjs/common';
import { StoreScopedRepository } from '../../store/index.js';
import { named } from '../catalog.duplicates.js';
import { variantNotFound } from '../catalog.errors.js';
import type { ProductVariant } from '../product/product-variant.entity.js';

export type NewVariant = Pick<ProductVariant, 'id' | 'productId' | 'sku' | 'options' | 'position'>;

const VARIANT = `variant.id, variant.store_id AS "storeId", variant.product_id AS "productId", variant.sku, variant.options,
  variant.position, variant.version, variant.deleted_at AS "deletedAt", variant.created_at AS "createdAt",
  variant.updated_at AS "updatedAt"`;

/** Part of every statement that changes a variant: its product, `$1` of store `$2`, shows it and has changed too. */
const RAISED =
  'raised AS (UPDATE product SET version = version + 1, updated_at = now() WHERE id = $1 AND store_id = $2)';

@Injectable()
export class VariantRepository extends StoreScopedRepository {
  /** The variants that these products have; of a deleted product those that went with it. */
  ofProducts(productIds: string[]): Promise<ProductVariant[]> {
    return this.db.rows<ProductVariant>(
      `SELECT ${VARIANT} FROM product_variant variant JOIN product ON product.id = variant.product_id
       WHERE variant.product_id = ANY($1) AND variant.deleted_at IS NOT DISTINCT FROM product.deleted_at
       ORDER BY variant.product_id, variant.position, variant.id`,
      [productIds],
    );
  }

  /** Ids of the variants that these products have. */
  async idsOf(productIds: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      'SELECT id FROM product_variant WHERE product_id = ANY($1) AND deleted_at IS NULL',
      [productIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Deleted ones too. */
  async get(id: string): Promise<ProductVariant> {
    const variant = await this.db.row<ProductVariant>(
      `SELECT ${VARIANT} FROM product_variant variant WHERE id = $1 AND store_id = $2`,
      [id, await this.storeId()],
    );
    if (!variant) throw variantNotFound(id);
    return variant;
  }

  /** The first variants of a new product. */
  async insert(variants: NewVariant[]): Promise<void> {
    const values = [await this.storeId(), JSON.stringify(variants)];
    await named('', skusOf(variants), () =>
      this.db.rows(
        `INSERT INTO product_variant (id, store_id, product_id, sku, options, position)
         SELECT id, $1, "productId", sku, options, position
         FROM json_to_recordset($2) AS given (id uuid, "productId" uuid, sku text, options jsonb, position int)`,
        values,
      ),
    );
  }

  /** Variants more of one product. */
  async add(productId: string, variants: NewVariant[]): Promise<void> {
    const values = [productId, await this.storeId(), JSON.stringify(variants)];
    await named('', skusOf(variants), () =>
      this.db.rows(
        `WITH ${RAISED}
         INSERT INTO product_variant (id, store_id, product_id, sku, options, position)
         SELECT id, $2, $1, sku, options, position
         FROM json_to_recordset($3) AS given (id uuid, sku text, options jsonb, position int)`,
        values,
      ),
    );
  }

  async update(productId: string, variants: NewVariant[]): Promise<void> {
    const values = [productId, await this.storeId(), JSON.stringify(variants)];
    // Options may be passed round among several: no two may have the same for a moment.
    if (variants.length > 1) await this.blankOptions(variants.map(({ id }) => id));
    await named('', skusOf(variants), () =>
      this.db.rows(
        `WITH ${RAISED}
         UPDATE product_variant SET sku = given.sku, options = given.options, position = given.position,
           version = version + 1, updated_at = now()
         FROM json_to_recordset($3) AS given (id uuid, sku text, options jsonb, position int)
         WHERE product_variant.id = given.id AND product_id = $1`,
        values,
      ),
    );
  }

  async remove(productId: string, ids: string[]): Promise<void> {
    await this.db.rows(
      `WITH ${RAISED}
       UPDATE product_variant SET deleted_at = now(), version = version + 1, updated_at = now()
       WHERE id = ANY($3) AND product_id = $1 AND deleted_at IS NULL`,
      [productId, await this.storeId(), ids],
    );
  }

  async restore({ id, productId, sku }: ProductVariant): Promise<void> {
    const values = [productId, await this.storeId(), id];
    await named('', sku, () =>
      this.db.rows(
        `WITH ${RAISED}
         UPDATE product_variant SET deleted_at = NULL, version = version + 1, updated_at = now()
         WHERE id = $3 AND product_id = $1`,
        values,
      ),
    );
  }

  private async blankOptions(ids: string[]): Promise<void> {
    await this.db.rows(`UPDATE product_variant SET options = jsonb_build_object('', id) WHERE id = ANY($1)`, [ids]);
  }
}

const skusOf = (variants: NewVariant[]): string => variants.map(({ sku }) => sku).join(', ');
