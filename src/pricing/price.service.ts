import { Injectable } from '@nestjs/common';
import { ProductService } from '../catalog/index.js';
import { Db } from '../platform/db/db.js';
import { Outbox } from '../platform/events/outbox.js';
import type { Money } from '../platform/money/money.js';
import { StoreService } from '../store/index.js';
import { PriceRepository } from './price.repository.js';
import { PricesChanged } from './pricing.events.js';

@Injectable()
export class PriceService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly prices: PriceRepository,
    private readonly products: ProductService,
    private readonly stores: StoreService,
  ) {}

  /** The variant costs exactly this from now on; carts and orders that exist keep what they were told. */
  setPrices(variantId: string, prices: Money[]): Promise<Money[]> {
    return this.db.transaction(async () => {
      for (const { currency } of prices) await this.stores.currency(currency);
      const { productId } = await this.products.getVariant(variantId);
      await this.prices.replace(variantId, productId, prices);
      await this.prices.refreshRange(productId);
      await this.outbox.publish(PricesChanged, { variantId, productId });
      return this.prices.ofVariant(variantId);
    });
  }

  async pricesOf(variantId: string): Promise<Money[]> {
    await this.products.getVariant(variantId);
    return this.prices.ofVariant(variantId);
  }

  /** Amount in minor units by variant; a variant that is not sold in this currency is missing. */
  amounts(variantIds: string[], currency: string): Promise<Map<string, number>> {
    return this.prices.amounts(variantIds, currency);
  }
}
