import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/index.js';
import { InventoryModule } from '../inventory/index.js';
import { PricingModule } from '../pricing/index.js';
import { AssortmentService } from './assortment.service.js';

@Module({
  imports: [CatalogModule, PricingModule, InventoryModule],
  providers: [AssortmentService],
  exports: [AssortmentService],
})
export class AssortmentModule {}
