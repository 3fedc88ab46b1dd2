import { randomUUID } from 'node:crypto';
import { PAYMENT_PROVIDERS, type PaymentProvider } from '../../src/payment/payment.port.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { ADDRESS, newCart, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { withoutChange } from './contents.js';
import { expectProblem } from './problem.js';

const SECRET = 'password=hunter2 at /srv/stoa/secret.ts';

/** M19.1, M19.2: one shape for all errors, and nothing of the inside in any of them; M23.2: the headers of safety on all. */
describe('an error', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ logLevel: 'silent' });
  });
  afterAll(() => app.stop());

  const broken: PaymentProvider = {
    code: 'broken',
    isAvailable: true,
    submit: () => Promise.reject(new Error(SECRET)),
    find: () => Promise.reject(new Error(SECRET)),
  };

  it.each(['/', '/v1/product', '/V1/products', '/v1/products/', '/v1//products', '/.env', '/docs'])(
    'at the unknown address %s is a problem document',
    async (path) => {
      expectProblem(await app.shop.get(path), 404, 'route_not_found');
    },
  );

  it.each([
    ['PUT', '/v1/products'],
    ['DELETE', '/v1/carts'],
    ['PATCH', '/v1/categories'],
    ['GET', '/v1/admin/sessions'],
    ['POST', '/health/live'],
  ])('after %s %s, which that address does not take, is one too', async (method, path) => {
    const reply = await withoutChange(app.database, () =>
      app.shop.send(method, path, method === 'GET' ? undefined : {}),
    );
    expectProblem(reply, 405, 'method_not_allowed');
  });

  it.each(['/v1/products/%', '/v1/products/%ff', '/v1/carts/%E0%A4%A', '/%c0%ae%c0%ae/'])(
    'at %s, which is no address at all, is one too',
    async (path) => {
      expectProblem(await app.shop.get(path), 400, 'request_malformed');
    },
  );

  it('at an address with too long a part is one too', async () => {
    expectProblem(await app.shop.get(`/v1/products/${'a'.repeat(201)}`), 414, 'address_too_long');
  });

  it.each(['/v1/products/%00', '/v1/categories/%00', '/v1/media/a%00b', '/v1/products/a%00'])(
    'at %s, with a character that nothing is named with, is a fault of the address',
    async (path) => {
      expectProblem(await app.shop.get(path), 400, 'query_invalid');
    },
  );

  it('names the address without its query, which may hold what is nobody’s business', async () => {
    const problem = expectProblem(await app.shop.get('/v1/products?token=secret'), 400, 'query_invalid');
    expect(problem.instance).toBe('/v1/products');
  });

  it('carries a trace id of its own each time', async () => {
    const replies = await Promise.all([app.shop.get<ProblemBody>('/nothing'), app.shop.get<ProblemBody>('/nothing')]);
    expect(new Set(replies.map(({ body }) => body.traceId)).size).toBe(2);
  });

  it.each(['/v1/products', '/nothing', '/v1/admin/orders'])(
    'or an answer at %s has the headers of safety',
    async (path) => {
      const { headers } = await app.shop.get(path);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  it('of ours tells nothing about itself, and the checkout that it broke can be looked up with its key', async () => {
    app.web.get<PaymentProvider[]>(PAYMENT_PROVIDERS, { strict: false }).push(broken);
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const key = randomUUID();
    const checkOut = <Body>() =>
      app.shop.post<Body>(
        `/v1/carts/${cart.id}/checkout`,
        {
          email: 'ada@example.com',
          shippingAddress: ADDRESS,
          shippingMethod: 'free',
          payment: { provider: 'broken', token: 'card_ok' },
        },
        { 'cart-token': cart.token, 'idempotency-key': key },
      );
    const reply = await checkOut<ProblemBody>();
    const problem = expectProblem(reply, 500, 'internal_error');
    expect(Object.keys(problem).toSorted()).toEqual([
      'code',
      'detail',
      'instance',
      'status',
      'title',
      'traceId',
      'type',
    ]);
    expect(JSON.stringify([reply.body, reply.headers])).not.toMatch(/hunter2|\/srv|node_modules|at \w+ \(/);

    const again = await checkOut<OrderBody>();
    expect(again).toMatchObject({ status: 202, body: { status: 'pending', paymentStatus: 'unpaid' } });
    expect(await app.database.count('SELECT count(*) FROM shop_order WHERE cart_id = $1', [cart.id])).toBe(1);
    await expectBooksToAgree(app.database, app.bank);
  });
});
