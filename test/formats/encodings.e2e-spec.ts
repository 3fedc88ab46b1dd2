import zlib from 'node:zlib';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import { newVariant } from '../support/factories.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { sendBytes } from './bytes.js';

const ENCODERS: [encoding: string, encode: (body: string | Buffer) => Buffer][] = [
  ['gzip', zlib.gzipSync],
  ['x-gzip', zlib.gzipSync],
  ['GZIP', zlib.gzipSync],
  ['deflate', zlib.deflateSync],
  ['br', zlib.brotliCompressSync],
];

const DECODERS: Record<string, (body: Buffer) => Buffer> = { gzip: zlib.gunzipSync, br: zlib.brotliDecompressSync };

const VARY: unknown = expect.stringContaining('Accept, Accept-Encoding');

/** M9.2, M8.1: compressed both ways, and within bounds. */
describe('Content-Encoding', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    for (let index = 0; index < 12; index++) await newVariant(app);
  });
  afterAll(() => app.stop());

  const post = (body: Buffer, encoding: string) =>
    sendBytes(app.shop, 'POST', '/v1/carts', body, {
      'content-type': 'application/json',
      'content-encoding': encoding,
    });
  const get = (path: string, acceptEncoding: string, headers: Record<string, string> = {}) =>
    sendBytes(app.shop, 'GET', path, null, { 'accept-encoding': acceptEncoding, ...headers });

  describe('of a body', () => {
    it.each(ENCODERS)('%s is taken off', async (encoding, encode) => {
      const reply = await post(encode('{"currency":"EUR"}'), encoding);
      expect(reply).toMatchObject({ status: 201, body: { currency: 'EUR' } });
    });

    it.each(ENCODERS)('%s may not hide a bomb', async (encoding, encode) => {
      const bomb = encode(Buffer.alloc(200 * 1024 * 1024, ' '));
      const before = process.memoryUsage.rss();
      const reply = await withoutChange(app.database, () => post(bomb, encoding));
      expectProblem(reply, 413, 'body_too_large');
      expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
    });

    it('may not make it more than a hundred times as large, even within the limit', async () => {
      expectProblem(await post(zlib.gzipSync(' '.repeat(500_000)), 'gzip'), 413, 'body_too_large');
    });

    it('may make it as large as the limit', async () => {
      const noise = Array.from({ length: 60_000 }, (_none, index) => (index * 2_654_435_761) % 4_294_967_296).join(' ');
      const body = JSON.stringify({ currency: noise });
      expect(body.length).toBeGreaterThan(500_000);
      expectProblem(await post(zlib.gzipSync(body), 'gzip'), 422, 'validation_failed');
      expectProblem(await post(zlib.gzipSync(body + ' '.repeat(1_048_577)), 'gzip'), 413, 'body_too_large');
    });

    it.each(['gzip', 'deflate', 'br'])('%s that it is not is malformed', async (encoding) => {
      expectProblem(await post(Buffer.from('{}'), encoding), 400, 'request_malformed');
    });

    it('that ends too early, or goes on after its end, is malformed', async () => {
      const whole = zlib.gzipSync('{"currency":"EUR"}');
      expectProblem(await post(whole.subarray(0, -9), 'gzip'), 400, 'request_malformed');
      expectProblem(await post(Buffer.concat([whole, Buffer.from('more')]), 'gzip'), 400, 'request_malformed');
    });

    it.each(['compress', 'zstd', 'gzip, br', 'toString'])(
      '%s is not read, and those that are are named',
      async (encoding) => {
        const reply = await post(Buffer.from('{}'), encoding);
        expectProblem(reply, 415, 'media_type_unsupported');
        expect(reply.headers['accept-encoding']).toBe('gzip, deflate, br');
      },
    );

    it('may be said to be none', async () => {
      expect((await post(Buffer.from('{}'), 'identity')).status).toBe(201);
    });
  });

  describe('of an answer', () => {
    it.each([
      ['gzip', 'gzip'],
      ['br', 'br'],
      ['gzip, deflate, br', 'br'],
      ['br;q=0.5, gzip', 'gzip'],
      ['*', 'br'],
      ['deflate, gzip;q=0.1', 'gzip'],
    ])('to “%s” is %s', async (accepted, encoding) => {
      const plain = await get('/v1/products', 'identity');
      const reply = await get('/v1/products', accepted);
      expect(reply.headers).toMatchObject({ 'content-encoding': encoding, vary: VARY });
      expect(DECODERS[encoding]!(reply.bytes)).toEqual(plain.bytes);
      expect(Number(reply.headers['content-length'])).toBe(reply.bytes.length);
      expect(reply.bytes.length).toBeLessThan(plain.bytes.length / 2);
    });

    it.each(['', 'identity', 'deflate', 'zstd', 'gzip;q=0', 'identity, gzip;q=0.5'])(
      'to “%s” is none, and caches are told that it might have been another',
      async (accepted) => {
        const { headers } = await get('/v1/products', accepted);
        expect(headers['content-encoding']).toBeUndefined();
        expect(headers.vary).toEqual(VARY);
      },
    );

    it('that is small is none', async () => {
      const { headers } = await get('/v1/products?page[size]=1', 'gzip');
      expect(headers['content-encoding']).toBeUndefined();
    });

    it('that is streamed is compressed as it comes', async () => {
      const session = await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', {
        email: STAFF.owner,
        password: PASSWORD,
      });
      const authorization = `Bearer ${session.body.accessToken}`;
      const path = '/v1/admin/products?export=ndjson';
      const [plain, reply] = [
        await get(path, 'identity', { authorization }),
        await get(path, 'gzip', { authorization }),
      ];
      expect(reply).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } });
      expect(zlib.gunzipSync(reply.bytes)).toEqual(plain.bytes);
    });

    it('comes after its format', async () => {
      const reply = await get('/v1/products', 'gzip', { accept: 'application/yaml' });
      expect(reply.headers).toMatchObject({ 'content-type': 'application/yaml', 'content-encoding': 'gzip' });
      expect(zlib.gunzipSync(reply.bytes).toString()).toMatch(/^data:\n/);
    });
  });
});
