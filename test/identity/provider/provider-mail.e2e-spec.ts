import { randomUUID } from 'node:crypto';
import { startMailbox } from '../../support/mailbox.js';
import { eventually } from '../../support/wait.js';
import { bearing, eventsOf, newAccount, newEmail, signIn } from '../accounts.js';
import { comeBack, type ProviderApp, startWithProvider, trade } from './sign-in.js';

/** M5.6, M16.1: nobody can sign in to an account in a new way without its owner hearing of it. */
describe('the owner of an account', () => {
  let started: ProviderApp;
  let mailbox: Awaited<ReturnType<typeof startMailbox>>;
  beforeAll(async () => {
    mailbox = await startMailbox();
    started = await startWithProvider({}, { smtpUrl: mailbox.url });
    await started.app.startWorker();
  });
  afterAll(async () => {
    await started.stop();
    await mailbox.stop();
  });

  const known = (email = newEmail()) => {
    const login = randomUUID();
    started.provider.people.set(login, { email, email_verified: true, name: 'Mia Berg' });
    return { login, email };
  };

  it('is told by mail when a provider is linked and unlinked, and it stands in the audit log', async () => {
    const { app } = started;
    const account = await newAccount(app);
    const { email, userId } = account;
    const caller = bearing(app.shop, (await signIn(app, account)).body);
    const at = '/v1/users/me/external-identities';
    const { body } = await caller.post<{ id: string }>(at, await comeBack(app, known().login));
    expect((await mailbox.next(email, 'another way to sign in')).text).toContain('with Example from now on');
    expect((await caller.send('DELETE', `${at}/${body.id}`, undefined)).status).toBe(204);
    expect((await mailbox.next(email, 'was removed')).text).toContain('with Example any more');
    const names = ['identity.external_identity_added', 'identity.external_identity_removed'];
    expect(await eventsOf(app, userId)).toEqual(expect.arrayContaining(names));
    const entries = await eventually(
      () =>
        app.database.rows<{ action: string; actor_id: string }>(
          `SELECT action, actor_id FROM audit_entry WHERE resource_id = $1 AND action = ANY($2) ORDER BY id`,
          [userId, names],
        ),
      (rows) => rows.length === 2,
    );
    expect(entries).toEqual(names.map((action) => ({ action, actor_id: userId })));
  });

  it('is told by mail when the account itself came of a provider', async () => {
    const { login, email } = known();
    expect((await trade(started.app, await comeBack(started.app, login))).status).toBe(200);
    const { text } = await mailbox.next(email, 'another way to sign in');
    expect(text).toContain('Hello Mia Berg,');
  });
});
