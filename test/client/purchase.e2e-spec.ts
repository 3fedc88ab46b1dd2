import { randomUUID } from 'node:crypto';
import { createClient, type Schemas } from '../../client/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { typedClient } from './typed.js';

const ADDRESS: Schemas['AddressDto'] = {
  ...{ name: 'Ada Lovelace', line1: '12 Analytical Lane', city: 'London', postalCode: 'N1 9GU', country: 'GB' },
};

/** M30.2: the generated client is enough to sell something and to buy it, and its types are those of the answers. */
describe('the generated client', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.stop());

  const fresh = () => ({ header: { 'Idempotency-Key': randomUUID() } });

  async function signIn() {
    const { data } = await typedClient(app).POST('/v1/admin/sessions', {
      body: { email: STAFF.owner, password: PASSWORD },
    });
    return typedClient(app, { access: data!.accessToken });
  }

  async function putOnSale(sku: string): Promise<string> {
    const staff = await signIn();
    const product = await staff.POST('/v1/admin/products', {
      body: { name: 'Harbour lamp', slug: sku.toLowerCase(), status: 'published', variants: [{ sku, options: {} }] },
    });
    const variantId = product.data!.variants[0]!.id;
    const price = { amount: 1999, currency: 'EUR' };
    await staff.PUT('/v1/admin/variants/{id}/prices', {
      params: { path: { id: variantId }, header: { 'If-Match': '*' } },
      body: { prices: [price] },
    });
    const { data: locations } = await staff.GET('/v1/admin/stock-locations');
    await staff.POST('/v1/admin/stock-adjustments', {
      body: { variantId, locationId: locations!.data[0]!.id, quantity: 5, reason: 'Delivery' },
    });
    return variantId;
  }

  async function fillCart(variantId: string, quantity: number) {
    const { data: cart } = await typedClient(app).POST('/v1/carts', { body: { lines: [{ variantId, quantity }] } });
    return { cart: cart!, guest: typedClient(app, { cart: cart!.token }) };
  }

  const checkoutWith = (token: string): Schemas['CheckoutDto'] => ({
    ...{ email: 'ada@example.com', shippingAddress: ADDRESS, shippingMethod: 'standard' },
    payment: { provider: 'sandbox', token },
  });

  it('sells, buys, captures and ships', async () => {
    await putOnSale('LAMP-1');
    const shop = typedClient(app);
    const { data: found } = await shop.GET('/v1/products', { params: { query: { 'page[size]': 1, sort: 'price' } } });
    const { data: product } = await shop.GET('/v2/products/{key}', { params: { path: { key: found!.data[0]!.slug } } });
    const [variant] = product!.variants;
    expect(variant).toMatchObject({ sku: 'LAMP-1', availability: 'in_stock', price: { amount: 1999 } });

    const { cart, guest } = await fillCart(variant!.id, 2);
    const placed = await guest.POST('/v1/carts/{id}/checkout', {
      params: { path: { id: cart.id }, ...fresh() },
      body: checkoutWith('card_ok'),
    });
    expect(placed.response.status).toBe(201);
    const order = placed.data!;
    expect(order).toMatchObject({ status: 'confirmed', totals: { total: { amount: 2 * 1999 + 490 } } });

    const params = { path: { id: order.id } };
    const seen = await typedClient(app, { order: order.token }).GET('/v1/orders/{id}', { params });
    expect(seen.data).toEqual(order);

    const staff = await signIn();
    const paid = await staff.POST('/v1/admin/orders/{id}/captures', { params: { ...params, ...fresh() }, body: {} });
    expect(paid.data?.paymentStatus).toBe('paid');
    const sent = await staff.POST('/v1/admin/orders/{id}/fulfillments', { params, body: { tracking: 'STOA-1' } });
    expect(sent.data).toMatchObject({ status: 'completed', fulfillments: [{ tracking: 'STOA-1' }] });
    await expectBooksToAgree(app.database, app.bank);
  });

  it('tells a problem by its code', async () => {
    const { cart, guest } = await fillCart(await putOnSale('LAMP-2'), 1);
    const refused = await guest.POST('/v1/carts/{id}/checkout', {
      params: { path: { id: cart.id }, ...fresh() },
      body: checkoutWith('card_declined'),
    });
    expect(refused.data).toBeUndefined();
    expect(refused.error).toMatchObject({ status: 402, code: 'payment_declined' });

    const stranger = await typedClient(app).GET('/v1/carts/{id}', { params: { path: { id: cart.id } } });
    expect(stranger.error?.code).toBe('cart_not_found');
    const nobody = await typedClient(app).GET('/v1/admin/orders');
    expect(nobody.error).toMatchObject({ code: 'authentication_required', status: 401 });
    await expectBooksToAgree(app.database, app.bank);
  });

  it('names a store where the host does not', async () => {
    const main = await createClient(app.config.publicUrl, { store: 'main' }).GET('/v1/categories');
    expect(main.response.status).toBe(200);
    const other = await createClient(app.config.publicUrl, { store: 'nowhere' }).GET('/v1/categories');
    expect(other.error).toMatchObject({ code: 'store_not_found' });
  });
});
