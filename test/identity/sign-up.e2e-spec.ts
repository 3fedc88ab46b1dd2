import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { bearing, eventsOf, GOOD_PASSWORD, newAccount, newEmail, signIn, signUp, tokenFor } from './accounts.js';

/** M5.1, M5.2: an account is whose reads its address and chose its password. */
describe('signing up', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const verify = (token: string, password = GOOD_PASSWORD) =>
    app.shop.post<ProblemBody>('/v1/email-verifications', { token, password });

  it('makes an account that opens once its address is confirmed', async () => {
    const account = await signUp(app);
    expectProblem(await signIn(app, account), 401, 'credentials_wrong');
    expect((await verify(await tokenFor(app, account.email, 'verification'))).status).toBe(204);
    const { status, body } = await signIn(app, account);
    expect(status).toBe(200);
    const me = await bearing(app.shop, body).get('/v1/users/me');
    expect(me.body).toMatchObject({ id: account.userId, email: account.email, name: 'Mia Berg', version: 2 });
    expect(await eventsOf(app, account.userId)).toEqual([
      ...['identity.user_signed_up', 'identity.email_verified', 'identity.session_started'],
    ]);
  });

  it('gives a shopper no right of staff', async () => {
    const { body } = await signIn(app, await newAccount(app));
    expectProblem(await bearing(app.shop, body).get('/v1/admin/products'), 403, 'permission_missing');
  });

  it('answers alike when there is an account, and tells its owner alone', async () => {
    const account = await newAccount(app);
    const [first, again] = await Promise.all(
      [newEmail(), account.email].map((email) =>
        app.shop.post('/v1/users', { email, name: 'Somebody', password: 'quite another password' }),
      ),
    );
    expect([again!.status, again!.body]).toEqual([first!.status, first!.body]);
    expect((await eventsOf(app, account.userId)).at(-1)).toBe('identity.sign_up_repeated');
    // The mail brings a link for a new password; nothing has changed by itself.
    expect((await signIn(app, account)).status).toBe(200);
    expectProblem(await signIn(app, { ...account, password: 'quite another password' }), 401, 'credentials_wrong');
  });

  it('by a stranger before its owner gives the stranger nothing', async () => {
    const email = newEmail();
    await app.shop.post('/v1/users', { email, name: 'Eve', password: 'what the stranger chose' });
    const strangers = await tokenFor(app, email, 'verification');
    const { userId } = await signUp(app, { email });
    const own = await tokenFor(app, email, 'verification');
    // Its reader opens the wrong mail, and does not know the password of it.
    expectProblem(await verify(strangers), 401, 'credentials_wrong');
    expect((await verify(own)).status).toBe(204);
    expectProblem(await verify(strangers, 'what the stranger chose'), 410, 'link_not_open');
    expectProblem(await signIn(app, { email, password: 'what the stranger chose' }), 401, 'credentials_wrong');
    const session = await signIn(app, { email, password: GOOD_PASSWORD });
    expect((await bearing(app.shop, session.body).get('/v1/users/me')).body).toMatchObject({ name: 'Mia Berg' });
    expect((await eventsOf(app, userId)).filter((name) => name === 'identity.email_verified')).toHaveLength(1);
  });

  it('sixteen times at once with one address makes one account', async () => {
    const email = newEmail();
    const body = { email, name: 'Mia', password: GOOD_PASSWORD };
    const replies = await Promise.all(Array.from({ length: 16 }, () => app.shop.post('/v1/users', body)));
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 202));
    expect(await app.database.count('SELECT count(*) FROM app_user WHERE email = $1', [email])).toBe(1);
    // Whoever is asked for links by strangers gets some of them, and not a flood.
    expect(await app.database.count('SELECT count(*) FROM account_link WHERE email = $1', [email])).toBe(6);
  });

  it('of strangers with an address leaves its reader a way to the account', async () => {
    const email = newEmail();
    const body = { email, name: 'Eve', password: 'what the stranger chose' };
    for (let turn = 0; turn < 8; turn++) await app.shop.post('/v1/users', body);
    await Promise.all(Array.from({ length: 12 }, () => app.shop.post('/v1/password-reset-requests', { email })));
    const links = await app.database.rows<{ kind: string; count: number }>(
      'SELECT kind, count(*) FROM account_link WHERE email = $1 GROUP BY kind ORDER BY kind',
      [email],
    );
    expect(links.map(({ kind, count }) => [kind, count])).toEqual([
      ['reset', 6],
      ['verification', 6],
    ]);
  });

  it('can have the mail sent again, with the password of the last sign-up', async () => {
    const account = await signUp(app);
    const ask = (email: string) => app.shop.post('/v1/email-verification-requests', { email });
    expect((await ask(account.email.toUpperCase())).status).toBe(202);
    expect(await app.database.count('SELECT count(*) FROM account_link WHERE email = $1', [account.email])).toBe(2);
    expect((await verify(await tokenFor(app, account.email, 'verification'))).status).toBe(204);
    for (const email of [account.email, newEmail()]) {
      expect((await withoutChange(app.database, () => ask(email))).status).toBe(202);
    }
  });

  it('is confirmed once, however often the link is used at once', async () => {
    const { email, userId } = await signUp(app);
    const token = await tokenFor(app, email, 'verification');
    const replies = await Promise.all(Array.from({ length: 4 }, () => verify(token)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([204, 410, 410, 410]);
    expect((await eventsOf(app, userId)).filter((name) => name === 'identity.email_verified')).toHaveLength(1);
  });

  it('is not confirmed by a link that is made up, has ended, or is for something else', async () => {
    const { email } = await signUp(app);
    const token = await tokenFor(app, email, 'verification');
    const [id, signature] = token.split('.') as [string, string];
    const forged = [
      `${id}.${signature.slice(0, -2)}AA`,
      id,
      `.${signature}`,
      `${'0'.repeat(36)}.${signature}`,
      'x',
      '.',
    ];
    for (const one of forged) {
      expectProblem(await withoutChange(app.database, () => verify(one)), 410, 'link_not_open');
    }
    await app.shop.post('/v1/password-reset-requests', { email });
    expectProblem(await verify(await tokenFor(app, email, 'reset')), 410, 'link_not_open');
    await app.database.rows(`UPDATE account_link SET ends_at = now() - interval '1 second' WHERE email = $1`, [email]);
    expectProblem(await verify(token), 410, 'link_not_open');
  });

  it.each([
    ['a short password', { password: 'short' }, '/password', 'password_too_short'],
    ['a common password', { password: 'Password123!' }, '/password', 'password_common'],
    ['a password of one character', { password: 'xxxxxxxxxxxxxxx' }, '/password', 'password_too_simple'],
    [
      'its address as password',
      { email: 'anna.lind@shop.test', password: 'anna.lind 1990' },
      '/password',
      'password_contains_email',
    ],
    ['a password as long as a book', { password: 'ab c'.repeat(100) }, '/password', 'max_length'],
    ['no name', { name: '' }, '/name', 'is_length'],
    ['an address that is none', { email: 'mia' }, '/email', 'is_email'],
    ['a role', { role: 'owner' }, '/role', 'member_unknown'],
  ])('with %s is refused', async (_title, changes, pointer, code) => {
    const body = { email: newEmail(), name: 'Mia', password: GOOD_PASSWORD, ...changes };
    const reply = await withoutChange(app.database, () => app.shop.post<ProblemBody>('/v1/users', body));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
    expect(JSON.stringify(reply.body)).toContain(code);
  });
});
