import { StoreService } from '../../src/store/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectProblem } from '../platform/problem.js';

/** M8.1: of all that is wrong with a request, the first in the order of `pipeline.ts` is what it is told. */
describe('a request with everything wrong', () => {
  let app: TestApp;
  afterEach(() => app.stop());
  const ORIGIN = 'https://other.example';
  const send = (headers: Record<string, string> = {}, body = '{"unknown": 1}', method = 'POST') =>
    app.shop.send('GET' === method ? 'GET' : method, '/v1/admin/products', body, {
      'idempotency-key': 'two words',
      origin: ORIGIN,
      ...headers,
    });

  it('is told of its method, its body, its frequency, who it is, what it may, its key and its members, in this order', async () => {
    app = await startApp({ rateLimitWrites: 6 });
    const codes = [];
    codes.push((await send({}, '{"unknown": 1', 'PUT')).body);
    codes.push((await send({}, '{"unknown": 1')).body);
    codes.push((await send()).body);
    const [viewer, owner] = [await app.staff('viewer'), await app.staff('owner')];
    const of = ({ body }: { body: unknown }) => body;
    codes.push(of(await viewer.send('POST', '/v1/admin/products', { unknown: 1 }, { 'idempotency-key': 'two words' })));
    codes.push(of(await owner.send('POST', '/v1/admin/products', { unknown: 1 }, { 'idempotency-key': 'two words' })));
    codes.push(of(await owner.send('POST', '/v1/admin/products', { unknown: 1 }, {})));
    for (let left = 0; left < 3; left++) await send();
    codes.push(of(await owner.send('POST', '/v1/admin/products', { unknown: 1 }, {})));
    codes.push((await send({}, '{"unknown": 1')).body);
    expect(codes.map((body) => (body as { code: string }).code)).toEqual([
      'method_not_allowed',
      'request_malformed',
      'authentication_required',
      'permission_missing',
      'idempotency_key_missing',
      'validation_failed',
      'rate_limited',
      'request_malformed',
    ]);
  });

  it('gets its id, its security headers and the word on its origin whatever it is told', async () => {
    app = await startApp();
    await app.web.get(StoreService).allowOrigins('main', [ORIGIN]);
    for (const reply of [await send(), await send({}, '{'), await send({}, '{}', 'PUT')]) {
      const problem = expectProblem(reply, reply.status, (reply.body as { code: string }).code);
      expect(reply.headers).toMatchObject({
        'x-request-id': problem.traceId,
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': ORIGIN,
      });
    }
  });
});
