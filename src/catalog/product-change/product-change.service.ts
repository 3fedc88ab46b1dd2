import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { assertVersion, type ExpectedVersion } from '../../platform/http/precondition/version.js';
import { ProductChanged, VariantDeleted } from '../catalog.events.js';
import type { ProductVariant, VariantDraft } from '../product/product-variant.entity.js';
import type { Product } from '../product/product.entity.js';
import { ProductRepository } from '../product/product.repository.js';
import {
  type ProductDraft,
  type ProductMembers,
  ProductService,
  type ProductView,
} from '../product/product.service.js';
import { checkVariantOptions } from '../variant/variant.options.js';
import { VariantRepository } from '../variant/variant.repository.js';
import { documentOf } from './product.document.js';

/** Products that are there: each verb locks the product, compares its version, changes it and announces. */
@Injectable()
export class ProductChangeService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly service: ProductService,
    private readonly products: ProductRepository,
    private readonly variants: VariantRepository,
  ) {}

  /**
   * @param change makes of the product as it stands what it is to be
   * @throws `product_not_found`, `product_deleted`, `precondition_failed`, `variant_options_invalid`, `slug_taken`
   */
  patch(
    id: string,
    change: (document: ProductMembers) => Promise<ProductMembers>,
    expected: ExpectedVersion,
  ): Promise<ProductView> {
    return this.db.transaction(async () => {
      const view = await this.lock(id, expected);
      const members = await change(documentOf(view));
      checkVariantOptions(members.options, view.variants);
      await this.write(view, members, view.product.externalId);
      return this.announced(id);
    });
  }

  /**
   * The product is exactly this from now on. Variants are matched by SKU; those that are not stated are deleted.
   * @throws as `patch`, and `sku_taken`, `external_id_taken`
   */
  replace(id: string, draft: ProductDraft, expected: ExpectedVersion): Promise<ProductView> {
    return this.db.transaction(async () => {
      const { variants, externalId, ...members } = draft;
      const view = await this.lock(id, expected);
      checkVariantOptions(members.options, variants);
      await this.write(view, members, externalId);
      await this.replaceVariants(view, variants);
      return this.announced(id);
    });
  }

  /** Marks the product as deleted, with its variants: nobody sees or buys it, and its names are free for others. */
  remove(id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.transaction(async () => {
      await this.lock(id, expected);
      await this.products.remove(id);
      await this.outbox.publish(ProductChanged, { productId: id });
    });
  }

  /**
   * Takes a deletion back; of a product that is not deleted nothing changes.
   * @throws `slug_taken`, `sku_taken`, `external_id_taken` when others have its names by now
   */
  restore(id: string, expected: ExpectedVersion): Promise<ProductView> {
    return this.db.transaction(async () => {
      const product = await this.products.getForUpdate(id);
      assertVersion(product, expected);
      if (product.deletedAt === null) return this.service.get(id);
      const variants = await this.variants.ofProducts([id]);
      await this.products.restore(
        product,
        variants.map(({ sku }) => sku),
      );
      return this.announced(id);
    });
  }

  private async lock(id: string, expected: ExpectedVersion): Promise<ProductView> {
    const product = await this.products.getForUpdate(id);
    assertVersion(product, expected);
    product.assertThere();
    return this.service.get(id);
  }

  private async write(view: ProductView, members: ProductMembers, externalId: string | null): Promise<void> {
    const { categories, slug, ...columns } = members;
    const { product } = view;
    await this.products.update({
      ...columns,
      id: product.id,
      externalId,
      slug: slug ?? (await this.service.slugFor(columns.name, product.id)),
    });
    if (!isDeepStrictEqual(categories, view.categories)) await this.service.file(product.id, categories);
  }

  private async replaceVariants({ product, variants }: ProductView, drafts: VariantDraft[]): Promise<void> {
    const known = new Map(variants.map((variant) => [variant.sku, variant]));
    const wanted = drafts.map((draft, position) => ({
      ...{ id: uuid(), productId: product.id },
      ...known.get(draft.sku),
      ...draft,
      position,
    }));
    const skus = new Set(drafts.map(({ sku }) => sku));
    await this.removeVariants(
      product,
      variants.filter(({ sku }) => !skus.has(sku)),
    );
    const changed = wanted.filter(({ sku, options, position }) => {
      const variant = known.get(sku);
      return variant && !(isDeepStrictEqual(variant.options, options) && variant.position === position);
    });
    if (changed.length > 0) await this.variants.update(product.id, changed);
    const added = wanted.filter(({ sku }) => !known.has(sku));
    if (added.length > 0) await this.variants.add(product.id, added);
  }

  private async removeVariants({ id: productId, storeId }: Product, variants: ProductVariant[]): Promise<void> {
    if (variants.length === 0) return;
    const ids = variants.map(({ id }) => id);
    await this.variants.remove(productId, ids);
    await this.outbox.publishAll(
      VariantDeleted,
      ids.map((variantId) => ({ variantId, productId, storeId })),
    );
  }

  private async announced(productId: string): Promise<ProductView> {
    await this.outbox.publish(ProductChanged, { productId });
    return this.service.get(productId);
  }
}
