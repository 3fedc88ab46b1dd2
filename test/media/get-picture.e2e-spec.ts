import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MediaService } from '../../src/media/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectProblem } from '../platform/problem.js';

const PICTURE = Buffer.from(
  'RIFF\x00\x00\x00\x00WEBPVP8 not much of a picture, but bytes of our own \xff\xfe',
  'latin1',
);

/** M26.3, M12.4, M23.1: stored pictures, and nothing else of the disk. */
describe('a picture', () => {
  let app: TestApp;
  let key: string;
  beforeAll(async () => {
    app = await startApp({ logLevel: 'silent' });
    key = await app.web.get(MediaService, { strict: false }).store(PICTURE, 'image/webp');
    await writeFile(join(app.config.mediaDir, 'secret.txt'), 'secret');
  });
  afterAll(() => app.stop());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${app.shop.url}/v1/media/${path}`, { method, headers });

  it('comes as it was stored, to be kept forever', async () => {
    const response = await get(key);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PICTURE);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(PICTURE.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      etag: `"${key}"`,
    });
  });

  it('is called by its content, and stored once', async () => {
    expect(key).toBe(`${createHash('sha256').update(PICTURE).digest('hex').slice(0, 32)}.webp`);
    expect(await app.web.get(MediaService, { strict: false }).store(PICTURE, 'image/webp')).toBe(key);
    expect(await app.database.count('SELECT count(*) FROM asset')).toBe(1);
    expect(await readdir(join(app.config.mediaDir, key.slice(0, 2)))).toEqual([key]);
  });

  it('is not sent again to whoever has it', async () => {
    const response = await get(key, { 'if-none-match': `"${key}"` });
    expect([response.status, await response.text()]).toEqual([304, '']);
    expect(response.headers.get('etag')).toBe(`"${key}"`);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['*', 'W/"KEY"', '"another", "KEY"', '"another", W/"KEY"'])(
    'is not sent to whoever has %s',
    async (known) => {
      const response = await get(key, { 'if-none-match': known.replace('KEY', key) });
      expect([response.status, await response.text()]).toEqual([304, '']);
    },
  );

  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=10-', 10, PICTURE.length],
    ['bytes=-5', PICTURE.length - 5, PICTURE.length],
    ['bytes=5-100000', 5, PICTURE.length],
  ])('comes in part for %s', async (range, from, to) => {
    for (const ifRange of [undefined, `"${key}"`]) {
      const response = await get(key, { range, ...(ifRange && { 'if-range': ifRange }) });
      expect(response.status).toBe(206);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(PICTURE.subarray(from, to));
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-range': `bytes ${from}-${to - 1}/${PICTURE.length}`,
        'content-length': String(to - from),
        'content-type': 'image/webp',
        etag: `"${key}"`,
      });
    }
  });

  it('comes whole, and says that parts may be had, where a part makes no sense', async () => {
    const senseless: Record<string, string>[] = [
      { range: 'bytes=0-9', 'if-range': '"another"' },
      { range: 'bytes=0-9', 'if-range': `W/"${key}"` },
      { range: 'pages=1' },
    ];
    for (const headers of senseless) {
      const response = await get(key, headers);
      expect([response.status, response.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
      expect(response.headers.get('content-range')).toBeNull();
      expect(Buffer.from(await response.arrayBuffer())).toEqual(PICTURE);
    }
  });

  it('has no part behind its end', async () => {
    const reply = await app.shop.get(`/v1/media/${key}`, { range: `bytes=${PICTURE.length}-` });
    expect(expectProblem(reply, 416, 'range_not_satisfiable').size).toBe(PICTURE.length);
    expect(reply.headers['content-range']).toBe(`bytes */${PICTURE.length}`);
    expect(reply.headers).not.toHaveProperty('etag');
  });

  it.each(['"another"', '', 'garbage', '"'])('is sent to whoever has %j', async (known) => {
    expect((await get(key, { 'if-none-match': known })).status).toBe(200);
  });

  it('has a head without a body', async () => {
    const response = await get(key, {}, 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toBe(`"${key}"`);
    expect(response.headers.get('content-type')).toBe('image/webp');
  });

  it.each([
    'nothing.webp',
    'secret.txt',
    '..%2fsecret.txt',
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e%2fsecret.txt',
    '..%252fsecret.txt',
    '..%5csecret.txt',
    '%2fetc%2fpasswd',
    'file:%2f%2f%2fetc%2fpasswd',
    '.',
    "x'%20OR%20'1'='1",
  ])('called %s is not found', async (path) => {
    expectProblem(await app.shop.get(`/v1/media/${path}`), 404, path === '.' ? 'route_not_found' : 'asset_not_found');
  });

  it('is not found under parts of its name', async () => {
    for (const path of [
      key.slice(0, 2),
      `${key.slice(0, 2)}%2f${key}`,
      `${key}%20`,
      key.toUpperCase(),
      key.replace('.webp', ''),
    ]) {
      expectProblem(await app.shop.get(`/v1/media/${path}`), 404, 'asset_not_found');
    }
  });

  it('is not listed', async () => {
    for (const path of ['/v1/media', '/v1/media/', `/v1/media/${key.slice(0, 2)}/`, `/v1/media/${key}/x`]) {
      expectProblem(await app.shop.get(path), 404, 'route_not_found');
    }
  });

  it('is not changed or taken away by shoppers', async () => {
    for (const method of ['PUT', 'POST', 'PATCH', 'DELETE']) {
      expectProblem(await app.shop.send(method, `/v1/media/${key}`, {}), 405, 'method_not_allowed');
    }
    expect((await get(key)).status).toBe(200);
  });

  it('whose file has gone is an error that tells nothing of the disk', async () => {
    const gone = await app.web.get(MediaService, { strict: false }).store(Buffer.from('soon gone'), 'image/webp');
    await rm(join(app.config.mediaDir, gone.slice(0, 2), gone));
    const reply = await app.shop.get(`/v1/media/${gone}`);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(reply)).not.toContain(app.config.mediaDir);
    expect(JSON.stringify(reply)).not.toContain('ENOENT');
    expect(reply.headers['cache-control'] ?? '').not.toContain('immutable');
  });
});
