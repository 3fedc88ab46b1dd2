import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { expectProblem } from '../platform/problem.js';
import { newsOf, ordersOf, shelfOf } from './staff.js';

/** M14.5: an order with nothing to pay is an order like any other, and the bank never hears of it. */
describe('a free order', () => {
  let app: TestApp;
  let variantId: string;
  let staff: ReturnType<typeof ordersOf>;
  beforeAll(async () => {
    app = await startApp();
    staff = ordersOf(await app.staff());
  });
  beforeEach(async () => {
    variantId = await newVariant(app, { prices: [{ amount: 0, currency: 'EUR' }], stock: { first: 5 } });
  });
  afterEach(async () => {
    expect(await app.bank.ledger()).toEqual([]);
    await expectBooksToAgree(app.database, app.bank);
  });
  afterAll(() => app.stop());

  const buy = async (key: string = randomUUID()) => {
    const cart = await newCart(app.shop, [variantId, 2]);
    return { cart, key, reply: await checkOut(app.shop, cart, { key }) };
  };

  it('is confirmed at once, with nothing owed', async () => {
    const { cart, key, reply } = await buy();
    expect(reply).toMatchObject({
      status: 201,
      body: {
        status: 'confirmed',
        paymentStatus: 'paid',
        totals: { total: { amount: 0, currency: 'EUR' } },
        payment: { authorization: 'settled', authorized: { amount: 0 }, captured: { amount: 0 } },
      },
    });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 5, reserved: 2 });
    expect(await newsOf(app, reply.body)).toEqual([
      'payment.transaction_settled',
      'ordering.order_placed',
      'ordering.order_confirmed',
    ]);
    expect((await checkOut(app.shop, cart, { key })).body.id, 'the same call again').toBe(reply.body.id);
  });

  it('is cancelled with its stock back and nothing to refund', async () => {
    const { body: order } = (await buy()).reply;
    expect(await staff.cancel(order)).toMatchObject({ status: 201, body: { status: 'cancelled' } });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 5, reserved: 0 });
    expect(await app.database.count("SELECT count(*) FROM payment_transaction WHERE kind <> 'authorization'")).toBe(0);
  });

  it('is completed when it is shipped, and has nothing to capture', async () => {
    const { body: order } = (await buy()).reply;
    expectProblem(await staff.capture<ProblemBody>(order), 409, 'capture_exceeds_authorized');
    await staff.ship(order);
    expect((await staff.get(order)).body).toMatchObject({ status: 'completed', paymentStatus: 'paid' });
    expectProblem(await staff.refund<ProblemBody>(order), 409, 'refund_exceeds_captured');
  });

  it('is confirmed by the worker when the web process dies after it was placed', async () => {
    const { body: order } = (await buy()).reply;
    // As the first transaction left it.
    await app.database.rows("UPDATE shop_order SET status = 'pending' WHERE id = $1", [order.id]);
    await app.database.rows('DELETE FROM stock_allocation WHERE order_id = $1', [order.id]);
    await app.database.rows("UPDATE stock_reservation SET status = 'active' WHERE order_id = $1", [order.id]);
    await app.startWorker();
    await eventually(
      () => app.shop.get<OrderBody>(`/v1/orders/${order.id}`, { 'order-token': order.token }),
      ({ body }) => body.status === 'confirmed',
    );
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 5, reserved: 2 });
  });
});
