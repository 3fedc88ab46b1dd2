import { Injectable } from '@nestjs/common';
import { ProductService } from '../catalog/index.js';
import { Db } from '../platform/db/db.js';
import { Outbox } from '../platform/events/outbox.js';
import { assertVersion, type ExpectedVersion } from '../platform/http/precondition/version.js';
import type { Money } from '../platform/money/money.js';
import { StoreService } from '../store/index.js';
import { type PricedVariant, PriceRepository, type PricesOfVariant } from './price.repository.js';
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
  setPrices(variantId: string, prices: Money[], expected: ExpectedVersion): Promise<PricesOfVariant> {
    return this.db.transaction(async () => {
      for (const { currency } of prices) await this.stores.currency(currency);
      const { productId } = await this.products.getVariant(variantId);
      await this.products.lock([productId]);
      assertVersion(await this.prices.lockSet(variantId), expected);
      await this.prices.replace([{ variantId, productId, prices }]);
      await this.refreshRanges([productId]);
      await this.outbox.publish(PricesChanged, { variantId, productId });
      return this.prices.ofVariant(variantId);
    });
  }

  /**
   * Many variants cost exactly this from now on. What costs that already is left alone and not announced.
   * @returns the ids of the variants whose prices changed
   */
  setAll(variants: PricedVariant[]): Promise<Set<string>> {
    return this.db.transaction(async () => {
      const currencies = new Set(variants.flatMap(({ prices }) => prices.map(({ currency }) => currency)));
      for (const currency of currencies) await this.stores.currency(currency);
      await this.products.lock([...new Set(variants.map(({ productId }) => productId))]);
      const known = await this.prices.ofVariants(variants.map(({ variantId }) => variantId));
      const changed = variants.filter(({ variantId, prices }) => !isSame(prices, known.get(variantId) ?? []));
      if (changed.length > 0) {
        await this.prices.replace(changed);
        await this.refreshRanges([...new Set(changed.map(({ productId }) => productId))]);
        const payloads = changed.map(({ variantId, productId }) => ({ variantId, productId }));
        await this.outbox.publishAll(PricesChanged, payloads);
      }
      return new Set(changed.map(({ variantId }) => variantId));
    });
  }

  /** Brings the ranges of the products' prices in line with the variants that they have now. */
  async refreshRanges(productIds: string[]): Promise<void> {
    await this.prices.refreshRanges(productIds, await this.products.variantIdsOf(productIds));
  }

  async pricesOf(variantId: string): Promise<PricesOfVariant> {
    await this.products.getVariant(variantId);
    return this.prices.ofVariant(variantId);
  }

  /** Amount in minor units by variant; a variant that is not sold in this currency is missing. */
  amounts(variantIds: string[], currency: string): Promise<Map<string, number>> {
    return this.prices.amounts(variantIds, currency);
  }
}

function isSame(some: Money[], others: Money[]): boolean {
  const amounts = new Map(others.map(({ currency, amount }) => [currency, amount]));
  return some.length === others.length && some.every(({ currency, amount }) => amounts.get(currency) === amount);
}
