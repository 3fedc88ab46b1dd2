import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { isReferenced } from '../../platform/db/postgres.faults.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { StoreScopedRepository } from '../../store/index.js';
import { named } from '../catalog.duplicates.js';
import { productNotFound } from '../catalog.errors.js';
import { Product } from './product.entity.js';

/** What an order or a cart needs to know of a variant. */
export interface SellableVariant {
  id: string;
  productId: string;
  sku: string;
  name: string;
  options: Record<string, string>;
}

/** A variant as other records name it, whether it is on sale or not. */
export type DescribedVariant = SellableVariant;

/** Any constant that nothing else locks. */
const SLUGS = 7_304_120;

const COLUMNS = `id, external_id AS "externalId", slug, name, description, brand, status, attributes, options, images,
  version, deleted_at AS "deletedAt", created_at AS "createdAt", updated_at AS "updatedAt"`;

/** What of a product is written; the rest follows by itself. */
export type ProductColumns = Omit<
  Product,
  'storeId' | 'version' | 'deletedAt' | 'createdAt' | 'updatedAt' | 'assertThere'
>;

/** What is purged: a product goes with its variants. */
export type Purged = 'product' | 'product_variant';

@Injectable()
export class ProductRepository extends StoreScopedRepository {
  /** Deleted ones too. */
  async get(id: string): Promise<Product> {
    const product = await this.db.repo(Product).findOneBy({ id, storeId: await this.storeId() });
    if (!product) throw productNotFound(id);
    return product;
  }

  /** Deleted ones too. */
  async getForUpdate(id: string): Promise<Product> {
    const where = { id, storeId: await this.storeId() };
    const product = await this.db.repo(Product).findOne({ where, lock: { mode: 'for_no_key_update' } });
    if (!product) throw productNotFound(id);
    return product;
  }

  /** In the order of their ids, so that two that lock the same ones never wait for each other. */
  async lock(ids: string[]): Promise<void> {
    await this.db.rows('SELECT id FROM product WHERE id = ANY($1) AND store_id = $2 ORDER BY id FOR NO KEY UPDATE', [
      ids,
      await this.storeId(),
    ]);
  }

  /** Deleted ones only when they are asked for. */
  async list(query: ListQuery): Promise<Page<Product>> {
    const [from, where] = [
      'FROM product',
      `store_id = $1${query.isFilteredBy('deleted') ? '' : ' AND product.deleted_at IS NULL'}`,
    ];
    return query.page<Product>(this.db, { select: COLUMNS, from, where, values: [await this.storeId()] });
  }

  /** Lets nobody else look whether the slug is free until the transaction ends: both would find that it is. */
  async lockSlug(slug: string): Promise<void> {
    await this.db.rows('SELECT pg_advisory_xact_lock($1, hashtext($2))', [SLUGS, `${await this.storeId()} ${slug}`]);
  }

  /** Whether another product than this one has the slug. */
  async isSlugTaken(slug: string, id: string): Promise<boolean> {
    return this.db.repo(Product).existsBy({ slug, storeId: await this.storeId(), id: Not(id), deletedAt: IsNull() });
  }

  async insert(product: ProductColumns): Promise<void> {
    await named(product.slug, '', async () =>
      this.db.repo(Product).insert({ ...product, storeId: await this.storeId() }),
    );
  }

  async update(product: ProductColumns): Promise<void> {
    const { id, ...columns } = product;
    await named(product.slug, '', () =>
      this.db.repo(Product).update({ id }, { ...columns, version: () => 'version + 1' }),
    );
  }

  /** Marks the product and all variants that it has. */
  async remove(id: string): Promise<void> {
    await this.db.rows(
      `WITH variants AS (
         UPDATE product_variant SET deleted_at = now(), version = version + 1, updated_at = now()
         WHERE product_id = $1 AND deleted_at IS NULL)
       UPDATE product SET deleted_at = now(), version = version + 1, updated_at = now() WHERE id = $1 AND store_id = $2`,
      [id, await this.storeId()],
    );
  }

  /** Takes the mark from the product and from those variants that went with it. */
  async restore({ id, slug }: Pick<Product, 'id' | 'slug'>, skus: string[]): Promise<void> {
    const values = [id, await this.storeId()];
    await named(slug, skus.join(' or '), () =>
      this.db.rows(
        `WITH variants AS (
           UPDATE product_variant SET deleted_at = NULL, version = version + 1, updated_at = now()
           WHERE product_id = $1 AND deleted_at = (SELECT deleted_at FROM product WHERE id = $1))
         UPDATE product SET deleted_at = NULL, version = version + 1, updated_at = now() WHERE id = $1 AND store_id = $2`,
        values,
      ),
    );
  }

  /** What was deleted so many days ago, of all stores, in the order of ids. */
  deletedBefore(table: Purged, days: number, afterId: string, most: number): Promise<{ id: string }[]> {
    return this.db.rows(
      `SELECT id FROM ${table} WHERE deleted_at < now() - make_interval(days => $1) AND id > $2 ORDER BY id LIMIT $3`,
      [days, afterId, most],
    );
  }

  /** @returns false when something refers to it, or when it is not deleted any longer: then it stays */
  async purge(table: Purged, id: string, days: number): Promise<boolean> {
    try {
      const gone = await this.db.rows(
        `DELETE FROM ${table} WHERE id = $1 AND deleted_at < now() - make_interval(days => $2) RETURNING id`,
        [id, days],
      );
      return gone.length > 0;
    } catch (error) {
      if (isReferenced(error)) return false;
      throw error;
    }
  }

  /** Published variants only: what is not on sale cannot be put into a cart. Unknown ids are missing from the answer. */
  async findSellable(ids: string[]): Promise<SellableVariant[]> {
    return this.db.rows<SellableVariant>(
      `SELECT variant.id, variant.product_id AS "productId", variant.sku, product.name, variant.options
       FROM product_variant variant JOIN product ON product.id = variant.product_id
       WHERE variant.id = ANY($1) AND variant.store_id = $2 AND product.status = 'published'
         AND product.deleted_at IS NULL AND variant.deleted_at IS NULL`,
      [ids, await this.storeId()],
    );
  }

  /** Variants of published products and of drafts. Unknown ids are missing from the answer. */
  async describeVariants(ids: string[]): Promise<DescribedVariant[]> {
    return this.db.rows<DescribedVariant>(
      `SELECT variant.id, variant.product_id AS "productId", variant.sku, product.name, variant.options
       FROM product_variant variant JOIN product ON product.id = variant.product_id
       WHERE variant.id = ANY($1) AND variant.store_id = $2`,
      [ids, await this.storeId()],
    );
  }

  /** Lists products under these categories only and, by inheritance, under all their ancestors. */
  async setCategories(listings: { productId: string; categoryIds: string[] }[]): Promise<void> {
    if (listings.length === 0) return;
    const pairs = listings.flatMap(({ productId, categoryIds }) =>
      categoryIds.map((categoryId) => ({ productId, categoryId })),
    );
    await this.db.rows('DELETE FROM product_category WHERE product_id = ANY($1)', [
      listings.map(({ productId }) => productId),
    ]);
    await this.db.rows(
      `WITH RECURSIVE line AS (
         SELECT given.product_id, category.id, category.parent_id, true AS is_direct
         FROM unnest($1::uuid[], $2::uuid[]) AS given (product_id, category_id)
         JOIN category ON category.id = given.category_id AND category.store_id = $3
         UNION ALL
         SELECT line.product_id, parent.id, parent.parent_id, false
         FROM line JOIN category parent ON parent.id = line.parent_id)
       INSERT INTO product_category (product_id, category_id, is_direct)
       SELECT product_id, id, bool_or(is_direct) FROM line GROUP BY product_id, id`,
      [pairs.map(({ productId }) => productId), pairs.map(({ categoryId }) => categoryId), await this.storeId()],
    );
  }
}
