import { randomUUID } from 'node:crypto';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';
import { STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { callerWith, newMember, newRole, replaceRoles, type RoleBody, signIn, type UserBody } from './staff.js';

const MANAGER = ['role.read', 'role.write', 'user.read', 'user.write', 'order.read'];

/** M6.2: nobody gives, edits into a role or takes away what they do not hold there, and somebody stays an owner. */
describe('whoever changes roles', () => {
  let app: TestApp;
  let owner: Client;
  let ownerRole: RoleBody;
  beforeAll(async () => {
    app = await startApp();
    owner = await app.staff();
    const roles = await owner.get<{ data: RoleBody[] }>('/v1/admin/roles');
    ownerRole = roles.body.data.find(({ isSystem }) => isSystem)!;
  });
  afterAll(() => app.stop());

  const refused = async (act: () => Promise<Reply<ProblemBody>>, status: number, code: string) =>
    expectProblem(await withoutChange(app.database, act), status, code);
  const put = (caller: Client, role: RoleBody, permissions: string[]) =>
    caller.send<ProblemBody>('PUT', `/v1/admin/roles/${role.id}`, { name: role.name, permissions });

  it('makes, edits and deletes roles of what they hold, and of nothing else', async () => {
    const { caller } = await callerWith(app, owner, MANAGER);
    const role = await newRole(caller, ['order.read']);
    const wide = await newRole(owner, ['order.read', 'order.refund']);
    const draft = { name: 'Too wide', permissions: ['order.read', 'order.refund'] };
    await refused(() => caller.post<ProblemBody>('/v1/admin/roles', draft), 403, 'grant_exceeds_own');
    await refused(() => put(caller, role, draft.permissions), 403, 'grant_exceeds_own');
    await refused(() => put(caller, wide, ['order.read']), 403, 'grant_exceeds_own');
    const renamed = { name: `Harmless ${randomUUID()}`, permissions: wide.permissions };
    const rename = (by: Client) => by.send<ProblemBody>('PUT', `/v1/admin/roles/${wide.id}`, renamed);
    await refused(() => rename(caller), 403, 'grant_exceeds_own');
    expect((await rename(owner)).status).toBe(200);
    await refused(() => caller.send('DELETE', `/v1/admin/roles/${wide.id}`, undefined), 403, 'grant_exceeds_own');
    expect((await put(caller, role, ['order.read', 'user.read'])).status).toBe(200);
    expect((await caller.send('DELETE', `/v1/admin/roles/${role.id}`, undefined)).status).toBe(204);
  });

  it('gives and takes away what they hold, and nothing else', async () => {
    const { caller } = await callerWith(app, owner, MANAGER);
    const [small, wide] = [await newRole(owner, ['order.read']), await newRole(owner, ['order.refund'])];
    const member = await newMember(app, owner, [{ roleId: wide.id }]);
    const rolesTo = (...roles: RoleBody[]) =>
      replaceRoles<ProblemBody>(
        caller,
        member.id,
        roles.map(({ id }) => ({ roleId: id })),
      );
    await refused(() => rolesTo(), 403, 'grant_exceeds_own');
    await refused(() => rolesTo(wide, ownerRole), 403, 'grant_exceeds_own');
    expect((await rolesTo(wide, small)).status).toBe(200);
    expect((await rolesTo(wide)).status).toBe(200);
    const person = { email: `${randomUUID()}@stoa.test`, name: 'Eve', roles: [{ roleId: ownerRole.id }] };
    await refused(() => caller.post<ProblemBody>('/v1/admin/users', person), 403, 'grant_exceeds_own');
  });

  it('of one store touches neither another nor the whole installation', async () => {
    const { caller, user } = await callerWith(app, owner, MANAGER, 'main');
    await app.database.rows(
      `INSERT INTO store (id, code, name, currencies, tax_rate, prices_include_tax, created_at)
       SELECT uuidv7(), 'other', 'Other', currencies, tax_rate, prices_include_tax, now() FROM store`,
    );
    const role = { name: 'Mine', permissions: ['order.read'] };
    const make = (store: string | null, headers = {}) =>
      caller.post<ProblemBody>('/v1/admin/roles', { ...role, store }, headers);
    await refused(() => make(null), 403, 'permission_missing');
    await refused(() => make('other'), 422, 'store_out_of_scope');
    expect((await make('main')).status).toBe(201);
    await refused(() => make('main'), 409, 'role_name_taken');
    const everywhere = await newRole(owner, ['order.read']);
    await refused(() => put(caller, everywhere, ['order.read', 'user.read']), 403, 'permission_missing');
    await refused(
      () =>
        replaceRoles<ProblemBody>(caller, user.id, [
          ...user.roles.map(({ roleId, store }) => ({ roleId, store })),
          { roleId: everywhere.id },
        ]),
      403,
      'permission_missing',
    );
    // Known once the list of stores is read again.
    const elsewhere = await eventually(
      () => caller.get('/v1/admin/roles', { store: 'other' }),
      ({ status }) => status === 403,
    );
    expectProblem(elsewhere, 403, 'permission_missing');
  });

  it('leaves the role owner as it is, and roles that somebody holds', async () => {
    await refused(() => put(owner, ownerRole, ['order.read']), 409, 'role_not_changeable');
    await refused(() => owner.send('DELETE', `/v1/admin/roles/${ownerRole.id}`, undefined), 409, 'role_not_changeable');
    const { role, user } = await callerWith(app, owner, ['order.read'], 'main');
    await refused(() => owner.send('DELETE', `/v1/admin/roles/${role.id}`, undefined), 409, 'role_in_use');
    await refused(
      () => replaceRoles<ProblemBody>(owner, user.id, [{ roleId: role.id, store: null }]),
      422,
      'role_of_one_store',
    );
    await refused(() => replaceRoles<ProblemBody>(owner, user.id, [{ roleId: randomUUID() }]), 404, 'role_not_found');
    const again = { email: user.email, name: 'Ada', roles: [{ roleId: role.id, store: 'main' }] };
    await refused(() => owner.post<ProblemBody>('/v1/admin/users', again), 409, 'user_already_staff');
    await refused(
      () => owner.get<ProblemBody>('/v1/admin/permissions/order.everything/holders'),
      404,
      'permission_not_found',
    );
  });

  it('stays an owner when there is no other, and of two who remove each other one is left', async () => {
    const [first] = await app.database.rows<{ id: string }>('SELECT id FROM app_user WHERE email = $1', [STAFF.owner]);
    await refused(() => replaceRoles<ProblemBody>(owner, first!.id, []), 409, 'last_owner_not_removable');
    // Somebody who was invited and did not come yet is no owner who could open the shop.
    const person = { email: `${randomUUID()}@stoa.test`, name: 'Ada', roles: [{ roleId: ownerRole.id }] };
    const { body: invited } = await owner.post<UserBody>('/v1/admin/users', person);
    await refused(() => replaceRoles<ProblemBody>(owner, first!.id, []), 409, 'last_owner_not_removable');
    expect((await replaceRoles(owner, invited.id, [])).status).toBe(200);
    const made = await newMember(app, owner, [{ roleId: ownerRole.id }]);
    const second = await signIn(app, made.email);
    const small = await newRole(owner, ['order.read']);
    const demote = [{ roleId: small.id }];
    for (const turn of [1, 2, 3]) {
      const replies = await Promise.all([
        replaceRoles(owner, made.id, demote),
        replaceRoles(second, first!.id, demote),
      ]);
      expect(replies.map(({ status }) => status).toSorted(), `turn ${turn}`).toEqual([200, 403]);
      expect(await app.database.count(`SELECT count(*) FROM role_assignment WHERE role_id = $1`, [ownerRole.id])).toBe(
        1,
      );
      const [winner, loser] = replies[0].status === 200 ? [owner, made.id] : [second, first!.id];
      expect((await replaceRoles(winner, loser, [{ roleId: ownerRole.id }])).status).toBe(200);
      for (const one of [owner, second]) {
        await eventually(
          () => one.get('/v1/admin/users'),
          ({ status }) => status === 200,
        );
      }
    }
    const both = await Promise.all([replaceRoles(owner, first!.id, demote), replaceRoles(second, made.id, demote)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});

/** M6.5: who can do what is a query, and refusals and grants are on record. */
describe('who can do what', () => {
  let app: TestApp;
  let owner: Client;
  beforeAll(async () => {
    app = await startApp();
    owner = await app.staff();
    await app.startWorker();
  });
  afterAll(() => app.stop());

  it('is answered for a person and for a permission, with the role and the store it comes of', async () => {
    const { user, role } = await callerWith(app, owner, ['order.refund'], 'main');
    const held = await owner.get<{ data: object[] }>(`/v1/admin/users/${user.id}/permissions`);
    expect(held.body.data).toMatchObject([{ permission: 'order.refund', roleId: role.id, store: 'main' }]);
    const holders = await owner.get<{ data: { email: string; store: string | null }[] }>(
      '/v1/admin/permissions/order.refund/holders',
    );
    expect(holders.body.data.map(({ email, store }) => [email, store])).toEqual([
      ...[STAFF.owner, STAFF.support].map((email) => [email, null]),
      [user.email, 'main'],
    ]);
  });

  it('is on record when it is given and when it is refused, the first few a minute one by one', async () => {
    const { caller, user, role } = await callerWith(app, owner, ['order.read'], 'main');
    for (let turn = 0; turn < 9; turn++) expect((await caller.get('/v1/admin/users')).status).toBe(403);
    const entriesOf = async (filter: string) =>
      (await owner.get<{ data: Record<string, unknown>[] }>(`/v1/admin/audit-entries?${filter}`)).body.data;
    const refusals = await eventually(
      () => entriesOf(`filter[actor]=${user.id}&filter[outcome]=refused`),
      (found) => found.length >= 5,
    );
    expect(refusals).toHaveLength(5);
    expect(refusals[0]).toMatchObject({
      ...{ action: 'access.refused', resourceType: 'route', resource: 'GET /v1/admin/users', address: '127.0.0.1' },
      details: { code: 'permission_missing', permission: 'user.read', count: '1' },
    });
    const granted = await eventually(
      () => entriesOf('filter[action]=access.role_granted'),
      (found) => found.some(({ resource }) => resource === user.id),
    );
    expect(granted.find(({ resource }) => resource === user.id)).toMatchObject({
      ...{ outcome: 'done', actorKind: 'user', details: { roleId: role.id } },
    });
    await expect(app.database.rows('DELETE FROM audit_entry')).rejects.toThrow('append-only');
    expect(JSON.stringify(await app.database.rows('SELECT * FROM audit_entry'))).not.toContain('@');
    expect((await owner.get<{ data: UserBody[] }>('/v1/admin/users')).status).toBe(200);
  });
});
