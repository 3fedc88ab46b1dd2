import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/index.js';
import { InventoryModule } from '../inventory/index.js';
import { PricingModule } from '../pricing/index.js';
import { StoreModule } from '../store/index.js';
import { AssortmentService } from './assortment.service.js';
import { ImportService } from './import/import.service.js';

@Module({
  imports: [StoreModule, CatalogModule, PricingModule, InventoryModule],
  providers: [AssortmentService, ImportService],
  exports: [AssortmentService, ImportService],
})
export class AssortmentModule {}
