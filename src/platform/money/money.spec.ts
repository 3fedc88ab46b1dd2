import fc from 'fast-check';
import { proportion, spread } from './money.js';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

/** M14.9: whole minor units, exactly, whatever the numbers. */
describe('proportion', () => {
  it('is the nearest whole number to the exact fraction, halves away from zero', () => {
    const rate = fc.integer({ min: 0, max: 20_000 });
    const denominator = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(amount, rate, denominator, (whole, numerator, divisor) => {
        fc.pre(Math.abs(whole) * (numerator / divisor) < Number.MAX_SAFE_INTEGER);
        const result = BigInt(proportion(whole, numerator, divisor));
        const [exact, d] = [BigInt(whole) * BigInt(numerator), BigInt(divisor)];
        // |result − exact ÷ d| ≤ ½, and where it is ½ the result is the one further from zero.
        const distance = abs(2n * (result * d - exact));
        expect(distance <= d).toBe(true);
        if (distance === d) expect(abs(result * d) > abs(exact)).toBe(true);
      }),
    );
  });

  it('rounds a half away from zero on both sides', () => {
    expect([proportion(1, 1, 2), proportion(-1, 1, 2), proportion(5, 1, 10), proportion(4, 1, 10)]).toEqual([
      1, -1, 1, 0,
    ]);
  });

  it('does not lose what floating point would', () => {
    expect(proportion(999_999_999_999, 1900, 11_900)).toBe(159_663_865_546);
  });
});

describe('spread', () => {
  const weights = fc
    .array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 50 })
    .filter((all) => all.some((one) => one > 0));
  const forEvery = (holds: (parts: number[], whole: number, by: number[]) => void) =>
    fc.assert(fc.property(fc.nat(1_000_000_000_000), weights, (whole, by) => holds(spread(whole, by), whole, by)));

  it('loses no minor unit and makes none', () => {
    forEvery((parts, whole) => {
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
    });
  });

  it('gives each part less than one minor unit more or less than its share', () => {
    forEvery((parts, whole, by) => {
      const total = by.reduce((sum, weight) => sum + BigInt(weight), 0n);
      for (const [index, part] of parts.entries()) {
        const share = BigInt(whole) * BigInt(by[index] ?? 0);
        expect(abs(BigInt(part) * total - share) < total).toBe(true);
      }
    });
  });

  it('never gives a lighter weight more than a heavier one', () => {
    forEvery((parts, _whole, by) => {
      const byWeight = parts
        .map((part, index) => ({ part, weight: by[index] ?? 0 }))
        .sort((a, b) => a.weight - b.weight || a.part - b.part);
      expect(byWeight.map(({ part }) => part)).toEqual(byWeight.map(({ part }) => part).toSorted((a, b) => a - b));
    });
  });

  it('gives what is left over to the largest remainders, the first of them when they tie', () => {
    expect(spread(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(spread(10, [1, 6, 2])).toEqual([1, 7, 2]);
    expect(spread(7, [0, 5, 0])).toEqual([0, 7, 0]);
  });

  it('spreads nothing over nothing, and something over nothing never', () => {
    expect(spread(0, [])).toEqual([]);
    expect(spread(0, [0, 0])).toEqual([0, 0]);
    expect(() => spread(1, [0, 0])).toThrow(RangeError);
  });
});

const abs = (value: bigint) => (value < 0n ? -value : value);
