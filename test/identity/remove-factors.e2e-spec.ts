import { startApp, type TestApp } from '../support/app.js';
import { startMailbox } from '../support/mailbox.js';
import { stoa } from '../support/stoa.command.js';
import { eventually } from '../support/wait.js';
import { signIn } from './accounts.js';
import { challengeFor, newTwoFactorAccount } from './factors.js';
import { addPasskey, PASSKEY_SETTINGS } from './passkeys.js';

vi.setConfig({ testTimeout: 120_000 });

/** M5.5: what happens to somebody's factors is told to them by mail, and whoever has lost all of them is helped by an operator. */
describe('the owner of second factors', () => {
  let app: TestApp;
  let mailbox: Awaited<ReturnType<typeof startMailbox>>;
  beforeAll(async () => {
    mailbox = await startMailbox();
    app = await startApp({ ...PASSKEY_SETTINGS, smtpUrl: mailbox.url });
    await app.startWorker();
  });
  afterAll(async () => {
    await app.stop();
    await mailbox.stop();
  });

  const remove = (email: string) => stoa(['remove-factors', email], { DATABASE_URL: app.database.url });

  it('is told by mail of each that is added or removed, and of recovery codes that are used', async () => {
    const { owner, ...account } = await newTwoFactorAccount(app);
    const { passkey } = await addPasskey(owner);
    const { challenge } = await challengeFor(app, account);
    const [recoveryCode] = account.recoveryCodes;
    expect((await app.shop.post('/v1/session-completions', { challenge, recoveryCode })).status).toBe(200);
    await owner.send('DELETE', `/v1/users/me/passkeys/${passkey.id}`, undefined);
    await owner.send('DELETE', '/v1/users/me/totp', undefined);
    for (const subject of [
      'An authenticator app was added',
      'A passkey was added',
      'A recovery code was used',
      'A passkey was removed',
      'Your authenticator app was removed',
    ]) {
      const { text } = await mailbox.next(account.email, subject);
      expect(text).toContain('If this was not you');
      expect(text).not.toContain(recoveryCode);
      expect(text).not.toContain(account.secret);
    }
  });

  it('has all of them removed by a command, is signed out and told, and it is audited', async () => {
    const { owner, ...account } = await newTwoFactorAccount(app);
    await addPasskey(owner);
    const { challenge } = await challengeFor(app, account);
    expect(await remove(account.email)).toMatchObject({
      ...{
        code: 0,
        output: `${account.email} signs in with the password alone from now on, and was signed out everywhere.\n`,
      },
    });
    await eventually(
      async () => (await owner.get('/v1/users/me')).status,
      (status) => status === 401,
    );
    const [recoveryCode] = account.recoveryCodes;
    expect((await app.shop.post('/v1/session-completions', { challenge, recoveryCode })).status).toBe(401);
    expect((await signIn(app, account)).status).toBe(200);
    await mailbox.next(account.email, 'Your second factors were removed');
    const entries = await eventually(
      () =>
        app.database.rows(
          `SELECT actor_kind AS "actorKind", outcome, details FROM audit_entry WHERE action = 'identity.factor_removed' AND resource_id = $1`,
          [account.userId],
        ),
      ({ length }) => length > 0,
    );
    expect(entries).toEqual([{ actorKind: 'system', outcome: 'done', details: { kind: 'all', how: 'command' } }]);
    const again = await remove(account.email);
    expect(again).toMatchObject({ code: 1, output: '' });
    expect(again.errors).toContain(`No account with a second factor has the e-mail address ${account.email}.`);
  });
});
