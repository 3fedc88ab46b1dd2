import type { Mills } from './mills.js';
import { shopperOf, type DifferenceClass } from './retail.rules.js';
import type { RetailLine } from './retail.file.js';

/** What of one order line a shopper still has. */
interface Purchase {
  invoice: string;
  variant: number;
  price: Mills;
  left: number;
}

/** A quantity of one order's line that a credit note takes back. */
export interface Taken {
  invoice: string;
  variant: number;
  quantity: number;
}

/**
 * Who has bought what, and not yet brought it back. A credit note names no invoice: it is matched to purchases of the same
 * shopper, the same code and the same price, the latest first, and never to more than was bought.
 */
export class Purchases {
  private readonly byShopperAndCode = new Map<string, Purchase[]>();

  add(line: RetailLine, variant: number): void {
    const key = keyOf(line);
    const purchase = { invoice: line.invoice, variant, price: line.price, left: line.quantity };
    const known = this.byShopperAndCode.get(key);
    if (known) {
      known.push(purchase);
    } else {
      this.byShopperAndCode.set(key, [purchase]);
    }
  }

  takeBack(line: RetailLine): Taken[] {
    let wanted = -line.quantity;
    const taken: Taken[] = [];
    for (const purchase of this.of(line).toReversed()) {
      const quantity = purchase.price === line.price ? Math.min(wanted, purchase.left) : 0;
      if (quantity > 0) {
        purchase.left -= quantity;
        wanted -= quantity;
        taken.push({ invoice: purchase.invoice, variant: purchase.variant, quantity });
      }
    }
    return taken;
  }

  /** Why {@link takeBack} found less than the credit note asks for. */
  whyUnmatched(line: RetailLine): DifferenceClass {
    const purchases = this.of(line);
    if (purchases.length === 0) {
      return 'returns-without-purchase';
    }
    return purchases.some((purchase) => purchase.price === line.price)
      ? 'returns-beyond-purchase'
      : 'returns-at-another-price';
  }

  private of(line: RetailLine): Purchase[] {
    return this.byShopperAndCode.get(keyOf(line)) ?? [];
  }
}

function keyOf(line: RetailLine): string {
  return `${shopperOf(line)}|${line.code}`;
}
