import { Injectable } from '@nestjs/common';
import { ProductService, type SellableVariant } from '../catalog/index.js';
import { PriceService } from '../pricing/index.js';
import { StoreService } from '../store/index.js';
import type { CartLine } from './cart-line.entity.js';
import { variantNotSold } from './cart.errors.js';
import { type Totals, totalsOf } from './cart.totals.js';

/** A variant as it is sold at this moment. */
export interface Quote {
  variant: SellableVariant;
  unitAmount: number;
}

/** Asks the catalogue and the price list what holds now. */
@Injectable()
export class CartQuoteService {
  constructor(
    private readonly products: ProductService,
    private readonly prices: PriceService,
    private readonly stores: StoreService,
  ) {}

  /**
   * What each variant is and costs now.
   * @throws `variant_not_sold` naming every variant that is unknown, unpublished or without a price in the currency
   */
  async quote(variantIds: string[], currency: string): Promise<Map<string, Quote>> {
    const variants = await this.products.findSellable(variantIds);
    const amounts = await this.prices.amounts(variantIds, currency);
    const quotes = new Map<string, Quote>();
    for (const id of variantIds) {
      const variant = variants.get(id);
      const unitAmount = amounts.get(id);
      if (variant && unitAmount !== undefined) quotes.set(id, { variant, unitAmount });
    }
    const missing = variantIds.filter((id) => !quotes.has(id));
    if (missing.length > 0) throw variantNotSold([...new Set(missing)], currency);
    return quotes;
  }

  findVariants(ids: string[]): Promise<Map<string, SellableVariant>> {
    return ids.length === 0 ? Promise.resolve(new Map<string, SellableVariant>()) : this.products.findSellable(ids);
  }

  /** What lines at these prices come to in the store's tax rules. */
  async totals(lines: Pick<CartLine, 'unitAmount' | 'quantity'>[], shipping = 0): Promise<Totals> {
    const { taxRate, pricesIncludeTax } = await this.stores.current();
    return totalsOf({ lines, shipping, discount: 0, tax: { rate: taxRate, isIncluded: pricesIncludeTax } });
  }

  currency(wanted: string | undefined): Promise<string> {
    return this.stores.currency(wanted);
  }
}
