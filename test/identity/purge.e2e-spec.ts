import { AccountJobs } from '../../src/identity/account/account.jobs.js';
import { MessagingJobs } from '../../src/messaging/messaging.jobs.js';
import { startApp, type TestApp } from '../support/app.js';
import { newAccount, newEmail, signUp } from './accounts.js';

/** M5.1: what nobody needs any more is forgotten, and nothing else. */
describe('accounts and their mails', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const age = (userId: string, days: number) =>
    app.database.rows(
      `WITH aged AS (UPDATE account_link SET created_at = created_at - make_interval(days => $2),
         ends_at = ends_at - make_interval(days => $2) WHERE user_id = $1)
       UPDATE app_user SET created_at = created_at - make_interval(days => $2) WHERE id = $1`,
      [userId, days],
    );
  const isThere = async (userId: string) =>
    (await app.database.count('SELECT count(*) FROM app_user WHERE id = $1', [userId])) === 1;
  const links = (userId: string) =>
    app.database.count('SELECT count(*) FROM account_link WHERE user_id = $1', [userId]);
  const purge = () => app.web.get(AccountJobs, { strict: false }).purge();

  it('go when nobody confirmed them for a month', async () => {
    const [old, young] = [await signUp(app), await signUp(app)];
    await age(old.userId, 31);
    await age(young.userId, 29);
    await purge();
    expect([await isThere(old.userId), await isThere(young.userId)]).toEqual([false, true]);
    // And may be asked for anew.
    expect((await signUp(app, { email: old.email })).userId).not.toBe(old.userId);
  });

  it('stay while a link to them is open, however old they are', async () => {
    const { userId, email } = await signUp(app);
    await age(userId, 400);
    await app.shop.post('/v1/password-reset-requests', { email });
    await purge();
    expect(await isThere(userId)).toBe(true);
  });

  it('stay when they were confirmed, without the links of that time', async () => {
    const { userId } = await newAccount(app);
    await age(userId, 400);
    expect(await links(userId)).toBe(1);
    await purge();
    expect([await isThere(userId), await links(userId)]).toEqual([true, 0]);
  });

  it('stay when somebody was invited and did not come yet', async () => {
    const owner = await app.staff();
    const { body: roles } = await owner.get<{ data: { id: string }[] }>('/v1/admin/roles');
    const person = { email: newEmail(), name: 'Ada', roles: [{ roleId: roles.data[0]!.id }] };
    const { id } = (await owner.post<{ id: string }>('/v1/admin/users', person)).body;
    await age(id, 400);
    await purge();
    expect([await isThere(id), await links(id)]).toEqual([true, 1]);
  });

  it('are told by mails that go after a quarter, once they were sent', async () => {
    const { userId } = await newAccount(app);
    await app.database.rows(
      `INSERT INTO email (id, user_id, kind, state, settled_at) VALUES
         (gen_random_uuid(), $1, 'reset', 'sent', now() - interval '91 days'),
         (gen_random_uuid(), $1, 'reset', 'sent', now() - interval '89 days'),
         (gen_random_uuid(), $1, 'reset', 'pending', NULL)`,
      [userId],
    );
    await app.web.get(MessagingJobs, { strict: false }).purge();
    const left = await app.database.rows<{ state: string }>(
      'SELECT state FROM email WHERE user_id = $1 ORDER BY state',
      [userId],
    );
    expect(left.map(({ state }) => state)).toEqual(['pending', 'sent']);
  });
});
