import { DomainError } from '../platform/errors/domain.error.js';

export const productNotFound = (key: string) =>
  new DomainError('not_found', 'product_not_found', `There is no product ${key}`);

export const variantNotFound = (id: string) =>
  new DomainError('not_found', 'variant_not_found', `There is no product variant ${id}`, { variantId: id });

export const categoryNotFound = (key: string) =>
  new DomainError('not_found', 'category_not_found', `There is no category ${key}`);

export const slugTaken = (slug: string) =>
  new DomainError('conflict', 'slug_taken', `Another product has the slug ${slug}`, { slug });

export const skuTaken = (sku: string) =>
  new DomainError('conflict', 'sku_taken', `Another variant has the SKU ${sku}`, { sku });

export const externalIdTaken = () =>
  new DomainError('conflict', 'external_id_taken', 'Another product has this external id');

export const variantOptionsInvalid = (sku: string, detail: string) =>
  new DomainError('invalid', 'variant_options_invalid', `${sku}: ${detail}`, { sku });

export const productDeleted = (id: string) =>
  new DomainError('gone', 'product_deleted', `The product ${id} is deleted; restore it first`);

export const variantDeleted = (id: string) =>
  new DomainError('gone', 'variant_deleted', `The variant ${id} is deleted; restore it first`);

export const variantIsLast = (id: string) =>
  new DomainError('conflict', 'variant_is_last', `The product has no variant but ${id}; delete the product instead`);
