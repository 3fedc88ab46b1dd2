import { randomUUID } from 'node:crypto';
import { ResourceGrantJobs } from '../../src/access/resource/resource-grant.jobs.js';
import { bearing, newAccount, signIn } from '../identity/accounts.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import { checkOut, newCart, newOrder, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { machine, newApiKey } from './machines.js';
import { callerWith, type RoleBody } from './staff.js';

interface Grant {
  id: string;
  userId: string;
  expiresAt: string | null;
}

interface Rows {
  data: { id: string; token?: string }[];
  page: { total?: number };
}

/** M6.4: somebody may do one thing with one resource, until then. */
describe('a grant on one order', () => {
  let app: TestApp;
  let owner: Client;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp();
    owner = await app.staff();
    variantId = await newVariant(app, { stock: { first: 1000 } });
  });
  afterAll(() => app.stop());

  const shopper = async () => {
    const account = await newAccount(app);
    return { ...account, caller: bearing(app.shop, (await signIn(app, account)).body) };
  };
  const grant = <Body = Grant>(caller: Client, userId: string, order: { id: string }, changes: object = {}) =>
    caller.post<Body>('/v1/admin/grants', {
      ...{ userId, permission: 'order.view', resourceType: 'order', resourceId: order.id, ...changes },
    });
  const refused = async (act: () => Promise<Reply<unknown>>, status: number, code: string) =>
    expectProblem(await withoutChange(app.database, act), status, code);
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  const sees = (caller: Client, path: string, status: number) =>
    eventually(
      () => caller.get<OrderBody>(path),
      (reply) => reply.status === status,
      3_000,
    );

  it('shows it to a member of the family as its shopper sees it, without the token that would not end', async () => {
    const [one, other] = [await shopper(), await shopper()];
    const { body: order } = await checkOut(one.caller, await newCart(one.caller, [variantId, 1]));
    await newOrder(app, variantId);
    expect((await other.caller.get(`/v1/orders/${order.id}`)).status).toBe(404);
    const { status, body, headers } = await grant(owner, other.userId, order, { expiresAt: inSeconds(3600) });
    expect(status).toBe(201);
    expect(headers.location).toBe(`/v1/admin/grants/${body.id}`);
    const { body: seen } = await sees(other.caller, `/v1/orders/${order.id}`, 200);
    const { token: _token, ...shared } = order;
    expect(seen).toEqual(shared);
    const list = await other.caller.get<Rows>('/v1/orders?page[total]=true');
    expect(list.body.data.map(({ id, token }) => [id, token])).toEqual([[order.id, undefined]]);
    expect(list.body.page.total).toBe(1);
    // It is not for staff's eyes, and not to be changed.
    expectProblem(await other.caller.get(`/v1/admin/orders/${order.id}`), 403, 'permission_missing');
    expect((await owner.send('DELETE', `/v1/admin/grants/${body.id}`, undefined)).status).toBe(204);
    await sees(other.caller, `/v1/orders/${order.id}`, 404);
    expect((await other.caller.get<Rows>('/v1/orders')).body.data).toEqual([]);
  });

  it('opens the routes of staff for that order alone: in the list, its count, its links and the detail', async () => {
    const { caller, user } = await callerWith(app, owner, ['product.read']);
    const [order, another] = [await newOrder(app, variantId), await newOrder(app, variantId)];
    expectProblem(await caller.get('/v1/admin/orders'), 403, 'permission_missing');
    await grant(owner, user.id, order, { permission: 'order.read' });
    await sees(caller, '/v1/admin/orders', 200);
    const list = await caller.get<Rows>('/v1/admin/orders?page[total]=true&page[size]=1');
    expect(list.body.data.map(({ id }) => id)).toEqual([order.id]);
    expect(list.body.page).toMatchObject({ total: 1, next: null });
    const { body } = await caller.get<{ _links: object }>(`/v1/admin/orders/${order.id}`);
    expect(Object.keys(body._links)).toEqual(['self']);
    expectProblem(await caller.get(`/v1/admin/orders/${another.id}`), 404, 'order_not_found');
    const ship = (one: OrderBody) => caller.post<ProblemBody>(`/v1/admin/orders/${one.id}/fulfillments`, {});
    await refused(() => ship(order), 403, 'permission_missing');
    await grant(owner, user.id, order, { permission: 'order.fulfill' });
    await eventually(
      () => ship(another),
      ({ status }) => status === 404,
    );
    await refused(() => ship(another), 404, 'order_not_found');
    expect((await ship(order)).status).toBe(201);
    const exported = await caller.send<string>('GET', '/v1/admin/orders?export=ndjson', undefined);
    expect(JSON.stringify(exported.body)).toContain(order.id);
    expect(JSON.stringify(exported.body)).not.toContain(another.id);
  });

  it('opens nothing from the moment on in which it ends, and is swept', async () => {
    const { caller, userId } = await shopper();
    const order = await newOrder(app, variantId);
    const { body } = await grant(owner, userId, order, { expiresAt: inSeconds(2) });
    await sees(caller, `/v1/orders/${order.id}`, 200);
    await sees(caller, `/v1/orders/${order.id}`, 404);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(body.expiresAt!));
    expectProblem(await owner.get(`/v1/admin/grants/${body.id}`), 404, 'resource_grant_not_found');
    // One like it can be given again, swept or not.
    const again = await grant(owner, userId, order, { expiresAt: inSeconds(1) });
    expect(again.status).toBe(201);
    const left = () => app.database.count('SELECT count(*) FROM resource_grant WHERE id = $1', [again.body.id]);
    await eventually(
      () => owner.get(`/v1/admin/grants/${again.body.id}`),
      ({ status }) => status === 404,
    );
    expect(await left()).toBe(1);
    await app.web.get(ResourceGrantJobs, { strict: false }).purge();
    expect(await left()).toBe(0);
  });

  it('is given by nobody who may not do it themselves with that order, or for longer than they may', async () => {
    const { userId } = await shopper();
    const [order, another] = [await newOrder(app, variantId), await newOrder(app, variantId)];
    const { caller, user } = await callerWith(app, owner, ['grant.write', 'grant.read', 'customer.read']);
    const none = { id: randomUUID() };
    // What is not theirs reads as what does not exist.
    await refused(() => grant(caller, userId, order), 404, 'resource_not_found');
    await refused(() => grant(caller, userId, none), 404, 'resource_not_found');
    await grant(owner, user.id, order, { permission: 'order.read', expiresAt: inSeconds(3600) });
    await eventually(
      () => grant(caller, userId, order),
      ({ status }) => status === 403,
    );
    await refused(() => grant(caller, userId, order), 403, 'grant_exceeds_own');
    await refused(() => grant(caller, userId, order, { expiresAt: inSeconds(7200) }), 403, 'grant_exceeds_own');
    await refused(() => grant(caller, userId, another, { expiresAt: inSeconds(60) }), 404, 'resource_not_found');
    expect((await grant(caller, userId, order, { expiresAt: inSeconds(60) })).status).toBe(201);
    await refused(() => grant(caller, userId, order, { expiresAt: inSeconds(60) }), 409, 'grant_exists');
    // An order of another store is none here.
    const support = await app.staff('support');
    await refused(() => grant(support, userId, order), 403, 'permission_missing');
  });

  it('shows nobody who bought whom the rest of the shop does not show it', async () => {
    const { userId } = await shopper();
    const one = await shopper();
    const { body: order } = await checkOut(one.caller, await newCart(one.caller, [variantId, 1]));
    const packer = await callerWith(app, owner, ['grant.write', 'grant.read', 'order.read']);
    const { body } = await grant<ProblemBody & { permissions: string[] }>(packer.caller, userId, order);
    expect(body).toMatchObject({ code: 'grant_exceeds_own', permissions: ['customer.read'] });
    expect((await grant(packer.caller, userId, order, { permission: 'order.read' })).status).toBe(201);
    const path = `/v1/admin/resources/order/${order.id}/holders`;
    const holders = await packer.caller.get<{ data: { userId: string; by: string }[] }>(path);
    expect(holders.body.data).toContainEqual(expect.objectContaining({ userId: one.userId, by: 'owner' }));
    for (const row of holders.body.data) {
      expect(row).not.toHaveProperty('email');
      expect(row).not.toHaveProperty('name');
    }
    expect(JSON.stringify(holders.body)).not.toContain(one.email);
    expectProblem(await packer.caller.get(`${path}?fields=email`), 400, 'query_invalid');
    const desk = await callerWith(app, owner, ['grant.write', 'grant.read', 'order.read', 'customer.read']);
    expect((await grant(desk.caller, userId, order)).status).toBe(201);
    expect(JSON.stringify((await desk.caller.get(path)).body)).toContain(one.email);
  });

  it.each([
    ['hours', { hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' } }],
    ['networks', { networks: ['127.0.0.0/8', '::1'] }],
  ])('is no way round the %s of a role', async (_what, conditions) => {
    const { userId } = await shopper();
    const order = await newOrder(app, variantId);
    const { caller, user, role } = await callerWith(app, owner, ['grant.write', 'order.read', 'order.fulfill']);
    const setConditions = (wanted: object) =>
      owner.send<RoleBody>('PUT', `/v1/admin/roles/${role.id}`, {
        ...{ name: role.name, permissions: role.permissions, conditions: wanted },
      });
    expect((await setConditions(conditions)).status).toBe(200);
    for (const permission of ['order.read', 'order.fulfill']) {
      await refused(() => grant(caller, userId, order, { permission }), 403, 'grant_exceeds_own');
      await refused(
        () => grant(caller, userId, order, { permission, expiresAt: inSeconds(60) }),
        403,
        'grant_exceeds_own',
      );
    }
    // Who was granted it has it without conditions, and gives it on.
    await grant(owner, user.id, order, { permission: 'order.fulfill' });
    await eventually(
      () => grant(caller, userId, order, { permission: 'order.fulfill' }),
      ({ status }) => status === 201,
    );
    expect((await setConditions({})).status).toBe(200);
    expect((await grant(caller, userId, order, { permission: 'order.read' })).status).toBe(201);
  });

  it('is taken back by nobody who could not give it', async () => {
    const { userId } = await shopper();
    const order = await newOrder(app, variantId);
    const { body: given } = await grant(owner, userId, order, { permission: 'order.fulfill' });
    const takeBack = (caller: Client) => caller.send('DELETE', `/v1/admin/grants/${given.id}`, undefined);
    const reader = await callerWith(app, owner, ['grant.write', 'order.read']);
    await refused(() => takeBack(reader.caller), 403, 'grant_exceeds_own');
    const packer = await callerWith(app, owner, ['grant.write', 'order.fulfill']);
    expect((await takeBack(packer.caller)).status).toBe(204);
    // Nobody holds what is gone: the grant on it is swept up by whoever may.
    const [left] = await app.database.rows<{ id: string }>(
      `INSERT INTO resource_grant (id, store_id, user_id, permission, resource_type, resource_id, granted_by)
       SELECT uuidv7(), store.id, $1, 'order.view', 'order', uuidv7(), 'system' FROM store LIMIT 1 RETURNING id`,
      [userId],
    );
    const sweep = await reader.caller.send('DELETE', `/v1/admin/grants/${left!.id}`, undefined);
    expect(sweep.status).toBe(204);
  });

  it('is given by nobody to themselves, and by people alone', async () => {
    const { userId } = await shopper();
    const order = await newOrder(app, variantId);
    const { caller, user } = await callerWith(app, owner, ['grant.write', 'order.read', 'api-key.write']);
    await refused(() => grant(caller, user.id, order, { permission: 'order.read' }), 403, 'grant_to_self');
    const key = machine(app.shop, await newApiKey(caller, ['grant.write', 'order.read']));
    await refused(() => grant(key, userId, order, { permission: 'order.read' }), 403, 'session_required');
  });

  it('is refused where it says nothing that could hold', async () => {
    const { userId } = await shopper();
    const order = await newOrder(app, variantId);
    for (const permission of ['order.refund', 'constructor', '__proto__']) {
      await refused(() => grant(owner, userId, order, { permission }), 422, 'permission_not_grantable');
    }
    await refused(() => grant(owner, userId, order, { resourceType: 'lamp' }), 404, 'resource_not_found');
    await refused(() => grant(owner, randomUUID(), order), 422, 'user_unknown');
    await refused(() => grant(owner, userId, order, { expiresAt: inSeconds(-1) }), 422, 'grant_in_the_past');
    await refused(() => grant(owner, userId, order, { expiresAt: 'tomorrow' }), 422, 'validation_failed');
    await app.database.rows(
      `INSERT INTO resource_grant (id, store_id, user_id, permission, resource_type, resource_id, granted_by)
       SELECT uuidv7(), store.id, $1, 'order.view', 'order', uuidv7(), 'system' FROM store, generate_series(1, 1000)`,
      [userId],
    );
    await refused(() => grant(owner, userId, order), 409, 'too_many_grants');
  });

  it('is told with who may do what with the order and with what somebody may do, and is on record', async () => {
    const one = await shopper();
    const other = await shopper();
    const { body: order } = await checkOut(one.caller, await newCart(one.caller, [variantId, 1]));
    const { body: given } = await grant(owner, other.userId, order, { expiresAt: inSeconds(3600) });
    const { user, role, caller } = await callerWith(app, owner, ['order.read', 'grant.read'], 'main');
    const holders = await caller.get<{ data: { userId: string; by: string; permission: string }[] }>(
      `/v1/admin/resources/order/${order.id}/holders`,
    );
    const of = (userId: string) => holders.body.data.filter((row) => row.userId === userId);
    expect(of(one.userId)).toMatchObject([{ permission: 'order.view', by: 'owner', roleId: null, expiresAt: null }]);
    expect(of(user.id)).toMatchObject([{ permission: 'order.read', by: 'role', roleId: role.id, store: 'main' }]);
    expect(of(other.userId)).toMatchObject([{ permission: 'order.view', by: 'grant', expiresAt: given.expiresAt }]);
    const blind = await callerWith(app, owner, ['grant.read']);
    expectProblem(
      await blind.caller.get(`/v1/admin/resources/order/${order.id}/holders`),
      ...([404, 'resource_not_found'] as const),
    );
    const held = await owner.get<{ data: object[] }>(`/v1/admin/users/${other.userId}/permissions`);
    expect(held.body.data).toMatchObject([
      { permission: 'order.view', roleId: null, resource: { grantId: given.id, type: 'order', id: order.id } },
    ]);
    const events = await app.database.rows<{ name: string; payload: object }>(
      `SELECT name, payload FROM outbox WHERE payload ->> 'grantId' = $1`,
      [given.id],
    );
    expect(events).toMatchObject([
      {
        name: 'access.resource_granted',
        payload: { userId: other.userId, resourceId: order.id, permission: 'order.view' },
      },
    ]);
    const byUser = await owner.get<Rows>(`/v1/admin/grants?filter[userId]=${other.userId}`);
    expect(byUser.body.data.map(({ id }) => id)).toEqual([given.id]);
    const byOrder = await owner.get<Rows>(`/v1/admin/grants?filter[resourceId]=${order.id}`);
    expect(byOrder.body.data.map(({ id }) => id)).toEqual([given.id]);
  });
});
