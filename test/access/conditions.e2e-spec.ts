import { randomUUID } from 'node:crypto';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import { newOrder, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { ordersOf } from '../ordering/staff.js';
import { callerWith, newMember, replaceRoles, type RoleBody } from './staff.js';

const ALWAYS = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' };
const DAY_MS = 86_400_000;
/** Neither today nor near it. */
const NOT_NOW = {
  days: [ALWAYS.days[(new Date(Date.now() + 3 * DAY_MS).getUTCDay() + 6) % 7]!],
  from: '09:00',
  to: '17:00',
};
const HERE = ['127.0.0.0/8', '::1'];
const ELSEWHERE = ['10.0.0.0/8'];
const UNCONDITIONAL = { hours: null, networks: [], limits: [] };

type Conditioned = RoleBody & { conditions: object };

/** M6.3: when, from where and up to what a role holds is edited like the role, and holds at once. */
describe('conditions of a role', () => {
  let app: TestApp;
  let owner: Client;
  beforeAll(async () => {
    app = await startApp();
    owner = await app.staff();
  });
  afterAll(() => app.stop());

  const put = <Body = Conditioned>(caller: Client, { id, name, permissions }: RoleBody, conditions?: object) =>
    caller.send<Body>('PUT', `/v1/admin/roles/${id}`, { name, permissions, conditions });
  const refused = async (act: () => Promise<Reply<unknown>>, status: number, code: string) =>
    expectProblem(await withoutChange(app.database, act), status, code);

  it('are shown with it, and are none where nothing is said', async () => {
    const { role } = await callerWith(app, owner, ['order.read', 'order.refund']);
    expect(role).toMatchObject({ conditions: UNCONDITIONAL });
    const conditions = {
      hours: ALWAYS,
      networks: HERE,
      limits: [{ permission: 'order.refund', amount: 500, currency: 'EUR' }],
    };
    expect((await put(owner, role, conditions)).body.conditions).toEqual(conditions);
    const shown = await owner.get<Conditioned>(`/v1/admin/roles/${role.id}`);
    expect(shown.body.conditions).toEqual(conditions);
    expect((await put(owner, role)).body.conditions).toEqual(UNCONDITIONAL);
  });

  it.each([
    ['hours', { hours: ALWAYS }, { hours: NOT_NOW }],
    ['networks', { networks: HERE }, { networks: ELSEWHERE }],
    ['both', { hours: ALWAYS, networks: HERE }, { hours: ALWAYS, networks: ELSEWHERE }],
  ])('about %s open and close it, from one request to the next', async (_what, open, closed) => {
    const { caller, role } = await callerWith(app, owner, ['order.read']);
    const look = () => caller.get('/v1/admin/orders');
    const becomes = (status: number) => eventually(look, (reply) => reply.status === status, 1_000);
    expect((await look()).status).toBe(200);
    await put(owner, role, closed);
    expectProblem(await becomes(403), 403, 'permission_missing');
    await put(owner, role, open);
    await becomes(200);
  });

  it('bound what goes back of one order, all refunds together', async () => {
    const { caller, role } = await callerWith(app, owner, [
      'order.read',
      'order.refund',
      'order.cancel',
      'order.capture',
    ]);
    const most = (permission: string, amount: number) => ({ permission, amount, currency: 'EUR' });
    await put(owner, role, { limits: [most('order.refund', 1000), most('order.cancel', 0)] });
    const variantId = await newVariant(app);
    const desk = ordersOf(caller);
    const paid = async () => {
      const order = await newOrder(app, variantId);
      await ordersOf(owner).capture(order);
      return order;
    };
    const order = await paid();
    const give = (amount?: number) => desk.refund(order, { reason: 'Broken', ...(amount !== undefined && { amount }) });
    const first = await eventually(
      () => give(1001),
      ({ status }) => status === 403,
    );
    expect(expectProblem(first, 403, 'limit_exceeded')).toMatchObject({
      ...{ permission: 'order.refund', limit: { amount: 1000, currency: 'EUR' } },
    });
    expect((await give(600)).status).toBe(201);
    // Nothing when no amount is said is all that is left.
    await refused(() => give(), 403, 'limit_exceeded');
    await refused(() => give(401), 403, 'limit_exceeded');
    expect((await give(400)).status).toBe(201);
    await refused(() => give(1), 403, 'limit_exceeded');
    const { body } = await desk.get(order);
    expect(body.payment.refunded.amount).toBe(1000);
    const links = (one: OrderBody) => Object.keys((one as unknown as { _links: object })._links);
    expect(links(body)).not.toContain('refund');
    // A cancellation is no way round it.
    const other = await paid();
    await refused(() => desk.cancel(other, { reason: 'Please' }), 403, 'limit_exceeded');
    expect(links((await desk.get(other)).body)).toEqual(expect.arrayContaining(['refund']));
    expect(links((await desk.get(other)).body)).not.toContain('cancel');
    const unpaid = await newOrder(app, variantId);
    expect((await desk.cancel(unpaid, { reason: 'Please' })).status).toBe(201);
  });

  it('in another currency leave nothing', async () => {
    const { caller, role } = await callerWith(app, owner, ['order.read', 'order.refund']);
    const limits = [{ permission: 'order.refund', amount: 100_000, currency: 'USD' }];
    await put(owner, role, { limits });
    const order = await newOrder(app, await newVariant(app));
    await ordersOf(owner).capture(order);
    const give = () => ordersOf(caller).refund(order, { reason: 'Broken', amount: 1 });
    const reply = await eventually(give, ({ status }) => status === 403);
    expect(expectProblem(reply, 403, 'limit_exceeded').limit).toEqual({ amount: 0, currency: 'EUR' });
  });

  it('are not widened by whoever holds no more than they leave', async () => {
    const own = ['role.read', 'role.write', 'user.read', 'user.write', 'order.refund'];
    const { caller, role, user } = await callerWith(app, owner, own);
    const most = (amount: number) => ({ limits: [{ permission: 'order.refund', amount, currency: 'EUR' }] });
    await put(owner, role, { ...most(1000), networks: HERE });
    const make = (conditions?: object) => {
      const body = { name: `Desk ${randomUUID()}`, permissions: ['order.refund'], conditions };
      return caller.post<ProblemBody & RoleBody>('/v1/admin/roles', body);
    };
    await eventually(
      () => make(),
      ({ status }) => status === 403,
    );
    await refused(() => make(), 403, 'grant_exceeds_own');
    await refused(() => make(most(1000)), 403, 'grant_exceeds_own');
    await refused(() => make({ ...most(1001), networks: HERE }), 403, 'grant_exceeds_own');
    await refused(() => make({ ...most(1000), networks: ['0.0.0.0/0'] }), 403, 'grant_exceeds_own');
    const made = await make({ ...most(900), networks: ['127.0.0.1'] });
    expect(made.status).toBe(201);
    await refused(() => put<ProblemBody>(caller, made.body, most(900)), 403, 'grant_exceeds_own');
    await refused(() => put<ProblemBody>(caller, role), 403, 'grant_exceeds_own');
    const wide = await owner.post<RoleBody>('/v1/admin/roles', { name: 'Wide desk', permissions: ['order.refund'] });
    const member = await newMember(app, owner, [{ roleId: made.body.id }]);
    const give = (roleId: string) => replaceRoles<ProblemBody>(caller, member.id, [{ roleId }]);
    await refused(() => give(wide.body.id), 403, 'grant_exceeds_own');
    expect((await give(made.body.id)).status).toBe(200);
    expect(user.id).not.toBe(member.id);
  });

  it('are told with what somebody may do, with who may do something, and in the log', async () => {
    const { role, user } = await callerWith(app, owner, ['order.refund'], 'main');
    const conditions = { ...UNCONDITIONAL, networks: ELSEWHERE };
    await put(owner, role, conditions);
    const held = await owner.get<{ data: object[] }>(`/v1/admin/users/${user.id}/permissions`);
    expect(held.body.data).toMatchObject([{ permission: 'order.refund', roleId: role.id, conditions, resource: null }]);
    const holders = await owner.get<{ data: { userId: string }[] }>('/v1/admin/permissions/order.refund/holders');
    expect(holders.body.data.find(({ userId }) => userId === user.id)).toMatchObject({ conditions });
    const [event] = await app.database.rows<{ payload: object }>(
      `SELECT payload FROM outbox WHERE name = 'access.role_changed' AND payload ->> 'roleId' = $1`,
      [role.id],
    );
    expect(event!.payload).toMatchObject({ added: [], removed: [], conditions: ['from 10.0.0.0/8'] });
  });

  it.each([
    ['a network that is none', { networks: ['10.0.0.0/99'] }, '/conditions/networks', 'are_networks'],
    ['a day that is none', { hours: { ...ALWAYS, days: ['someday'] } }, '/conditions/hours/days', 'is_in'],
    [
      'hours that end before they begin',
      { hours: { ...ALWAYS, from: '17:00', to: '09:00' } },
      '/conditions/hours/to',
      'is_time_of_day',
    ],
    ['a time that is none', { hours: { ...ALWAYS, from: '9 o’c' } }, '/conditions/hours/from', 'is_time_of_day'],
    [
      'a limit of what has none',
      { limits: [{ permission: 'order.read', amount: 1, currency: 'EUR' }] },
      '/conditions/limits/0/permission',
      'is_limitable',
    ],
  ])('refuse %s', async (_what, conditions, pointer, code) => {
    const body = { name: 'Odd', permissions: ['order.read'], conditions };
    const problem = await refused(() => owner.post<ProblemBody>('/v1/admin/roles', body), 422, 'validation_failed');
    expect(faultsOf(problem)[pointer]?.[0]).toContain(code);
  });
});
