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
