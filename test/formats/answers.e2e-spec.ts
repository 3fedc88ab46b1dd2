import { parse as parseCsv } from 'csv-parse/sync';
import { unpack } from 'msgpackr';
import { parse as parseYaml } from 'yaml';
import { readXml } from '../../src/platform/http/format/xml/xml.reader.js';
import { expectProblem } from '../platform/problem.js';
import type { ProblemBody } from '../support/factories.js';
import { type Fleet, startFleet, stockUp } from '../support/processes.js';
import { type RawReply, sendBytes } from './bytes.js';
import { ProtoReader } from './proto.reader.js';

const unpacked = (bytes: Buffer) => unpack(bytes) as object;

const READERS: [type: string, contentType: string, read: (bytes: Buffer) => object][] = [
  ['application/json', 'application/json; charset=utf-8', (bytes) => JSON.parse(bytes.toString()) as object],
  ['application/msgpack', 'application/msgpack', unpacked],
  ['application/vnd.msgpack', 'application/vnd.msgpack', unpacked],
  ['application/x-msgpack', 'application/x-msgpack', unpacked],
  ['application/xml', 'application/xml; charset=utf-8', (bytes) => readXml(bytes.toString()) as object],
  ['text/xml', 'text/xml; charset=utf-8', (bytes) => readXml(bytes.toString()) as object],
  ['application/yaml', 'application/yaml', (bytes) => parseYaml(bytes.toString()) as object],
  ['text/yaml', 'text/yaml', (bytes) => parseYaml(bytes.toString()) as object],
];

/** What a client accepts, and what it gets (RFC 9110 §12.5.1). */
const NEGOTIATED: [accept: string, type: string][] = [
  ['*/*', 'application/json'],
  ['', 'application/json'],
  ['application/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/json, text/plain, */*', 'application/json'],
  ['application/json; charset=utf-8', 'application/json'],
  ['application/vnd.stoa.v1+json', 'application/json'],
  ['application/vnd.stoa.v1+xml', 'application/xml'],
  ['application/vnd.stoa+yaml', 'application/yaml'],
  ['application/json;q=0.5, application/xml', 'application/xml'],
  ['application/json;q=0, */*', 'application/msgpack'],
  ['application/yaml;q=0.9, application/xml;q=0.8', 'application/yaml'],
  ['application/xml;q=0.8, application/yaml;q=0.9', 'application/yaml'],
  ['application/xml, application/yaml', 'application/xml'],
  ['image/webp, application/yaml;q=0.1', 'application/yaml'],
  ['text/csv;q=0.9, */*;q=0.1', 'text/csv'],
  ['text/*', 'text/xml'],
  ['APPLICATION/XML', 'application/xml'],
  ['text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8', 'application/xml'],
];

/** M4.1, M4.2, M2.2: one answer, in the format that the client asks for. */
describe('an answer', () => {
  let fleet: Fleet;
  let list: { data: { id: string; name: string; brand: string | null }[] };
  const get = (path: string, accept?: string): Promise<RawReply> =>
    sendBytes(fleet.shop, 'GET', path, null, accept === undefined ? {} : { accept });

  beforeAll(async () => {
    fleet = await startFleet();
    for (const sku of ['ONE', 'TWO, "quoted"', 'Drei\ufffe']) await stockUp(fleet, { sku, amount: 1999, quantity: 2 });
    list = (await get('/v1/products')).body as typeof list;
    expect(list.data).toHaveLength(3);
  });
  afterAll(() => fleet.stop());

  it.each(READERS)('of a list in %s says what JSON says', async (accept, contentType, read) => {
    const reply = await get('/v1/products', accept);
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({ 'content-type': contentType });
    expect(read(reply.bytes)).toEqual(list);
  });

  it.each(READERS)('of one resource in %s says what JSON says', async (accept, _contentType, read) => {
    const path = `/v1/products/${list.data[0]!.id}`;
    expect(read((await get(path, accept)).bytes)).toEqual((await get(path)).body);
  });

  it('of a list in CSV has a row for each item and a column for each path', async () => {
    const reply = await get('/v1/products', 'text/csv');
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    const rows: Record<string, string>[] = parseCsv(reply.bytes, { columns: true });
    expect(rows.map((row) => row.name)).toEqual(list.data.map(({ name }) => name));
    expect(rows[0]).toMatchObject({ 'price.from.amount': '1999', 'price.from.currency': 'EUR', brand: 'null' });
  });

  it.each(['/v1/products', '/v1/categories', '/v1/shipping-methods'])(
    'of %s in Protocol Buffers says what JSON says, read by the published schema',
    async (path) => {
      const schema = await fleet.shop.get<string>('/schemas/stoa.proto');
      const reply = await get(path, 'application/x-protobuf');
      const [, message = ''] =
        /^application\/x-protobuf; messagetype="([\w.]+)"$/.exec(String(reply.headers['content-type'])) ?? [];
      expect(new ProtoReader(schema.body).read(message, reply.bytes)).toEqual((await get(path)).body);
    },
  );

  it.each(NEGOTIATED)('to “%s” is %s', async (accept, type) => {
    const reply = await get('/v1/products', accept);
    expect(reply.status).toBe(200);
    expect(String(reply.headers['content-type']).split(';')[0]).toBe(type);
    expect(reply.headers.vary).toMatch(/\bAccept\b/);
  });

  it.each(['image/png', 'text/html', 'application/json;q=0', 'nonsense', 'application/*;q=0, text/plain'])(
    'to “%s” alone is refused with what there is',
    async (accept) => {
      const problem = expectProblem(await get('/v1/products', accept), 406, 'not_acceptable');
      expect(problem.offered).toEqual(
        expect.arrayContaining(['application/json', 'text/csv', 'application/x-protobuf']),
      );
    },
  );

  it('that is no list is refused as CSV, and given in what else is accepted', async () => {
    const path = `/v1/products/${list.data[0]!.id}`;
    const problem = expectProblem(await get(path, 'text/csv'), 406, 'not_acceptable');
    expect(problem.offered).not.toContain('text/csv');
    expect((await get(path, 'text/csv, application/yaml;q=0.1')).headers['content-type']).toBe('application/yaml');
  });

  it('that cannot be given is refused before anything is done', async () => {
    const count = () => fleet.database.count('SELECT count(*) FROM cart');
    const before = await count();
    for (const accept of ['image/png', 'text/csv']) {
      const headers = { accept, 'content-type': 'application/json' };
      expectProblem(await sendBytes(fleet.shop, 'POST', '/v1/carts', '{}', headers), 406, 'not_acceptable');
    }
    expect(await count()).toBe(before);
  });

  it('to HEAD has the headers of the answer to GET', async () => {
    const headers = { accept: 'application/yaml' };
    const [head, whole] = [
      await sendBytes(fleet.shop, 'HEAD', '/v1/products', null, headers),
      await get('/v1/products', 'application/yaml'),
    ];
    expect(head.bytes).toHaveLength(0);
    for (const name of ['content-type', 'content-length', 'vary']) expect(head.headers[name]).toBe(whole.headers[name]);
  });

  it('that is a problem stays JSON, or is XML where that is preferred', async () => {
    expectProblem(await get('/v1/products/nothing', 'application/msgpack'), 404, 'product_not_found');
    const reply = await get('/v1/products?sort=nothing', 'application/xml');
    expect(reply).toMatchObject({ status: 400, headers: { 'content-type': 'application/problem+xml; charset=utf-8' } });
    const xml = reply.bytes.toString();
    expect(xml).toContain('<problem xmlns="urn:ietf:rfc:7807"><type>/docs/errors#query_invalid</type>');
    expect(xml).toContain('<errors><i><pointer>sort</pointer><code>sort_invalid</code>');
    expect(((await get('/v1/products?sort=nothing')).body as ProblemBody).code).toBe('query_invalid');
  });
});
