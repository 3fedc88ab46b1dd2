export { InventoryModule } from './inventory.module.js';
export { StockAdjustmentService, type StockCount } from './stock-adjustment.service.js';
export { StockService } from './stock.service.js';
export type { Demand } from './stock.sourcing.js';
