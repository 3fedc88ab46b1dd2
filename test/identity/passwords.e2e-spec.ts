import pg from 'pg';
import { AccountSetUpService } from '../../src/identity/index.js';
import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { bearing, eventsOf, GOOD_PASSWORD, newAccount, newEmail, signIn, signUp, tokenFor } from './accounts.js';

const NEW_PASSWORD = 'nine blue chairs by the sea';

/** M5.1, M5.2: a password is changed by whoever knows it, or reads the address. */
describe('a password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const ask = (email: string) => app.shop.post('/v1/password-reset-requests', { email });
  const reset = (token: string, password = NEW_PASSWORD) =>
    app.shop.post<ProblemBody>('/v1/password-resets', { token, password });

  it('that is forgotten is replaced with a link, and everyone is signed out', async () => {
    const account = await newAccount(app);
    const { body: session } = await signIn(app, account);
    expect((await ask(account.email)).status).toBe(202);
    const token = await tokenFor(app, account.email, 'reset');
    expect((await reset(token)).status).toBe(204);
    expectProblem(await bearing(app.shop, session).get('/v1/users/me'), 401, 'authentication_required');
    const renewal = await app.shop.post('/v1/session-renewals', { refreshToken: session.refreshToken });
    expectProblem(renewal, 401, 'refresh_token_invalid');
    expectProblem(await signIn(app, account), 401, 'credentials_wrong');
    expect((await signIn(app, { ...account, password: NEW_PASSWORD })).status).toBe(200);
    expectProblem(await reset(token, 'a third password of mine'), 410, 'link_not_open');
    expect(await eventsOf(app, account.userId)).toEqual(
      expect.arrayContaining([
        'identity.password_reset_requested',
        'identity.session_revoked',
        'identity.password_changed',
      ]),
    );
  });

  it('that an operator replaces ends the links that were asked for before', async () => {
    const account = await newAccount(app);
    const me = bearing(app.shop, (await signIn(app, account)).body);
    const change = { email: newEmail(), password: account.password };
    expect((await me.post('/v1/users/me/email-changes', change)).status).toBe(202);
    const token = await tokenFor(app, change.email, 'email-change');
    await app.web.get(AccountSetUpService, { strict: false }).resetPassword(account.email);
    expectProblem(await app.shop.post('/v1/email-change-confirmations', { token }), 410, 'link_not_open');
  });

  it('that is changed while somebody signs in with the old one lets them in no more', async () => {
    const account = await newAccount(app);
    const other = new pg.Client(app.database.url);
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query('SELECT id FROM app_user WHERE id = $1 FOR UPDATE', [account.userId]);
      const begun = signIn(app, account);
      const waiting = `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      await eventually(
        () => app.database.count(waiting),
        (count) => count > 0,
      );
      await other.query(
        'UPDATE app_user SET password_hash = (SELECT password_hash FROM app_user WHERE email = $2) WHERE id = $1',
        [account.userId, STAFF.viewer],
      );
      await other.query('COMMIT');
      expectProblem(await begun, 401, 'credentials_wrong');
      expect(await app.database.count('SELECT count(*) FROM session WHERE user_id = $1', [account.userId])).toBe(0);
    } finally {
      await other.end();
    }
  });

  it('that is reset confirms the address of an account that nobody confirmed', async () => {
    const account = await signUp(app, { password: 'a stranger chose this one' });
    await ask(account.email);
    expect((await reset(await tokenFor(app, account.email, 'reset'))).status).toBe(204);
    expect((await signIn(app, { ...account, password: NEW_PASSWORD })).status).toBe(200);
    expect(await eventsOf(app, account.userId)).toContain('identity.email_verified');
    // The stranger's own link is closed with it.
    const token = await tokenFor(app, account.email, 'verification');
    const verification = { token, password: 'a stranger chose this one' };
    expectProblem(await app.shop.post('/v1/email-verifications', verification), 410, 'link_not_open');
  });

  it('of nobody is asked for like any other, and nothing is written', async () => {
    const reply = await withoutChange(app.database, () => ask(newEmail()));
    expect([reply.status, reply.body]).toEqual([202, (await ask(STAFF.viewer)).body]);
  });

  it('that is reset must be a good one, and the link stays open', async () => {
    const account = await newAccount(app);
    await ask(account.email);
    const token = await tokenFor(app, account.email, 'reset');
    for (const weak of ['short', 'password1234', account.email]) {
      expectProblem(await withoutChange(app.database, () => reset(token, weak)), 422, 'validation_failed');
    }
    expect((await reset(token)).status).toBe(204);
  });

  it('is asked for a few times an hour and no more', async () => {
    const account = await newAccount(app);
    for (let times = 0; times < 8; times++) expect((await ask(account.email)).status).toBe(202);
    const links = 'SELECT count(*) FROM account_link WHERE email = $1';
    expect(await app.database.count(`${links} AND kind = 'reset'`, [account.email])).toBe(6);
  });

  it('is changed by its owner, who stays signed in here alone', async () => {
    const account = await newAccount(app);
    const [here, there] = [await signIn(app, account), await signIn(app, account)];
    const me = bearing(app.shop, here.body);
    const change = (currentPassword: string, password: string) =>
      me.post<ProblemBody>('/v1/users/me/password-changes', { currentPassword, password });
    expectProblem(await withoutChange(app.database, () => change('not this one', NEW_PASSWORD)), 422, 'password_wrong');
    expectProblem(await withoutChange(app.database, () => change(GOOD_PASSWORD, 'short')), 422, 'validation_failed');
    expect((await change(GOOD_PASSWORD, NEW_PASSWORD)).status).toBe(204);
    expect((await me.get('/v1/users/me')).status).toBe(200);
    expectProblem(await bearing(app.shop, there.body).get('/v1/users/me'), 401, 'authentication_required');
    expect((await signIn(app, { ...account, password: NEW_PASSWORD })).status).toBe(200);
  });

  it('changed twice at once is changed once', async () => {
    const account = await newAccount(app);
    const { body } = await signIn(app, account);
    const change = (password: string) =>
      bearing(app.shop, body).post('/v1/users/me/password-changes', { currentPassword: GOOD_PASSWORD, password });
    const replies = await Promise.all([change(NEW_PASSWORD), change('ten red books on a shelf')]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([204, 422]);
  });

  it('whose hash is weaker than new ones are is hashed anew at the next sign-in', async () => {
    const account = await newAccount(app);
    const hashOf = async () => {
      const [row] = await app.database.rows<{ hash: string }>(
        'SELECT password_hash AS hash FROM app_user WHERE id = $1',
        [account.userId],
      );
      return row!.hash;
    };
    const before = await hashOf();
    expect(before).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await signIn(app, account);
    expect(await hashOf()).toBe(before);
    const harder = await startApp({
      databaseUrl: app.config.databaseUrl,
      publicUrl: app.config.publicUrl,
      passwordPasses: 3,
    });
    try {
      expect((await signIn(harder, account)).status).toBe(200);
      expect(await hashOf()).toMatch(/^\$argon2id\$v=19\$m=19456,t=3,p=1\$/);
      expect((await signIn(app, account)).status).toBe(200);
    } finally {
      await harder.stop();
    }
  });
});
