import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { type Account, bearing, eventsOf, newAccount, type SessionBody, signIn } from './accounts.js';

const PHONE = { 'user-agent': 'Shop/2.1 (phone)' };
const THIEF = { 'user-agent': 'curl/8' };

/** M5.3: a refresh token is used once; who uses it again is either a twin or a thief. */
describe('a refresh token', () => {
  let app: TestApp;
  let account: Account;
  beforeAll(async () => {
    app = await startApp();
    account = await newAccount(app);
  });
  afterAll(() => app.stop());

  const begin = async () => (await signIn(app, account, PHONE)).body;
  const renew = (refreshToken: string, headers: Record<string, string> = PHONE) =>
    app.shop.post<SessionBody & ProblemBody>('/v1/session-renewals', { refreshToken }, headers);
  const isSignedIn = async (session: SessionBody) =>
    (await bearing(app.shop, session).get('/v1/users/me')).status === 200;

  it('gives the next one, and another access token of the same session', async () => {
    const first = await begin();
    const { status, body: second } = await renew(first.refreshToken);
    expect(status).toBe(200);
    expect(second.id).toBe(first.id);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    const { body: third } = await renew(second.refreshToken);
    expect(await Promise.all([first, second, third].map(isSignedIn))).toEqual([true, true, true]);
  });

  it('is kept as a hash alone', async () => {
    const { refreshToken } = await begin();
    const hit = await app.database.count(
      `SELECT count(*) FROM refresh_token WHERE encode(hash, 'escape') LIKE '%' || $1 || '%' OR hash = decode(replace(replace($1, '-', '+'), '_', '/') || '=', 'base64')`,
      [refreshToken],
    );
    expect(hit).toBe(0);
  });

  it('used twice at once by one client gives both the same, and is no theft', async () => {
    const { refreshToken } = await begin();
    const replies = await Promise.all(Array.from({ length: 8 }, () => renew(refreshToken)));
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    expect(new Set(replies.map(({ body }) => body.refreshToken)).size).toBe(1);
    expect((await renew(replies[0]!.body.refreshToken)).status).toBe(200);
  });

  it('whose answer was lost is asked for again within seconds', async () => {
    const { refreshToken } = await begin();
    const { body: lost } = await renew(refreshToken);
    const { body: again } = await renew(refreshToken);
    expect(again.refreshToken).toBe(lost.refreshToken);
  });

  it.each([
    ['by another client', THIEF, ''],
    [
      'after some seconds',
      PHONE,
      `UPDATE refresh_token SET used_at = used_at - interval '11 seconds' WHERE session_id = $1`,
    ],
  ])('used again %s ends the session for both, is audited and told', async (_title, headers, meanwhile) => {
    const first = await begin();
    const { body: second } = await renew(first.refreshToken);
    if (meanwhile !== '') await app.database.rows(meanwhile, [first.id]);
    expectProblem(await renew(first.refreshToken, headers), 401, 'refresh_token_invalid');
    expectProblem(await renew(second.refreshToken), 401, 'refresh_token_invalid');
    expect(await isSignedIn(second)).toBe(false);
    const [session] = await app.database.rows('SELECT revoked_why FROM session WHERE id = $1', [first.id]);
    expect(session).toEqual({ revoked_why: 'token_reused' });
    const news = (await eventsOf(app, account.userId)).slice(-2);
    expect(news).toEqual(['identity.session_revoked', 'identity.refresh_token_reused']);
  });

  it('used again after the next one was is theft, however soon', async () => {
    const first = await begin();
    const { body: second } = await renew(first.refreshToken);
    await renew(second.refreshToken);
    expectProblem(await renew(first.refreshToken), 401, 'refresh_token_invalid');
    expect(await isSignedIn(second)).toBe(false);
  });

  it('that was stolen and used first is found out when its owner comes', async () => {
    const first = await begin();
    const { body: thiefs } = await renew(first.refreshToken, THIEF);
    expectProblem(await renew(first.refreshToken, PHONE), 401, 'refresh_token_invalid');
    expectProblem(await renew(thiefs.refreshToken, THIEF), 401, 'refresh_token_invalid');
    expect(await isSignedIn(thiefs)).toBe(false);
  });

  it('of one session that is ended leaves the others alone', async () => {
    const [mine, other] = [await begin(), await begin()];
    await renew(mine.refreshToken);
    await renew(mine.refreshToken, THIEF);
    expect((await renew(other.refreshToken)).status).toBe(200);
  });

  it('ends when nobody has been there for long, and with its session', async () => {
    const [idle, old] = [await begin(), await begin()];
    await app.database.rows('UPDATE refresh_token SET ends_at = now() WHERE session_id = $1', [idle.id]);
    await app.database.rows('UPDATE session SET ends_at = now() WHERE id = $1', [old.id]);
    for (const { refreshToken } of [idle, old]) {
      const reply = await withoutChange(app.database, () => renew(refreshToken));
      expectProblem(reply, 401, 'refresh_token_invalid');
    }
  });

  it.each(['x', 'null', 'A'.repeat(43), 'A'.repeat(200)])('that is %j is not taken', async (token) => {
    expectProblem(await withoutChange(app.database, () => renew(token)), 401, 'refresh_token_invalid');
  });

  it('that is missing is asked for', async () => {
    expectProblem(await app.shop.post('/v1/session-renewals', {}), 401, 'refresh_token_missing');
    expectProblem(await app.shop.post('/v1/session-renewals', { refreshToken: 7 }), 422, 'validation_failed');
  });

  it('is no access token, and an access token is none', async () => {
    const session = await begin();
    const me = app.shop.as({ authorization: `Bearer ${session.refreshToken}` });
    expectProblem(await me.get('/v1/users/me'), 401, 'authentication_required');
    expectProblem(await renew(session.accessToken.slice(0, 200)), 401, 'refresh_token_invalid');
  });
});
