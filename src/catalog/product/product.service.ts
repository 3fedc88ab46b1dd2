import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { variantNotFound } from '../catalog.errors.js';
import { ProductChanged } from '../catalog.events.js';
import { CategoryRepository } from '../category/category.repository.js';
import { checkVariantOptions } from '../variant/variant.options.js';
import { VariantRepository } from '../variant/variant.repository.js';
import type { ProductVariant, VariantDraft } from './product-variant.entity.js';
import type { Product } from './product.entity.js';
import { type DescribedVariant, ProductRepository, type SellableVariant } from './product.repository.js';
import { slugOf } from './slug.js';

/** What staff state of a product and may change of it. */
export type ProductMembers = Pick<
  Product,
  'name' | 'description' | 'brand' | 'status' | 'attributes' | 'options' | 'images'
> & {
  /** Made from the name when null. */
  slug: string | null;
  /** Paths of names from the root; missing categories are made. */
  categories: string[][];
};

/** A product as someone states it, before it has an identity. */
export type ProductDraft = ProductMembers & {
  externalId: string | null;
  variants: VariantDraft[];
};

/** A product with everything that is shown of it. */
export interface ProductView {
  product: Product;
  variants: ProductVariant[];
  /** Paths of names. */
  categories: string[][];
}

@Injectable()
export class ProductService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly products: ProductRepository,
    private readonly variants: VariantRepository,
    private readonly categories: CategoryRepository,
  ) {}

  create(draft: ProductDraft): Promise<ProductView> {
    return this.db.transaction(async () => {
      checkVariantOptions(draft.options, draft.variants);
      const { categories, variants, slug, ...columns } = draft;
      const id = uuid();
      await this.products.insert({ ...columns, id, slug: slug ?? (await this.slugFor(draft.name, id)) });
      await this.file(id, categories);
      await this.variants.insert(
        variants.map((variant, position) => ({ ...variant, id: uuid(), productId: id, position })),
      );
      await this.outbox.publish(ProductChanged, { productId: id });
      return this.get(id);
    });
  }

  async page(query: ListQuery): Promise<Page<ProductView>> {
    const page = await this.products.list(query);
    const views = new Map((await this.views(page.data)).map((view) => [view.product.id, view]));
    return page.map(({ id }) => views.get(id)!); // one view for each product
  }

  /** Deleted ones too. */
  async get(id: string): Promise<ProductView> {
    const [view] = await this.views([await this.products.get(id)]);
    return view!; // one product gives one view
  }

  /** @throws `variant_not_found`, also when it is deleted */
  async getVariant(id: string): Promise<ProductVariant> {
    const variant = await this.variants.get(id);
    if (variant.deletedAt !== null) throw variantNotFound(id);
    return variant;
  }

  /** Whoever writes what hangs together across a product's variants waits here for the others, until the transaction ends. */
  lock(ids: string[]): Promise<void> {
    return this.products.lock(ids);
  }

  /** Ids of the variants that these products have. */
  variantIdsOf(productIds: string[]): Promise<string[]> {
    return this.variants.idsOf(productIds);
  }

  /** Variants on sale, by id; what is unknown, of another store, unpublished or deleted is missing. */
  async findSellable(ids: string[]): Promise<Map<string, SellableVariant>> {
    return new Map((await this.products.findSellable(ids)).map((variant) => [variant.id, variant]));
  }

  /** What these variants are, on sale or not, by id; what is unknown or of another store is missing. */
  async describeVariants(ids: string[]): Promise<Map<string, Omit<DescribedVariant, 'id'>>> {
    return new Map((await this.products.describeVariants(ids)).map(({ id, ...variant }) => [id, variant]));
  }

  /** A slug for this name that no other product than the one with the id has. */
  async slugFor(name: string, id: string): Promise<string> {
    const slug = slugOf(name);
    await this.products.lockSlug(slug);
    return (await this.products.isSlugTaken(slug, id)) ? `${slug}-${id.slice(-6)}` : slug;
  }

  /** Files the product in these categories and no others. */
  async file(productId: string, paths: string[][]): Promise<void> {
    const [categoryIds = []] = await this.categories.ensureLeaves([paths]);
    await this.products.setCategories([{ productId, categoryIds }]);
  }

  private async views(products: Product[]): Promise<ProductView[]> {
    const ids = products.map(({ id }) => id);
    const variants = Map.groupBy(await this.variants.ofProducts(ids), ({ productId }) => productId);
    const paths = Map.groupBy(await this.categories.pathsOf(ids), ({ productId }) => productId);
    return products.map((product) => ({
      product,
      variants: variants.get(product.id) ?? [],
      categories: (paths.get(product.id) ?? []).map(({ path }) => path),
    }));
  }
}
