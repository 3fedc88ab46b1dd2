import { startApp, type TestApp } from '../support/app.js';
import { pageOf } from '../platform/pages.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { type ListedBody, newProduct } from './shelf.js';

const PATH = '/v1/products';
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** M11.2, M12.1: what shoppers may ask of the list of products. */
describe('the list of products', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await newProduct(app, 'desk-lamp', {
      categories: [['Light', 'Lamps', 'Desk lamps']],
      brand: 'Nord',
      images: ['a.webp', 'b.webp'],
      options: [{ name: 'Size', values: ['S', 'L'] }],
      variants: [
        { sku: 'DL-S', options: { Size: 'S' }, prices: [eur(1999), usd(2199)], stock: { first: 3 } },
        { sku: 'DL-L', options: { Size: 'L' }, prices: [eur(4999)], stock: { first: 0 } },
      ],
    });
    await newProduct(app, 'floor-lamp', {
      categories: [['Light', 'Lamps']],
      brand: 'Süd',
      variants: [{ sku: 'FL', prices: [eur(8000)], stock: { first: 0 } }],
    });
    await newProduct(app, 'candle', {
      categories: [['Light'], ['Gifts']],
      brand: 'Nord, Ltd',
      variants: [{ sku: 'CA', prices: [eur(500), usd(600)], stock: { first: 0 }, backOrder: true }],
    });
    await newProduct(app, 'voucher', {
      categories: [['Gifts']],
      variants: [{ sku: 'VO', prices: [usd(100)], stock: { first: 9 } }],
    });
    await newProduct(app, 'chair', { variants: [{ sku: 'CH', prices: [eur(8000)], stock: { first: 1, second: 1 } }] });
    await newProduct(app, 'draft', { categories: [['Light']], brand: 'Nord', status: 'draft' });
    await newProduct(app, 'priceless', {
      categories: [['Light']],
      variants: [{ sku: 'PL', prices: [], stock: { first: 1 } }],
    });
  });
  afterAll(() => app.stop());

  const names = async (query: string) => {
    const { data } = await pageOf<ListedBody>(app.shop, PATH, query);
    return data.map(({ name }) => name).toSorted();
  };

  it('shows each product once, with the range of its prices and where its picture is', async () => {
    const { data } = await pageOf<ListedBody>(app.shop, PATH, 'filter[category]=desk-lamps');
    expect(data).toEqual([
      {
        ...{ id: data[0]!.id, slug: 'desk-lamp', name: 'desk-lamp', brand: 'Nord', image: '/v1/media/a.webp' },
        ...{ price: { from: eur(1999), to: eur(4999) }, inStock: true, createdAt: data[0]!.createdAt },
        _links: { self: { href: `${PATH}/${data[0]!.id}` }, bySlug: { href: `${PATH}/desk-lamp` } },
      },
    ]);
    expect(data[0]!.createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('shows what is published and has a price in the currency of the store', async () => {
    expect(await names('')).toEqual(['candle', 'chair', 'desk-lamp', 'floor-lamp']);
  });

  it('shows other prices, and other products, in another currency', async () => {
    const { data } = await pageOf<ListedBody>(app.shop, PATH, 'currency=USD&sort=price');
    expect(data.map(({ name, price }) => [name, price.from, price.to])).toEqual([
      ['voucher', usd(100), usd(100)],
      ['candle', usd(600), usd(600)],
      ['desk-lamp', usd(2199), usd(2199)],
    ]);
  });

  it.each([
    ['filter[category]=light', ['candle', 'desk-lamp', 'floor-lamp']],
    ['filter[category]=lamps', ['desk-lamp', 'floor-lamp']],
    ['filter[category]=desk-lamps', ['desk-lamp']],
    ['filter[category]=gifts', ['candle']],
    ['filter[category]=gifts&currency=USD', ['candle', 'voucher']],
    ['filter[category]=nowhere', []],
    ['filter[category]=Light', []],
    ['filter[price][gte]=2000', ['chair', 'floor-lamp']],
    ['filter[price][lte]=1999', ['candle', 'desk-lamp']],
    ['filter[price][gte]=500&filter[price][lte]=1999', ['candle', 'desk-lamp']],
    ['filter[price]=8000', ['chair', 'floor-lamp']],
    ['filter[price][gte]=8001', []],
    ['filter[price][gt]=1999', ['chair', 'floor-lamp']],
    ['filter[price][lt]=1999', ['candle']],
    ['filter[price][lte]=-1', []],
    ['filter[price][gte]=600&currency=USD', ['candle', 'desk-lamp']],
    ['filter[inStock]=true', ['candle', 'chair', 'desk-lamp']],
    ['filter[inStock]=false', ['floor-lamp']],
    ['filter[brand]=Nord', ['desk-lamp']],
    ['filter[brand]=S%C3%BCd', ['floor-lamp']],
    ['filter[brand]=Su%CC%88d', ['floor-lamp']],
    ['filter[brand][in]=Nord,S%C3%BCd', ['desk-lamp', 'floor-lamp']],
    ['filter[brand]=%25', []],
    ["filter[brand]=' OR 1=1 --", []],
    ['filter[category]=light&filter[inStock]=true&filter[price][lte]=1000', ['candle']],
  ])('with %s shows %j', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('notices when the last one is promised to an order, and when it is free again', async () => {
    await newProduct(app, 'last-one', { variants: [{ sku: 'LO', prices: [eur(1)], stock: { first: 1 } }] });
    const set = (reserved: number) =>
      app.database.rows(
        "UPDATE stock_level SET reserved = $1 WHERE variant_id = (SELECT id FROM product_variant WHERE sku = 'LO')",
        [reserved],
      );
    await set(1);
    expect(await names('filter[inStock]=false')).toContain('last-one');
    await set(0);
    expect(await names('filter[inStock]=true')).toContain('last-one');
    await app.database.rows("UPDATE product SET status = 'draft' WHERE slug = 'last-one'");
  });

  it.each([
    ['sort=price', ['candle', 'desk-lamp', '8000', '8000']],
    ['sort=-price', ['8000', '8000', 'desk-lamp', 'candle']],
    ['sort=name', ['candle', 'chair', 'desk-lamp', 'floor-lamp']],
    ['sort=-name', ['floor-lamp', 'desk-lamp', 'chair', 'candle']],
    ['sort=createdAt', ['desk-lamp', 'floor-lamp', 'candle', 'chair']],
    ['', ['chair', 'candle', 'floor-lamp', 'desk-lamp']],
    ['sort=-price,name', ['chair', 'floor-lamp', 'desk-lamp', 'candle']],
    ['sort=-price,-name', ['floor-lamp', 'chair', 'desk-lamp', 'candle']],
  ])('with %s comes in that order', async (query, expected) => {
    const { data } = await pageOf<ListedBody>(app.shop, PATH, query);
    const isTie = expected.includes('8000');
    expect(data.map(({ name, price }) => (isTie && price.from.amount === 8000 ? '8000' : name))).toEqual(expected);
  });

  it.each([
    ['filter[colour]=red', 'filter[colour]', 'filter_invalid'],
    ['filter[__proto__]=1', 'filter[__proto__]', 'filter_invalid'],
    ['filter[constructor]=1', 'filter[constructor]', 'filter_invalid'],
    ['filter[price][ne]=1', 'filter[price][ne]', 'filter_invalid'],
    ['filter[category][in]=a,b', 'filter[category][in]', 'filter_invalid'],
    ['filter[price][gte]=cheap', 'filter[price][gte]', 'filter_invalid'],
    ['filter[price][gte]=19.99', 'filter[price][gte]', 'filter_invalid'],
    ['filter[price][gte]=1e3', 'filter[price][gte]', 'filter_invalid'],
    ['filter[price][gte]=', 'filter[price][gte]', 'filter_invalid'],
    ['filter[price][gte]=99999999999999999999', 'filter[price][gte]', 'filter_invalid'],
    ['filter[inStock]=yes', 'filter[inStock]', 'filter_invalid'],
    ['filter[inStock]=1', 'filter[inStock]', 'filter_invalid'],
    ['filter[brand]=', 'filter[brand]', 'filter_invalid'],
    [`filter[brand]=${'x'.repeat(201)}`, 'filter[brand]', 'filter_invalid'],
    ['filter[price][gte=1', 'filter[price][gte', 'filter_invalid'],
    ['filter[price]gte]=1', 'filter[price]gte]', 'filter_invalid'],
    ['sort=popularity', 'sort', 'sort_invalid'],
    ['sort=price;DROP TABLE price', 'sort', 'sort_invalid'],
    ['sort=--price', 'sort', 'sort_invalid'],
    ['sort=__proto__', 'sort', 'sort_invalid'],
    ['filter=light', 'filter', 'parameter_unknown'],
    ['page=2', 'page', 'parameter_unknown'],
    ['page[number]=2', 'page[number]', 'parameter_unknown'],
    ['q=lamp', 'q', 'parameter_unknown'],
    ['__proto__=1', '__proto__', 'parameter_unknown'],
  ])('refuses %s', async (query, pointer, code) => {
    expect(faultsOf(expectProblem(await app.shop.get(`${PATH}?${query}`), 400, 'query_invalid'))).toEqual({
      [pointer]: [code],
    });
  });

  it('names what is allowed', async () => {
    const reply = await app.shop.get(`${PATH}?filter[x]=1&filter[price][x]=1&sort=x&x=1`);
    const details = expectProblem(reply, 400, 'query_invalid').errors!.map(({ detail }) => detail);
    expect(details.toSorted()).toEqual([
      'Allowed: filter, sort, page, fields, expand, currency',
      'Can be filtered by: category, price, inStock, brand',
      'Can be sorted by: createdAt, name, price',
      'price knows: eq, gt, gte, lt, lte',
    ]);
  });

  it.each(['GBP', 'eur', '', 'EUR,USD'])('refuses the currency %j', async (currency) => {
    const reply = await app.shop.get(`${PATH}?currency=${currency}`);
    expect(expectProblem(reply, 422, 'currency_not_sold').currencies).toEqual(['EUR', 'USD']);
  });

  it('refuses a NUL in a filter', async () => {
    const problem = expectProblem(await app.shop.get(`${PATH}?filter[brand]=a%00b`), 400, 'query_invalid');
    expect(Object.keys(faultsOf(problem))).toEqual(['filter[brand]']);
  });
});
