import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { expectProblem } from '../platform/problem.js';
import { movesAtBank, ordersOf, shelfOf } from './staff.js';

/** M14.7, design §4.2: staff cancel, or the reservation runs out, while the shopper is still paying. */
describe('an order that waits for its payment', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  beforeAll(async () => {
    app = await startApp();
    await app.startWorker();
    staff = ordersOf(await app.staff());
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const newPending = async (variantId: string): Promise<OrderBody> => {
    const cart = await newCart(app.shop, [variantId, 2]);
    const { status, body } = await checkOut(app.shop, cart, { token: 'card_challenge' });
    expect(status).toBe(202);
    return body;
  };
  const decide = (order: OrderBody, decision: 'approve' | 'refuse') =>
    fetch(order.payment.challengeUrl!, { method: 'POST', body: new URLSearchParams({ decision }) });
  /** Nothing is under way any more: no transaction, no event. */
  const whenSettled = () =>
    eventually(
      () =>
        app.database.count(
          `SELECT (SELECT count(*) FROM payment_transaction WHERE state = 'pending') +
             (SELECT count(*) FROM outbox_pending) + (SELECT count(*) FROM event_delivery)`,
        ),
      (pending) => pending === 0,
      40_000,
    );

  it('frees its stock when it is cancelled, and gives the money back when the shopper pays after all', async () => {
    const variantId = await newVariant(app);
    const order = await newPending(variantId);
    const { status, body } = await staff.cancel(order);
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'cancelled', paymentStatus: 'unpaid' });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 0 });

    await decide(order, 'approve');
    await whenSettled();
    expect(await movesAtBank(app, order)).toEqual([['void', 3998, 'succeeded']]);
    expect((await staff.get(order)).body).toMatchObject({
      status: 'cancelled',
      paymentStatus: 'unpaid',
      payment: { captured: { amount: 0 } },
    });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 0 });
  }, 90_000);

  it('gives the shopper the cart back when it is cancelled', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 2]);
    const { body: order } = await checkOut(app.shop, cart, { token: 'card_challenge' });
    await staff.cancel(order);
    const line = `/v1/carts/${cart.id}/lines/${cart.lines[0]!.id}`;
    const changed = await app.shop.send('PATCH', line, { quantity: 1 }, { 'cart-token': cart.token });
    expect(changed.status).toBe(200);
    expect((await checkOut(app.shop, cart)).status).toBe(201);
    await decide(order, 'refuse');
    await whenSettled();
  }, 90_000);

  it('tells a shopper who is just paying that it was cancelled, and not why', async () => {
    const variantId = await newVariant(app);
    const [cart, key] = [await newCart(app.shop, [variantId, 2]), randomUUID()];
    const checkout = () => checkOut<ProblemBody>(app.shop, cart, { token: 'card_slow_800', key });
    const paying = checkout();
    const [order] = await eventually(
      () => app.database.rows<{ id: string }>('SELECT id FROM shop_order WHERE cart_id = $1', [cart.id]),
      (orders) => orders.length === 1,
    );
    await staff.cancel(order!, { reason: 'Looks like fraud' });
    const problem = expectProblem(await paying, 409, 'order_cancelled');
    expect(problem.orderId).toBe(order!.id);
    expect(JSON.stringify(problem)).not.toContain('fraud');
    expectProblem(await checkout(), 409, 'order_cancelled');
    await whenSettled();
    expect(await movesAtBank(app, order!)).toEqual([['void', 3998, 'succeeded']]);
    expect((await checkOut(app.shop, cart)).status).toBe(201);
  }, 90_000);

  it('stays cancelled when the shopper gives up afterwards', async () => {
    const order = await newPending(await newVariant(app));
    await staff.cancel(order, { reason: 'Fraud' });
    await decide(order, 'refuse');
    await whenSettled();
    expect((await staff.get(order)).body).toMatchObject({ status: 'cancelled', statusReason: 'Fraud' });
    expect(await movesAtBank(app, order)).toEqual([]);
  }, 90_000);

  it('expires when nobody pays in time, gives the shopper the cart back, and a payment after that goes back', async () => {
    const variantId = await newVariant(app, { stock: { first: 2 } });
    const cart = await newCart(app.shop, [variantId, 2]);
    const { body: order } = await checkOut(app.shop, cart, { token: 'card_challenge' });
    await app.database.rows("UPDATE shop_order SET expires_at = now() - interval '1 second' WHERE id = $1", [order.id]);
    await eventually(
      () => staff.get(order),
      ({ body }) => body.status === 'expired',
      40_000,
    );
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 2, reserved: 0 });
    const second = await checkOut(app.shop, cart);
    expect(second.status).toBe(201);

    await decide(order, 'approve');
    await whenSettled();
    expect(await movesAtBank(app, order)).toEqual([['void', 3998, 'succeeded']]);
    expect((await staff.get(order)).body.status).toBe('expired');
    expect((await staff.get(second.body)).body).toMatchObject({ status: 'confirmed', paymentStatus: 'authorized' });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 2, reserved: 2 });
  }, 90_000);
});
