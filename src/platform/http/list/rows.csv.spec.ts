import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Fields } from '../fields/fields.js';
import { csvColumns, csvHeading, csvRows } from './rows.csv.js';

const MONEY = { amount: true, currency: true } as const;
const FIELDS: Fields = {
  id: true,
  name: true,
  price: { from: MONEY, to: MONEY },
  bulbs: [{ watts: true }],
  attributes: true,
  shade: { colour: true },
};
const NONE = new Set(['shade']);
const columnsOf = (...given: Parameters<typeof csvColumns>) => csvColumns(...given).map((column) => column.join('.'));
const row = (item: object) => csvRows(csvColumns(FIELDS, undefined, NONE), [item]);

describe('the rows of a table', () => {
  it('have a column for each member that is no object, by its path', () => {
    expect(columnsOf(FIELDS, undefined, NONE)).toEqual([
      ...['id', 'name', 'price.from.amount', 'price.from.currency', 'price.to.amount', 'price.to.currency'],
      ...['bulbs', 'attributes'],
    ]);
    expect(columnsOf(FIELDS)).toContain('shade.colour');
    expect(csvHeading([['id'], ['price', 'from']])).toBe('id,price.from\r\n');
  });

  it('have the columns that were chosen, in the order of the choice, and the id', () => {
    expect(columnsOf(FIELDS, { price: { to: true }, name: true, bulbs: { watts: true } })).toEqual([
      ...['id', 'price.to.amount', 'price.to.currency', 'name', 'bulbs'],
    ]);
    expect(columnsOf(FIELDS, { name: true, id: true })).toEqual(['name', 'id']);
  });

  it('hold what lies within without its links', () => {
    const items = [{ watts: 5, _links: { self: { href: '/' } } }, null, 'spare'];
    expect(csvRows([['bulbs']], [{ bulbs: items }])).toBe('"[{""watts"":5},null,""spare""]"\r\n');
  });

  it('hold arrays and maps as JSON, and nothing where there is nothing', () => {
    const item = {
      id: 'l1',
      name: 'A "lamp", oak',
      price: { from: null },
      bulbs: [{ watts: 5 }],
      attributes: { a: 'b' },
    };
    expect(row(item)).toBe('l1,"A ""lamp"", oak",,,,,"[{""watts"":5}]","{""a"":""b""}"\r\n');
    expect(csvRows([['a'], ['b'], ['c']], [{ a: true, b: false, c: -5 }])).toBe('true,false,-5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'defuse a text that a spreadsheet would run: %j',
    (text) => {
      expect(parse(csvRows([['name']], [{ name: text }]))).toEqual([[`'${text}`]]);
    },
  );

  it('say what was said', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/^[=+\-@\t\r\n＝＋－＠]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.record({ id: text, name: text }), { minLength: 1 }), (items) => {
        const columns = [['id'], ['name']];
        const table = csvHeading(columns) + csvRows(columns, items);
        expect(parse(table, { columns: true })).toEqual(items);
      }),
    );
  });
});
