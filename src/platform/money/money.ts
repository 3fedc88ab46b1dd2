/** An amount in integer minor units of an ISO 4217 currency: `{ amount: 1999, currency: 'EUR' }` is 19.99 euros. */
export interface Money {
  amount: number;
  currency: string;
}

/** `amount × numerator ÷ denominator`, rounded half away from zero; exact, since no fraction is ever formed. */
export function proportion(amount: number, numerator: number, denominator: number): number {
  const n = BigInt(amount) * BigInt(numerator) * 2n;
  const d = BigInt(denominator);
  return Number((n + (n < 0n ? -d : d)) / (d * 2n));
}

/**
 * Spreads an amount over weights so that no minor unit is lost (largest remainder; ties go to the first).
 * @param amount non-negative
 * @param weights non-negative; all zero spreads nothing unless the amount is zero too
 */
export function spread(amount: number, weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) {
    if (amount !== 0) throw new RangeError('Nothing to spread the amount over');
    return weights.map(() => 0);
  }
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = exact.map((value) => Number(value / total));
  const remainders = exact.map((value, index) => ({ index, remainder: value % total }));
  remainders.sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  for (const { index } of remainders.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
