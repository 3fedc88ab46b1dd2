import { startApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import { newVariant } from '../support/factories.js';
import { expectProblem } from '../platform/problem.js';

/** M2.1, M2.2: every address says what it can do, and means it. */
describe('an address', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await newVariant(app);
  });
  afterAll(() => app.stop());

  /** Without what differs from one exchange to the next, and what undici makes of a HEAD's connection. */
  const ownHeadersOf = ({ headers }: Reply<unknown>) => {
    const { date: _d, connection: _c, 'keep-alive': _k, 'x-request-id': _x, ...own } = headers;
    return own;
  };
  const ID = '0199a3f0-0000-7000-8000-000000000000';
  const ADDRESSES: [url: string, allowed: string][] = [
    ['/v1/products', 'GET, HEAD, OPTIONS'],
    ['/v1/products/lamp?currency=EUR', 'GET, HEAD, OPTIONS'],
    ['/v1/carts', 'OPTIONS, POST'],
    [`/v1/carts/${ID}`, 'GET, HEAD, OPTIONS'],
    [`/v1/carts/${ID}/lines/${ID}`, 'DELETE, OPTIONS, PATCH'],
    [`/v1/admin/orders/${ID}/refunds`, 'OPTIONS, POST'],
    [`/v1/admin/variants/${ID}/prices`, 'GET, HEAD, OPTIONS, PUT'],
    ['/health/live', 'GET, HEAD, OPTIONS'],
  ];

  it.each(ADDRESSES)('%s answers OPTIONS with what it can do', async (url, allowed) => {
    const reply = await app.shop.send('OPTIONS', url, undefined);
    expect(reply).toMatchObject({ status: 204, body: '', headers: { allow: allowed } });
    expect(reply.headers).toHaveProperty('x-request-id');
  });

  it.each(ADDRESSES)('%s refuses any other method, and says which it takes', async (url, allowed) => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !allowed.includes(one))) {
      const reply = await app.shop.send(method, url, method === 'GET' ? undefined : {});
      expectProblem(reply, 405, 'method_not_allowed');
      expect(reply.headers.allow).toBe(allowed);
    }
  });

  it('with a part as long as any may be is told of its methods as well', async () => {
    const { status, headers } = await app.shop.send('OPTIONS', `/v1/products/${'x'.repeat(120)}`, undefined);
    expect({ status, allow: headers.allow }).toEqual({ status: 204, allow: 'GET, HEAD, OPTIONS' });
  });

  it('that does not exist is not found by any method', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE']) {
      expect((await app.shop.send(method, '/v1/nothing', undefined)).status).toBe(404);
    }
  });

  it('gives HEAD the status and headers of GET, and no body', async () => {
    for (const url of ['/v1/products', '/v1/categories', '/v1/shipping-methods', '/v1/products/nothing']) {
      const get = await app.shop.get(url);
      const head = await app.shop.send('HEAD', url, undefined);
      expect(head.status).toBe(get.status);
      expect(head.body).toBe('');
      expect(ownHeadersOf(head)).toEqual(ownHeadersOf(get));
    }
  });
});
