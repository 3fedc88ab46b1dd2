import { Module } from '@nestjs/common';
import { StoreModule } from '../store/index.js';
import { ProductListingController } from './product-listing.controller.js';
import { ProductListingRepository } from './product-listing.repository.js';
import { ProductListingService } from './product-listing.service.js';

@Module({
  imports: [StoreModule],
  controllers: [ProductListingController],
  providers: [ProductListingRepository, ProductListingService],
})
export class StorefrontModule {}
