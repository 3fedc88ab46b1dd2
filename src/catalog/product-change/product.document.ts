import type { ProductMembers, ProductView } from '../product/product.service.js';

/** What a PATCH is applied to: what can be changed of a product, with the names that it has in answers. */
export type ProductDocument = Omit<ProductMembers, 'brand'> & { brand?: string };

/** What is null in an answer is missing in the document: a patch takes it away by the same null. */
export function documentOf({ product, categories }: ProductView): ProductDocument {
  const { slug, name, description, brand, status, attributes, options, images } = product;
  return {
    ...{ slug, name, description, status, attributes, options, images, categories },
    ...(brand !== null && { brand }),
  };
}
