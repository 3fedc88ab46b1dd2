import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiKeyUses } from '../../src/access/api-key/api-key-use.service.js';
import { freePort } from '../../src/local/ports.js';
import { Db } from '../../src/platform/db/db.js';
import { createWeb } from '../../src/processes.js';
import { goStale } from '../identity/factors.js';
import { expectProblem } from '../platform/problem.js';
import { withoutChange } from '../platform/contents.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { eventually } from '../support/wait.js';
import { type ApiKeyBody, machine, newApiKey, type NewApiKeyBody } from './machines.js';
import { callerWith, replaceRoles } from './staff.js';

/** M5.8: machines call with a key of their own, which holds less than whoever made it. */
describe('an API key', () => {
  let app: TestApp;
  let owner: Client;
  let other: NestFastifyApplication;
  let there: Client;
  beforeAll(async () => {
    app = await startApp();
    owner = await app.staff();
    const port = await freePort();
    other = await createWeb(app.config);
    await other.listen(port, '127.0.0.1');
    there = new Client(`http://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    await other.close();
    await app.stop();
  });

  const rotate = (id: string, body: object = {}) =>
    owner.post<NewApiKeyBody>(`/v1/admin/api-keys/${id}/rotation`, body);
  const revoke = (id: string) => owner.post<ApiKeyBody>(`/v1/admin/api-keys/${id}/revocation`, {});
  const statusOf = async (caller: Client, path = '/v1/admin/orders') => (await caller.get(path)).status;

  it('is shown once, has the form that scanners look for, and is kept as a hash', async () => {
    const reply = await owner.post<NewApiKeyBody>('/v1/admin/api-keys', { name: 'Sync', scopes: ['order.read'] });
    expect(reply.status).toBe(201);
    expect(reply.headers).toMatchObject({
      'cache-control': 'no-store',
      location: `/v1/admin/api-keys/${reply.body.id}`,
    });
    const { secret, ...key } = reply.body;
    expect(secret).toMatch(/^stoa_sk_[0-9A-Za-z]{50}$/);
    expect(key).toMatchObject({ store: null, scopes: ['order.read'], expiresAt: null, revokedAt: null });
    expect(key.secretPrefixes).toEqual([secret.slice(0, 19)]);
    const { body } = await owner.get<ApiKeyBody>(`/v1/admin/api-keys/${key.id}`);
    expect(JSON.stringify(body)).not.toContain(secret);
    const everything = await app.database.rows<{ text: string }>(
      `SELECT api_key::text || api_key_secret::text AS text FROM api_key JOIN api_key_secret ON api_key_id = api_key.id
       UNION ALL SELECT payload::text FROM outbox`,
    );
    expect(everything.map(({ text }) => text).join('\n')).not.toContain(secret.slice(20, 50));
  });

  it('does what its scopes say, and no more', async () => {
    const caller = machine(app.shop, await newApiKey(owner, ['order.read']));
    expect(await statusOf(caller)).toBe(200);
    const refused = expectProblem(await caller.get('/v1/admin/products'), 403, 'permission_missing');
    expect(refused.permission).toBe('product.read');
  });

  it('of one store is nothing in another', async () => {
    await app.database.rows(
      `INSERT INTO store (id, code, name, currencies, tax_rate, prices_include_tax, created_at)
       SELECT uuidv7(), 'berlin', 'Berlin', currencies, tax_rate, prices_include_tax, now() FROM store LIMIT 1`,
    );
    const caller = machine(app.shop, await newApiKey(owner, ['order.read'], { store: 'main' }));
    expect(await statusOf(caller)).toBe(200);
    expectProblem(await caller.get('/v1/admin/orders', { store: 'berlin' }), 403, 'permission_missing');
  });

  it('asks the database for nothing once it is remembered', async () => {
    const caller = machine(app.shop, await newApiKey(owner, ['role.read']));
    expect(await statusOf(caller, '/v1/admin/permissions')).toBe(200);
    const statements = vi.spyOn(app.web.get(Db), 'rows');
    expect(await statusOf(caller, '/v1/admin/permissions')).toBe(200);
    expect(statements).not.toHaveBeenCalled();
    statements.mockRestore();
  });

  it('that was copied wrongly is refused before the database is asked', async () => {
    const { secret } = await newApiKey(owner, ['order.read']);
    const statements = vi.spyOn(app.web.get(Db), 'rows');
    const wrong = secret.slice(0, -1) + (secret.endsWith('a') ? 'b' : 'a');
    expectProblem(await machine(app.shop, { secret: wrong }).get('/v1/admin/orders'), 401, 'authentication_required');
    expect(statements.mock.calls.filter(([sql]) => sql.includes('api_key'))).toEqual([]);
    statements.mockRestore();
  });

  it('with the id of another is nobody', async () => {
    const { newApiKeyToken, idOfApiKey } = await import('../../src/access/api-key/api-key.token.js');
    expect(idOfApiKey(newApiKeyToken().text)).toBeDefined();
    const madeUp = { secret: newApiKeyToken().text };
    expectProblem(await machine(app.shop, madeUp).get('/v1/admin/orders'), 401, 'authentication_required');
    const { secret } = await newApiKey(owner, ['order.read']);
    await app.database.rows(`UPDATE api_key_secret SET hash = sha256('another') WHERE id = $1`, [secret.slice(8, 19)]);
    expectProblem(await machine(app.shop, { secret }).get('/v1/admin/orders'), 401, 'authentication_required');
  });

  it('is refused in every process at once when it is revoked', async () => {
    const key = await newApiKey(owner, ['order.read']);
    const callers = [machine(app.shop, key), machine(there, key)];
    const statuses = () => Promise.all(callers.map((caller) => statusOf(caller)));
    expect(await statuses()).toEqual([200, 200]);
    const revoked = await revoke(key.id);
    expect(revoked.status).toBe(200);
    expect(revoked.body).toMatchObject({ revokedAt: expect.any(String) as string, secretPrefixes: [] });
    await eventually(statuses, (all) => all.every((status) => status === 401), 1_000);
    expectProblem(await revoke(key.id), 409, 'api_key_not_live');
    expectProblem(await rotate(key.id), 409, 'api_key_not_live');
  });

  it('has two secrets while it is rotated, and the newest after that', async () => {
    const key = await newApiKey(owner, ['order.read']);
    const first = machine(app.shop, key);
    expect(await statusOf(first)).toBe(200);
    const rotated = await rotate(key.id, { overlapSeconds: 3_600 });
    expect(rotated.body.secretPrefixes).toEqual([rotated.body.secret.slice(0, 19), key.secret.slice(0, 19)]);
    const second = machine(there, rotated.body);
    expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200]);
    const { body: third } = await rotate(key.id, { overlapSeconds: 0 });
    await eventually(
      async () => [await statusOf(first), await statusOf(second)],
      (all) => all.every((status) => status === 401),
      1_000,
    );
    expect(await statusOf(machine(app.shop, third))).toBe(200);
  });

  it('ends at its time', async () => {
    const key = await newApiKey(owner, ['order.read'], { lifetimeDays: 30 });
    const days = (Date.parse(key.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
    await app.database.rows('UPDATE api_key SET expires_at = now() WHERE id = $1', [key.id]);
    expectProblem(await machine(app.shop, key).get('/v1/admin/orders'), 401, 'authentication_required');
    expectProblem(await rotate(key.id), 409, 'api_key_not_live');
  });

  it('is made of nothing that its maker does not hold', async () => {
    const { caller } = await callerWith(app, owner, ['api-key.write', 'order.read']);
    const draft = { name: 'More', scopes: ['order.read', 'order.refund'] };
    const refused = await withoutChange(app.database, () => caller.post('/v1/admin/api-keys', draft));
    expect(expectProblem(refused, 403, 'grant_exceeds_own').permissions).toEqual(['order.refund']);
    const mine = await newApiKey(owner, ['order.refund']);
    const rotated = await withoutChange(app.database, () => caller.post(`/v1/admin/api-keys/${mine.id}/rotation`, {}));
    expectProblem(rotated, 403, 'grant_exceeds_own');
  });

  it('of one store’s staff is of that store', async () => {
    const { caller } = await callerWith(app, owner, ['api-key.write', 'order.read'], 'main');
    const draft = { name: 'Everywhere', scopes: ['order.read'] };
    expectProblem(await caller.post('/v1/admin/api-keys', draft), 403, 'permission_missing');
    const own = await newApiKey(caller, ['order.read'], { store: 'main' });
    expect(own.store).toBe('main');
    const wide = await newApiKey(owner, ['order.read']);
    expectProblem(await caller.post(`/v1/admin/api-keys/${wide.id}/revocation`, {}), 403, 'permission_missing');
  });

  it('loses what whoever answers for it loses, and is taken over by rotating it', async () => {
    const { caller, user } = await callerWith(app, owner, ['api-key.write', 'order.read']);
    const key = await newApiKey(caller, ['order.read']);
    expect(key.userId).toBe(user.id);
    const callers = [machine(app.shop, key), machine(there, key)];
    const statuses = () => Promise.all(callers.map((one) => statusOf(one)));
    expect(await statuses()).toEqual([200, 200]);
    await replaceRoles(owner, user.id, []);
    await eventually(statuses, (all) => all.every((status) => status === 403), 1_000);
    const { body } = await rotate(key.id);
    expect(body.userId).not.toBe(user.id);
    await eventually(statuses, (all) => all.every((status) => status === 200), 1_000);
  });

  it('has no account: what is about a person is closed to it', async () => {
    const caller = machine(app.shop, await newApiKey(owner, ['order.read', 'user.read']));
    for (const path of ['/v1/users/me', '/v1/sessions']) {
      expectProblem(await caller.get(path), 403, 'session_required');
    }
    const changes = { currentPassword: 'a', password: 'b' };
    const change = () => caller.post('/v1/users/me/password-changes', changes);
    expectProblem(await withoutChange(app.database, change), 403, 'session_required');
  });

  it('makes no keys, whatever its scopes are: nobody is there to prove who they are', async () => {
    const { id, ...key } = await newApiKey(owner, ['order.read', 'api-key.write']);
    const caller = machine(app.shop, key);
    const draft = { name: 'Child', scopes: ['order.read'] };
    for (const make of [
      () => caller.post('/v1/admin/api-keys', draft),
      () => caller.post(`/v1/admin/api-keys/${id}/rotation`, {}),
    ]) {
      expectProblem(await withoutChange(app.database, make), 403, 'session_required');
    }
    const other = await newApiKey(owner, ['order.read']);
    expect((await caller.post(`/v1/admin/api-keys/${other.id}/revocation`, {})).status).toBe(200);
  });

  it('is made by whoever has proven a moment ago who they are', async () => {
    const { caller } = await callerWith(app, owner, ['api-key.write', 'order.read']);
    const { id } = await newApiKey(caller, ['order.read']);
    await goStale(app);
    const draft = { name: 'Late', scopes: ['order.read'] };
    for (const make of [
      () => caller.post('/v1/admin/api-keys', draft),
      () => caller.post(`/v1/admin/api-keys/${id}/rotation`, {}),
    ]) {
      expectProblem(await withoutChange(app.database, make), 401, 'step_up_required');
    }
    owner = await app.staff();
  });

  it('is counted by itself, whatever its maker does', async () => {
    const web = await createWeb({ ...app.config, rateLimitStaff: 2 });
    await web.listen(0, '127.0.0.1');
    const shop = new Client(await web.getUrl());
    const keys = [await newApiKey(owner, ['order.read']), await newApiKey(owner, ['order.read'])];
    const [one, two] = keys.map((key) => machine(shop, key));
    expect([await statusOf(one!), await statusOf(one!), await statusOf(one!)]).toEqual([200, 200, 429]);
    expect(await statusOf(two!)).toBe(200);
    await web.close();
  });

  it('tells when and from where it was last used, written for many requests at once', async () => {
    const key = await newApiKey(owner, ['order.read']);
    const caller = machine(app.shop, key);
    expect(await statusOf(caller)).toBe(200);
    const read = async () => (await owner.get<ApiKeyBody>(`/v1/admin/api-keys/${key.id}`)).body;
    expect(await read()).toMatchObject({ lastUsedAt: null, lastUsedAddress: null });
    expect(await statusOf(caller)).toBe(200);
    await app.web.get(ApiKeyUses).write();
    expect(await read()).toMatchObject({ lastUsedAt: expect.any(String) as string, lastUsedAddress: '127.0.0.1' });
  });

  it('stands in the log by its id, and its secret nowhere', async () => {
    await app.startWorker();
    const key = await newApiKey(owner, ['order.read']);
    const { body } = await rotate(key.id);
    await revoke(key.id);
    const log = await eventually(
      async () => (await owner.get<{ data: Entry[] }>('/v1/admin/audit-entries?page[size]=100')).body.data,
      (entries) => entries.filter(({ resource }) => resource === key.id).length === 3,
    );
    const own = log.filter(({ resource }) => resource === key.id);
    expect(own.map(({ action }) => action).toSorted()).toEqual([
      'access.api_key_created',
      'access.api_key_revoked',
      'access.api_key_rotated',
    ]);
    expect(own.every(({ resourceType, actorKind }) => resourceType === 'api-key' && actorKind === 'user')).toBe(true);
    for (const secret of [key.secret, body.secret]) expect(JSON.stringify(log)).not.toContain(secret.slice(8));
  });

  it.each([
    ['no scope', { scopes: [] }],
    ['a permission that there is not', { scopes: ['order.eat'] }],
    ['everything', { scopes: ['*'] }],
    ['a thumbprint that is none', { certificateThumbprint: 'abc' }],
    ['a certificate that is enough and not named', { isCertificateEnough: true }],
    ['no days', { lifetimeDays: 0 }],
  ])('is not made of %s', async (_what, changes) => {
    const draft = { name: 'Wrong', scopes: ['order.read'], ...changes };
    const make = () => owner.post('/v1/admin/api-keys', draft);
    expectProblem(await withoutChange(app.database, make), 422, 'validation_failed');
  });

  it('that is not there is not found', async () => {
    expectProblem(await owner.get(`/v1/admin/api-keys/${randomUUID()}`), 404, 'api_key_not_found');
    expectProblem(await revoke(randomUUID()), 404, 'api_key_not_found');
  });
});

interface Entry {
  action: string;
  actorKind: string;
  resourceType: string;
  resource: string;
}
