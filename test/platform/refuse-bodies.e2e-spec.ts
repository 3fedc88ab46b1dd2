import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { type CartBody, newCart, newVariant } from '../support/factories.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { withoutChange } from './contents.js';
import { expectProblem, faultsOf } from './problem.js';

const NOT_JSON: [title: string, body: string][] = [
  ['nothing', ''],
  ['an unfinished object', '{"currency":"EUR"'],
  ['single quotes', "{'currency':'EUR'}"],
  ['a trailing comma', '{"currency":"EUR",}'],
  ['two documents', '{}{}'],
  ['NaN', '{"lines":NaN}'],
  ['a comment', '{/* none */}'],
  ['a form', 'currency=EUR'],
  ['a prototype of its own', '{"__proto__":{"isAdmin":true}}'],
  ['a prototype further down', '{"lines":[{"__proto__":{"quantity":1}}]}'],
  ['a prototype in escapes', '{"\\u005f_proto__":{"isAdmin":true}}'],
  ['a constructor of its own', '{"constructor":{"prototype":{"isAdmin":true}}}'],
  ['a member named twice', '{"currency":"EUR","currency":"USD"}'],
  ['a member named twice, once in escapes', '{"currency":"EUR","\\u0063urrency":"USD"}'],
  ['a member named twice further down', '{"lines":[{"quantity":1,"quantity":2}]}'],
];

const wide = (members: number) => Array.from({ length: members }, (_none, index) => `"${index}":1`).join(',');

const NO_OBJECT = ['[]', '[{}]', '"text"', '5', 'true', 'false'];

const MEDIA_TYPES: [type: string, body: string][] = [
  ['text/html', '<p>'],
  ['text/plain', '{}'],
  ['multipart/form-data; boundary=x', '--x--'],
  ['application/x-protobuf', 'x'],
  ['application/octet-stream', '{}'],
  ['text/csv', 'currency'],
  ['application/jsonp', '{}'],
  ['garbage', '{}'],
];

/** M9.1, M4.3, M2.2: a body that cannot be read is refused before anything is done. */
describe('a body', () => {
  let app: TestApp;
  let cart: CartBody;
  beforeAll(async () => {
    app = await startApp();
    cart = await newCart(app.shop, [await newVariant(app), 1]);
  });
  afterAll(() => app.stop());

  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    withoutChange(app.database, () => app.shop.send(method, path, body, { 'cart-token': cart.token, ...headers }));
  /** A route of each method that takes a body, without and with an Idempotency-Key. */
  const routes = (): [method: string, path: string, headers?: Record<string, string>][] => [
    ['POST', '/v1/carts'],
    ['PATCH', `/v1/carts/${cart.id}/lines/${cart.lines[0]!.id}`],
    ['POST', `/v1/carts/${cart.id}/checkout`, { 'idempotency-key': randomUUID() }],
    ['POST', '/v1/admin/sessions'],
  ];

  it.each(NOT_JSON)('that is %s is refused as malformed', async (_title, body) => {
    for (const [method, path, headers] of routes()) {
      expectProblem(await send(method, path, body, headers), 400, 'request_malformed');
    }
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it.each(NO_OBJECT)('that is %s, and so no object, is refused at its root', async (body) => {
    for (const [method, path, headers] of routes()) {
      const problem = expectProblem(await send(method, path, body, headers), 422, 'validation_failed');
      expect(faultsOf(problem)).toEqual({ '': ['is_object'] });
    }
  });

  it.each(MEDIA_TYPES)('of the type %s is not read', async (type, body) => {
    for (const [method, path, headers] of routes()) {
      expectProblem(
        await send(method, path, body, { 'content-type': type, ...headers }),
        415,
        'media_type_unsupported',
      );
    }
  });

  it('that is larger than the limit is not read to its end', async () => {
    const body = JSON.stringify({ currency: 'E'.repeat(app.config.bodyLimit) });
    for (const [method, path, headers] of routes()) {
      expectProblem(await send(method, path, body, headers), 413, 'body_too_large');
    }
  });

  it('that is as large as the limit is read', async () => {
    const body = '{}'.padEnd(app.config.bodyLimit, ' ');
    expect((await app.shop.send('POST', '/v1/carts', body)).status).toBe(201);
  });

  it('that is missing counts as empty: it is refused where something is needed', async () => {
    for (const [method, path, headers] of routes().slice(1)) {
      expectProblem(await send(method, path, undefined, headers), 422, 'validation_failed');
    }
    expect((await app.shop.send('POST', '/v1/carts', undefined)).status).toBe(201);
  });

  it.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('that is nested 100,000 levels deep with %s is refused', async (open, close) => {
    const deep = open.repeat(100_000) + '1' + close.repeat(100_000);
    const reply = await send('POST', '/v1/carts', `{"lines":${deep}}`);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
  });

  it.each(Object.getOwnPropertyNames(Object.prototype).filter((name) => name !== '__proto__'))(
    'with a member called %s, as every object has one, is refused',
    async (name) => {
      const problem = expectProblem(await send('POST', '/v1/carts', { [name]: 1 }), 422, 'validation_failed');
      expect(faultsOf(problem)).toEqual({ [`/${name}`]: ['member_unknown'] });
      expect((await app.shop.post('/v1/carts')).body).toMatchObject({ status: 'active', lines: [] });
    },
  );

  it.each([
    ['346,000 empty lines', `{"lines":[${'{},'.repeat(346_000)}{}]}`],
    ['a list of numbers', `{"lines":[${'1,'.repeat(500_000)}1]}`],
    ['members without end', `{${wide(100_000)}}`],
    ['a line of members without end', `{"lines":[{${wide(100_000)}}]}`],
    ['lists in lists', `{"lines":[${`[${'1,'.repeat(999)}1],`.repeat(400)}1]}`],
    ['a name without end', `{"${'n'.repeat(1_000_000)}":1}`],
  ])('of %s is refused before anybody looks at its parts', async (_title, body) => {
    const { errors, detail } = expectProblem(await send('POST', '/v1/carts', body), 422, 'body_too_complex');
    expect(errors).toBeUndefined();
    expect(detail.length).toBeLessThan(200);
  });

  it.each([
    ['variants', `{"name":"x","variants":[${'{},'.repeat(300_000)}{}]}`],
    [
      'option values',
      `{"name":"x","options":[{"name":"o","values":[${Array.from({ length: 80_000 }, (_none, index) => `"${index}"`).join(',')}]}],"variants":[]}`,
    ],
  ])('of staff with %s without end is refused too', async (_title, body) => {
    const owner = await app.staff();
    expectProblem(await owner.send('POST', '/v1/admin/products', body), 422, 'body_too_complex');
  });

  it('with a list longer than may be is refused for that, and not for its items', async () => {
    const lines = Array.from({ length: 201 }, () => ({}));
    const problem = expectProblem(await send('POST', '/v1/carts', { lines }), 422, 'validation_failed');
    expect(faultsOf(problem)).toEqual({ '/lines': ['array_max_size'] });
  });

  it('with very many faults names a hundred of them and counts the rest', async () => {
    const problem = expectProblem(
      await send('POST', '/v1/carts', { lines: Array.from({ length: 150 }, () => ({})) }),
      422,
      'validation_failed',
    );
    expect(problem.errors).toHaveLength(100);
    expect(problem.errorsLeftOut).toBeGreaterThan(100);
  });

  it('of a sign-in is never told back', async () => {
    for (const body of [
      { email: STAFF.owner },
      { email: 'no e-mail', password: PASSWORD },
      { password: PASSWORD, x: 1 },
    ]) {
      const reply = await send('POST', '/v1/admin/sessions', body);
      expectProblem(reply, 422, 'validation_failed');
      expect(JSON.stringify(reply.body)).not.toContain(PASSWORD);
    }
  });
});
