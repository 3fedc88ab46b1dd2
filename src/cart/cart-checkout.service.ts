import { Injectable } from '@nestjs/common';
import type { SellableVariant } from '../catalog/index.js';
import type { CartLine } from './cart-line.entity.js';
import { CartQuoteService } from './cart-quote.service.js';
import type { Cart } from './cart.entity.js';
import { cartEmpty } from './cart.errors.js';
import { CartRepository } from './cart.repository.js';
import type { Totals } from './cart.totals.js';

/** A price that is no longer what the shopper was told. */
export interface PriceChange {
  variantId: string;
  sku: string;
  was: number;
  is: number;
}

export interface PricedLine extends CartLine {
  variant: SellableVariant;
}

/** The cart as checkout uses it. Every verb joins the caller's transaction. */
@Injectable()
export class CartCheckoutService {
  constructor(
    private readonly carts: CartRepository,
    private readonly quotes: CartQuoteService,
  ) {}

  /** Locks the row of the cart, whatever its status, until the transaction ends. */
  lockRow(id: string): Promise<Cart> {
    return this.carts.getForUpdate(id);
  }

  /** Prices the lines afresh. Where a price has changed, the new one is what the shopper is told from now on. */
  async price(cart: Cart): Promise<{ lines: PricedLine[]; changes: PriceChange[] }> {
    const told = await this.carts.lines(cart.id);
    if (told.length === 0) throw cartEmpty(cart.id);
    const quotes = await this.quotes.quote(
      told.map(({ variantId }) => variantId),
      cart.currency,
    );
    const changes: (PriceChange & { lineId: string })[] = [];
    const lines: PricedLine[] = [];
    for (const line of told) {
      const quote = quotes.get(line.variantId)!; // quote() refuses when one is missing
      if (quote.unitAmount !== line.unitAmount) {
        changes.push({
          lineId: line.id,
          variantId: line.variantId,
          sku: quote.variant.sku,
          was: line.unitAmount,
          is: quote.unitAmount,
        });
      }
      lines.push({ ...line, unitAmount: quote.unitAmount, variant: quote.variant });
    }
    await this.tell(cart.id, changes);
    return { lines, changes: changes.map(({ lineId: _line, ...change }) => change) };
  }

  totals(lines: PricedLine[], shipping: number): Promise<Totals> {
    return this.quotes.totals(lines, shipping);
  }

  /** No more changes: its order is being placed. */
  lock(cartId: string): Promise<void> {
    return this.carts.setStatus(cartId, 'locked');
  }

  /** The order came to nothing: the shopper has the cart again. */
  reopen(cartId: string): Promise<void> {
    return this.carts.setStatus(cartId, 'active');
  }

  complete(cartId: string): Promise<void> {
    return this.carts.setStatus(cartId, 'completed');
  }

  private async tell(cartId: string, changes: { lineId: string; is: number }[]): Promise<void> {
    if (changes.length > 0) {
      const prices = changes.map(({ lineId, is }) => ({ lineId, unitAmount: is }));
      await this.carts.setUnitAmounts(cartId, prices);
    }
  }
}
