import { Injectable } from '@nestjs/common';
import { VariantDeleted, VariantRestored } from '../catalog/catalog.events.js';
import { OnEvent } from '../platform/events/handlers.js';
import { StoreService } from '../store/index.js';
import { PriceService } from './price.service.js';

interface Payload {
  productId: string;
  storeId: string;
}

/** The cheapest price of a product is that of the variants that it has. */
@Injectable()
export class PricingHandlers {
  constructor(
    private readonly prices: PriceService,
    private readonly stores: StoreService,
  ) {}

  @OnEvent(VariantDeleted)
  followDeletion({ productId, storeId }: Payload): Promise<void> {
    return this.stores.runIn(storeId, () => this.prices.refreshRanges([productId]));
  }

  @OnEvent(VariantRestored)
  followRestoration({ productId, storeId }: Payload): Promise<void> {
    return this.stores.runIn(storeId, () => this.prices.refreshRanges([productId]));
  }
}
