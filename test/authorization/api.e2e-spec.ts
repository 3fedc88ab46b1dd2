import pg from 'pg';
import { callerWith } from '../access/staff.js';
import { type Account, newAccount, signIn, bearing } from '../identity/accounts.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { createWeb } from '../../src/processes.js';
import { PASSWORD } from '../support/settings.js';
import { newClient, ThirdParty, tokensOf } from './third-party.js';

const bearer = (app: Pick<TestApp, 'shop'>, token: string): Client => app.shop.as({ authorization: `Bearer ${token}` });

/** M5.7: what an app may do with what it was granted. */
describe('the token of an app', () => {
  let app: TestApp;
  let staff: Client;
  let third: ThirdParty;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
    third = await ThirdParty.discover(app.config.publicUrl, await newClient(staff));
  });
  afterAll(() => app.stop());

  /** Somebody of staff with these permissions, and their account. */
  async function member(permissions: string[]) {
    const { user, role } = await callerWith(app, staff, permissions);
    const account: Account = { email: user.email, userId: user.id, password: PASSWORD };
    return { account, role };
  }

  it('allows what both its scopes and its user’s roles allow', async () => {
    const { account } = await member(['order.read', 'role.read']);
    const { access_token } = await tokensOf(app, third, account, 'openid order.read product.read');
    const caller = bearer(app, access_token);
    expect((await caller.get('/v1/admin/orders')).status).toBe(200);
    // The user may not.
    expectProblem(await caller.get('/v1/admin/products'), 403, 'permission_missing');
    // The user may, and the app was not granted it.
    const refused = await caller.get('/v1/admin/roles');
    expectProblem(refused, 403, 'scope_missing');
    expect(refused.body).toMatchObject({ scope: 'role.read' });
    expect(refused.headers['www-authenticate']).toBe(
      'Bearer realm="stoa", error="insufficient_scope", scope="role.read"',
    );
  });

  it('allows no more than its user may at the time of the request', async () => {
    const { account, role } = await member(['order.read']);
    const { access_token } = await tokensOf(app, third, account, 'openid order.read');
    const caller = bearer(app, access_token);
    expect((await caller.get('/v1/admin/orders')).status).toBe(200);
    await staff.send('PUT', `/v1/admin/roles/${role.id}`, { name: role.name, permissions: ['product.read'] });
    await vi.waitFor(async () => expectProblem(await caller.get('/v1/admin/orders'), 403, 'permission_missing'));
  });

  it('is refused where it is about the account of its user', async () => {
    const account = await newAccount(app);
    const { access_token } = await tokensOf(app, third, account, 'openid profile');
    const caller = bearer(app, access_token);
    for (const path of ['/v1/users/me', '/v1/sessions', '/v1/users/me/apps', '/v1/orders']) {
      expectProblem(await caller.get(path), 403, 'app_not_allowed');
    }
    const change = { currentPassword: account.password, password: 'a quite different password' };
    expectProblem(await caller.post('/v1/users/me/password-changes', change), 403, 'app_not_allowed');
    expect((await signIn(app, account)).status).toBe(200);
  });

  it('changes no roles, whatever it was granted: somebody has to be there', async () => {
    const client = await newClient(staff, { scopes: ['openid', 'role.write', 'role.read'] });
    const writer = await ThirdParty.discover(app.config.publicUrl, client);
    const { account } = await member(['role.read', 'role.write', 'order.refund']);
    const { access_token } = await tokensOf(app, writer, account, 'openid role.write role.read');
    const role = { name: 'Through an app', permissions: ['order.refund'] };
    expectProblem(await bearer(app, access_token).post('/v1/admin/roles', role), 403, 'session_required');
  });

  it('costs no statement once it is known', async () => {
    const { account } = await member(['oauth-client.read']);
    const client = await newClient(staff, { scopes: ['openid', 'oauth-client.read'] });
    const reader = await ThirdParty.discover(app.config.publicUrl, client);
    const { access_token } = await tokensOf(app, reader, account, 'openid oauth-client.read');
    const caller = bearer(app, access_token);
    const path = '/v1/admin/oauth-clients';
    expect((await caller.get(path)).status).toBe(200);
    const query = vi.spyOn(pg.Client.prototype, 'query');
    onTestFinished(() => query.mockRestore());
    expect((await caller.get(path)).status).toBe(200);
    const texts = query.mock.calls.map(([statement]) => JSON.stringify(statement));
    expect(texts.filter((text) => /oauth_|role|session|app_user/.test(text))).toEqual([
      expect.stringContaining('FROM oauth_client c WHERE'),
    ]);
  });

  it('is worth nothing on any process once its user withdrew it, was deleted, or its app was', async () => {
    const second = await createWeb(app.config);
    await second.listen(0, '127.0.0.1');
    onTestFinished(() => second.close());
    const other = { shop: new Client(await second.getUrl()) };
    const ends: ((account: Account, third: ThirdParty) => Promise<unknown>)[] = [
      async (account) => {
        const own = bearing(app.shop, (await signIn(app, account)).body);
        const { body } = await own.get<{ data: { id: string }[] }>('/v1/users/me/apps');
        expect((await own.send('DELETE', `/v1/users/me/apps/${body.data[0]!.id}`, undefined)).status).toBe(204);
      },
      ({ userId }) => app.database.rows('DELETE FROM app_user WHERE id = $1', [userId]),
      (_account, { client }) => staff.send('DELETE', `/v1/admin/oauth-clients/${client.id}`, undefined),
    ];
    for (const end of ends) {
      const account = await newAccount(app);
      const own = await ThirdParty.discover(app.config.publicUrl, await newClient(staff));
      const { access_token } = await tokensOf(app, own, account, 'openid order.read');
      const callers = [bearer(app, access_token), bearer(other, access_token)];
      for (const caller of callers) expect((await caller.get('/v1/admin/orders')).status).toBe(403);
      await end(account, own);
      for (const caller of callers) {
        await vi.waitFor(
          async () => expectProblem(await caller.get('/v1/admin/orders'), 401, 'authentication_required'),
          1_000,
        );
      }
    }
  });
});
