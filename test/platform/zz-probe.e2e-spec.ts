import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { ADDRESS, checkOut, newCart, newVariant, newOrder } from '../support/factories.js';

describe('probe', () => {
  let app: TestApp;
  beforeAll(async () => { app = await startApp({ logLevel: 'fatal' }); });
  afterAll(() => app.stop());
  it('probes', async () => {
    const out: string[] = [];
    const note = (name: string, r: { status: number; body: unknown; headers: Record<string, unknown> }) =>
      out.push(`${name}: ${r.status} ${String(r.headers['content-type'])} ${JSON.stringify(r.body).slice(0, 260)}`);
    const s = app.shop;
    const v = await newVariant(app);
    const raw = async (token: string | undefined, m: string, p: string, b?: unknown, h: Record<string, string> = {}) => { const headers = { ...(b !== undefined && { 'content-type': 'application/json' }), ...(token && { authorization: token }), ...h }; try { const r = await fetch(s.url + p, { method: m, headers, body: b === undefined ? null : typeof b === 'string' ? b : JSON.stringify(b) }); return { status: r.status, headers: Object.fromEntries(r.headers), body: await r.text() as unknown }; } catch (e) { return { status: -1, headers: {}, body: String((e as Error).cause ?? e) as unknown }; } };
    const send = (m: string, p: string, b?: unknown, h = {}) => raw(undefined, m, p, b, h);
    for (const body of ['[]', '[{"currency":"EUR"}]', '"abc"', '5', 'null', 'true', '{', '', '{"lines":[null]}', '{"lines":[[]]}', '{"lines":["x"]}', '{"lines":[[{"variantId":"x"}]]}', '{"lines":{"0":1}}', '{"lines":null}', '{"currency":null}', '{"__proto__":{"x":1}}', '{"constructor":{"prototype":{"x":1}}}', '{"currency":"eur"}', '{"currency":"GBP"}', '{"a":1}', `{"lines":[{"variantId":"${v}","quantity":1,"__proto__":{}}]}`, `{"lines":[{"variantId":"${v.toUpperCase()}","quantity":1}]}`, `{"lines":[{"variantId":"${v}","quantity":1e400}]}`,`{"lines":[{"variantId":"${v}","quantity":"1"}]}`, `{"lines":[{"variantId":"${v}","quantity":1.0}]}`])
      note(`carts ${body}`, await send('POST', '/v1/carts', body));
    const cart = await newCart(s, [v, 1]);
    for (const body of ['[]', 'null', '{"lines":[]}', '{"lines":[null]}', '5', '"x"'])
      note(`lines ${body}`, await send('POST', `/v1/carts/${cart.id}/lines`, body, { 'cart-token': cart.token }));
    for (const body of ['[]', 'null', '5', '[{}]', JSON.stringify({ email: 'ada@example.com', shippingAddress: [], shippingMethod: 'free', payment: [] }), JSON.stringify({ email: 'ada@example.com', shippingAddress: [ADDRESS], shippingMethod: 'free', payment: [{ provider: 'sandbox', token: 'card_ok' }] }), JSON.stringify({ email: 'ada@example.com', shippingAddress: null, shippingMethod: 'free', payment: null })])
      note(`checkout ${body.slice(0, 40)}`, await send('POST', `/v1/carts/${cart.id}/checkout`, body, { 'cart-token': cart.token, 'idempotency-key': randomUUID() }));
    const co = (change: object, address = {}) => send('POST', `/v1/carts/${cart.id}/checkout`, JSON.stringify({ email: 'ada@example.com', shippingAddress: { ...ADDRESS, ...address }, shippingMethod: 'free', payment: { provider: 'sandbox', token: 'card_ok' }, ...change }), { 'cart-token': cart.token, 'idempotency-key': randomUUID() });
    note('NUL address', await co({}, { city: 'a\0b' }));
    note('surrogate address', await co({}, { city: 'a\ud800b' }));
    note('NUL token', await co({ payment: { provider: 'sandbox', token: 'a\0' } }));
    note('surrogate token', await co({ payment: { provider: 'sandbox', token: 'a\ud800' } }));
    note('NUL method', await co({ shippingMethod: 'a\0' }));
    note('NUL provider', await co({ payment: { provider: 'a\0', token: 'x' } }));
    note('NUL email', await co({ email: 'a\0@example.com' }));
    for (const p of ['/v1/products/%00', '/v1/products/%ff', '/v1/products/%', '/v1/categories/%00', '/v1/media/%00', '/v1/products/' + 'a'.repeat(201), '/v1/products/' + 'a'.repeat(20000), '/v1/carts/x', '/nothing', '/', '/v1/products?page[size]=abc', '/v1/products?currency=EUR&currency=USD', '/v1/products?filter[category]=%00', '/v1/products?filter[category]=%ED%A0%80','/v1/products?__proto__=1', '/v1/products?constructor=1', '/v1/products?sort=__proto__','/v1/products?page[size]=1e1', '/v1/products?page[size]=%20%2010', '/v1/products?page[size]=', '/v1/products?page[size]=0x10','/v1/products?filter[price][gte]=99999999999999999999', '/v1/products?filter[price]=-1', '/v1/products?filter=1', '/v1/products?filter[price][gte=1', '/v1/products?page=3', '/v1/shipping-methods?currency=XXX', '/v1/products?currency=', '/v1/products?currency=%00', '/docs', '/v1/orders/' + randomUUID().toUpperCase(), '/V1/products', '/v1/products/', '/v1//products', '//v1/products', '/v1/media/..%2f..%2fetc%2fpasswd', '/v1/media/../../etc/passwd'])
      note(`GET ${p.slice(0, 60)}`, await send('GET', p));
    for (const m of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'QUERY']) {
      try { note(`${m} /v1/products`, await send(m, '/v1/products')); } catch (e) { out.push(`${m} threw ${String(e)}`); }
    }
    note('HEAD carts', await send('HEAD', '/v1/products'));
    note('415', await send('POST', '/v1/carts', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }));
    note('415 text', await send('POST', '/v1/carts', 'a=1', { 'content-type': 'text/plain' }));
    note('415 xml', await send('POST', '/v1/carts', '<a/>', { 'content-type': 'application/xml' }));
    note('bad charset', await send('POST', '/v1/carts', '{}', { 'content-type': 'application/json; charset=utf-16' }));
    note('garbage type', await send('POST', '/v1/carts', '{}', { 'content-type': 'garbage' }));
    note('413', await send('POST', '/v1/carts', JSON.stringify({ currency: 'x'.repeat(1_048_577) })));
    note('no body', await send('POST', '/v1/carts'));
    note('no body lines', await send('POST', `/v1/carts/${cart.id}/lines`, undefined, { 'cart-token': cart.token }));
    const owner = await app.staff();
    const { body: session } = await s.post<{ accessToken: string }>('/v1/admin/sessions', { email: 'owner@stoa.test', password: 'a password for tests only' });
    const own = (m: string, p: string, b?: unknown, h = {}) => raw("Bearer " + session.accessToken, m, p, b, h);    const draft = (c: object) => ({ name: 'n', variants: [{ sku: randomUUID() }], ...c });
    for (const c of [{}, { categories: [[1]] }, { categories: [[null]] }, { categories: [['']] }, { categories: [[['a']]] }, { categories: [['a\0']] }, { categories: ['x'] }, { categories: [null] }, { categories: [[]] }, {categories: [['x'.repeat(5000)]]}, { options: [null] }, { options: [{ name: 'a', values: [1] }] }, { options: null }, { images: [null] }, { images: null }, { attributes: null }, { attributes: { a: '\0' } }, { attributes: { a: '\ud800' } }, { attributes: JSON.parse('{"__proto__": "x"}') }, { name: 'a\0' }, { name: 'a\ud800' }, { name: '  ' }, { name: 5 }, { name: null }, { externalId: 'same' }, { externalId: 'same' }, { variants: [null] }, { variants: [[]] }, { variants: [] }, { variants: [{ sku: 'A' }, { sku: 'A' }] }, { slug: 'A B' }, { slug: null }, { status: 'gone' }, { variants: [{ sku: 'dup-1', options: { a: '1' } }, { sku: 'dup-1', options: { a: '2' } }], options: [{ name: 'a', values: ['1', '2'] }] }])
      note(`product ${JSON.stringify(c).slice(0, 60)}`, await own('POST', '/v1/admin/products', draft(c)));
    const { body: product } = await owner.post<{ id: string; variants: { id: string }[] }>('/v1/admin/products', draft({}));
    for (const c of [{ name: null }, { slug: null }, { description: null }, { status: null }, { options: null }, { attributes: null }, { images: null }, { brand: null }, { categories: null }, {}, []])
      note(`patch ${JSON.stringify(c)}`, await own('PATCH', `/v1/admin/products/${product.id}`, c));
    for (const c of [{ sku: null }, { options: null }, { sku: 'a\0' }, {}])
      note(`patch variant ${JSON.stringify(c)}`, await own('PATCH', `/v1/admin/variants/${product.variants[0]!.id}`, c));
    const pv = product.variants[0]!.id;
    for (const c of [{ prices: [{ amount: 1, currency: 'eur' }] }, { prices: [{ amount: 1, currency: 'GBP' }] }, { prices: [null] }, { prices: [] }, { prices: [{ amount: -1, currency: 'EUR' }] }, { prices: [{ amount: 1.5, currency: 'EUR' }] }, { prices: [{ amount: 1, currency: 'EUR' }, { amount: 2, currency: 'EUR' }] }, { prices: [{ amount: 999_999_999_999, currency: 'EUR' }] }])
      note(`prices ${JSON.stringify(c)}`, await own('PUT', `/v1/admin/variants/${pv}/prices`, c));
    for (const p of ['/v1/admin/orders?filter[createdAt][gte]=%2B010000-01-01T00:00:00Z', '/v1/admin/orders?filter[createdAt][gte]=-000001-01-01T00:00:00Z', '/v1/admin/orders?filter[createdAt][gte]=1', '/v1/admin/orders?filter[createdAt][gte]=0000-01-01', '/v1/admin/orders?filter[createdAt]=2020-01-01', '/v1/admin/orders?filter[status]=x', '/v1/admin/orders?filter[email]=%00'])
      note(p, await own('GET', p));
    const huge = await newVariant(app, { prices: [{ amount: 999_999_999_999, currency: 'EUR' }], backOrder: true });
    const hugeCart = await send('POST', '/v1/carts', { lines: [{ variantId: huge, quantity: 100_000 }] });
    note('huge cart', hugeCart);
    note('huge checkout', await checkOut<Record<string, unknown>>(s, JSON.parse(hugeCart.body as string) as never));
    const free = await newVariant(app, { prices: [{ amount: 0, currency: 'EUR' }] });
    note('free checkout', await checkOut<Record<string, unknown>>(s, await newCart(s, [free, 1])) as never);
    const order = await newOrder(app, v);
    const oid = order.id;
    const key = () => ({ 'idempotency-key': randomUUID() });
    for (const c of [{ amount: 0 }, { amount: -1 }, { amount: '1' }, { amount: 1e300 }, { amount: 2 ** 53 }, { amount: 1.5 }, [], { x: 1 }])
      note(`capture ${JSON.stringify(c)}`, await own('POST', `/v1/admin/orders/${oid}/captures`, c, key()));
    for (const c of [[], {}, { reason: 'x\0' }, { reason: 'x', restock: [null] }, { reason: 'x', restock: [[]] }, { reason: 'x', amount: 2 ** 60 }])
      note(`refund ${JSON.stringify(c)}`, await own('POST', `/v1/admin/orders/${oid}/refunds`, c, key()));
    for (const c of [[], { tracking: 'x\0' }, 5])
      note(`ship ${JSON.stringify(c)}`, await own('POST', `/v1/admin/orders/${oid}/fulfillments`, c));
    for (const c of [[], {}, { reason: 'x\0' }, { reason: '' }, { reason: 'x\ud800' }])
      note(`cancel ${JSON.stringify(c)}`, await own('POST', `/v1/admin/orders/${oid}/cancellation`, c));
    note('adjust NUL', await own('POST', '/v1/admin/stock-adjustments', { variantId: v, locationId: randomUUID(), quantity: 1, reason: 'a\0' }));
    note('adjust []', await own('POST', '/v1/admin/stock-adjustments', []));
    note('session []', await send('POST', '/v1/admin/sessions', []));
    note('session NUL', await send('POST', '/v1/admin/sessions', { email: 'owner@stoa.test', password: 'a\0\ud800' }));
    note('callback', await send('POST', '/v1/payments/callbacks/sandbox', {}));
    note('callback nobody', await send('POST', '/v1/payments/callbacks/sandbox'));
    note('callback text', await send('POST', '/v1/payments/callbacks/sandbox', 'x', { 'content-type': 'text/plain' }));
    console.log(out.join('\n'));
  });
});
