import fc from 'fast-check';
import { MAX_SUBTOTAL, type Totals, totalsOf, type TotalsInput } from './cart.totals.js';

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

const line = fc.record({ unitAmount: fc.nat(5_000_000), quantity: fc.integer({ min: 1, max: 1_000 }) });

/** Any cart: any lines, a discount up to what the goods cost, any tax up to 100 %. */
const cart = fc
  .record({
    lines: fc.array(line, { maxLength: 20 }),
    shipping: fc.nat(100_000),
    share: fc.integer({ min: 0, max: 100 }),
    tax: fc.record({ rate: fc.integer({ min: 0, max: 10_000 }), isIncluded: fc.boolean() }),
  })
  .map(({ share, ...input }): TotalsInput => {
    const subtotal = sum(input.lines.map(({ unitAmount, quantity }) => unitAmount * quantity));
    return { ...input, discount: Math.floor((subtotal * share) / 100) };
  });

const forEveryCart = (holds: (totals: Totals, input: TotalsInput) => void) =>
  fc.assert(fc.property(cart, (input) => holds(totalsOf(input), input)));

/** M14.4, M14.9: totals add up, and tax is the same inside the price or on top of it. */
describe('the totals of a cart', () => {
  it('are lines + shipping − discount, + tax where it is not included', () => {
    forEveryCart(({ subtotal, shipping, discount, tax, isTaxIncluded, total }, input) => {
      expect(subtotal).toBe(sum(input.lines.map(({ unitAmount, quantity }) => unitAmount * quantity)));
      expect(total).toBe(subtotal + shipping - discount + (isTaxIncluded ? 0 : tax));
    });
  });

  it('are what the lines come to', () => {
    forEveryCart(({ lines, subtotal, discount }) => {
      expect(sum(lines.map((one) => one.total))).toBe(subtotal - discount);
      expect(sum(lines.map((one) => one.discount))).toBe(discount);
    });
  });

  it('hold no negative and no broken amount', () => {
    forEveryCart(({ lines, ...totals }) => {
      const { subtotal, shipping, discount, tax, total } = totals;
      const amounts = [
        subtotal,
        shipping,
        discount,
        tax,
        total,
        ...lines.flatMap((one) => Object.values(one) as number[]),
      ];
      expect(amounts.filter((amount) => amount < 0 || !Number.isSafeInteger(amount))).toEqual([]);
    });
  });

  it('take from no line more than it costs', () => {
    forEveryCart(({ lines }, input) => {
      for (const [index, { discount, total }] of lines.entries()) {
        const { unitAmount, quantity } = input.lines[index]!; // one entry for each line
        expect(discount + total).toBe(unitAmount * quantity);
        expect(discount).toBeLessThanOrEqual(unitAmount * quantity);
      }
    });
  });

  it('hold at least the tax that is included in them', () => {
    forEveryCart(({ tax, isTaxIncluded, total }) => {
      if (isTaxIncluded) expect(tax).toBeLessThanOrEqual(total);
    });
  });

  it('come to the same tax whether it is included in the price or added to it', () => {
    const included = totalsOf({ lines: [{ unitAmount: 11_900, quantity: 1 }], ...tax(1900, true) });
    const added = totalsOf({ lines: [{ unitAmount: 10_000, quantity: 1 }], ...tax(1900, false) });
    expect([included.tax, included.total]).toEqual([1_900, 11_900]);
    expect([added.tax, added.total]).toEqual([1_900, 11_900]);
  });

  it('tax shipping as well', () => {
    expect(totalsOf({ lines: [], ...tax(1900, false), shipping: 1_000 })).toMatchObject({ tax: 190, total: 1_190 });
  });

  it('spread a discount so that no cent is lost', () => {
    const lines = [
      { unitAmount: 100, quantity: 1 },
      { unitAmount: 100, quantity: 1 },
      { unitAmount: 100, quantity: 1 },
    ];
    const totals = totalsOf({ lines, ...tax(0, true), discount: 100 });
    expect(totals.lines.map(({ discount }) => discount)).toEqual([34, 33, 33]);
  });

  it('refuse a discount above the goods, and a cart beyond exact sums', () => {
    const lines = [{ unitAmount: 100, quantity: 1 }];
    expect(() => totalsOf({ lines, ...tax(0, true), discount: 101 })).toThrow(RangeError);
    expect(() => totalsOf({ lines, ...tax(0, true), discount: -1 })).toThrow(RangeError);
    const dear = [{ unitAmount: MAX_SUBTOTAL, quantity: 1 }];
    expect(totalsOf({ lines: dear, ...tax(1900, false) }).total).toBe(1.19 * MAX_SUBTOTAL);
    expect(() => totalsOf({ lines: [...dear, ...lines], ...tax(0, true) })).toThrow(
      expect.objectContaining({ code: 'cart_worth_too_much' }),
    );
  });
});

const tax = (rate: number, isIncluded: boolean) => ({ shipping: 0, discount: 0, tax: { rate, isIncluded } });
