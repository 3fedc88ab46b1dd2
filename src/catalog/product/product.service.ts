import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { ProductChanged } from '../catalog.events.js';
import { variantNotFound } from '../catalog.errors.js';
import { CategoryRepository } from '../category/category.repository.js';
import type { ProductVariant } from './product-variant.entity.js';
import type { Product } from './product.entity.js';
import { type DescribedVariant, ProductRepository, type SellableVariant } from './product.repository.js';
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
    const page = await this.products.list(query);
    const variants = Map.groupBy(
      await this.products.variantsOf(page.data.map(({ id }) => id)),
      ({ productId }) => productId,
    );
    return page.map((product) => ({ product, variants: variants.get(product.id) ?? [] }));
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

  /** What these variants are, on sale or not, by id; what is unknown or of another store is missing. */
  async describeVariants(ids: string[]): Promise<Map<string, Omit<DescribedVariant, 'id'>>> {
    return new Map((await this.products.describeVariants(ids)).map(({ id, ...variant }) => [id, variant]));
  }

  private async announced(productId: string): Promise<ProductWithVariants> {
    await this.outbox.publish(ProductChanged, { productId });
    return this.get(productId);
  }

  private async freeSlug(name: string, id: string): Promise<string> {
    const slug = slugOf(name);
    await this.products.lockSlug(slug);
    return (await this.products.isSlugTaken(slug)) ? `${slug}-${id.slice(-6)}` : slug;
  }

  private async list(productId: string, paths: string[][]): Promise<void> {
    const [categoryIds = []] = await this.categories.ensureLeaves([paths]);
    await this.products.setCategories([{ productId, categoryIds }]);
  }
}
