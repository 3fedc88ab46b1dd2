import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expectBooksToAgree } from '../support/books.js';
import { DATA, isDataThere } from '../support/data.js';
import { type Importer, ndjson, record, startImporter } from './importer.js';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const ESCI = join(DATA, 'esci', 'products.ndjson.gz');

let importer: Importer;

beforeEach(async () => (importer = await startImporter()));
afterEach(() => importer.stop());

const events = (name: string) => importer.database.count('SELECT count(*) FROM outbox WHERE name = $1', [name]);

/** M11.5: whole products from files, the first time and again. */
describe('importing records', () => {
  const lamp = (changes: object = {}) =>
    record('lamp', {
      ...{ slug: 'harbour-lamp', brand: 'Acme', description: 'Shines.', categories: [['Living', 'Lamps'], ['Sale']] },
      ...{ attributes: { Base: 'Oak' }, options: [{ name: 'Colour', values: ['Ink', 'Chalk'] }] },
      variants: [
        {
          sku: 'L-I',
          options: { Colour: 'Ink' },
          prices: [{ amount: 4900, currency: 'EUR' }],
          stock: { first: 3, attic: 2 },
        },
        {
          sku: 'L-C',
          options: { Colour: 'Chalk' },
          prices: [{ amount: 5100, currency: 'EUR' }],
          backOrder: true,
          stock: { first: 0 },
        },
      ],
      ...changes,
    });

  it('writes products with categories, prices and stock, and announces them', async () => {
    await importer.write('shop.ndjson', ndjson(lamp(), record('vase', { status: 'draft' })));
    const { counts, refusals } = await importer.run('shop.ndjson');
    expect(counts).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 0 });
    expect(refusals).toEqual([]);
    const rows = (sql: string) => importer.database.rows(sql);
    expect(await rows('SELECT slug, name, brand, status, attributes FROM product ORDER BY slug')).toEqual([
      { slug: 'harbour-lamp', name: 'Thing lamp', brand: 'Acme', status: 'published', attributes: { Base: 'Oak' } },
      { slug: 'thing-vase', name: 'Thing vase', brand: null, status: 'draft', attributes: {} },
    ]);
    expect(
      await rows(
        `SELECT category.slug, is_direct FROM product_category JOIN category ON category.id = category_id ORDER BY 1`,
      ),
    ).toEqual([
      { slug: 'lamps', is_direct: true },
      { slug: 'living', is_direct: false },
      { slug: 'sale', is_direct: true },
    ]);
    expect(await rows('SELECT lowest, highest FROM price_range ORDER BY lowest')).toEqual([
      { lowest: 1000, highest: 1000 },
      { lowest: 4900, highest: 5100 },
    ]);
    expect(
      await rows(
        `SELECT sku, code, on_hand, back_order FROM stock_level
         JOIN product_variant variant ON variant.id = variant_id JOIN stock_location ON stock_location.id = location_id
         ORDER BY sku, code`,
      ),
    ).toEqual([
      { sku: 'L-C', code: 'first', on_hand: 0, back_order: true },
      { sku: 'L-I', code: 'attic', on_hand: 2, back_order: false },
      { sku: 'L-I', code: 'first', on_hand: 3, back_order: false },
      { sku: 'vase', code: 'first', on_hand: 5, back_order: false },
    ]);
    expect(await events('catalog.product_changed')).toBe(2);
    expect(await events('pricing.prices_changed')).toBe(3);
    expect(await events('inventory.stock_adjusted')).toBe(3);
    await expectBooksToAgree(importer.database);
  });

  it('changes and announces nothing the second time', async () => {
    await importer.write('shop.ndjson', ndjson(lamp(), record('vase')));
    await importer.run('shop.ndjson');
    const written = () =>
      importer.database.rows(`SELECT
        (SELECT json_agg(product ORDER BY id) FROM product) AS products,
        (SELECT json_agg(variant ORDER BY id) FROM product_variant variant) AS variants,
        (SELECT json_agg(price ORDER BY variant_id, currency) FROM price) AS prices,
        (SELECT json_agg(level ORDER BY id) FROM stock_level level) AS levels,
        (SELECT count(*) FROM stock_movement) AS movements, (SELECT count(*) FROM outbox) AS events`);
    const before = await written();
    const { counts } = await importer.run('shop.ndjson');
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: 2, refused: 0 });
    expect(await written()).toEqual(before);
  });

  it.each([
    ['the name', { name: 'Lantern' }, 'SELECT name FROM product', [{ name: 'Lantern' }]],
    ['the brand', { brand: 'Other' }, 'SELECT brand FROM product', [{ brand: 'Other' }]],
    ['the categories', { categories: [] }, 'SELECT count(*)::int AS n FROM product_category', [{ n: 0 }]],
    [
      'a price',
      { options: [], variants: [{ sku: 'ONE', prices: [{ amount: 1, currency: 'USD' }] }] },
      'SELECT amount, currency FROM price',
      [{ amount: 1, currency: 'USD' }],
    ],
    [
      'a count of stock',
      { options: [], variants: [{ sku: 'ONE', prices: [{ amount: 9, currency: 'EUR' }], stock: { first: 7 } }] },
      'SELECT on_hand FROM stock_level',
      [{ on_hand: 7 }],
    ],
  ])('updates %s', async (_what, changes, sql, expected) => {
    const one = { sku: 'ONE', prices: [{ amount: 9, currency: 'EUR' }], stock: { first: 3 } };
    const before = { categories: [['Sale']], options: [], variants: [one] };
    await importer.write('before.ndjson', record('lamp', before));
    await importer.write('after.ndjson', record('lamp', { ...before, ...changes }));
    await importer.run('before.ndjson');
    const { counts } = await importer.run('after.ndjson');
    expect(counts).toMatchObject({ created: 0, updated: 1 });
    expect(await importer.database.rows(sql)).toEqual(expected);
    await expectBooksToAgree(importer.database);
  });

  it('gives products of one name addresses of their own, and keeps them', async () => {
    await importer.write('shop.ndjson', ndjson(record('1', { name: 'Lamp' }), record('2', { name: 'Lamp' })));
    await importer.run('shop.ndjson');
    const slugs = () => importer.database.rows<{ slug: string }>('SELECT slug FROM product ORDER BY external_id');
    const before = await slugs();
    expect(before[0]?.slug).toBe('lamp');
    expect(before[1]?.slug).toMatch(/^lamp-[0-9a-f]{6}$/);
    await importer.write('shop.ndjson', ndjson(record('1', { name: 'Lantern' }), record('2', { name: 'Lantern' })));
    expect((await importer.run('shop.ndjson')).counts.updated).toBe(2);
    expect(await slugs()).toEqual(before);
  });

  it('may run twice at once', async () => {
    const lines = Array.from({ length: 300 }, (_none, index) =>
      record(`P${index}`, { categories: [[`C${index % 7}`]] }),
    );
    await importer.write('shop.ndjson', ndjson(...lines));
    const runs = await Promise.all(
      ['one', 'two'].map((report) =>
        importer.run('shop.ndjson', { report: join(importer.folder, report), batchSize: 20 }),
      ),
    );
    expect(runs.map(({ counts }) => counts.created).reduce((sum, created) => sum + created)).toBe(300);
    expect(runs.flatMap(({ refusals }) => refusals)).toEqual([]);
    expect(await importer.database.count('SELECT count(*) FROM product')).toBe(300);
    expect(await importer.database.count('SELECT count(*) FROM category')).toBe(7);
    await expectBooksToAgree(importer.database);
  });
});

describe('importing CSV', () => {
  it('reads our own column names, gzipped, with BOM, CRLF and quotes', async () => {
    const csv = [
      '\uFEFFexternalId,name,sku,category,option:Size,attribute:Base,price:EUR,price,stock:first,description',
      'lamp,"Lamp, ""Harbour""",L-S,Living > Lamps,S,Oak,"1,049.00",1100,3,"Two\r\nlines"',
      'lamp,,L-M,,M,,1049.5,1100,,',
      '',
      'vase,Vase,V,,,,9.99,,1,',
    ].join('\r\n');
    await importer.write('shop.csv.gz', gzipSync(csv));
    const { counts, refusals } = await importer.run('shop.csv.gz', { currency: 'USD' });
    expect(refusals).toEqual([]);
    expect(counts).toMatchObject({ created: 2 });
    expect(
      await importer.database.rows(
        `SELECT name, description, sku, variant.options, price.currency, amount FROM product
         JOIN product_variant variant ON variant.product_id = product.id JOIN price ON price.variant_id = variant.id
         ORDER BY variant.sku, price.currency`,
      ),
    ).toMatchObject([
      {
        name: 'Lamp, "Harbour"',
        description: 'Two\nlines',
        sku: 'L-M',
        options: { Size: 'M' },
        currency: 'EUR',
        amount: 104950,
      },
      { sku: 'L-M', currency: 'USD', amount: 110000 },
      { sku: 'L-S', options: { Size: 'S' }, currency: 'EUR', amount: 104900 },
      { sku: 'L-S', currency: 'USD', amount: 110000 },
      { name: 'Vase', sku: 'V', options: {}, currency: 'EUR', amount: 999 },
    ]);
  });
});

describe.skipIf(!isDataThere(ESCI, 'no products of ESCI are imported'))('importing real shops', () => {
  it('takes all 6,764 products of ESCI, 71 % of them as drafts, and changes none the second time', async () => {
    await copyFile(ESCI, join(importer.folder, 'esci.ndjson.gz'));
    const options = { mapping: join(FIXTURES, 'esci.yaml') };
    const first = await importer.run('esci.ndjson.gz', options);
    expect(first.refusals).toEqual([]);
    expect(first.counts).toMatchObject({ created: 6764, refused: 0 });
    expect(await importer.database.count(`SELECT count(*) FROM product WHERE status = 'published'`)).toBe(1987);
    expect(await importer.database.count('SELECT count(*) FROM price')).toBe(1987);
    const second = await importer.run('esci.ndjson.gz', options);
    expect(second.counts).toMatchObject({ created: 0, updated: 0, unchanged: 6764 });
    expect(await importer.database.count('SELECT count(*) FROM product')).toBe(6764);
    await expectBooksToAgree(importer.database);
  }, 180_000);

  it('refuses those without a price when told so', async () => {
    await copyFile(ESCI, join(importer.folder, 'esci.ndjson.gz'));
    const options = { mapping: join(FIXTURES, 'esci.yaml'), missingPrice: 'refuse' as const };
    const { counts, refusals } = await importer.run('esci.ndjson.gz', options);
    expect(counts).toEqual({ created: 1987, updated: 0, unchanged: 0, refused: 4777 });
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['price_missing']));
  }, 180_000);

  it('takes the colour variants of a demo shop, several rows a product', async () => {
    await copyFile(join(DATA, 'spree-demo', 'products.csv.gz'), join(importer.folder, 'spree.csv.gz'));
    const { counts, refusals } = await importer.run('spree.csv.gz', { mapping: join(FIXTURES, 'spree.yaml') });
    expect(await importer.database.count('SELECT count(*) FROM product_variant')).toBe(87);
    // The prices in a second currency stand far below, apart from their products.
    expect(counts).toEqual({ created: 37, updated: 0, unchanged: 0, refused: 37 });
    const codes = refusals.map(({ line, code }) => line > 125 && code);
    expect(new Set(codes)).toEqual(new Set(['external_id_repeated', 'field_missing']));
  });
});
