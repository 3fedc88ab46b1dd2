import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/index.js';
import { StoreModule } from '../store/index.js';
import { StockAdjustmentService } from './stock-adjustment.service.js';
import { StockLevelRepository } from './level/stock-level.repository.js';
import { StockAdminController } from './stock.admin.controller.js';
import { StockRepository } from './stock.repository.js';
import { StockService } from './stock.service.js';
import './inventory.permissions.js';

@Module({
  imports: [StoreModule, CatalogModule],
  controllers: [StockAdminController],
  providers: [StockRepository, StockLevelRepository, StockService, StockAdjustmentService],
  exports: [StockService, StockAdjustmentService],
})
export class InventoryModule {}
