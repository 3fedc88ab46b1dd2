import { Pool } from 'pg';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { checkOut, newCart, newOrder, newVariant, type OrderBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { bearing, newAccount, signIn } from '../identity/accounts.js';
import { expectProblem } from '../platform/problem.js';

interface Orders {
  data: (OrderBody & { _links: Record<string, object> })[];
  page: { next: string | null; total?: number };
}

/** M6.3, M3.1: whoever places an order signed in finds it again by their account alone. */
describe('orders of an account', () => {
  let app: TestApp;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp();
    variantId = await newVariant(app, { stock: { first: 100 } });
  });
  afterAll(() => app.stop());

  const shopper = async () => {
    const account = await newAccount(app);
    return { ...account, caller: bearing(app.shop, (await signIn(app, account)).body) };
  };
  const place = async (caller: Client) => {
    const { body } = await checkOut(caller, await newCart(caller, [variantId, 1]));
    return body;
  };
  const list = (caller: Client, query = '') => caller.get<Orders>(`/v1/orders${query}`);

  it('are listed newest first, and opened without their token', async () => {
    const { caller } = await shopper();
    const [first, second] = [await place(caller), await place(caller)];
    await newOrder(app, variantId);
    const { status, body } = await list(caller, '?page[total]=true');
    expect(status).toBe(200);
    expect(body.data.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(body.page.total).toBe(2);
    expect(body.data[0]).toMatchObject({ number: second.number, token: second.token });
    expect(body.data[0]!._links).toEqual({ self: { href: `/v1/orders/${second.id}` } });
    const one = await caller.get<OrderBody>(`/v1/orders/${first.id}`);
    expect(one).toMatchObject({ status: 200, body: first });
    expect(String(one.headers.vary)).toContain('Authorization');
  });

  it('are paged by keyset, and filtered by what they have become', async () => {
    const { caller } = await shopper();
    for (let turn = 0; turn < 3; turn++) await place(caller);
    const { body: page } = await list(caller, '?page[size]=2');
    const { body: rest } = await list(caller, `?page[size]=2&page[after]=${page.page.next}`);
    expect([page.data.length, rest.data.length, rest.page.next]).toEqual([2, 1, null]);
    expect((await list(caller, '?filter[status]=cancelled')).body.data).toEqual([]);
    expectProblem(await list(caller, '?filter[email]=ada@example.com'), 400, 'query_invalid');
  });

  it('are of who made the cart where the session ended before the checkout, and else of who checks out', async () => {
    const [one, other] = [await shopper(), await shopper()];
    const cart = await newCart(one.caller, [variantId, 1]);
    const { body: mine } = await checkOut(app.shop, cart);
    expect((await list(one.caller)).body.data.map(({ id }) => id)).toEqual([mine.id]);
    const { body: theirs } = await checkOut(other.caller, await newCart(app.shop, [variantId, 1]));
    expect((await list(other.caller)).body.data.map(({ id }) => id)).toEqual([theirs.id]);
  });

  it('of somebody else are not found, which is on record, and a guest’s token goes on opening what it opened', async () => {
    const [one, other] = [await shopper(), await shopper()];
    const order = await place(one.caller);
    expect((await list(other.caller)).body.data).toEqual([]);
    expectProblem(await other.caller.get(`/v1/orders/${order.id}`), 404, 'order_not_found');
    expectProblem(await app.shop.get(`/v1/orders/${order.id}`), 404, 'order_not_found');
    const withToken = await app.shop.get<OrderBody>(`/v1/orders/${order.id}`, { 'order-token': order.token });
    expect(withToken.body.token).toBe(order.token);
    const refusals = () =>
      app.database.rows<{ payload: object }>(
        `SELECT payload FROM outbox WHERE name = 'access.refused' AND payload ->> 'actorId' = $1`,
        [other.userId],
      );
    const [refused] = await eventually(refusals, (found) => found.length > 0);
    expect(refused!.payload).toMatchObject({ code: 'order_not_found', route: 'GET /v1/orders/:id', count: 1 });
    // What does not exist is nobody's secret.
    expect((await other.caller.get(`/v1/orders/${other.userId}`)).status).toBe(404);
    expect(await refusals()).toHaveLength(1);
  });

  it('of staff are what they bought themselves, whatever their role shows them', async () => {
    const owner = await app.staff();
    await newOrder(app, variantId);
    expect((await list(owner)).body.data).toEqual([]);
    const order = await place(owner);
    expect((await list(owner)).body.data.map(({ id }) => id)).toEqual([order.id]);
  });

  it('are for whoever has signed in, and a token that is not valid is told so before anything is placed', async () => {
    expectProblem(await list(app.shop), 401, 'authentication_required');
    const stranger = app.shop.as({ authorization: 'Bearer nonsense' });
    expectProblem(await stranger.post('/v1/carts', {}), 401, 'authentication_required');
  });

  it('cost as many statements by account as by token', async () => {
    const { caller } = await shopper();
    const order = await place(caller);
    const count = async (act: () => Promise<unknown>) => {
      await act();
      const query = vi.spyOn(Pool.prototype, 'query');
      await act();
      const calls = query.mock.calls.length;
      query.mockRestore();
      return calls;
    };
    const byToken = await count(() => app.shop.get(`/v1/orders/${order.id}`, { 'order-token': order.token }));
    const byAccount = await count(() => caller.get(`/v1/orders/${order.id}`));
    expect(byToken).toBeGreaterThan(0);
    expect(byAccount).toBe(byToken);
    expect(await count(() => list(caller))).toBe(byToken);
  });
});
