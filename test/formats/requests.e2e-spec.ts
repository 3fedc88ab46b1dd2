import { randomUUID } from 'node:crypto';
import { pack } from 'msgpackr';
import { stringify } from 'yaml';
import { writeXml } from '../../src/platform/http/format/xml/xml.writer.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import { ADDRESS, type CartBody, newVariant, type OrderBody } from '../support/factories.js';
import { sendBytes } from './bytes.js';
import { FORM, JSON_TYPE, MESSAGE_PACK, XML, YAML } from './hostile.js';

type Json = Parameters<typeof writeXml>[0];

const form = (body: Record<string, string>) => new URLSearchParams(body).toString();

const WRITERS: [type: string, write: (body: Json) => string | Buffer][] = [
  [JSON_TYPE, JSON.stringify],
  [MESSAGE_PACK, pack],
  ['application/vnd.msgpack', pack],
  [XML, writeXml],
  ['text/xml', writeXml],
  [YAML, (body) => stringify(body)],
  ['text/yaml; charset=utf-8', (body) => stringify(body)],
  [FORM, (body) => form(flat(body))],
];

/** `lines[0][quantity]` → `2`. */
function flat(value: Json, path = ''): Record<string, string> {
  if (typeof value !== 'object' || value === null) return { [path]: String(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, member]) => flat(member, path === '' ? name : `${path}[${name}]`)),
  ) as Record<string, string>;
}

/** M4.1, M9.1, M9.2: what can be sent. */
describe('a request', () => {
  let app: TestApp;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp();
    variantId = await newVariant(app, { stock: { first: 1000 } });
  });
  afterAll(() => app.stop());

  const post = (path: string, type: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    sendBytes(app.shop, 'POST', path, body, { 'content-type': type, ...headers });

  it.each(WRITERS)('in %s fills a cart and orders it', async (type, write) => {
    const filled = await post('/v1/carts', type, write({ currency: 'EUR', lines: [{ variantId, quantity: 2 }] }));
    expect(filled.status, String(filled.body)).toBe(201);
    const cart = filled.body as CartBody;
    expect(cart.totals.total).toEqual({ amount: 3998, currency: 'EUR' });
    const order = {
      email: 'ada@example.com',
      shippingAddress: ADDRESS,
      shippingMethod: 'free',
      payment: { provider: 'sandbox', token: 'card_ok' },
    };
    const headers = { 'cart-token': cart.token, 'idempotency-key': randomUUID() };
    const ordered = await post(`/v1/carts/${cart.id}/checkout`, type, write(order), headers);
    expect(ordered.status).toBe(201);
    expect(ordered.body as OrderBody).toMatchObject({ status: 'confirmed', totals: { subtotal: { amount: 3998 } } });
  });

  it('with the same key in another format is the same request', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { lines: [{ variantId, quantity: 1 }] };
    const first = await post('/v1/carts', JSON_TYPE, JSON.stringify(body), headers);
    const again = await sendBytes(app.shop, 'POST', '/v1/carts', stringify(body), {
      ...headers,
      'content-type': YAML,
      accept: MESSAGE_PACK,
    });
    expect(again).toMatchObject({
      status: 201,
      headers: { 'idempotent-replayed': 'true', 'content-type': MESSAGE_PACK },
    });
    expect(again.headers.location).toBe(first.headers.location);
  });

  it('in XML as people write it is read by what the DTO says', async () => {
    const xml = `<?xml version="1.0"?>
      <cart><!-- two of them --><currency>EUR</currency>
        <lines><item><variantId>${variantId}</variantId><quantity>2</quantity></item></lines>
      </cart>`;
    const reply = await post('/v1/carts', XML, xml);
    expect(reply.status).toBe(201);
    expect((reply.body as CartBody).lines).toMatchObject([{ quantity: 2 }]);
  });

  it('in XML may have lists within lists, and empty ones in a patch', async () => {
    const staff = await app.staff();
    const xml = `<product><name>Lamp</name><variants><item><sku>XML-1</sku></item></variants>
      <categories><item><item>Light</item></item></categories><images/></product>`;
    const made = await staff.send<{ id: string }>('POST', '/v1/admin/products', xml, { 'content-type': XML });
    expect(made).toMatchObject({ status: 201, body: { categories: [['Light']], images: [] } });
    const emptied = await staff.send('PATCH', `/v1/admin/products/${made.body.id}`, '<p><categories/></p>', {
      'content-type': XML,
    });
    expect(emptied).toMatchObject({ status: 200, body: { categories: [] } });
  });

  it.each([
    [FORM, 'lines[0][quantity]=two'],
    [XML, '<c><lines><item><quantity>two</quantity></item></lines></c>'],
    [YAML, 'lines: [{quantity: "2"}]'],
  ])('in %s with a text in place of a number is told where', async (type, body) => {
    const problem = expectProblem(await post('/v1/carts', type, body), 422, 'validation_failed');
    expect(faultsOf(problem)['/lines/0/quantity']).toContain('is_int');
  });

  it('in no format may have members that nobody knows', async () => {
    for (const [type, write] of WRITERS) {
      const problem = expectProblem(await post('/v1/carts', type, write({ isAdmin: true })), 422, 'validation_failed');
      expect(faultsOf(problem)).toEqual({ '/isAdmin': ['member_unknown'] });
    }
  });

  it.each([
    ['application/json; charset=utf-8', Buffer.from('{"email":"é@example.com"}')],
    ['application/json; charset="UTF-8"', Buffer.from('\ufeff{"email":"é@example.com"}')],
    ['application/json; charset=iso-8859-1', Buffer.from('{"email":"é@example.com"}', 'latin1')],
    ['application/json; charset=windows-1252', Buffer.from('{"email":"é@example.com"}', 'latin1')],
    ['application/json; charset=utf-16le', Buffer.from('{"email":"é@example.com"}', 'utf16le')],
    ['application/json; charset=utf-16', Buffer.from('\ufeff{"email":"é@example.com"}', 'utf16le')],
    ['application/json; charset=utf-16be', Buffer.from('{"email":"é@example.com"}', 'utf16le').swap16()],
    ['application/json; charset=utf-16', Buffer.from('\ufeff{"email":"é@example.com"}', 'utf16le').swap16()],
    [XML, Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><d><email>é@example.com</email></d>', 'latin1')],
    [FORM, Buffer.from('email=%C3%A9%40example.com')],
  ])('in %s is read as the text it is', async (type, body) => {
    // A sign-in with an unknown member missing: the address was read, or it would be among the faults.
    const reply = await post('/v1/admin/sessions', type, body);
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toEqual({
      '/password': expect.any(Array) as string[],
    });
  });

  it.each(['utf-7', 'koi8-r', 'shift_jis', 'x', 'toString'])('in the charset %s is not read', async (charset) => {
    const reply = await post('/v1/carts', `application/json; charset=${charset}`, '{}');
    expectProblem(reply, 415, 'media_type_unsupported');
  });

  it('may be smaller on one route than on another', async () => {
    const body = JSON.stringify({ email: 'a'.repeat(20_000) });
    expectProblem(await post('/v1/admin/sessions', JSON_TYPE, body), 413, 'body_too_large');
    expectProblem(await post('/v1/carts', JSON_TYPE, body), 422, 'validation_failed');
  });

  it('that is not what its charset says is malformed', async () => {
    const type = 'application/json; charset=utf-16le';
    expectProblem(await post('/v1/carts', type, Buffer.from([0x7b, 0, 0x22, 0, 0, 0xd8])), 400, 'request_malformed');
  });
});
