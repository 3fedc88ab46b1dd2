export { AssortmentModule } from './assortment.module.js';
export { AssortmentService } from './assortment.service.js';
export type { ProductRecord, VariantRecord } from './product.record.js';
