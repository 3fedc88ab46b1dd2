import type { Browser } from 'playwright-core';
import { newPicture } from '../media/files.js';
import { expectBooksToAgree } from '../support/books.js';
import { launchChromium, provideChromium } from '../support/chromium.js';
import { type Fleet, startFleet, stockUp } from '../support/processes.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { SwaggerPage } from './swagger.page.js';

const chromium = provideChromium();

/** M30.2: Swagger UI is a tool to work with, tried in a real browser against the built processes. */
describe.skipIf(!chromium)('Swagger UI', { timeout: 120_000 }, () => {
  let fleet: Fleet;
  let browser: Browser;
  let swagger: SwaggerPage;

  beforeAll(async () => {
    [fleet, browser] = await Promise.all([startFleet({ DOCS_ENABLED: 'true' }), launchChromium(chromium!)]); // skipped without
    for (const [sku, amount] of Object.entries({ 'Harbour lamp': 8900, 'Plain cup': 1900, 'Two-Step': 9850 })) {
      await stockUp(fleet, { sku, amount, quantity: 10 });
    }
  });

  afterAll(async () => {
    await browser.close();
    await fleet.stop();
  });

  beforeEach(async () => {
    swagger = new SwaggerPage(await browser.newPage({ viewport: { width: 1280, height: 1000 } }), fleet.shop.url);
    await swagger.open();
  });

  afterEach(() => swagger.page.close());

  const signIn = () =>
    swagger.execute('POST', '/v1/admin/sessions', { body: { email: STAFF.owner, password: PASSWORD } });

  async function fillCart() {
    const list = await swagger.execute('GET', '/v1/products', { parameters: { 'page[size]': '1', sort: 'price' } });
    const [cheapest] = list.body.data as { slug: string }[];
    const product = await swagger.execute('GET', '/v2/products/{key}', { parameters: { key: cheapest!.slug } });
    const [variant] = product.body.variants as { id: string }[];
    return swagger.execute('POST', '/v1/carts', { body: { lines: [{ variantId: variant!.id, quantity: 2 }] } });
  }

  it('leads from sign-in to refund by clicking and typing', async () => {
    const session = await signIn();
    expect(session.status).toBe(200);
    await swagger.authorize('bearer', String(session.body.accessToken));

    const cart = await fillCart();
    expect(cart).toMatchObject({ status: 201, body: { totals: { total: { amount: 3800, currency: 'EUR' } } } });
    await swagger.authorize('Cart-Token', String(cart.body.token));

    const order = await swagger.execute('POST', '/v1/carts/{id}/checkout', {
      parameters: { id: String(cart.body.id) },
      example: 'A card that pays: 201',
    });
    expect(order).toMatchObject({ status: 201, body: { status: 'confirmed', paymentStatus: 'authorized' } });

    const parameters = { id: String(order.body.id) };
    const seen = await swagger.execute('GET', '/v1/orders/{id}', { parameters });
    expect(seen.body).toEqual(order.body);

    const paid = await swagger.execute('POST', '/v1/admin/orders/{id}/captures', { parameters });
    expect(paid).toMatchObject({ status: 201, body: { paymentStatus: 'paid' } });
    const shipped = await swagger.execute('POST', '/v1/admin/orders/{id}/fulfillments', { parameters });
    expect(shipped).toMatchObject({ status: 201, body: { status: 'completed', fulfillmentStatus: 'fulfilled' } });
    const refunded = await swagger.execute('POST', '/v1/admin/orders/{id}/refunds', { parameters });
    expect(refunded).toMatchObject({ status: 201, body: { paymentStatus: 'refunded' } });

    expect(swagger.complaints).toEqual([]);
    await expectBooksToAgree(fleet.database, fleet.bank);
  });

  it('keeps the tokens that it is given on the way, over a reload too', async () => {
    await signIn();
    const cart = await swagger.execute('POST', '/v1/carts', { example: 'Empty' });
    await swagger.open();
    expect(await swagger.isAuthorized('bearer')).toBe(true);
    expect(await swagger.isAuthorized('Cart-Token')).toBe(true);
    expect(await swagger.isAuthorized('Order-Token')).toBe(false);
    const seen = await swagger.execute('GET', '/v1/carts/{id}', { parameters: { id: String(cart.body.id) } });
    expect(seen).toMatchObject({ status: 200, body: { id: cart.body.id } });
    expect(await swagger.execute('GET', '/v1/admin/orders')).toMatchObject({ status: 200 });
    expect(swagger.complaints).toEqual([]);
  });

  it('asks for a file where one is to be sent, in a form and as it is', async () => {
    await signIn();
    const buffer = await newPicture();
    const lamp = { name: 'lamp.png', mimeType: 'image/png', buffer, key: '' };
    for (const sentAs of ['multipart/form-data', 'image/png']) {
      const kept = await swagger.execute('POST', '/v1/admin/media', {
        file: { name: lamp.name, mimeType: lamp.mimeType, buffer, sentAs },
      });
      expect(kept).toMatchObject({ status: 201, body: { contentType: 'image/png', size: buffer.length } });
      lamp.key = String(kept.body.key);
    }
    expect(swagger.complaints).toEqual([]);
    // What its Content-Security-Policy allows is enough to look at it.
    await swagger.page.goto(`${fleet.shop.url}/v1/media/${lamp.key}`);
    expect(
      await swagger.page
        .locator('img')
        .evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).toBe(16);
  });

  it('shows a problem as what it is', async () => {
    const refused = await swagger.execute('POST', '/v1/admin/sessions', {
      body: { email: STAFF.owner, password: 'x' },
    });
    expect(refused).toMatchObject({ status: 401, body: { code: 'credentials_wrong' } });
    expect(await swagger.isAuthorized('bearer')).toBe(false);
  });
});
