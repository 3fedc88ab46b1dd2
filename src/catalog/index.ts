export { categoryNotFound, productNotFound, variantNotFound } from './catalog.errors.js';
export { CatalogModule } from './catalog.module.js';
export type { SellableVariant } from './product.repository.js';
export { type ProductDraft, ProductService } from './product.service.js';
