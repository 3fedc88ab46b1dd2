import { parseMapping } from './mapping.file.js';
import { toRecord } from './mapped.record.js';

const DEFAULTS = { currency: 'EUR', location: 'main' };

interface Shown {
  variants: Record<string, unknown>[];
  faults: [field: string | null, code: string][];
  [field: string]: unknown;
}

function map(fields: string, ...rows: Record<string, unknown>[]): Shown {
  const mapping = parseMapping(`fields: { externalId: id, name: title, ${fields} }`, 'test');
  const cells = rows.map((row) => (column: string) => ({ id: '1', title: 'Lamp', ...row })[column]);
  const { record, faults } = toRecord(mapping, cells, DEFAULTS);
  return { ...record, faults: faults.map(({ field, code }) => [field, code]) } as Shown;
}

describe('mapping a row', () => {
  it('makes the smallest record of the smallest row', () => {
    expect(map('', {})).toEqual({
      ...{ externalId: '1', name: 'Lamp', attributes: {}, faults: [] },
      variants: [{ sku: '1', options: {}, prices: [] }],
    });
  });

  it('trims, joins, falls back and translates', () => {
    const fields = `description: { columns: [a, b, c], join: ' / ' }, brand: { column: brand, default: None },
      status: { column: state, map: { active: published, '': draft } }`;
    const row = { a: ' one ', b: '  ', c: ['two', 'three'] };
    expect(map(fields, row)).toMatchObject({ description: 'one / two / three', brand: 'None', status: 'draft' });
    expect(map(fields, { state: 'active', brand: 7 })).toMatchObject({ brand: '7', status: 'published' });
  });

  it('leaves out what is missing', () => {
    const record = map('slug: slug, attributes: { Colour: color }, stock: units', { slug: '', color: null });
    expect(record).not.toHaveProperty('slug');
    expect(record.attributes).toEqual({});
    expect(record.variants[0]).not.toHaveProperty('stock');
  });

  it('cuts category paths, and takes lists as they are', () => {
    const fields = `categories: [{ column: main, separator: '>' }, list, { column: none }]`;
    expect(map(fields, { main: 'Living > Lamps >', list: ['Sale', ' Lamps '] }).categories).toEqual([
      ['Living', 'Lamps'],
      ['Sale', 'Lamps'],
    ]);
  });

  it('reads prices in several currencies', () => {
    const fields = `prices: [price, { column: usd, currency: USD }, { column: other, currencyFrom: code }]`;
    const row = { price: '1.50', usd: 2, other: '3', code: 'GBP' };
    expect(map(fields, row).variants[0]?.prices).toEqual([
      { amount: 150, currency: 'EUR' },
      { amount: 200, currency: 'USD' },
      { amount: 300, currency: 'GBP' },
    ]);
  });

  it('counts stock at named locations', () => {
    const fields = 'stock: [units, { column: away, location: berlin }], backOrder: more';
    expect(map(fields, { units: '5', away: '7.00', more: 'Yes' }).variants[0]).toMatchObject({
      ...{ stock: { main: 5, berlin: 7 }, backOrder: true },
    });
  });

  it('names what cannot be read', () => {
    const fields = 'description: text, prices: price, stock: units, backOrder: more';
    const { faults } = map(fields, { text: {}, price: 'free', units: 'many', more: 'maybe' });
    expect(new Map(faults)).toEqual(
      new Map([
        ['description', 'type_wrong'],
        ['variants[0].prices', 'amount_malformed'],
        ['variants[0].stock.main', 'number_malformed'],
        ['variants[0].backOrder', 'flag_malformed'],
      ]),
    );
  });
});

describe('mapping the rows of one product', () => {
  const fields =
    'sku: sku, brand: brand, options: [{ name: Size, column: size }, { nameFrom: other, column: value }], prices: price';

  it('makes each row a variant, and options of what they choose', () => {
    const record = map(
      fields,
      { sku: 'A', size: 'S', price: '1', other: 'Colour', value: 'Red' },
      { sku: 'B', size: 'M', price: '2', brand: 'Acme', other: 'Colour', value: 'Red' },
    );
    expect(record).toMatchObject({
      brand: 'Acme',
      options: [
        { name: 'Size', values: ['S', 'M'] },
        { name: 'Colour', values: ['Red'] },
      ],
    });
    expect(record.variants).toMatchObject([
      { sku: 'A', options: { Size: 'S', Colour: 'Red' } },
      { sku: 'B', options: { Size: 'M', Colour: 'Red' } },
    ]);
  });

  it('takes a row without options for the product itself', () => {
    const record = map(fields, { sku: 'MASTER', price: '0', brand: 'Acme' }, { sku: 'A', size: 'S', price: '1' });
    expect(record.brand).toBe('Acme');
    expect(record.variants).toMatchObject([{ sku: 'A' }]);
  });

  it('adds the prices and stock of further rows of a SKU', () => {
    const more = `${fields}, stock: units`;
    const { variants } = map(
      more,
      { sku: 'A', size: 'S', price: '1', units: '3' },
      { sku: 'A', price: '2' },
      { sku: 'B', size: 'M', price: '3' },
    );
    expect(variants).toMatchObject([
      { sku: 'A', prices: [{ amount: 100 }, { amount: 200 }], stock: { main: 3 } },
      { sku: 'B' },
    ]);
  });

  it('keeps rows of a SKU apart that name options: one of them is wrong', () => {
    const { variants } = map(fields, { sku: 'A', size: 'S' }, { sku: 'A', size: 'M' });
    expect(variants).toMatchObject([{ sku: 'A' }, { sku: 'A' }]);
  });
});
