import { request } from 'undici';
import { AssortmentService } from '../../src/assortment/index.js';
import { StoreService } from '../../src/store/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { newCart, newVariant } from '../support/factories.js';
import { expectProblem } from '../platform/problem.js';

/** M3.4, M8.3: which store a request is for, and whose scripts may read its answer. */
describe('a store', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ storeDomain: 'shop.test' });
    const stores = app.web.get(StoreService);
    const berlin = await stores.create({
      ...{ code: 'berlin', name: 'Berlin', currencies: ['EUR'], taxRate: 700, pricesIncludeTax: true },
      allowedOrigins: ['https://berlin.example', 'https://app.berlin.example'],
    });
    const record = { sku: 'B', prices: [{ amount: 500, currency: 'EUR' }] };
    await stores.runIn(berlin.id, () =>
      app.web.get(AssortmentService, { strict: false }).write({ externalId: 'b', name: 'Bear', variants: [record] }),
    );
    await newVariant(app);
  });
  afterAll(() => app.stop());

  /** By undici's own request, since fetch and Client set the host themselves. */
  const products = async (headers: Record<string, string>) => {
    const { body } = await request(`${app.config.publicUrl}/v1/products`, { headers });
    return ((await body.json()) as { data: { name: string }[] }).data.map(({ name }) => name);
  };

  it.each([
    ['its sub-domain', { host: 'berlin.shop.test' }],
    ['its sub-domain, in capitals', { host: 'Berlin.Shop.Test' }],
    ['its sub-domain, with the dot of the root', { host: 'berlin.shop.test.' }],
    ['its sub-domain with a port', { host: 'berlin.shop.test:8080' }],
    ['its header', { store: 'berlin' }],
    ['its header, whatever the host', { store: 'berlin', host: 'main.shop.test' }],
  ])('is found by %s', async (_what, headers: Record<string, string>) => {
    expect(await products(headers)).toEqual(['Bear']);
  });

  it('is the first one otherwise', async () => {
    for (const host of ['localhost', 'shop.test', 'berlin.other.test', 'main.shop.test']) {
      expect(await products({ host })).toEqual([expect.stringMatching(/^Thing/)]);
    }
  });

  it('that does not exist is not found', async () => {
    expectProblem(await app.shop.get('/v1/products', { store: 'paris' }), 404, 'store_not_found');
    expectProblem(await app.shop.get('/v1/products', { store: '' }), 404, 'store_not_found');
  });

  it('does not have the carts and products of another', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    const elsewhere = { store: 'berlin', 'cart-token': cart.token };
    expectProblem(await app.shop.get(`/v1/carts/${cart.id}`, elsewhere), 404, 'cart_not_found');
    const order = { lines: [{ variantId, quantity: 1 }] };
    expectProblem(await app.shop.post('/v1/carts', order, { store: 'berlin' }), 422, 'variant_not_sold');
    const owner = await app.staff();
    const seen = await owner.get<{ data: { name: string }[] }>('/v1/admin/products', { store: 'berlin' });
    expect(seen.body.data.map(({ name }) => name)).toEqual(['Bear']);
  });

  it('does not answer with what was done for another under the same key', async () => {
    const owner = await app.staff();
    const product = { name: 'Twice', variants: [{ sku: 'TWICE' }] };
    const create = (store: string) =>
      owner.post<{ id: string }>('/v1/admin/products', product, { store, 'idempotency-key': 'twice' });
    const [berlin, main] = [await create('berlin'), await create('main')];
    expect([berlin.status, main.status]).toEqual([201, 201]);
    expect(main.body.id).not.toBe(berlin.body.id);
    expect((await create('berlin')).body.id).toBe(berlin.body.id);
  });

  describe('lets scripts of other origins', () => {
    const origin = 'https://berlin.example';
    it('read its answers when they are on its list', async () => {
      const { headers } = await app.shop.get('/v1/products', { store: 'berlin', origin });
      expect(headers['access-control-allow-origin']).toBe(origin);
      expect(headers['access-control-expose-headers']).toContain('ETag');
      expect(headers.vary).toContain('Origin');
      expect(headers['access-control-allow-credentials']).toBe('true');
    });

    it('read its refusals as well', async () => {
      const reply = await app.shop.get('/v1/products/nothing', { store: 'berlin', origin });
      expectProblem(reply, 404, 'product_not_found');
      expect(reply.headers['access-control-allow-origin']).toBe(origin);
    });

    it('ask of addresses that leave their version to a header, too', async () => {
      const { headers } = await app.shop.send('OPTIONS', '/carts/x/lines/y', undefined, {
        ...{ origin, 'access-control-request-method': 'PATCH' },
        'access-control-request-headers': 'api-version,if-match,store',
      });
      expect(headers['access-control-allow-methods']).toBe('DELETE, OPTIONS, PATCH');
    });

    it('ask before they write, and hears what the address can do', async () => {
      const { status, headers } = await app.shop.send('OPTIONS', '/v1/carts', undefined, {
        ...{ origin, 'access-control-request-method': 'POST' },
        'access-control-request-headers': 'content-type,idempotency-key,store',
      });
      expect(status).toBe(204);
      expect(headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'OPTIONS, POST',
        'access-control-allow-headers': 'content-type,idempotency-key,store',
        'access-control-max-age': '600',
      });
    });

    it.each([
      ['that are not on its list', { store: 'berlin', origin: 'https://evil.example' }],
      ['that are on the list of another', { origin }],
      ['of a store that does not exist', { store: 'paris', origin }],
      ['that hide', { store: 'berlin', origin: 'null' }],
    ])('read nothing %s', async (_what, given: Record<string, string>) => {
      const { headers } = await app.shop.get('/v1/products', given);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    });

    /** What a browser sends ahead: of the headers of its request the names alone. */
    const preflight = async (from: string, host: string, names = 'content-type') => {
      const { statusCode, headers } = await request(`${app.config.publicUrl}/v1/products`, {
        method: 'OPTIONS',
        headers: {
          ...{ host, origin: from, 'access-control-request-method': 'GET' },
          'access-control-request-headers': names,
        },
      });
      return { statusCode, allowed: headers['access-control-allow-origin'] };
    };

    it.each([
      ['that some store lists, where the host names none', origin, 'localhost', 'store'],
      ['of the store that the host names', origin, 'berlin.shop.test'],
      ['that some store lists, where a header is to name it', origin, 'main.shop.test', 'content-type, Store'],
    ])('ask from an origin %s', async (_what, from, host, names?: string) => {
      expect(await preflight(from, host, names)).toEqual({ statusCode: 204, allowed: from });
    });

    it.each([
      ['that no store lists', 'https://evil.example', 'localhost', 'store'],
      ['that hides', 'null', 'localhost', 'store'],
      ['that another store lists', origin, 'main.shop.test'],
    ])('ask in vain from an origin %s', async (_what, from, host, names?: string) => {
      expect(await preflight(from, host, names)).toMatchObject({ allowed: undefined });
    });
  });
});
