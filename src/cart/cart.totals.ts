import { cartWorthTooMuch } from './cart.errors.js';
import { proportion, spread } from '../platform/money/money.js';

/** What totals are made from; amounts in minor units of one currency. */
export interface TotalsInput {
  lines: { unitAmount: number; quantity: number }[];
  shipping: number;
  /** Off the goods; never more than they cost. */
  discount: number;
  /** `rate` in basis points: 1900 is 19 %. */
  tax: { rate: number; isIncluded: boolean };
}

export interface LineTotals {
  /** Part of the discount that falls on this line. */
  discount: number;
  /** Quantity × unit amount − discount. */
  total: number;
  /** Tax on the line: within the total when prices include it, else on top. */
  tax: number;
}

export interface Totals {
  lines: LineTotals[];
  /** All lines before the discount. */
  subtotal: number;
  shipping: number;
  discount: number;
  tax: number;
  isTaxIncluded: boolean;
  /** subtotal + shipping − discount, and + tax where prices do not include it. */
  total: number;
}

/** Far below what an integer of JavaScript holds exactly, so that every sum and product made from it is exact too. */
export const MAX_SUBTOTAL = 1_000_000_000_000;

/**
 * Adds an order up. Tax is rounded line by line, and the discount is spread with no minor unit lost.
 * @throws `cart_worth_too_much`
 */
export function totalsOf({ lines, shipping, discount, tax }: TotalsInput): Totals {
  const gross = lines.map(({ unitAmount, quantity }) => unitAmount * quantity);
  const subtotal = sum(gross);
  if (subtotal > MAX_SUBTOTAL) throw cartWorthTooMuch(MAX_SUBTOTAL);
  if (discount < 0 || discount > subtotal) throw new RangeError(`A discount of ${discount} on goods for ${subtotal}`);
  const discounts = spread(discount, gross);
  const taxOf = (amount: number) =>
    tax.isIncluded ? proportion(amount, tax.rate, 10_000 + tax.rate) : proportion(amount, tax.rate, 10_000);
  const lineTotals = gross.map((amount, index) => {
    const off = discounts[index] ?? 0;
    return { discount: off, total: amount - off, tax: taxOf(amount - off) };
  });
  const allTax = sum(lineTotals.map((line) => line.tax)) + taxOf(shipping);
  const total = subtotal + shipping - discount + (tax.isIncluded ? 0 : allTax);
  return { lines: lineTotals, subtotal, shipping, discount, tax: allTax, isTaxIncluded: tax.isIncluded, total };
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
