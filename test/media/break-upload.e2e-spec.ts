import { once } from 'node:events';
import { access, mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { MediaService } from '../../src/media/index.js';
import { HandlerRegistry } from '../../src/platform/events/handlers.js';
import { startApp, type TestApp } from '../support/app.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { filesIn, FORM, formWith, newFilm, newPicture } from './files.js';

const LIMIT = 1_000_000;
const HOUR_MS = 3_600_000;

const tokenOf = async (app: TestApp) => {
  const credentials = { email: STAFF.owner, password: PASSWORD };
  const { body } = await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', credentials);
  return `Bearer ${body.accessToken}`;
};

/** M9.3, M26.4: whatever breaks while a file comes, there is neither a row nor, after a while, a byte of it. */
describe('an upload', () => {
  let app: TestApp;
  let authorization: string;
  beforeAll(async () => {
    app = await startApp({ uploadLimit: LIMIT, requestTimeoutMs: 1_000, logLevel: 'silent' });
    authorization = await tokenOf(app);
  });
  afterAll(() => app.stop());

  const begin = (headers: Record<string, string | number>): ClientRequest => {
    const sent = request(`${app.shop.url}/v1/admin/media`, { method: 'POST', headers: { authorization, ...headers } });
    sent.on('error', () => undefined); // broken off, here or there
    return sent;
  };
  const answerTo = async (sent: ClientRequest) => {
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: response.statusCode, body: JSON.parse(await text(response)) as { code: string }, response };
  };
  const nothingIncoming = () =>
    eventually(
      () => filesIn(app),
      (files) => !Object.keys(files).some((name) => name.startsWith('.incoming')),
    );
  const somethingIncoming = () =>
    eventually(
      () => filesIn(app),
      (files) => Object.entries(files).some(([name, size]) => name.startsWith('.incoming') && size > 0),
    );
  const expectNothingKept = async () => {
    await nothingIncoming();
    expect(await app.database.count('SELECT count(*) FROM asset')).toBe(0);
    expect(Object.keys(await filesIn(app))).toEqual([]);
  };

  it.each([
    ['as it is', { 'content-type': 'video/mp4', 'content-length': 500_000 }, (film: Buffer) => film],
    ['as it is, of a length that nobody knows', { 'content-type': 'video/mp4' }, (film: Buffer) => film],
    ['in a form', { 'content-type': FORM }, (film: Buffer) => formWith(film, 'video/mp4').subarray(0, 200_000)],
  ])('that breaks off, %s, is nothing', async (_title, headers, made) => {
    const sent = begin(headers);
    sent.write(made(newFilm(300_000)));
    await somethingIncoming();
    sent.destroy();
    await expectNothingKept();
  });

  it('that is announced too large is refused before anything of it is sent', async () => {
    const sent = begin({ 'content-type': 'video/mp4', 'content-length': LIMIT + 1 });
    sent.flushHeaders();
    const { status, body } = await answerTo(sent);
    expect([status, body.code]).toEqual([413, 'body_too_large']);
    sent.destroy();
    await expectNothingKept();
  });

  it.each([
    ['as it is', 'video/mp4', (film: Buffer) => film],
    ['in a form', FORM, (film: Buffer) => formWith(film, 'video/mp4')],
  ])('that turns out too large, %s, is answered while it is still coming', async (_title, type, made) => {
    const sent = begin({ 'content-type': type });
    sent.write(made(newFilm(LIMIT + 100_000)));
    const { status, body } = await answerTo(sent);
    expect([status, body.code]).toEqual([413, 'body_too_large']);
    await expectNothingKept();
    // What still comes is read and forgotten, and not forever.
    await eventually(
      () => sent.write(Buffer.alloc(10)) || sent.destroyed,
      () => sent.destroyed,
    );
  });

  it('that is refused for who sends it is answered before it has come, and not read forever', async () => {
    const sent = begin({ 'content-type': 'video/mp4', authorization: 'Bearer nobody' });
    sent.write(newFilm(10_000));
    const { status } = await answerTo(sent);
    expect(status).toBe(401);
    await once(sent, 'close');
    await expectNothingKept();
  });

  it('that stops coming is given up', async () => {
    const sent = begin({ 'content-type': 'video/mp4' });
    sent.write(newFilm(100_000));
    const { status, body } = await answerTo(sent);
    expect([status, body.code]).toEqual([408, 'request_too_slow']);
    await expectNothingKept();
    sent.destroy();
  });

  it('that keeps coming may take longer than any other request', async () => {
    const film = newFilm(1_000);
    const sent = begin({ 'content-type': 'video/mp4' });
    const answer = answerTo(sent);
    const began = Date.now();
    for (let at = 0; at < film.length; at += 100) {
      sent.write(film.subarray(at, at + 100));
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    sent.end();
    expect(Date.now() - began).toBeGreaterThan(2 * app.config.requestTimeoutMs);
    expect(await answer).toMatchObject({ status: 201, body: { size: film.length } });
    await app.database.rows('DELETE FROM asset');
  });

  it('leaves nothing when the database refuses its row, once the sweep has come by', async () => {
    await app.database.rows(`ALTER TABLE asset ADD CONSTRAINT none CHECK (false) NOT VALID`);
    try {
      const picture = await newPicture();
      const sent = begin({ 'content-type': 'image/png' });
      sent.end(picture);
      expect((await answerTo(sent)).status).toBe(500);
    } finally {
      await app.database.rows(`ALTER TABLE asset DROP CONSTRAINT none`);
    }
    const left = Object.keys(await filesIn(app)).filter((name) => name.endsWith('.png') || name.includes('~'));
    expect(left).toHaveLength(2);
    await app.web.get(MediaService, { strict: false }).sweep(0);
    expect(Object.keys(await filesIn(app)).filter((name) => left.includes(name))).toEqual([]);
  });
});

/** M9.3, M26.4: what a process left that died. */
describe('the sweep of uploads', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.stop());

  it('takes away what nothing has become of for an hour, and no file that is kept', async () => {
    const media = app.web.get(MediaService, { strict: false });
    const kept = await media.store(await newPicture(), 'image/png');
    const orphan = await media.store(await newPicture(), 'image/png');
    await app.database.rows('DELETE FROM asset WHERE key = $1', [orphan]);
    const incoming = join(app.config.mediaDir, '.incoming');
    await mkdir(incoming, { recursive: true });
    const longAgo = new Date(Date.now() - HOUR_MS - 60_000);
    for (const name of ['half-a-file', `${kept}~mark`, `${orphan}~mark`]) {
      await writeFile(join(incoming, name), 'x');
      await utimes(join(incoming, name), longAgo, longAgo);
    }
    await writeFile(join(incoming, 'still-coming'), 'x');
    await media.sweep();
    expect(await readdir(incoming)).toEqual(['still-coming']);
    await access(join(app.config.mediaDir, kept.slice(0, 2), kept));
    expect(await filesIn(app)).not.toHaveProperty([`${orphan.slice(0, 2)}/${orphan}`]);
  });

  it('is a schedule of the workers', async () => {
    const incoming = join(app.config.mediaDir, '.incoming', 'another-half');
    await writeFile(incoming, 'x');
    await utimes(incoming, 0, 0);
    await app.web.get(HandlerRegistry, { strict: false }).schedules.get('media.sweep_uploads')!.run();
    expect(await filesIn(app)).not.toHaveProperty(['.incoming/another-half']);
  });
});

/** M9.3, M2.3: over HTTP/2 a broken request looks like one that has ended. */
describe('an upload over HTTP/2', () => {
  let app: TestApp;
  const sessions: ClientHttp2Session[] = [];
  beforeAll(async () => (app = await startApp({ httpProtocol: 'h2c', uploadLimit: LIMIT, logLevel: 'silent' })));
  afterAll(() => {
    for (const session of sessions) session.destroy();
    return app.stop();
  });

  it('is kept when it is whole, and nothing when it breaks off or is too large', async () => {
    const newSession = () => {
      const session = connect(app.config.publicUrl);
      session.on('error', () => undefined);
      sessions.push(session);
      return session;
    };
    const send = (path: string, headers: Record<string, string>, session = newSession()) => {
      const stream = session.request({ ':method': 'POST', ':path': path, ...headers });
      stream.on('error', () => undefined);
      const status = once(stream, 'response').then(([found]) => (found as Record<string, number>)[':status']);
      status.catch(() => undefined);
      return { session, stream, status };
    };
    const signIn = send('/v1/admin/sessions', { 'content-type': 'application/json' });
    signIn.stream.end(JSON.stringify({ email: STAFF.owner, password: PASSWORD }));
    const { accessToken } = JSON.parse(await text(signIn.stream)) as { accessToken: string };
    const headers = { 'content-type': 'video/mp4', authorization: `Bearer ${accessToken}` };

    const whole = send('/v1/admin/media', headers, signIn.session);
    whole.stream.end(newFilm(200_000));
    expect(await whole.status).toBe(201);

    const large = send('/v1/admin/media', headers, signIn.session);
    large.stream.write(newFilm(LIMIT + 1));
    expect(await large.status).toBe(413);
    // It is told to stop, and the connection goes on with others.
    await once(large.stream.resume(), 'aborted');
    expect(large.stream.rstCode).toBe(constants.NGHTTP2_NO_ERROR);
    expect(signIn.session.closed).toBe(false);

    const broken = send('/v1/admin/media', headers);
    broken.stream.write(newFilm(200_000));
    const halfWritten = (files: Record<string, number>) =>
      Object.entries(files).some(([name, size]) => name.startsWith('.incoming') && size > 0);
    await eventually(() => filesIn(app), halfWritten);
    broken.session.destroy();
    await eventually(
      () => filesIn(app),
      (files) => !halfWritten(files),
    );
    expect(await app.database.count('SELECT count(*) FROM asset')).toBe(1);
    expect(Object.keys(await filesIn(app))).toHaveLength(1);
  });
});
