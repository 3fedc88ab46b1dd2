export { categoryNotFound, productNotFound, variantNotFound } from './catalog.errors.js';
export { CatalogModule } from './catalog.module.js';
export type { StatedProduct } from './product/product.plan.js';
export type { DescribedVariant, SellableVariant } from './product/product.repository.js';
export { type ProductDraft, ProductService } from './product/product.service.js';
export { ProductWritingService, type WrittenProduct } from './product/product-writing.service.js';
export { checkVariantOptions } from './variant/variant.options.js';
export { MAX_LEVELS as MAX_CATEGORY_LEVELS, MAX_NAME as MAX_CATEGORY_NAME } from './category/category.paths.js';
