import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { Cursors } from '../../platform/http/list/cursor.js';
import type { ListQuery } from '../../platform/http/list/list.js';
import { type Page, toPage } from '../../platform/http/list/list.sql.js';
import { ProductChanged } from '../catalog.events.js';
import { variantNotFound } from '../catalog.errors.js';
import { CategoryRepository } from '../category/category.repository.js';
import type { ProductVariant } from './product-variant.entity.js';
import type { Product } from './product.entity.js';
import { ProductRepository, type SellableVariant } from './product.repository.js';
import { slugOf } from './slug.js';
import { checkVariantOptions } from './variant.options.js';

export type VariantDraft = Pick<ProductVariant, 'sku' | 'options'>;

/** A product as someone states it, before it has an identity. */
export type ProductDraft = Pick<
  Product,
  'name' | 'description' | 'brand' | 'status' | 'attributes' | 'options' | 'images'
> & {
  externalId: string | null;
  /** Made from the name when null. */
  slug: string | null;
  /** Paths of names from the root; missing categories are made. */
  categories: string[][];
  variants: VariantDraft[];
};

export type ProductPatch = Partial<Omit<ProductDraft, 'externalId' | 'variants' | 'slug'>> & { slug?: string };

export interface ProductWithVariants {
  product: Product;
  variants: ProductVariant[];
}

@Injectable()
export class ProductService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly products: ProductRepository,
    private readonly categories: CategoryRepository,
    private readonly cursors: Cursors,
  ) {}

  create(draft: ProductDraft): Promise<ProductWithVariants> {
    return this.db.transaction(async () => {
      checkVariantOptions(draft.options, draft.variants);
      const { categories, variants, slug, ...columns } = draft;
      const id = uuid();
      await this.products.insert({ ...columns, id, slug: slug ?? (await this.freeSlug(draft.name, id)) });
      await this.list(id, categories);
      await this.products.insertVariants(
        variants.map((variant, position) => ({ ...variant, id: uuid(), productId: id, position })),
      );
      return this.announced(id);
    });
  }

  update(id: string, patch: ProductPatch): Promise<ProductWithVariants> {
    return this.db.transaction(async () => {
      const product = await this.products.getForUpdate(id);
      const { categories, ...columns } = patch;
      const changed = { ...product, ...columns };
      checkVariantOptions(changed.options, await this.products.variantsOf([id]));
      await this.products.update(changed);
      if (categories) await this.list(id, categories);
      return this.announced(id);
    });
  }

  addVariant(productId: string, draft: VariantDraft): Promise<ProductVariant> {
    return this.db.transaction(async () => {
      const product = await this.products.getForUpdate(productId);
      const variants = await this.products.variantsOf([productId]);
      checkVariantOptions(product.options, [...variants, draft]);
      const id = uuid();
      await this.products.insertVariants([{ ...draft, id, productId, position: variants.length }]);
      await this.outbox.publish(ProductChanged, { productId });
      return this.products.getVariant(id);
    });
  }

  updateVariant(id: string, patch: Partial<VariantDraft>): Promise<ProductVariant> {
    return this.db.transaction(async () => {
      const { productId } = await this.products.getVariant(id);
      const product = await this.products.getForUpdate(productId);
      const variants = await this.products.variantsOf([productId]);
      const changed = variants.map((variant) => (variant.id === id ? { ...variant, ...patch } : variant));
      checkVariantOptions(product.options, changed);
      const variant = changed.find((one) => one.id === id);
      if (!variant) throw variantNotFound(id);
      await this.products.updateVariant(variant);
      await this.outbox.publish(ProductChanged, { productId });
      return this.products.getVariant(id);
    });
  }

  async page(query: ListQuery): Promise<Page<ProductWithVariants>> {
    const products = await this.products.list(query);
    const variants = Map.groupBy(
      await this.products.variantsOf(products.map(({ id }) => id)),
      ({ productId }) => productId,
    );
    return toPage(products, query, this.cursors, (product) => ({ product, variants: variants.get(product.id) ?? [] }));
  }

  async get(id: string): Promise<ProductWithVariants> {
    const product = await this.products.get(id);
    return { product, variants: await this.products.variantsOf([id]) };
  }

  /** @throws `variant_not_found` */
  getVariant(id: string): Promise<ProductVariant> {
    return this.products.getVariant(id);
  }

  /** Whoever writes what hangs together across a product's variants waits here for the others, until the transaction ends. */
  lock(ids: string[]): Promise<void> {
    return this.products.lock(ids);
  }

  /** Variants on sale, by id; what is unknown, of another store or unpublished is missing. */
  async findSellable(ids: string[]): Promise<Map<string, SellableVariant>> {
    return new Map((await this.products.findSellable(ids)).map((variant) => [variant.id, variant]));
  }

  private async announced(productId: string): Promise<ProductWithVariants> {
    await this.outbox.publish(ProductChanged, { productId });
    return this.get(productId);
  }

  private async freeSlug(name: string, id: string): Promise<string> {
    const slug = slugOf(name);
    return (await this.products.isSlugTaken(slug)) ? `${slug}-${id.slice(-6)}` : slug;
  }

  private async list(productId: string, paths: string[][]): Promise<void> {
    const [categoryIds = []] = await this.categories.ensureLeaves([paths]);
    await this.products.setCategories([{ productId, categoryIds }]);
  }
}
