import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog/index.js';
import { InventoryModule } from '../inventory/index.js';
import { PricingModule } from '../pricing/index.js';
import { StoreModule } from '../store/index.js';
import { CartCheckoutService } from './cart-checkout.service.js';
import { CartQuoteService } from './cart-quote.service.js';
import { OwnCart } from './own-cart.service.js';
import { CartController } from './cart.controller.js';
import { CartRepository } from './cart.repository.js';
import { CartService } from './cart.service.js';

@Module({
  imports: [StoreModule, CatalogModule, PricingModule, InventoryModule],
  controllers: [CartController],
  providers: [OwnCart, CartRepository, CartQuoteService, CartService, CartCheckoutService],
  exports: [OwnCart, CartCheckoutService],
})
export class CartModule {}
