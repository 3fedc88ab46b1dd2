import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { type Account, bearing, newAccount, type SessionBody } from './accounts.js';

const SHOP = 'https://shop.example';

/** M5.3, M23.2: in browsers the refresh token is in a cookie that no script and no other site can use. */
describe('a browser', () => {
  let app: TestApp;
  let account: Account;
  beforeAll(async () => {
    app = await startApp();
    account = await newAccount(app);
    await app.database.rows(`UPDATE store SET allowed_origins = ARRAY['${SHOP}']`);
  });
  afterAll(() => app.stop());

  const cookieOf = ({ headers }: { headers: Record<string, string | string[] | undefined> }) =>
    String([headers['set-cookie']].flat()[0]);
  const begin = async () => {
    const { email, password } = account;
    const wish = { email, password, refreshIn: 'cookie' };
    const reply = await app.shop.post<SessionBody>('/v1/sessions', wish, { origin: own() });
    expect(reply.status).toBe(200);
    return { session: reply.body, setCookie: cookieOf(reply), cookie: cookieOf(reply).split(';')[0]! };
  };
  const renew = (cookie: string, origin?: string) =>
    app.shop.post<SessionBody & ProblemBody>('/v1/session-renewals', {}, { cookie, ...(origin && { origin }) });
  const own = () => new URL(app.config.publicUrl).origin;

  it('keeps the token where scripts and other sites do not come', async () => {
    const { session, setCookie } = await begin();
    expect(session.refreshToken).toBeUndefined();
    expect(setCookie).toMatch(
      /^__Secure-stoa-refresh=[\w-]{43}; Max-Age=2592000; Path=\/v1\/session-renewals; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('renews the session from the origins of the shop, and gets the next cookie', async () => {
    const { cookie } = await begin();
    const first = await renew(cookie, own());
    expect(first.status).toBe(200);
    expect(first.body.refreshToken).toBeUndefined();
    const next = cookieOf(first).split(';')[0]!;
    expect(next).not.toBe(cookie);
    await vi.waitFor(async () => expect((await renew(next, SHOP)).status).toBe(200), { timeout: 10_000 });
  });

  it('may send it from another origin of the shop, and no other', async () => {
    const preflight = (origin: string) =>
      app.shop.send('OPTIONS', '/v1/session-renewals', undefined, { origin, 'access-control-request-method': 'POST' });
    await vi.waitFor(
      async () => expect((await preflight(SHOP)).headers['access-control-allow-credentials']).toBe('true'),
      { timeout: 10_000 },
    );
    expect((await preflight('https://evil.example')).headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each(['https://evil.example', 'null', undefined, `${SHOP}.evil.example`])(
    'is not believed when %s sends the cookie',
    async (origin) => {
      const { cookie, session } = await begin();
      expectProblem(await renew(cookie, origin), 403, 'origin_not_allowed');
      expect((await renew(cookie, own())).status).toBe(200);
      expect((await bearing(app.shop, session).get('/v1/users/me')).status).toBe(200);
    },
  );

  it.each(['https://evil.example', 'null', undefined])('is not signed in for a form of %s', async (origin) => {
    const { email, password } = account;
    const form = new URLSearchParams({ email, password, refreshIn: 'cookie' }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...(origin && { origin }) };
    const attempt = () => app.shop.send<ProblemBody>('POST', '/v1/sessions', form, headers);
    const reply = await withoutChange(app.database, attempt);
    expectProblem(reply, 403, 'origin_not_allowed');
    expect(reply.headers['set-cookie']).toBeUndefined();
  });

  it('is given no trust because a shop lets any origin read', async () => {
    const open = await startApp();
    try {
      await open.database.rows(`UPDATE store SET allowed_origins = ARRAY['*']`);
      const { email, password } = await newAccount(open);
      const wish = { email, password, refreshIn: 'cookie' };
      const origin = new URL(open.config.publicUrl).origin;
      const reply = await open.shop.post<SessionBody>('/v1/sessions', wish, { origin });
      const headers = { cookie: cookieOf(reply).split(';')[0]!, origin: 'https://evil.example' };
      const renewal = await open.shop.post('/v1/session-renewals', {}, headers);
      expectProblem(renewal, 403, 'origin_not_allowed');
      expect(renewal.headers['access-control-allow-credentials']).toBeUndefined();
    } finally {
      await open.stop();
    }
  });

  it('loses the cookie when it signs out', async () => {
    const { session, cookie } = await begin();
    const gone = await bearing(app.shop, session).send('DELETE', `/v1/sessions/${session.id}`, undefined);
    expect(gone.status).toBe(204);
    expect(cookieOf(gone)).toMatch(/^__Secure-stoa-refresh=; Max-Age=0; Path=\/v1\/session-renewals;/);
    expectProblem(await renew(cookie, own()), 401, 'refresh_token_invalid');
  });
});
