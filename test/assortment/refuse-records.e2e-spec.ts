import { gzipSync } from 'node:zlib';
import { expectBooksToAgree } from '../support/books.js';
import { type Importer, ndjson, record, startImporter } from './importer.js';

let importer: Importer;

beforeAll(async () => (importer = await startImporter()));
afterAll(() => importer.stop());
beforeEach(() =>
  importer.database.rows(
    `SET session_replication_role = replica; TRUNCATE product, outbox CASCADE; SET session_replication_role = origin`,
  ),
);

const imported = async () =>
  (await importer.database.rows<{ id: string }>('SELECT external_id AS id FROM product ORDER BY 1')).map(
    ({ id }) => id,
  );

const variant = (changes: object) => ({
  variants: [{ sku: 'X', prices: [{ amount: 1, currency: 'EUR' }], ...changes }],
});

/** M11.5: a line that is wrong is told with all its faults, and costs nothing but itself. */
describe('a line that is refused', () => {
  it.each<[what: string, line: string | Buffer, field: string | null, code: string]>([
    ['broken JSON', '{"externalId": "X"', null, 'json_malformed'],
    ['a list', '["X"]', null, 'json_malformed'],
    ['bad UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), null, 'utf8_invalid'],
    ['too much', `{"name":"${'x'.repeat(2_000_000)}"}`, null, 'line_too_long'],
    ['no name', record('X', { name: undefined }), 'name', 'field_missing'],
    ['an unknown field', record('X', { colour: 'red' }), 'colour', 'field_unknown'],
    [
      'a negative price',
      record('X', variant({ prices: [{ amount: -1, currency: 'EUR' }] })),
      'variants[0].prices[0].amount',
      'out_of_range',
    ],
    [
      'a huge price',
      record('X', variant({ prices: [{ amount: 1e300, currency: 'EUR' }] })),
      'variants[0].prices[0].amount',
      'out_of_range',
    ],
    [
      'an unknown currency',
      record('X', variant({ prices: [{ amount: 1, currency: 'XXX' }] })),
      'variants[0].prices[0].currency',
      'currency_not_sold',
    ],
    ['no price', record('X', variant({ prices: [] })), 'variants[0].prices', 'price_missing'],
    ['huge stock', record('X', variant({ stock: { first: 1e18 } })), 'variants[0].stock.first', 'out_of_range'],
    ['a null character', record('X', { name: 'a\0b' }), 'name', 'text_invalid'],
    ['a key that stood before', record('A', { name: 'Again' }), 'externalId', 'external_id_repeated'],
    ['a SKU of another product', record('X', variant({ sku: 'A' })), 'variants[0].sku', 'sku_taken'],
    ['an address of another product', record('X', { slug: 'thing-a' }), 'slug', 'slug_taken'],
  ])('for %s loses nothing but itself', async (_what, line, field, code) => {
    const content = Buffer.concat([record('A'), '\n', line, '\n', record('B')].map((part) => Buffer.from(part)));
    await importer.write('shop.ndjson', content);
    const { counts, refusals } = await importer.run('shop.ndjson');
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ line: 2, field, code });
    expect(counts).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 1 });
    expect(await imported()).toEqual(['A', 'B']);
    await expectBooksToAgree(importer.database);
  });

  it('has all of its faults told at once', async () => {
    await importer.write('shop.ndjson', record('X', { name: '', brand: 5, status: 'live' }));
    const { counts, refusals } = await importer.run('shop.ndjson');
    expect(refusals.map(({ line, externalId, field, code }) => [line, externalId, field, code])).toEqual([
      [1, 'X', 'name', 'field_missing'],
      [1, 'X', 'brand', 'type_wrong'],
      [1, 'X', 'status', 'value_unknown'],
    ]);
    expect(counts.refused).toBe(1);
  });

  it('is one of many in a batch', async () => {
    const ids = Array.from({ length: 60 }, (_none, index) => `P${String(index).padStart(2, '0')}`);
    const lines = ids.map((id, index) => record(id, index % 20 === 7 ? variant({ sku: 'P00' }) : {}));
    await importer.write('shop.ndjson', ndjson(...lines));
    const { counts, refusals } = await importer.run('shop.ndjson');
    expect(counts).toMatchObject({ created: 57, refused: 3 });
    expect(refusals.map(({ line, code }) => [line, code])).toEqual([8, 28, 48].map((line) => [line, 'sku_taken']));
    await expectBooksToAgree(importer.database);
  });

  it('may count less stock than orders have reserved', async () => {
    await importer.write('shop.ndjson', ndjson(record('A'), record('B')));
    await importer.run('shop.ndjson');
    await importer.database.rows(
      `UPDATE stock_level SET reserved = 3 FROM product_variant WHERE product_variant.id = variant_id AND sku = 'A'`,
    );
    const counted = { variants: [{ sku: 'A', prices: [{ amount: 7, currency: 'EUR' }], stock: { first: 2 } }] };
    await importer.write('shop.ndjson', ndjson(record('A', counted), record('B', { name: 'New' })));
    const { counts, refusals } = await importer.run('shop.ndjson');
    expect(refusals).toMatchObject([{ line: 1, externalId: 'A', code: 'stock_not_adjustable' }]);
    expect(counts).toMatchObject({ updated: 1, refused: 1 });
    expect(await importer.database.rows('SELECT amount FROM price ORDER BY 1')).toEqual([
      { amount: 1000 },
      { amount: 1000 },
    ]);
  });

  it('may be put right further down', async () => {
    await importer.write('shop.ndjson', ndjson(record('A', { status: 'live' }), record('A')));
    expect((await importer.run('shop.ndjson')).counts).toMatchObject({ created: 1, refused: 1 });
  });
});

describe('a product without a price', () => {
  it('becomes a draft when told so', async () => {
    await importer.write('shop.ndjson', ndjson(record('A', variant({ prices: [] })), record('B')));
    const { counts } = await importer.run('shop.ndjson', { missingPrice: 'draft' });
    expect(counts).toMatchObject({ created: 2, refused: 0 });
    expect(await importer.database.rows('SELECT external_id, status FROM product ORDER BY 1')).toEqual([
      { external_id: 'A', status: 'draft' },
      { external_id: 'B', status: 'published' },
    ]);
  });
});

describe('a CSV row that is refused', () => {
  const HEAD = 'externalId,name,sku,price,option:Size';

  it.each<[what: string, row: string, line: number, field: string | null, code: string]>([
    ['too few columns', 'X,Thing', 3, null, 'columns_wrong'],
    ['too many columns', 'X,Thing,X,1,,,', 3, null, 'columns_wrong'],
    ['a quote that is never closed', 'X,"Thing,X,1,', 3, null, 'quote_malformed'],
    ['text after a quote', 'X,"Thing" x,X,1,', 3, null, 'quote_malformed'],
    ['no price', 'X,Thing,X,,', 3, 'variants[0].prices', 'price_missing'],
    ['a price in words', 'X,Thing,X,cheap,', 3, 'variants[0].prices', 'amount_malformed'],
    ['a price with a comma', 'X,Thing,X,"1,99",', 3, 'variants[0].prices', 'amount_malformed'],
    ['half a cent', 'X,Thing,X,1.005,', 3, 'variants[0].prices', 'amount_too_precise'],
    ['another currency', 'X,Thing,X,$5,', 3, 'variants[0].prices', 'currency_wrong'],
    ['no key', ',Thing,X,1,', 3, 'externalId', 'field_missing'],
    [
      'a second variant of the same size',
      'X,Thing,X,1,S\nX,,Y,1,S',
      4,
      'variants[1].options',
      'variant_options_invalid',
    ],
    ['a second variant with a bad price', 'X,Thing,X,1,S\nX,,Y,-1,M', 4, 'variants[1].prices', 'amount_negative'],
  ])('for %s loses nothing but itself', async (_what, row, line, field, code) => {
    await importer.write('shop.csv', [HEAD, 'A,"The, ""first""",A,1,', row, 'B,"Second",B,"2",', ''].join('\n'));
    const { counts, refusals } = await importer.run('shop.csv');
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ line, field, code });
    expect(counts).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 1 });
    expect(await imported()).toEqual(['A', 'B']);
  });

  it('stands apart from the other rows of its product', async () => {
    await importer.write('shop.csv', [HEAD, 'A,One,A-S,1,S', 'B,Two,B,1,', 'A,One,A-M,1,M'].join('\n'));
    const { refusals } = await importer.run('shop.csv');
    expect(refusals).toMatchObject([{ line: 4, field: 'externalId', code: 'external_id_repeated' }]);
    expect(refusals[0]?.reason).toBe('Line 2 has the external id A already');
  });

  it('is one of more than a product may have', async () => {
    const rows = Array.from({ length: 1_001 }, (_none, index) => `A,Thing,A-${index},1,${index}`);
    await importer.write('shop.csv', [HEAD, ...rows, 'B,Thing,B,1,'].join('\n'));
    const { counts, refusals } = await importer.run('shop.csv');
    expect(refusals).toMatchObject([{ line: 2, externalId: 'A', code: 'too_many' }]);
    expect(counts).toMatchObject({ created: 1, refused: 1 });
  });
});

describe('a file that is refused', () => {
  const row = 'A,Thing,1';

  it.each<[what: string, name: string, content: string | Buffer, options: object, message: RegExp]>([
    ['empty', 'empty.csv', '', {}, /is empty$/],
    ['empty inside', 'empty.csv.gz', gzipSync(''), {}, /is empty$/],
    ['without a line', 'blank.ndjson', '\n\n', {}, /^There are no products in /],
    ['cut off', 'cut.ndjson.gz', gzipSync(record('A').repeat(50)).subarray(0, 40), {}, /is not a whole gzip file/],
    ['of no format', 'shop.txt', row, {}, /does not tell its format/],
    ['with a column of another name', 'shop.csv', `externalId,name,Preis\n${row}`, {}, /need a mapping: Preis\./],
    ['with a column twice', 'shop.csv', `externalId,name,name\n${row}`, {}, /Two columns of the file are called name/],
    ['with a broken header', 'shop.csv', `"externalId"x,name\n${row}`, {}, /^The header cannot be read/],
    [
      'for a currency of no use',
      'shop.csv',
      `externalId,name,price\n${row}`,
      { currency: 'GBP' },
      /does not sell in GBP, only in EUR, USD/,
    ],
  ])('when it is %s', async (_what, name, content, options, message) => {
    await importer.write(name, content);
    await expect(importer.run(name, options)).rejects.toThrow(message);
    expect(await imported()).toEqual([]);
  });

  it('when it is not there', async () => {
    await expect(importer.run('none.csv')).rejects.toThrow(/^There is no file /);
  });

  it.each([
    [
      'names columns that it does not have',
      'fields: { externalId: id, name: title, brand: maker }',
      /not have: title, maker\. It has: id, name/,
    ],
    ['has faults', 'fields: { externalId: id, name: name, colour: red }', /fields has no colour/],
    ['is not YAML', '{', /is not YAML/],
  ])('when its mapping %s', async (_what, yaml, message) => {
    await importer.write('shop.csv', 'id,name\n1,Thing');
    const mapping = await importer.write('mapping.yaml', yaml);
    await expect(importer.run('shop.csv', { mapping })).rejects.toThrow(message);
  });
});
