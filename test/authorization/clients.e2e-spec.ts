import * as oauth from 'openid-client';
import { callerWith } from '../access/staff.js';
import { type Account, bearing, newAccount, signIn } from '../identity/accounts.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { PASSWORD } from '../support/settings.js';
import { Browser } from './browser.js';
import { allowed, CALLBACK, type ClientBody, newClient, ThirdParty, tokensOf } from './third-party.js';

interface AppBody {
  id: string;
  clientId: string;
  name: string;
  scopes: { name: string; description: string }[];
}

/** M5.7: the apps as staff keep them, and as their users see them. */
describe('apps of others', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
  });
  afterAll(() => app.stop());

  const eventsOf = async (clientId: string) => {
    const rows = await app.database.rows<{ name: string }>(
      `SELECT name FROM outbox WHERE payload ->> 'clientId' = $1 ORDER BY id`,
      [clientId],
    );
    return rows.map(({ name }) => name);
  };

  it('are the same in every store, and changed by whoever may do so in every one', async () => {
    const client = await newClient(staff);
    const { caller } = await callerWith(app, staff, ['oauth-client.read', 'oauth-client.write'], 'main');
    const address = `/v1/admin/oauth-clients/${client.id}`;
    expect((await caller.get(address)).status).toBe(200);
    const facts = { name: 'Mine', redirectUris: ['https://evil.example/'], scopes: ['openid'] };
    for (const act of [
      () => caller.post('/v1/admin/oauth-clients', { ...facts, type: 'public' }),
      () => caller.send('PUT', address, facts),
      () => caller.post(`${address}/secret-rotations`),
      () => caller.send('DELETE', address, undefined),
    ]) {
      expectProblem(await withoutChange(app.database, act), 403, 'permission_missing');
    }
  });

  it('are registered, found, changed, given another secret and deleted, each with its event', async () => {
    const made = await staff.post<ClientBody>('/v1/admin/oauth-clients', {
      ...{ name: '  Ledger   for shops', type: 'confidential', homepage: 'https://ledger.example' },
      ...{ redirectUris: [CALLBACK], scopes: ['openid', 'order.read'] },
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'Ledger for shops', type: 'confidential', version: 1 });
    expect(made.body.secret).toMatch(/^stoa_ocs_[\w-]{43}$/);
    expect(made.headers).toMatchObject({
      'cache-control': 'no-store',
      location: `/v1/admin/oauth-clients/${made.body.id}`,
    });
    const address = String(made.headers.location);
    const { body: found, headers } = await staff.get(address);
    const { secret: _secret, _links: _made, ...facts } = made.body as ClientBody & { _links: object };
    expect(found).toMatchObject(facts);
    expect(found).not.toHaveProperty('secret');
    const list = await staff.get<{ data: ClientBody[] }>('/v1/admin/oauth-clients?filter[scope]=order.read');
    expect(list.body.data.map(({ id }) => id)).toContain(made.body.id);

    const change = { name: 'Ledger', redirectUris: [CALLBACK, 'http://localhost:4000/'], scopes: ['openid'] };
    expectProblem(await staff.send('PUT', address, change, { 'if-match': '"99"' }), 412, 'precondition_failed');
    const changed = await staff.send<ClientBody>('PUT', address, change, { 'if-match': String(headers.etag) });
    expect(changed.body).toMatchObject({ ...change, homepage: null, version: 2 });
    const rotated = await staff.post<ClientBody>(`${address}/secret-rotations`);
    expect(rotated.body.secret).not.toBe(made.body.secret);
    expect((await staff.send('DELETE', address, undefined)).status).toBe(204);
    expectProblem(await staff.get(address), 404, 'oauth_client_not_found');
    expect(await eventsOf(made.body.id)).toEqual([
      'authorization.client_created',
      'authorization.client_changed',
      'authorization.client_secret_rotated',
      'authorization.client_deleted',
    ]);
  });

  it.each([
    [{ redirectUris: ['http://ledger.example/callback'] }, '/redirectUris'],
    [{ redirectUris: ['javascript:alert(1)'] }, '/redirectUris'],
    [{ redirectUris: [] }, '/redirectUris'],
    [{ scopes: ['everything'] }, '/scopes'],
    [{ homepage: 'javascript:alert(1)' }, '/homepage'],
    [{ type: 'secret' }, '/type'],
    [{ name: '' }, '/name'],
  ])('are not registered with %j', async (wrong, pointer) => {
    const body = { name: 'A', type: 'public', redirectUris: [CALLBACK], scopes: ['openid'], ...wrong };
    const reply = await withoutChange(app.database, () => staff.post('/v1/admin/oauth-clients', body));
    const problem = expectProblem(reply, 422, 'validation_failed');
    expect(problem.errors?.every((fault) => fault.pointer.startsWith(pointer))).toBe(true);
  });

  it('are public without a secret, and prove by PKCE alone that they asked', async () => {
    const client = await newClient(staff, { type: 'public', redirectUris: ['http://127.0.0.1:4000/', CALLBACK] });
    expect(client).not.toHaveProperty('secret');
    expectProblem(
      await staff.post(`/v1/admin/oauth-clients/${client.id}/secret-rotations`),
      409,
      'oauth_client_public',
    );
    const third = await ThirdParty.discover(app.config.publicUrl, client);
    const mia = await newAccount(app);
    const tokens = await tokensOf(app, third, mia, 'openid offline_access');
    expect((await oauth.refreshTokenGrant(third.config, tokens.refresh_token!)).access_token).toBeDefined();
    // On a device any program can pass for it: it is asked for each time.
    const browser = new Browser(app.config.publicUrl);
    await allowed(browser, await third.request('openid'), mia);
    expect((await browser.go((await third.request('openid')).url.href)).text).toContain('asks for access');
  });

  it('may do less at once when staff take a scope away', async () => {
    const { user } = await callerWith(app, staff, ['order.read', 'product.read']);
    const account: Account = { email: user.email, userId: user.id, password: PASSWORD };
    const client = await newClient(staff);
    const third = await ThirdParty.discover(app.config.publicUrl, client);
    const { access_token } = await tokensOf(app, third, account, 'openid order.read product.read');
    const caller = app.shop.as({ authorization: `Bearer ${access_token}` });
    expect((await caller.get('/v1/admin/orders')).status).toBe(200);
    const { name, redirectUris } = client;
    const change = { name, redirectUris, scopes: ['openid', 'product.read'] };
    await staff.send('PUT', `/v1/admin/oauth-clients/${client.id}`, change);
    await vi.waitFor(async () => expectProblem(await caller.get('/v1/admin/orders'), 403, 'scope_missing'), 1_000);
    expect((await caller.get('/v1/admin/products')).status).toBe(200);
  });

  it('are listed for whoever allowed them something, who withdraws it', async () => {
    const [mia, kim] = [await newAccount(app), await newAccount(app)];
    const client = await newClient(staff, { name: 'Ledger' });
    const third = await ThirdParty.discover(app.config.publicUrl, client);
    const tokens = await tokensOf(app, third, mia, 'openid offline_access order.read');
    const [own, other] = await Promise.all(
      [mia, kim].map(async (account) => bearing(app.shop, (await signIn(app, account)).body)),
    );
    const { body } = await own!.get<{ data: AppBody[] }>('/v1/users/me/apps');
    expect(body.data).toMatchObject([{ clientId: client.id, name: 'Ledger' }]);
    expect(body.data[0]!.scopes).toContainEqual({
      name: 'order.read',
      description: 'See all orders with their payments',
    });
    const address = `/v1/users/me/apps/${body.data[0]!.id}`;
    expect((await own!.get(address)).status).toBe(200);
    expect((await other!.get<{ data: AppBody[] }>('/v1/users/me/apps')).body.data).toEqual([]);
    expectProblem(await other!.get(address), 404, 'app_not_found');
    expectProblem(await other!.send('DELETE', address, undefined), 404, 'app_not_found');
    expect((await own!.send('DELETE', address, undefined)).status).toBe(204);
    expectProblem(await own!.send('DELETE', address, undefined), 404, 'app_not_found');
    expect(await eventsOf(client.id)).toEqual([
      'authorization.client_created',
      'authorization.consent_given',
      'authorization.consent_withdrawn',
    ]);
    await expect(oauth.refreshTokenGrant(third.config, tokens.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });
});
