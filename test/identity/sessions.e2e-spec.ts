import { startApp, type TestApp } from '../support/app.js';
import type { TestDatabase } from '../support/database.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { bearing, newAccount, type SessionBody, signIn } from './accounts.js';

const FIREFOX = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
const SAFARI = {
  'user-agent':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
};

interface Device {
  id: string;
  deviceName: string;
  address: string;
  place: string | null;
  isCurrent: boolean;
}

const CUT_NOTICES = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name = 'stoa notices' AND datname = current_database()`;

/** M5.4: who is signed in where, and out again. */
describe('sessions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ trustedProxies: '127.0.0.1', placeHeader: 'cf-ipcountry' });
  });
  afterAll(() => app.stop());

  const list = async (session: SessionBody) =>
    (await bearing(app.shop, session).get<{ data: Device[] }>('/v1/sessions')).body.data;
  const isSignedIn = async (session: SessionBody, at: TestApp = app) =>
    (await bearing(at.shop, session).get('/v1/users/me')).status === 200;
  const end = (session: SessionBody, id = `/${session.id}`) =>
    bearing(app.shop, session).send('DELETE', `/v1/sessions${id}`, undefined);

  it('are listed with device, place and last use, the latest first', async () => {
    const account = await newAccount(app);
    const from = (address: string, place: string) => ({ 'x-forwarded-for': address, 'cf-ipcountry': place });
    const desk = (await signIn(app, account, { ...FIREFOX, ...from('203.0.113.7', 'DE') })).body;
    const phone = (await signIn(app, account, { ...SAFARI, ...from('2001:db8::7', 'FR') })).body;
    const { email, password } = account;
    const named = { email, password, deviceName: '  The  till ' };
    const till = (await app.shop.post<SessionBody>('/v1/sessions', named)).body;
    const devices = await list(phone);
    expect(devices).toMatchObject([
      { id: till.id, deviceName: 'The till', address: '127.0.0.1', place: null, isCurrent: false },
      { id: phone.id, deviceName: 'Safari on iOS', address: '2001:db8:0:0::/64', place: 'FR', isCurrent: true },
      { id: desk.id, deviceName: 'Firefox on Linux', address: '203.0.113.7', place: 'DE', isCurrent: false },
    ]);
    await app.shop.post(
      '/v1/session-renewals',
      { refreshToken: desk.refreshToken },
      { ...FIREFOX, ...from('203.0.113.9', 'DE') },
    );
    expect((await list(phone))[0]).toMatchObject({ id: desk.id, address: '203.0.113.9' });
    expect((await bearing(app.shop, phone).get(`/v1/sessions/${desk.id}`)).body.id).toBe(desk.id);
  });

  it('are ended one by one', async () => {
    const account = await newAccount(app);
    const [one, other] = [(await signIn(app, account)).body, (await signIn(app, account)).body];
    expect((await end(other, `/${one.id}`)).status).toBe(204);
    expect(await Promise.all([one, other].map((session) => isSignedIn(session)))).toEqual([false, true]);
    expect((await list(other)).map(({ id }) => id)).toEqual([other.id]);
    expectProblem(await end(other, `/${one.id}`), 404, 'session_not_found');
  });

  it('are ended all at once, here included', async () => {
    const account = await newAccount(app);
    const all = [(await signIn(app, account)).body, (await signIn(app, account)).body];
    expect((await end(all[0]!, '')).status).toBe(204);
    await vi.waitFor(async () => {
      expect(await Promise.all(all.map((session) => isSignedIn(session)))).toEqual([false, false]);
    });
  });

  it('that nobody used for so long that they cannot go on are not listed', async () => {
    const account = await newAccount(app);
    const [old, other] = [(await signIn(app, account)).body, (await signIn(app, account)).body];
    await app.database.rows(`UPDATE session SET last_used_at = now() - interval '31 days' WHERE id = $1`, [old.id]);
    expect((await list(other)).map(({ id }) => id)).toEqual([other.id]);
  });

  it('of others are not there', async () => {
    const [mine, theirs] = [
      (await signIn(app, await newAccount(app))).body,
      (await signIn(app, await newAccount(app))).body,
    ];
    const me = bearing(app.shop, mine);
    expectProblem(await me.get(`/v1/sessions/${theirs.id}`), 404, 'session_not_found');
    const reply = await withoutChange(app.database, () => end(mine, `/${theirs.id}`));
    expectProblem(reply, 404, 'session_not_found');
    expect(await isSignedIn(theirs)).toBe(true);
  });

  it.each([
    ['within a second', () => Promise.resolve()],
    ['also by one that hears nothing', (database: TestDatabase) => database.rows(CUT_NOTICES)],
  ])('that are ended are refused by every process, %s', async (_when, before) => {
    const account = await newAccount(app);
    const other = await startApp({ databaseUrl: app.config.databaseUrl, publicUrl: app.config.publicUrl });
    try {
      const [here, there] = [(await signIn(app, account)).body, (await signIn(app, account)).body];
      expect(await isSignedIn(there, other)).toBe(true);
      await before(app.database);
      await end(here, `/${there.id}`);
      await vi.waitFor(async () => expect(await isSignedIn(there, other)).toBe(false), {
        timeout: 1_000,
        interval: 20,
      });
    } finally {
      await other.stop();
    }
  });

  it('on a device that was not seen before are news, and the first of all is not', async () => {
    const account = await newAccount(app);
    for (const headers of [FIREFOX, FIREFOX, SAFARI]) await signIn(app, account, headers);
    const rows = await app.database.rows<{ isNew: boolean }>(
      `SELECT (payload ->> 'isNewDevice')::boolean AS "isNew" FROM outbox
       WHERE name = 'identity.session_started' AND payload ->> 'userId' = $1 ORDER BY id`,
      [account.userId],
    );
    expect(rows.map(({ isNew }) => isNew)).toEqual([false, false, true]);
  });

  it('are closed to whoever has not signed in', async () => {
    expectProblem(await app.shop.get('/v1/sessions'), 401, 'authentication_required');
    expectProblem(await app.shop.get('/v1/users/me'), 401, 'authentication_required');
  });
});
