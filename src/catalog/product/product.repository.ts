import { Injectable } from '@nestjs/common';
import { isDuplicate } from '../../platform/db/postgres.faults.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { StoreScopedRepository } from '../../store/index.js';
import { externalIdTaken, productNotFound, skuTaken, slugTaken, variantNotFound } from '../catalog.errors.js';
import { ProductVariant } from './product-variant.entity.js';
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
  created_at AS "createdAt", updated_at AS "updatedAt"`;

@Injectable()
export class ProductRepository extends StoreScopedRepository {
  async get(id: string): Promise<Product> {
    const product = await this.db.repo(Product).findOneBy({ id, storeId: await this.storeId() });
    if (!product) throw productNotFound(id);
    return product;
  }

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

  async list(query: ListQuery): Promise<Page<Product>> {
    const [from, where] = ['FROM product', 'store_id = $1'];
    return query.page<Product>(this.db, { select: COLUMNS, from, where, values: [await this.storeId()] });
  }

  /** Lets nobody else look whether the slug is free until the transaction ends: both would find that it is. */
  async lockSlug(slug: string): Promise<void> {
    await this.db.rows('SELECT pg_advisory_xact_lock($1, hashtext($2))', [SLUGS, `${await this.storeId()} ${slug}`]);
  }

  async isSlugTaken(slug: string): Promise<boolean> {
    return this.db.repo(Product).existsBy({ slug, storeId: await this.storeId() });
  }

  async insert(product: Omit<Product, 'storeId' | 'version' | 'createdAt' | 'updatedAt'>): Promise<void> {
    await named(product.slug, '', async () =>
      this.db.repo(Product).insert({ ...product, storeId: await this.storeId() }),
    );
  }

  async update(product: Product): Promise<void> {
    const { id, createdAt: _created, updatedAt: _updated, version, ...columns } = product;
    await named(product.slug, '', () => this.db.repo(Product).update({ id }, { ...columns, version: version + 1 }));
  }

  variantsOf(productIds: string[]): Promise<ProductVariant[]> {
    if (productIds.length === 0) return Promise.resolve([]);
    return this.db
      .repo(ProductVariant)
      .createQueryBuilder('variant')
      .where('variant.product_id = ANY(:productIds)', { productIds })
      .orderBy('variant.product_id')
      .addOrderBy('variant.position')
      .getMany();
  }

  async getVariant(id: string): Promise<ProductVariant> {
    const variant = await this.db.repo(ProductVariant).findOneBy({ id, storeId: await this.storeId() });
    if (!variant) throw variantNotFound(id);
    return variant;
  }

  async insertVariants(
    variants: Omit<ProductVariant, 'storeId' | 'version' | 'createdAt' | 'updatedAt'>[],
  ): Promise<void> {
    if (variants.length === 0) return;
    const storeId = await this.storeId();
    await named('', variants.map(({ sku }) => sku).join(', '), () =>
      this.db.repo(ProductVariant).insert(variants.map((variant) => ({ ...variant, storeId }))),
    );
  }

  async updateVariant(variant: ProductVariant): Promise<void> {
    const { sku, options, position, version } = variant;
    await named('', sku, () =>
      this.db.repo(ProductVariant).update({ id: variant.id }, { sku, options, position, version: version + 1 }),
    );
  }

  /** Published variants only: what is not on sale cannot be put into a cart. Unknown ids are missing from the answer. */
  async findSellable(ids: string[]): Promise<SellableVariant[]> {
    return this.db.rows<SellableVariant>(
      `SELECT variant.id, variant.product_id AS "productId", variant.sku, product.name, variant.options
       FROM product_variant variant JOIN product ON product.id = variant.product_id
       WHERE variant.id = ANY($1) AND variant.store_id = $2 AND product.status = 'published'`,
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

/** Runs a write and gives a broken uniqueness its name. */
async function named<T>(slug: string, sku: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (isDuplicate(error, 'product_slug')) throw slugTaken(slug);
    if (isDuplicate(error, 'product_variant_sku')) throw skuTaken(sku);
    if (isDuplicate(error, 'product_external_id')) throw externalIdTaken();
    throw error;
  }
}
