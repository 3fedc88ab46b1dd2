import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { checkOut, newCart } from '../support/factories.js';
import { expectProblem } from '../platform/problem.js';
import { newProduct } from './shelf.js';

interface DetailBody {
  id: string;
  slug: string;
  name: string;
  images: string[];
  options: { name: string; values: string[] }[];
  categories: { slug: string; name: string }[];
  variants: {
    id: string;
    sku: string;
    options: object;
    price: { amount: number; currency: string };
    availability: string;
  }[];
}

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** M14.1, M14.5: one product as shoppers see it. */
describe('a product', () => {
  let app: TestApp;
  let lamp: DetailBody;
  beforeAll(async () => {
    app = await startApp();
    await newProduct(app, 'Öl-Lampe №1', {
      description: 'Line one\nLine two',
      brand: 'Nord',
      attributes: { Material: 'Glass' },
      categories: [['Light', 'Lamps'], ['Gifts']],
      images: ['a.webp', 'b.webp'],
      options: [
        { name: 'Size', values: ['S', 'M', 'L', 'XL', 'XXL'] },
        { name: 'Colour', values: ['Ink'] },
      ],
      variants: [
        {
          sku: 'HERE',
          options: { Size: 'S', Colour: 'Ink' },
          prices: [eur(1000), usd(1100)],
          stock: { first: 0, second: 2 },
        },
        { sku: 'GONE', options: { Size: 'M', Colour: 'Ink' }, prices: [eur(2000)], stock: { first: 0 } },
        {
          sku: 'LATER',
          options: { Size: 'L', Colour: 'Ink' },
          prices: [eur(3000)],
          stock: { first: 0 },
          backOrder: true,
        },
        { sku: 'NEVER', options: { Size: 'XL', Colour: 'Ink' }, prices: [eur(4000)] },
        { sku: 'DOLLARS', options: { Size: 'XXL', Colour: 'Ink' }, prices: [usd(5500)], stock: { first: 5 } },
      ],
    });
    ({ body: lamp } = await app.shop.get<DetailBody>('/v1/products/ol-lampe-no1'));
  });
  afterAll(() => app.stop());

  const see = async (query = '') => (await app.shop.get<DetailBody>(`/v1/products/${lamp.id}${query}`)).body;
  const availability = async () => Object.fromEntries((await see()).variants.map((one) => [one.sku, one.availability]));

  it('is shown with all that shoppers need to choose', () => {
    expect(lamp).toMatchObject({
      ...{ slug: 'ol-lampe-no1', name: 'Öl-Lampe №1', description: 'Line one\nLine two', brand: 'Nord' },
      attributes: { Material: 'Glass' },
      images: ['/v1/media/a.webp', '/v1/media/b.webp'],
      options: [{ name: 'Size', values: ['S', 'M', 'L', 'XL', 'XXL'] }, { name: 'Colour' }],
    });
    expect(lamp.categories.map(({ name }) => name).toSorted()).toEqual(['Gifts', 'Lamps']);
    expect(lamp.variants[0]).toMatchObject({ sku: 'HERE', options: { Size: 'S', Colour: 'Ink' }, price: eur(1000) });
  });

  it('is found by its id and by its slug alike', async () => {
    expect(await see()).toEqual(lamp);
    expect((await app.shop.get(`/v1/products/${lamp.id.toUpperCase()}`)).body).toEqual(lamp);
  });

  it('tells what can be bought now, later, and not at all', async () => {
    expect(await availability()).toEqual({
      HERE: 'in_stock',
      GONE: 'sold_out',
      LATER: 'back_order',
      NEVER: 'sold_out',
    });
  });

  it('counts what is promised to orders as gone', async () => {
    const [here, , later] = lamp.variants;
    const sold = await checkOut(app.shop, await newCart(app.shop, [here!.id, 2], [later!.id, 3]));
    expect(sold.status).toBe(201);
    expect(await availability()).toMatchObject({ HERE: 'sold_out', LATER: 'back_order' });
    const owner = await app.staff();
    await owner.post(`/v1/admin/orders/${sold.body.id}/cancellation`, { reason: 'Changed mind' });
    expect(await availability()).toMatchObject({ HERE: 'in_stock', LATER: 'back_order' });
  });

  it('shows the prices of another currency, and the variants that are sold in it', async () => {
    const { variants } = await see('?currency=USD');
    expect(variants.map(({ sku, price }) => [sku, price])).toEqual([
      ['HERE', usd(1100)],
      ['DOLLARS', usd(5500)],
    ]);
  });

  it('in a currency that the store does not know is refused', async () => {
    expectProblem(await app.shop.get(`/v1/products/${lamp.id}?currency=GBP`), 422, 'currency_not_sold');
  });

  it('that is not published is not found, by id or by slug', async () => {
    await newProduct(app, 'secret', { status: 'draft' });
    const [draft] = await app.database.rows<{ id: string }>("SELECT id FROM product WHERE slug = 'secret'");
    for (const key of [draft!.id, 'secret']) {
      expectProblem(await app.shop.get(`/v1/products/${key}`), 404, 'product_not_found');
    }
  });

  it('without a price in the currency is not found', async () => {
    await newProduct(app, 'euros', {});
    expect((await app.shop.get('/v1/products/euros')).status).toBe(200);
    expectProblem(await app.shop.get('/v1/products/euros?currency=USD'), 404, 'product_not_found');
  });

  it.each([randomUUID(), 'nothing', 'OL-LAMPE-NO1', 'ol-lampe-no1%20', "'--", '%25', '_', 'constructor', '🪔'])(
    'called %s is not found',
    async (key) => {
      expectProblem(await app.shop.get(`/v1/products/${key}`), 404, 'product_not_found');
    },
  );
});
