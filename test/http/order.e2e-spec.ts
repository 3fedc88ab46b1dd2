import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { StoreService } from '../../src/store/index.js';
import { sendBytes } from '../formats/bytes.js';
import { expectProblem } from '../platform/problem.js';
import { newProduct } from '../storefront/shelf.js';
import { startApp, type TestApp } from '../support/app.js';
import { PASSWORD, STAFF } from '../support/settings.js';

const ORIGIN = 'https://other.example';
const EVERYTHING_WRONG = {
  ...{ accept: 'image/png', 'content-type': 'application/x-patch+json', 'content-encoding': 'zstd' },
  ...{ store: 'paris', origin: ORIGIN, 'idempotency-key': 'two words' },
};
const BOMB = gzipSync(Buffer.alloc(2_000_000, '['));

/** M8.1: of all that is wrong with a request, the first in the order of `pipeline.ts` is what it is told. */
describe('a request with everything wrong', () => {
  /** Admits one write in a minute. */
  let limited: TestApp;
  let app: TestApp;
  let address: string;
  beforeAll(async () => {
    [limited, app] = [await startApp({ rateLimitWrites: 1 }), await startApp()];
    await limited.shop.post('/v1/carts', {});
    await newProduct(app, 'Lamp');
    const [product] = await app.database.rows<{ id: string }>('SELECT id FROM product');
    address = `/v1/admin/products/${product!.id}`;
    await app.web.get(StoreService).change('main', { allowedOrigins: [ORIGIN] });
  });
  afterAll(() => Promise.all([limited.stop(), app.stop()]));

  const tokenOf = async (role: keyof typeof STAFF) => {
    const { body } = await app.shop.post('/v1/admin/sessions', { email: STAFF[role], password: PASSWORD });
    return { authorization: `Bearer ${String(body.accessToken)}` };
  };

  it('is told of one thing after the other, in this order', async () => {
    const sent = { shop: limited.shop, method: 'POST', body: BOMB, headers: {} };
    const ask = (headers: Record<string, string>) => sendBytes(sent.shop, sent.method, address, sent.body, headers);
    /** What it is told, and what of it is mended then. */
    const steps: [told: string, mended: Partial<typeof sent>, headers?: Record<string, string>][] = [
      ['405 method_not_allowed', { method: 'PATCH' }],
      ['406 not_acceptable', {}, { accept: 'application/json' }],
      ['415 media_type_unsupported', {}, { 'content-type': 'application/json' }],
      ['415 media_type_unsupported', {}, { 'content-encoding': 'gzip' }],
      ['413 body_too_large', { body: gzipSync('{"unknown": 1') }],
      ['400 request_malformed', { body: gzipSync('{"unknown": 1}') }],
      ['429 rate_limited', { shop: app.shop }],
      ['401 authentication_required', {}, await tokenOf('viewer')],
      ['403 permission_missing', {}, await tokenOf('owner')],
      ['400 idempotency_key_missing', {}, { 'idempotency-key': randomUUID() }],
      ['428 precondition_required', {}, { 'if-match': '"9"' }],
      // It is remembered for its key, as whatever business code answers.
      ['404 store_not_found', {}, { store: 'main', 'idempotency-key': randomUUID() }],
      ['412 precondition_failed', {}, { 'if-match': '*' }],
      ['422 validation_failed', { body: gzipSync('{"name": "Bulb"}') }],
    ];
    const told: string[] = [];
    let headers: Record<string, string> = EVERYTHING_WRONG;
    for (const [, mended, better] of steps) {
      const { status, body } = await ask(headers);
      told.push(`${status} ${(body as { code: string }).code}`);
      Object.assign(sent, mended);
      headers = { ...headers, ...better };
    }
    expect(told).toEqual(steps.map(([code]) => code));
    expect((await ask(headers)).status).toBe(200);
  });

  it('gets its id, its security headers and the word on its origin whatever it is told', async () => {
    const send = (method: string, body: string) =>
      app.shop.send(method, '/v1/admin/products', body, { 'idempotency-key': 'two words', origin: ORIGIN });
    for (const reply of [await send('POST', '{"unknown": 1}'), await send('POST', '{'), await send('PUT', '{}')]) {
      const problem = expectProblem(reply, reply.status, (reply.body as { code: string }).code);
      expect(reply.headers).toMatchObject({
        'x-request-id': problem.traceId,
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': ORIGIN,
      });
    }
  });
});
