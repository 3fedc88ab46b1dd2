import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { newOrder, newVariant, type OrderBody } from '../support/factories.js';
import { expectProblem } from '../platform/problem.js';
import { ordersOf } from './staff.js';

/** M6.5, M3.3: an order is shown to whoever has its token, and to staff. */
describe('an order', () => {
  let app: TestApp;
  let order: OrderBody;
  beforeAll(async () => {
    app = await startApp();
    order = await newOrder(app, await newVariant(app));
  });
  afterAll(() => app.stop());

  const look = (id: string, token?: string) =>
    app.shop.get<OrderBody>(`/v1/orders/${id}`, token === undefined ? {} : { 'order-token': token });

  it('is shown to whoever has its token', async () => {
    expect(await look(order.id, order.token)).toMatchObject({ status: 200, body: order });
    expect((await look(order.id.toUpperCase(), order.token)).body).toEqual(order);
  });

  it('is shown to staff alike, with what is theirs to know', async () => {
    const { body } = await ordersOf(await app.staff('viewer')).get(order);
    const { challengeUrl: _theirBank, ...told } = order.payment;
    const payment = { ...told, isOwed: false, operations: [] };
    const { token: _theirs, ...shown } = order;
    const self = { href: `/v1/admin/orders/${order.id}` };
    expect(body).toEqual({ ...shown, statusReason: null, payment, _links: { self } });
  });

  it('that staff cancelled does not tell the shopper why', async () => {
    const mine = await newOrder(app, await newVariant(app));
    await ordersOf(await app.staff()).cancel(mine, { reason: 'Looks like fraud to me' });
    const { body } = await look(mine.id, mine.token);
    expect(body.status).toBe('cancelled');
    expect(JSON.stringify(body)).not.toContain('fraud');
  });

  it('follows what staff do with it', async () => {
    const mine = await newOrder(app, await newVariant(app));
    const staff = ordersOf(await app.staff());
    await staff.capture(mine);
    await staff.ship(mine, { tracking: 'T1' });
    expect((await look(mine.id, mine.token)).body).toMatchObject({
      status: 'completed',
      paymentStatus: 'paid',
      fulfillmentStatus: 'fulfilled',
    });
  });

  it('of someone else is not found, whatever the token', async () => {
    const mine = await newOrder(app, await newVariant(app));
    for (const token of [undefined, '', mine.token, order.token.slice(1), `${order.token} `.trim() + 'x', 'garbage']) {
      expectProblem(await look(order.id, token), 404, 'order_not_found');
    }
  });

  it('that does not exist is not found', async () => {
    expectProblem(await look(randomUUID(), order.token), 404, 'order_not_found');
    expectProblem(await ordersOf(await app.staff()).get({ id: randomUUID() }), 404, 'order_not_found');
  });

  it('is not found by staff under another verb either', async () => {
    const staff = ordersOf(await app.staff());
    const unknown = { id: randomUUID() };
    expectProblem(await staff.capture(unknown), 404, 'order_not_found');
    expectProblem(await staff.refund(unknown), 404, 'order_not_found');
    expectProblem(await staff.cancel(unknown), 404, 'order_not_found');
    expectProblem(await staff.ship(unknown), 404, 'order_not_found');
  });
});
