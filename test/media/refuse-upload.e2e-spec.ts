import { gzipSync } from 'node:zlib';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { BOUNDARY, filesIn, FORM, formOf, formWith, newFilm, newPaper, newPicture } from './files.js';

const LIMIT = 100_000;
const ADDRESS = '/v1/admin/media';

/** M9.1, M9.2, M9.3, M26.2: a file that is not wanted leaves nothing behind, neither a row nor a byte. */
describe('an upload is refused', () => {
  let app: TestApp;
  let staff: Client;
  let picture: Buffer;
  beforeAll(async () => {
    app = await startApp({ uploadLimit: LIMIT });
    [staff, picture] = [await app.staff('merchandiser'), await newPicture()];
    await staff.send('POST', ADDRESS, picture, { 'content-type': 'image/png' });
    picture = await newPicture(); // not the one that is there
  });
  afterAll(() => app.stop());

  async function refusal(body: Buffer | string | undefined, type: string, headers: Record<string, string> = {}) {
    const before = await filesIn(app);
    const send = () => staff.send<Record<string, unknown>>('POST', ADDRESS, body, { 'content-type': type, ...headers });
    const reply = await withoutChange(app.database, send);
    expect(await filesIn(app)).toEqual(before);
    return reply;
  }

  it.each(['image/svg+xml', 'text/html', 'text/plain', 'application/octet-stream', 'image/*', 'image/tiff', 'garbage'])(
    'that is of the type %s, by itself or in a form',
    async (type) => {
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
      expectProblem(await refusal(svg, type), 415, 'media_type_unsupported');
      const inForm = expectProblem(await refusal(formWith(svg, type), FORM), 415, 'media_type_unsupported');
      expect(inForm.detail).toContain('image/webp');
    },
  );

  it('that says of itself no type, or that it is a document', async () => {
    const untyped = formOf({ name: 'file', content: picture, fileName: 'lamp.png' });
    expectProblem(await refusal(untyped, FORM), 415, 'media_type_unsupported');
    expectProblem(await refusal('{}', 'application/json'), 415, 'media_type_unsupported');
    expectProblem(await refusal('file=1', 'application/x-www-form-urlencoded'), 415, 'media_type_unsupported');
    const silent = await fetch(app.shop.url + ADDRESS, {
      method: 'POST',
      headers: { authorization: await authorization() },
    });
    expect([silent.status, ((await silent.json()) as { code: string }).code]).toEqual([415, 'media_type_unsupported']);
  });

  it.each([
    ['a paper as a picture', () => newPaper(), 'image/png', 'application/pdf'],
    ['a film as a picture', () => newFilm(), 'image/webp', 'video/mp4'],
    ['a PNG as a WebP', () => picture, 'image/webp', 'image/png'],
    ['a page as a picture', () => Buffer.from('<html><script>alert(1)</script>'), 'image/gif', null],
    ['a drawing as a picture', () => Buffer.from('<?xml version="1.0"?><svg/>'), 'image/png', 'application/xml'],
    ['a page as a paper', () => Buffer.from('<html>%PDF-1.7'), 'application/pdf', null],
    ['one byte as a picture', () => Buffer.from('G'), 'image/gif', null],
    ['zeros as a film', () => Buffer.alloc(50_000), 'video/mp4', null],
  ])('that is %s', async (_title, make, type, found) => {
    for (const reply of [await refusal(make(), type), await refusal(formWith(make(), type), FORM)]) {
      expect(expectProblem(reply, 422, 'file_type_mismatch')).toMatchObject({ stated: type, found });
    }
  });

  it('that is empty', async () => {
    for (const [body, type] of [
      [Buffer.alloc(0), 'image/png'],
      [formWith(Buffer.alloc(0), 'image/png'), FORM],
    ] as const) {
      expectProblem(await refusal(body, type), 422, 'file_empty');
    }
  });

  it('that is a form of something else than one part called file', async () => {
    const file = { name: 'file', content: picture, type: 'image/png', fileName: 'lamp.png' };
    const another = { ...file, content: await newPicture() };
    const field = { name: 'title', content: 'Harbour lamp' };
    const wrong = {
      'no part': formOf(),
      'another name': formOf({ ...file, name: 'picture' }),
      'a name in capitals': formOf({ ...file, name: 'FILE' }),
      'no name': formOf({ ...file, name: '' }),
      'two files': formOf(file, another),
      'the same file twice': formOf(file, file),
      'a field before': formOf(field, file),
      'a field after': formOf(file, field),
      'a field alone': formOf(field),
      'a large file and a field': formOf({ ...file, content: newFilm(80_000), type: 'video/mp4' }, field),
      'many fields': formOf(...Array<typeof field>(500).fill(field)),
      'a part without a disposition': Buffer.concat([
        Buffer.from(`--${BOUNDARY}\r\nContent-Type: image/png\r\n\r\nx\r\n`),
        formOf(file),
      ]),
    };
    const codes: Record<string, unknown> = {};
    for (const [title, body] of Object.entries(wrong)) codes[title] = (await refusal(body, FORM)).body.code;
    expect(codes).toEqual(Object.fromEntries(Object.keys(wrong).map((title) => [title, 'upload_not_one_file'])));
  });

  it('that is no whole form', async () => {
    const form = formWith(picture, 'image/png');
    const broken = {
      nothing: [Buffer.alloc(0), FORM],
      'no form': [Buffer.from('not a form at all'), FORM],
      'a form that ends in its file': [form.subarray(0, form.length - 40), FORM],
      'a form that ends in a header': [form.subarray(0, 40), FORM],
      'a form without its last line': [form.subarray(0, form.length - BOUNDARY.length - 6), FORM],
      'another boundary': [form, 'multipart/form-data; boundary=another'],
      'no boundary': [form, 'multipart/form-data'],
      'an empty boundary': [form, 'multipart/form-data; boundary='],
    } satisfies Record<string, [Buffer, string]>;
    const answers: Record<string, unknown> = {};
    for (const [title, [body, type]] of Object.entries(broken)) {
      const { status, body: problem } = await refusal(body, type);
      answers[title] = [status, problem.code];
    }
    expect(answers).toEqual(
      Object.fromEntries(Object.keys(broken).map((title) => [title, [400, 'request_malformed']])),
    );
  });

  it('that has a Content-Encoding: files are compressed as they are', async () => {
    for (const encoding of ['gzip', 'br', 'deflate', 'zstd']) {
      for (const [body, type] of [
        [picture, 'image/png'],
        [formWith(picture, 'image/png'), FORM],
      ] as const) {
        const reply = await refusal(gzipSync(body), type, { 'content-encoding': encoding });
        expectProblem(reply, 415, 'media_type_unsupported');
        expect(reply.headers['accept-encoding']).toBe('identity');
      }
    }
  });

  it('that is larger than the limit, however it comes, while one as large as it is taken', async () => {
    const film = newFilm(LIMIT);
    expectProblem(await refusal(film, 'video/mp4'), 413, 'body_too_large');
    expectProblem(await refusal(formWith(film, 'video/mp4'), FORM), 413, 'body_too_large');
    const reply = await staff.send('POST', ADDRESS, film.subarray(0, LIMIT), { 'content-type': 'video/mp4' });
    expect(reply).toMatchObject({ status: 201, body: { size: LIMIT } });
  });

  it('without a sign-in, and without the permission', async () => {
    const film = newFilm(50_000);
    const guest = await withoutChange(app.database, () =>
      app.shop.send('POST', ADDRESS, film, { 'content-type': 'video/mp4' }),
    );
    expectProblem(guest, 401, 'authentication_required');
    for (const role of ['viewer', 'support'] as const) {
      const caller = await app.staff(role);
      for (const [body, type] of [
        [film, 'video/mp4'],
        [formWith(film, 'video/mp4'), FORM],
        [Buffer.from('not a form'), 'multipart/form-data'],
      ] as const) {
        const reply = await withoutChange(app.database, () =>
          caller.send('POST', ADDRESS, body, { 'content-type': type }),
        );
        expect(expectProblem(reply, 403, 'permission_missing').permission).toBe('media.write');
      }
    }
  });

  it('where another address is meant: files are read nowhere else', async () => {
    for (const [method, path] of [
      ['POST', '/v1/carts'],
      ['POST', '/v1/admin/sessions'],
      ['POST', '/v1/admin/products'],
    ] as const) {
      for (const [body, type] of [
        [picture, 'image/png'],
        [formWith(picture, 'image/png'), FORM],
      ] as const) {
        const reply = await withoutChange(app.database, () => staff.send(method, path, body, { 'content-type': type }));
        expectProblem(reply, 415, 'media_type_unsupported');
      }
    }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'GET']) {
      const reply = await staff.send(method, ADDRESS, undefined, {});
      expectProblem(reply, 405, 'method_not_allowed');
      expect(reply.headers.allow).toBe('OPTIONS, POST');
    }
    expectProblem(
      await staff.send('POST', '/v1/admin/nothing', picture, { 'content-type': 'image/png' }),
      404,
      'route_not_found',
    );
  });

  const authorization = async () => {
    const { body } = await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', {
      email: 'owner@stoa.test',
      password: 'a password for tests only',
    });
    return `Bearer ${body.accessToken}`;
  };
});
