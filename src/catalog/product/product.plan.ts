import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { ProductVariant, VariantDraft } from './product-variant.entity.js';
import type { ProductColumns } from './product.repository.js';
import type { ProductDraft } from './product.service.js';
import { checkVariantOptions } from '../variant/variant.options.js';

/** A product that another system keeps under its own key. */
export type StatedProduct = ProductDraft & { externalId: string };

export type VariantColumns = Pick<ProductVariant, 'id' | 'productId' | 'sku' | 'options' | 'position'>;

/** A product as it stands. */
export interface StoredProduct {
  columns: ProductColumns;
  /** Categories it is listed under directly. */
  categoryIds: string[];
  variants: VariantColumns[];
}

/** What has to be written so that a product is as it was stated. */
export interface ProductPlan {
  outcome: 'created' | 'updated' | 'unchanged';
  columns: ProductColumns;
  /** Absent when the product is listed there already. */
  categoryIds?: string[];
  addedVariants: VariantColumns[];
  changedVariants: VariantColumns[];
  /** All variants of the product afterwards. */
  variants: VariantColumns[];
}

/**
 * Compares a statement with what is stored. Variants are matched by SKU; one that is not stated stays as it is.
 * @throws `variant_options_invalid`
 */
export function planProduct(
  draft: StatedProduct,
  resolved: { slug: string; categoryIds: string[] },
  stored?: StoredProduct,
): ProductPlan {
  const { categories: _paths, variants: drafts, ...stated } = draft;
  const columns = { ...stated, id: stored?.columns.id ?? uuid(), slug: resolved.slug };
  const { kept, changedVariants, addedVariants } = matchVariants(columns.id, stored?.variants ?? [], drafts);
  const variants = [...kept, ...addedVariants];
  checkVariantOptions(draft.options, variants);
  const isColumnsChanged = !isDeepStrictEqual(columns, stored?.columns);
  const isListed = isDeepStrictEqual(new Set(resolved.categoryIds), new Set(stored?.categoryIds));
  const isTouched = isColumnsChanged || !isListed || addedVariants.length > 0 || changedVariants.length > 0;
  return {
    outcome: stored ? (isTouched ? 'updated' : 'unchanged') : 'created',
    columns,
    ...(!isListed && { categoryIds: resolved.categoryIds }),
    addedVariants,
    changedVariants,
    variants,
  };
}

function matchVariants(productId: string, known: VariantColumns[], drafts: VariantDraft[]) {
  const bySku = new Map(drafts.map((draft) => [draft.sku, draft]));
  const kept = known.map((variant) => ({ ...variant, ...bySku.get(variant.sku) }));
  const skus = new Set(known.map(({ sku }) => sku));
  const addedVariants = drafts
    .filter(({ sku }) => !skus.has(sku))
    .map((draft, index) => ({ ...draft, id: uuid(), productId, position: known.length + index }));
  return {
    kept,
    changedVariants: kept.filter((variant, index) => !isDeepStrictEqual(variant.options, known[index]?.options)),
    addedVariants,
  };
}
