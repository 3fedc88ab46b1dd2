import { faultsOf } from './product-record.check.js';

const variant = { sku: 'A', prices: [{ amount: 100, currency: 'EUR' }] };
const valid = { externalId: '1', name: 'Lamp', variants: [variant] };
const faults = (changes: object) =>
  faultsOf({ ...valid, ...changes }, ['EUR', 'USD']).map(({ field, code }) => `${field} ${code}`);
const variantFaults = (changes: object) => faults({ variants: [{ ...variant, ...changes }] });

describe('a product record', () => {
  it('is right when it is small or whole', () => {
    expect(faults({})).toEqual([]);
    const whole = {
      ...{ slug: 'harbour-lamp', description: '', brand: 'Acme', status: 'draft', images: ['a.webp'] },
      ...{ categories: [['Living', 'Lamps'], []].slice(0, 1), attributes: { Colour: 'Ink' } },
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [
        { ...variant, options: { Size: 'S' }, stock: { main: 0 }, backOrder: true },
        { ...variant, sku: 'B', options: { Size: 'M' }, prices: [] },
      ],
    };
    expect(faults(whole)).toEqual([]);
  });

  it.each<[changes: object, fault: string]>([
    [{ externalId: undefined }, 'externalId field_missing'],
    [{ externalId: 12 }, 'externalId type_wrong'],
    [{ externalId: ' ' }, 'externalId field_missing'],
    [{ name: 'x'.repeat(301) }, 'name too_long'],
    [{ name: 'null\0' }, 'name text_invalid'],
    [{ name: 'half \ud800' }, 'name text_invalid'],
    [{ brand: null }, 'brand type_wrong'],
    [{ slug: 'Harbour Lamp' }, 'slug slug_invalid'],
    [{ slug: '0199a3c4-7b1e-lamp' }, 'slug slug_invalid'],
    [{ status: 'live' }, 'status value_unknown'],
    [{ colour: 'red' }, 'colour field_unknown'],
    [{ categories: ['Lamps'] }, 'categories[0] type_wrong'],
    [{ categories: [['Lamps', '']] }, 'categories[0][1] field_missing'],
    [{ attributes: { Colour: 5 } }, 'attributes.Colour type_wrong'],
    [{ attributes: [] }, 'attributes type_wrong'],
    [{ images: 'a.webp' }, 'images type_wrong'],
    [{ options: [{ name: 'Size', values: [] }] }, 'options[0].values field_missing'],
    [{ options: [{ name: 'Size', values: ['S', 'S'] }] }, 'options[0].values value_repeated'],
    [{ variants: [] }, 'variants field_missing'],
    [{ variants: [variant, variant] }, 'variants[1].sku value_repeated'],
    [{ variants: [variant, { ...variant, sku: 'B' }] }, 'variants[1].options variant_options_invalid'],
    [{ options: [{ name: 'Size', values: ['S'] }] }, 'variants[0].options variant_options_invalid'],
    [{ variants: ['A'] }, 'variants[0] type_wrong'],
  ])('%# is refused as %s', (changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it.each<[changes: object, fault: string]>([
    [{ sku: 'x'.repeat(101) }, 'variants[0].sku too_long'],
    [{ prices: undefined }, 'variants[0].prices field_missing'],
    [{ prices: [{ amount: 1.5, currency: 'EUR' }] }, 'variants[0].prices[0].amount type_wrong'],
    [{ prices: [{ amount: '1', currency: 'EUR' }] }, 'variants[0].prices[0].amount type_wrong'],
    [{ prices: [{ amount: -1, currency: 'EUR' }] }, 'variants[0].prices[0].amount out_of_range'],
    [{ prices: [{ amount: 1e15, currency: 'EUR' }] }, 'variants[0].prices[0].amount out_of_range'],
    [{ prices: [{ amount: 1, currency: 'GBP' }] }, 'variants[0].prices[0].currency currency_not_sold'],
    [{ prices: [...variant.prices, ...variant.prices] }, 'variants[0].prices[1].currency value_repeated'],
    [{ stock: { main: -3 } }, 'variants[0].stock.main out_of_range'],
    [{ stock: { main: 2_000_000_000 } }, 'variants[0].stock.main out_of_range'],
    [{ stock: 5 }, 'variants[0].stock type_wrong'],
    [{ backOrder: 'yes' }, 'variants[0].backOrder type_wrong'],
    [{ colour: 'red' }, 'variants[0].colour field_unknown'],
  ])('%# with this variant is refused as %s', (changes, fault) => {
    expect(variantFaults(changes)).toEqual([fault]);
  });

  it('tells all its faults at once', () => {
    expect(faults({ name: '', status: 1, variants: [{ sku: '', prices: [{}] }] })).toEqual([
      'name field_missing',
      'status value_unknown',
      'variants[0].sku field_missing',
      'variants[0].prices[0].amount field_missing',
      'variants[0].prices[0].currency field_missing',
    ]);
  });

  it.each([null, undefined, 5, 'x', [], [valid]])('is an object, not %j', (value) => {
    expect(faultsOf(value, ['EUR'])).toMatchObject([{ field: '', code: 'type_wrong' }]);
  });
});
