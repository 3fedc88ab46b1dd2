import type { ProductMembers, ProductView } from '../product/product.service.js';

/** What a PATCH is applied to: what can be changed of a product, as answers show it. */
export function documentOf({ product, categories }: ProductView): ProductMembers {
  const { slug, name, description, brand, status, attributes, options, images } = product;
  return { slug, name, description, brand, status, attributes, options, images, categories };
}
