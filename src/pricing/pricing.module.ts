import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/index.js';
import { StoreModule } from '../store/index.js';
import { PriceAdminController } from './price.admin.controller.js';
import { PriceRepository } from './price.repository.js';
import { PriceService } from './price.service.js';
import { PricingHandlers } from './pricing.handlers.js';

@Module({
  imports: [StoreModule, CatalogModule],
  controllers: [PriceAdminController],
  providers: [PriceRepository, PriceService, PricingHandlers],
  exports: [PriceService],
})
export class PricingModule {}
