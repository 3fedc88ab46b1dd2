import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { ProductChanged } from '../catalog.events.js';
import { CategoryRepository } from '../category/category.repository.js';
import { planProduct, type ProductPlan, type StatedProduct, type StoredProduct } from './product.plan.js';
import { ProductRepository } from './product.repository.js';
import { ProductWritingRepository } from './product-writing.repository.js';
import { slugOf } from './slug.js';

export interface WrittenProduct {
  id: string;
  outcome: 'created' | 'updated' | 'unchanged';
  /** The id of every variant by its SKU. */
  variantIds: Map<string, string>;
}

/** Products as other systems state them, whole and many at a time. */
@Injectable()
export class ProductWritingService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly products: ProductRepository,
    private readonly writing: ProductWritingRepository,
    private readonly categories: CategoryRepository,
  ) {}

  /**
   * Creates the products whose external ids are new and brings the others in line. What is as stated already is left alone and
   * not announced. Variants are matched by SKU and never removed.
   * @param drafts no external id twice
   * @returns one answer for each draft, in their order
   * @throws `slug_taken`, `sku_taken`, `external_id_taken`, `variant_options_invalid`; then nothing is written
   */
  write(drafts: StatedProduct[]): Promise<WrittenProduct[]> {
    return this.db.transaction(async () => {
      // Two imports of one file would otherwise make the same product at the same moment.
      await this.writing.lockWriters();
      const plans = await this.plan(drafts);
      await this.writing.insert(plans.filter(({ outcome }) => outcome === 'created').map(({ columns }) => columns));
      // Also where only its variants or categories change: the version of a product is that of all of it.
      await this.writing.update(plans.filter(({ outcome }) => outcome === 'updated').map(({ columns }) => columns));
      await this.products.setCategories(
        plans.flatMap(({ columns: { id }, categoryIds }) => (categoryIds ? [{ productId: id, categoryIds }] : [])),
      );
      await this.writing.updateVariants(plans.flatMap(({ changedVariants }) => changedVariants));
      await this.writing.insertVariants(plans.flatMap(({ addedVariants }) => addedVariants));
      const touched = plans.filter(({ outcome }) => outcome !== 'unchanged');
      await this.outbox.publishAll(
        ProductChanged,
        touched.map(({ columns }) => ({ productId: columns.id })),
      );
      return plans.map(({ columns, outcome, variants }) => ({
        id: columns.id,
        outcome,
        variantIds: new Map(variants.map(({ sku, id }) => [sku, id])),
      }));
    });
  }

  private async plan(drafts: StatedProduct[]): Promise<ProductPlan[]> {
    const categoryIds = await this.categories.ensureLeaves(drafts.map(({ categories }) => categories));
    const stored = await this.writing.lockByExternalIds(drafts.map(({ externalId }) => externalId));
    const slugs = await this.slugsOf(drafts, stored);
    return drafts.map((draft, index) =>
      // Both lists have one entry for each draft.
      planProduct(draft, { slug: slugs[index]!, categoryIds: categoryIds[index]! }, stored.get(draft.externalId)),
    );
  }

  /** The slug stated, else the one it has, else one made from the name that nothing else has; as if one came after the other. */
  private async slugsOf(drafts: StatedProduct[], stored: Map<string, StoredProduct>): Promise<string[]> {
    const kept = drafts.map(({ slug, externalId }) => slug ?? stored.get(externalId)?.columns.slug);
    const proposals = drafts.filter((_draft, index) => kept[index] === undefined).map(({ name }) => slugOf(name));
    const taken = new Set(proposals.length > 0 ? await this.writing.takenSlugs(proposals) : []);
    return drafts.map(({ name }, index) => {
      const proposal = kept[index] ?? slugOf(name);
      const isFree = kept[index] !== undefined || !taken.has(proposal);
      const slug = isFree ? proposal : `${proposal}-${uuid().slice(-6)}`;
      taken.add(slug);
      return slug;
    });
  }
}
