import { startApp, type TestApp } from '../support/app.js';
import { type Received, startMailbox } from '../support/mailbox.js';
import { expectProblem } from '../platform/problem.js';
import { eventually } from '../support/wait.js';
import { bearing, GOOD_PASSWORD, newAccount, newEmail, signIn, signUp } from '../identity/accounts.js';

const NEW_PASSWORD = 'nine blue chairs by the sea';

/** M5.1, M16.1: what people must know of their account reaches them, and what has nobody to go to waits. */
describe('mail about an account', () => {
  let app: TestApp;
  let mailbox: Awaited<ReturnType<typeof startMailbox>>;
  beforeAll(async () => {
    mailbox = await startMailbox();
    app = await startApp({ smtpUrl: mailbox.url, accountUrl: 'https://shop.example/account/' });
    await app.startWorker();
  });
  afterAll(async () => {
    await app.stop();
    await mailbox.stop();
  });

  const tokenOf = ({ text = '' }: Received, page: string) => {
    const link = new RegExp(`https://shop\\.example/account/${page}#token=(\\S+)`).exec(text);
    if (!link?.[1]) throw new Error(`There is no link to ${page} in: ${text}`);
    return link[1];
  };
  const stateOf = async (userId: string, kind: string) => {
    const [row] = await app.database.rows<{ state: string; attempts: number }>(
      'SELECT state, attempts FROM email WHERE user_id = $1 AND kind = $2 ORDER BY id DESC LIMIT 1',
      [userId, kind],
    );
    return row;
  };

  it('confirms a sign-up by its link', async () => {
    const account = await signUp(app);
    const mail = await mailbox.next(account.email, 'Confirm your e-mail address');
    expect(mail.from?.text).toBe('"Stoa" <no-reply@stoa.test>');
    expect(mail.text).toMatch(/^Hello,\n/); // not by the name that anybody may have given
    const verification = { token: tokenOf(mail, 'verification'), password: GOOD_PASSWORD };
    expect((await app.shop.post('/v1/email-verifications', verification)).status).toBe(204);
    expect((await signIn(app, account)).status).toBe(200);
    expect(await stateOf(account.userId, 'verification')).toEqual({ state: 'sent', attempts: 1 });
  });

  it('tells the owner of an account that somebody signed up with the address, and how to go on', async () => {
    const account = await newAccount(app);
    await app.shop.post('/v1/users', { email: account.email, name: 'Eve', password: NEW_PASSWORD });
    const mail = await mailbox.next(account.email, 'You have an account already');
    expect(mail.text).not.toContain('Eve');
    const reset = { token: tokenOf(mail, 'reset'), password: NEW_PASSWORD };
    expect((await app.shop.post('/v1/password-resets', reset)).status).toBe(204);
    await mailbox.next(account.email, 'Your password was changed');
  });

  it('brings the link for a new password, and then says that it was changed', async () => {
    const account = await newAccount(app);
    await app.shop.post('/v1/password-reset-requests', { email: account.email });
    const mail = await mailbox.next(account.email, 'Choose a new password');
    const reset = { token: tokenOf(mail, 'reset'), password: NEW_PASSWORD };
    expect((await app.shop.post('/v1/password-resets', reset)).status).toBe(204);
    await mailbox.next(account.email, 'Your password was changed');
  });

  it('goes to the new address to confirm it, and to the old one when it was changed', async () => {
    const account = await newAccount(app);
    const me = bearing(app.shop, (await signIn(app, account)).body);
    const email = newEmail();
    await me.post('/v1/users/me/email-changes', { email, password: account.password });
    const token = tokenOf(await mailbox.next(email, 'Confirm your new e-mail address'), 'email-change');
    expect((await app.shop.post('/v1/email-change-confirmations', { token })).status).toBe(204);
    const notice = await mailbox.next(account.email, 'Your e-mail address was changed');
    expect(notice.text).toContain(email);
  });

  it('tells of a device that was not seen before, and of a refresh token that somebody else used', async () => {
    const account = await newAccount(app);
    await signIn(app, account, { 'user-agent': 'Till/1' });
    const { body } = await signIn(app, account, { 'user-agent': 'Shop/2.1 (phone)' });
    expect((await mailbox.next(account.email, 'A new device signed in')).text).toContain('Shop, from 127.0.0.1');
    const renew = (agent: string) =>
      app.shop.post('/v1/session-renewals', { refreshToken: body.refreshToken }, { 'user-agent': agent });
    await renew('Shop/2.1 (phone)');
    await renew('curl/8');
    await mailbox.next(account.email, 'We ended a session of yours');
    // That of the sign-up may be among them: its link was used at once.
    const others = mailbox.list().filter(({ recipient }) => recipient === account.email);
    expect(others.filter(({ subject }) => subject !== 'Confirm your e-mail address')).toEqual([]);
  });

  it('waits while the mail server is away, and is sent when it is back', async () => {
    mailbox.control.refuse = 451;
    const account = await signUp(app);
    await eventually(
      () => stateOf(account.userId, 'verification'),
      (email) => (email?.attempts ?? 0) > 0,
    );
    expect(await stateOf(account.userId, 'verification')).toMatchObject({ state: 'pending' });
    mailbox.control.refuse = 0;
    await app.database.rows(`UPDATE email SET next_attempt_at = now() WHERE state = 'pending'`);
    await mailbox.next(account.email, 'Confirm your e-mail address');
  });

  it('that the server will never take is given up at once', async () => {
    mailbox.control.refuse = 550;
    const account = await signUp(app);
    await eventually(
      () => stateOf(account.userId, 'verification'),
      (email) => email?.state === 'failed',
    );
    mailbox.control.refuse = 0;
    expect(await stateOf(account.userId, 'verification')).toEqual({ state: 'failed', attempts: 1 });
  });

  it('is the same mail to its reader when a worker sent it and died before it could say so', async () => {
    const account = await signUp(app);
    const first = await mailbox.next(account.email, 'Confirm your e-mail address');
    await eventually(
      () => stateOf(account.userId, 'verification'),
      (email) => email?.state === 'sent',
    );
    // What that worker would have left: taken, and its lease over.
    await app.database.rows(
      `UPDATE email SET state = 'pending', settled_at = NULL, next_attempt_at = now() WHERE user_id = $1`,
      [account.userId],
    );
    const again = await mailbox.next(account.email, 'Confirm your e-mail address');
    expect(again.messageId).toMatch(/^<[0-9a-f-]{36}@/);
    expect(again.messageId).toBe(first.messageId);
    expect(again.text).toBe(first.text);
    await eventually(
      () => stateOf(account.userId, 'verification'),
      (email) => email?.state === 'sent' && email.attempts === 2,
    );
  });

  it('invites a member of staff, who chooses a password by its link and signs in', async () => {
    const owner = await app.staff();
    const { body: roles } = await owner.get<{ data: { id: string; name: string }[] }>('/v1/admin/roles');
    const email = newEmail();
    const person = { email, name: 'Ada Moss', roles: [{ roleId: roles.data[0]!.id }] };
    expect((await owner.post('/v1/admin/users', person)).status).toBe(201);
    const mail = await mailbox.next(email, 'invited');
    expect(mail.text).toContain('Hello Ada Moss,');
    expectProblem(await signIn(app, { email, password: NEW_PASSWORD }), 401, 'credentials_wrong');
    const choice = { token: tokenOf(mail, 'invitation'), password: NEW_PASSWORD };
    expect((await app.shop.post('/v1/password-resets', choice)).status).toBe(204);
    expect((await signIn(app, { email, password: NEW_PASSWORD })).status).toBe(200);
    expectProblem(await app.shop.post('/v1/password-resets', choice), 410, 'link_not_open');
    // The first password is no news to whoever chose it.
    await eventually(
      () =>
        app.database.count(
          'SELECT (SELECT count(*) FROM outbox_pending) + (SELECT count(*) FROM event_delivery) AS count',
        ),
      (count) => count === 0,
    );
    const told = `SELECT count(*) FROM email JOIN app_user ON app_user.id = user_id
      WHERE app_user.email = $1 AND kind = 'password_changed'`;
    expect(await app.database.count(told, [email])).toBe(0);
  });

  it('whose link was used meanwhile is not sent any more', async () => {
    const account = await newAccount(app);
    await eventually(
      () => stateOf(account.userId, 'verification'),
      (email) => email?.state === 'sent' || email?.state === 'skipped',
    );
    await app.database.rows(
      `UPDATE email SET state = 'pending', next_attempt_at = now(), attempts = 0 WHERE user_id = $1 AND kind = 'verification'`,
      [account.userId],
    );
    await eventually(
      () => stateOf(account.userId, 'verification'),
      (email) => email?.state === 'skipped',
    );
  });

  it('is sent once by two workers', async () => {
    await app.startWorker();
    const accounts = await Promise.all(Array.from({ length: 12 }, () => signUp(app)));
    for (const { email } of accounts) await mailbox.next(email, 'Confirm your e-mail address');
    for (const { userId } of accounts) {
      await eventually(
        () => stateOf(userId, 'verification'),
        (email) => email?.state === 'sent',
      );
    }
    const again = mailbox.list().filter(({ recipient }) => accounts.some(({ email }) => email === recipient));
    expect(again).toEqual([]);
  });

  it('keeps no token, and no word of what it said', async () => {
    const [row] = await app.database.rows('SELECT * FROM email LIMIT 1');
    expect(Object.keys(row!).toSorted()).toEqual([
      ...['about_id', 'attempts', 'created_at', 'id', 'kind', 'last_error', 'next_attempt_at', 'settled_at', 'state'],
      'user_id',
    ]);
  });
});
