import { createHash } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { startApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import { newVariant } from '../support/factories.js';
import { filesIn, FORM, formWith, newFilm, newPaper, newPicture, newWebm } from './files.js';

interface AssetBody {
  key: string;
  contentType: string;
  size: number;
  createdAt: string;
  _links: Record<string, { href: string }>;
}

const FILES: [type: string, extension: string, make: () => Buffer | Promise<Buffer>][] = [
  ['image/webp', 'webp', () => newPicture('webp')],
  ['image/png', 'png', () => newPicture('png')],
  ['image/jpeg', 'jpg', () => newPicture('jpeg')],
  ['image/gif', 'gif', () => newPicture('gif')],
  ['image/avif', 'avif', () => newPicture('avif', 64)],
  ['application/pdf', 'pdf', newPaper],
  ['video/mp4', 'mp4', () => newFilm(200_000)],
  ['video/webm', 'webm', newWebm],
];

/** M9.1, M9.3, M26.1, M26.2: files come in as they are or in a form, and are kept once, by their content. */
describe('an upload', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff('merchandiser');
  });
  afterAll(() => app.stop());

  const upload = (body: Buffer | Readable, type = FORM, headers: Record<string, string> = {}) =>
    staff.send<AssetBody>('POST', '/v1/admin/media', body, { 'content-type': type, ...headers });
  const get = (path: string, headers: Record<string, string> = {}) => fetch(app.shop.url + path, { headers });
  const rowsOf = (key: string) =>
    app.database.rows<{ size: number; type: string }>('SELECT size, content_type AS type FROM asset WHERE key = $1', [
      key,
    ]);

  async function expectKept(reply: Reply<AssetBody>, file: Buffer, type: string, extension: string) {
    const key = `${createHash('sha256').update(file).digest('hex').slice(0, 32)}.${extension}`;
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      ...{ key, contentType: type, size: file.length },
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
      _links: { self: { href: `/v1/media/${key}` } },
    });
    expect(reply.headers.location).toBe(`/v1/media/${key}`);
    expect(await rowsOf(key)).toEqual([{ size: file.length, type }]);
    expect(await filesIn(app)).toHaveProperty([`${key.slice(0, 2)}/${key}`], file.length);
    expect(Object.keys(await filesIn(app)).filter((name) => name.startsWith('.incoming'))).toEqual([]);
    const served = await get(`/v1/media/${key}`);
    expect(Buffer.from(await served.arrayBuffer())).toEqual(file);
    return served;
  }

  it.each(FILES)('of %s is kept as it was sent, by itself and in a form', async (type, extension, make) => {
    for (const inForm of [false, true]) {
      const file = await make();
      const reply = inForm ? await upload(formWith(file, type)) : await upload(file, type);
      const served = await expectKept(reply, file, type, extension);
      expect(Object.fromEntries(served.headers)).toMatchObject({
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/^default-src 'none';.*; sandbox$/),
        'content-disposition': expect.stringMatching(type === 'application/pdf' ? /^attachment; / : /^inline; /),
      });
    }
  });

  it('goes the whole way: a product names it, and a shopper fetches a part of it', async () => {
    const picture = await newPicture('webp', 64);
    const { body: asset } = await upload(formWith(picture, 'image/webp'));
    const variantId = await newVariant(app);
    const [row] = await app.database.rows<{ id: string }>(
      'SELECT product_id AS id FROM product_variant WHERE id = $1',
      [variantId],
    );
    await staff.send('PATCH', `/v1/admin/products/${row!.id}`, { images: [asset.key] });
    const { body: product } = await app.shop.get<{ images: string[] }>(`/v1/products/${row!.id}`);
    const [address] = product.images;
    expect(address).toContain(asset.key);
    const part = await get(new URL(address!, app.shop.url).pathname, { range: 'bytes=0-11' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 0-11/${picture.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(picture.subarray(0, 12));
  });

  it('may have more than two gigabytes', async () => {
    const { body: asset } = await upload(newFilm(), 'video/mp4');
    const size = 3 * 1_024 ** 3;
    await truncate(join(app.config.mediaDir, asset.key.slice(0, 2), asset.key), size); // holds no more than before
    await app.database.rows('UPDATE asset SET size = $1 WHERE key = $2', [size, asset.key]);
    const end = await get(`/v1/media/${asset.key}`, { range: 'bytes=-10' });
    expect([end.status, end.headers.get('content-range')]).toEqual([206, `bytes ${size - 10}-${size - 1}/${size}`]);
    expect(Buffer.from(await end.arrayBuffer())).toEqual(Buffer.alloc(10));
  });

  it('of the same content is the same file, whoever sends it and however', async () => {
    const picture = await newPicture();
    const first = await upload(picture, 'image/png');
    const again = await upload(formWith(picture, 'image/png', 'another-name.png'));
    const key = { 'idempotency-key': 'the same key for anything' };
    const keyed = [await upload(picture, 'image/png', key), await upload(await newPicture(), 'image/png', key)];
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(keyed[0]!.body).toEqual(first.body);
    expect(keyed[1]!.body.key).not.toBe(first.body.key);
    expect(await rowsOf(first.body.key)).toHaveLength(1);
  });

  it('of the same content many times at once is one file and one row', async () => {
    const film = newFilm(300_000);
    const replies = await Promise.all(
      Array.from({ length: 12 }, (_none, index) =>
        index % 2 ? upload(film, 'video/mp4') : upload(formWith(film, 'video/mp4')),
      ),
    );
    for (const reply of replies) expect(reply).toMatchObject({ status: 201, body: replies[0]!.body });
    await expectKept(replies[0]!, film, 'video/mp4', 'mp4');
  });

  it.each([
    '../../etc/passwd',
    'C:\\lamp.png',
    'a"b\r\nc.png',
    '',
    '.',
    '\u202egnp.exe',
    'x'.repeat(4_000),
    'lamp.svg',
  ])('may be called %j where it comes from: nobody looks', async (fileName) => {
    const picture = await newPicture();
    await expectKept(await upload(formWith(picture, 'image/png', fileName)), picture, 'image/png', 'png');
  });

  it('may come in the smallest pieces', async () => {
    const picture = await newPicture();
    const pieces = async function* () {
      for (const byte of picture) {
        yield Buffer.from([byte]);
        await Promise.resolve();
      }
    };
    const reply = await upload(Readable.from(pieces()), 'image/png');
    await expectKept(reply, picture, 'image/png', 'png');
  });

  it('is as much a thing of other formats as any answer', async () => {
    const reply = await upload(await newPicture(), 'image/png', { accept: 'application/xml' });
    expect([reply.status, reply.headers['content-type']]).toEqual([201, 'application/xml; charset=utf-8']);
  });
});
