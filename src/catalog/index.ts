export { categoryNotFound, productNotFound, variantNotFound } from './catalog.errors.js';
export { CatalogModule } from './catalog.module.js';
export type { StatedProduct } from './product.plan.js';
export type { SellableVariant } from './product.repository.js';
export { type ProductDraft, ProductService } from './product.service.js';
export { ProductWritingService, type WrittenProduct } from './product-writing.service.js';
export { checkVariantOptions } from './variant.options.js';
