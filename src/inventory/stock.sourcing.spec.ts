import fc from 'fast-check';
import { source, type SourceLevel } from './stock.sourcing.js';

const level = (id: string, available: number, backOrder = false): SourceLevel => ({
  id,
  variantId: 'lamp',
  available,
  backOrder,
});
const want = (quantity: number, variantId = 'lamp') => [{ variantId, quantity }];
const takesOf = (quantity: number, levels: SourceLevel[]) =>
  source(want(quantity), levels).takes.map(({ levelId, quantity: taken }) => [levelId, taken]);

describe('sourcing', () => {
  it('takes everything from the first location that has it all', () => {
    expect(takesOf(3, [level('near', 2), level('middle', 3), level('far', 9)])).toEqual([['middle', 3]]);
  });

  it('splits over as few locations as possible when none has it all', () => {
    expect(takesOf(8, [level('near', 2), level('middle', 4), level('far', 5)])).toEqual([
      ['far', 5],
      ['middle', 3],
    ]);
  });

  it('sells on back-order where that is allowed, and only when stock does not do', () => {
    expect(takesOf(9, [level('near', 2), level('open', 1, true)])).toEqual([['open', 9]]);
    expect(takesOf(3, [level('near', 2), level('open', 1, true)])).toEqual([
      ['near', 2],
      ['open', 1],
    ]);
  });

  it('names what falls short of every variant, and goes on with the others', () => {
    const { takes, shortages } = source(
      [...want(3), ...want(1, 'vase'), ...want(2, 'rug')],
      [level('near', 2), { ...level('vases', 1), variantId: 'vase' }],
    );
    expect(takes).toEqual([{ levelId: 'vases', variantId: 'vase', quantity: 1 }]);
    expect(shortages).toEqual([
      { variantId: 'lamp', requested: 3, available: 2 },
      { variantId: 'rug', requested: 2, available: 0 },
    ]);
  });

  it('counts a level that back-orders have driven below zero as empty', () => {
    expect(source(want(1), [level('owing', -4)])).toEqual({
      takes: [],
      shortages: [{ variantId: 'lamp', requested: 1, available: 0 }],
    });
    expect(takesOf(1, [level('owing', -4, true)])).toEqual([['owing', 1]]);
  });

  it('takes exactly what is wanted, from no level more than it has, or says what is missing', () => {
    const levels = fc
      .array(fc.nat(20), { maxLength: 6 })
      .map((all) => all.map((available, index) => level(`l${index}`, available)));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), levels, (quantity, held) => {
        const { takes, shortages } = source(want(quantity), held);
        const all = held.reduce((sum, { available }) => sum + available, 0);
        expect(shortages).toEqual(all < quantity ? [{ variantId: 'lamp', requested: quantity, available: all }] : []);
        expect(takes.reduce((sum, take) => sum + take.quantity, 0)).toBe(all < quantity ? 0 : quantity);
        for (const take of takes) {
          expect(take.quantity).toBeGreaterThan(0);
          expect(take.quantity).toBeLessThanOrEqual(held.find(({ id }) => id === take.levelId)?.available ?? 0);
        }
        expect(new Set(takes.map(({ levelId }) => levelId)).size).toBe(takes.length);
      }),
    );
  });
});
