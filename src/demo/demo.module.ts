import { Module } from '@nestjs/common';
import { AccessModule } from '../access/index.js';
import { AssortmentModule } from '../assortment/index.js';
import { InventoryModule } from '../inventory/index.js';
import { MediaModule } from '../media/index.js';
import { ShippingModule } from '../shipping/index.js';
import { StoreModule } from '../store/index.js';
import { SeedService } from './seed.service.js';

/** Only commands use it: what it needs to draw pictures is not for a server to load. */
@Module({
  imports: [StoreModule, AccessModule, MediaModule, InventoryModule, ShippingModule, AssortmentModule],
  providers: [SeedService],
  exports: [SeedService],
})
export class DemoModule {}
