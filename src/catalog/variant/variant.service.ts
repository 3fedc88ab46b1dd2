import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { assertVersion, type ExpectedVersion } from '../../platform/http/precondition/version.js';
import { variantDeleted, variantIsLast } from '../catalog.errors.js';
import { ProductChanged, VariantDeleted, VariantRestored } from '../catalog.events.js';
import type { ProductVariant, VariantDraft } from '../product/product-variant.entity.js';
import { ProductRepository } from '../product/product.repository.js';
import { checkVariantOptions } from './variant.options.js';
import { VariantRepository } from './variant.repository.js';

/** Variants one by one. Whatever changes one locks its product first, whose version rises too. */
@Injectable()
export class VariantService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly products: ProductRepository,
    private readonly variants: VariantRepository,
  ) {}

  /** @throws `variant_not_found`; a deleted one is there */
  get(id: string): Promise<ProductVariant> {
    return this.variants.get(id);
  }

  /** @param expected of the product */
  add(productId: string, draft: VariantDraft, expected: ExpectedVersion): Promise<ProductVariant> {
    return this.db.transaction(async () => {
      const product = await this.products.getForUpdate(productId);
      assertVersion(product, expected);
      product.assertThere();
      const variants = await this.variants.ofProducts([productId]);
      checkVariantOptions(product.options, [...variants, draft]);
      const id = uuid();
      const position = Math.max(-1, ...variants.map((variant) => variant.position)) + 1;
      await this.variants.add(productId, [{ ...draft, id, productId, position }]);
      await this.outbox.publish(ProductChanged, { productId });
      return this.variants.get(id);
    });
  }

  /**
   * @param change makes of the variant as it stands what it is to be
   * @throws `variant_options_invalid`, `sku_taken`
   */
  update(
    id: string,
    change: (draft: VariantDraft) => Promise<VariantDraft>,
    expected: ExpectedVersion,
  ): Promise<ProductVariant> {
    return this.db.transaction(async () => {
      const { product, variants, variant } = await this.lock(id, expected);
      const { sku, options } = await change({ sku: variant.sku, options: variant.options });
      const changed = { ...variant, sku, options };
      checkVariantOptions(
        product.options,
        variants.map((one) => (one.id === id ? changed : one)),
      );
      await this.variants.update(product.id, [changed]);
      await this.outbox.publish(ProductChanged, { productId: product.id });
      return this.variants.get(id);
    });
  }

  /** @throws `variant_is_last` */
  remove(id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.transaction(async () => {
      const { product, variants } = await this.lock(id, expected);
      if (variants.length === 1) throw variantIsLast(id);
      await this.variants.remove(product.id, [id]);
      const ids = { productId: product.id, storeId: product.storeId };
      await this.outbox.publish(ProductChanged, { productId: product.id });
      await this.outbox.publish(VariantDeleted, { variantId: id, ...ids });
    });
  }

  /**
   * Takes a deletion back; of one that is not deleted nothing changes.
   * @throws `product_deleted`, `sku_taken`, `variant_options_invalid`
   */
  restore(id: string, expected: ExpectedVersion): Promise<ProductVariant> {
    return this.db.transaction(async () => {
      const product = await this.products.getForUpdate((await this.variants.get(id)).productId);
      const variant = await this.variants.get(id);
      assertVersion(variant, expected);
      product.assertThere();
      if (variant.deletedAt === null) return variant;
      checkVariantOptions(product.options, [...(await this.variants.ofProducts([product.id])), variant]);
      await this.variants.restore(variant);
      const ids = { productId: product.id, storeId: product.storeId };
      await this.outbox.publish(ProductChanged, { productId: product.id });
      await this.outbox.publish(VariantRestored, { variantId: id, ...ids });
      return this.variants.get(id);
    });
  }

  /** @throws `variant_not_found`, `product_deleted`, `variant_deleted`, `precondition_failed` */
  private async lock(id: string, expected: ExpectedVersion) {
    const product = await this.products.getForUpdate((await this.variants.get(id)).productId);
    const variant = await this.variants.get(id);
    assertVersion(variant, expected);
    product.assertThere();
    if (variant.deletedAt !== null) throw variantDeleted(id);
    return { product, variant, variants: await this.variants.ofProducts([product.id]) };
  }
}
