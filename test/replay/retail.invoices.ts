import fc from 'fast-check';
import { parseMills } from '../../bench/replay/mills.js';
import type { RetailLine } from '../../bench/replay/retail.file.js';

type Draft = Partial<Omit<RetailLine, 'price'>> & { price?: string };

/** An invoice as the file would hold it; what a test does not name is a plain sale of one hanging heart. */
export function invoice(number: string, ...drafts: Draft[]): RetailLine[] {
  return drafts.map(({ price = '2.55', ...draft }, index) => ({
    number: Number(number.replace(/\D/g, '')) * 100 + index,
    invoice: number,
    code: '85123A',
    description: 'WHITE HANGING HEART T-LIGHT HOLDER',
    quantity: 1,
    at: '2010-12-01 08:26:00',
    customer: '17850',
    country: 'United Kingdom',
    ...draft,
    price: parseMills(price),
  }));
}

export function totalOf(invoices: RetailLine[][]): bigint {
  return invoices.flat().reduce((sum, line) => sum + BigInt(line.quantity) * line.price, 0n);
}

/**
 * Years of few shoppers, articles and prices, so that credit notes often meet purchases; with every oddity of the real
 * file and some it does not have (quantities of nothing, credit notes that sell, negative prices).
 */
export const invoicesArbitrary: fc.Arbitrary<RetailLine[][]> = fc
  .array(
    fc.record({
      isCredit: fc.boolean(),
      customer: fc.constantFrom(null, '17850'),
      country: fc.constantFrom('United Kingdom', 'United Kingdom', 'United Kingdom', 'EIRE'),
      lines: fc.array(lineArbitrary(), { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 25 },
  )
  .map((drafts) =>
    drafts.map(({ isCredit, customer, country, lines }, index) =>
      invoice(
        `${isCredit ? 'C' : ''}${536365 + index}`,
        // Eight invoices a day: some credit notes come on the day of the purchase, some later.
        ...lines.map((line) => ({ ...line, customer, country, at: `2010-12-${10 + (index >> 3)} 08:26:00` })),
      ).map((line) => (isCredit ? { ...line, quantity: -line.quantity } : line)),
    ),
  );

function lineArbitrary() {
  return fc.record({
    code: fc.constantFrom('85123A', '85123A', '85123A', '22423', 'POST', 'M', 'AMAZONFEE', 'D', 'PADS', 'GIFT_0001_20'),
    description: fc.constantFrom('', 'found', 'HEART, "LARGE"'),
    quantity: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: -3, max: 0 })),
    price: fc.constantFrom('2.55', '2.55', '2.55', '2.55', '1.0', '0.0', '0.001', '0.125', '0.004', '-11062.06'),
  });
}
