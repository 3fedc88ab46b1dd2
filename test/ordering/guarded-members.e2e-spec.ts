import { callerWith } from '../access/staff.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newOrder, newVariant, type OrderBody } from '../support/factories.js';
import { ordersOf } from './staff.js';

/** Of the shopper that every order of the tests has. */
const PERSONAL = ['ada@example.com', 'Analytical', 'Lovelace', 'N1 9GU'];
const DESK = ['order.read', 'order.refund', 'order.cancel', 'order.capture', 'order.fulfill'];

/** M23.3: who bought is not for whoever packs or refunds: it is in no answer, and no question tells it. */
describe('staff without customer.read', () => {
  let app: TestApp;
  let desk: Client;
  let order: OrderBody;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp();
    desk = (await callerWith(app, await app.staff(), DESK)).caller;
    variantId = await newVariant(app, { stock: { first: 100 } });
    order = await newOrder(app, variantId);
  });
  afterAll(() => app.stop());

  const expectNothingPersonal = (body: unknown) => {
    for (const word of PERSONAL) expect(JSON.stringify(body)).not.toContain(word);
  };

  it('see orders without e-mail and addresses: in details, lists and every export', async () => {
    const one = await ordersOf(desk).get(order);
    expect(one.status).toBe(200);
    expect(one.body).toMatchObject({ id: order.id, number: order.number, totals: order.totals });
    expect(one.headers.etag).toMatch(/^"\d+\./);
    const list = await desk.get('/v1/admin/orders');
    expect(list.status).toBe(200);
    const csv = await desk.send<string>('GET', '/v1/admin/orders?export=csv', undefined);
    const ndjson = await desk.send<string>('GET', '/v1/admin/orders?export=ndjson', undefined);
    for (const { body } of [one, list, csv, ndjson]) {
      expect(JSON.stringify(body)).toContain(order.id);
      expectNothingPersonal(body);
      expect(JSON.stringify(body)).not.toMatch(/email|shippingAddress|billingAddress/);
    }
  });

  it('neither choose them nor filter by them: a question is answered as for what does not exist', async () => {
    const fault = async (query: string) => {
      const reply = await desk.get(`/v1/admin/orders${query}`);
      return faultsOf(expectProblem(reply, 400, 'query_invalid'));
    };
    expect(await fault('?fields=id,email')).toEqual({ fields: ['field_unknown'] });
    expect(await fault('?fields=shippingAddress.city')).toEqual({ fields: ['field_unknown'] });
    expect(await fault('?filter[email]=ada@example.com')).toEqual({ 'filter[email]': ['filter_invalid'] });
    expect(await fault(`/${order.id}?fields=billingAddress`)).toEqual({ fields: ['field_unknown'] });
    const reply = await desk.get(`/v1/admin/orders/${order.id}?fields=number`);
    expect(reply.body).toMatchObject({ number: order.number });
  });

  it('are told of none of it by what they do with an order', async () => {
    const acts = ordersOf(desk);
    const other = await newOrder(app, variantId);
    for (const reply of [
      await acts.capture(order),
      await acts.refund(order, { amount: 1 }),
      await acts.ship(order),
      await acts.cancel(other),
    ]) {
      expect(reply.status).toBe(201);
      expectNothingPersonal(reply.body);
    }
  });

  it('that hold it see all of it', async () => {
    const { caller } = await callerWith(app, await app.staff(), ['order.read', 'customer.read']);
    const { body } = await ordersOf(caller).get(order);
    expect(body).toMatchObject({ email: 'ada@example.com', shippingAddress: { city: 'London' } });
    const found = await caller.get<{ data: object[] }>('/v1/admin/orders?filter[email]=ada@example.com&fields=email');
    expect(found.body.data[0]).toMatchObject({ email: 'ada@example.com' });
  });

  it('and without order.restock do not set what goes back to stock', async () => {
    const paid = await newOrder(app, variantId);
    await ordersOf(desk).capture(paid);
    const restock = [{ lineId: paid.lines[0]!.id, quantity: 1 }];
    const reply = await withoutChange(app.database, () => ordersOf(desk).refund(paid, { restock }));
    expect(expectProblem(reply, 403, 'member_not_settable').needs).toEqual({ restock: 'order.restock' });
    expect((await ordersOf(desk).refund(paid, {})).status).toBe(201);
    const another = await newOrder(app, variantId);
    const support = ordersOf(await app.staff('support'));
    await support.capture(another);
    const back = [{ lineId: another.lines[0]!.id, quantity: 1 }];
    expect((await support.refund(another, { restock: back })).status).toBe(201);
  });
});
