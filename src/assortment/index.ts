export { AssortmentModule } from './assortment.module.js';
export { AssortmentService } from './assortment.service.js';
export { addImportCommand } from './import/import.command.js';
export { ImportFailure } from './import/import.failure.js';
export { type ImportOptions, ImportService, type ImportSummary } from './import/import.service.js';
export type { ProductRecord, VariantRecord } from './product.record.js';
