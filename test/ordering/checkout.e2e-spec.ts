import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';

/** M14.6, M14.7, M14.8: a checkout with each of the sandbox's cards. */
describe('checkout', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.startWorker();
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const orderOf = (order: { id: string; token: string }) =>
    app.shop.get<OrderBody>(`/v1/orders/${order.id}`, { 'order-token': order.token });

  it('confirms an order whose card is good, with stock, ledger and events in the same commit', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 3]);
    const reply = await checkOut(app.shop, cart, { shippingMethod: 'standard' });

    expect(reply.status).toBe(201);
    expect(reply.headers.location).toBe(`/v1/orders/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      status: 'confirmed',
      paymentStatus: 'authorized',
      fulfillmentStatus: 'unfulfilled',
    });
    expect(reply.body.totals).toMatchObject({
      subtotal: { amount: 5997, currency: 'EUR' },
      shipping: { amount: 490 },
      discount: { amount: 0 },
      tax: { amount: 1036 }, // 19 % within 5997 is 957.50 → 958, within 490 is 78.24 → 78
      taxIncluded: true,
      total: { amount: 6487 },
    });
    expect(
      await app.database.rows('SELECT on_hand, reserved FROM stock_level WHERE variant_id = $1', [variantId]),
    ).toEqual([{ on_hand: 10, reserved: 3 }]);
    const names = await app.database.rows("SELECT name FROM outbox WHERE payload->>'orderId' = $1 ORDER BY id", [
      reply.body.id,
    ]);
    expect(names.map(({ name }) => name)).toEqual([
      'ordering.order_placed',
      'payment.transaction_settled',
      'ordering.order_confirmed',
    ]);
    expect((await orderOf(reply.body)).body).toEqual(reply.body);
  });

  it.each(['card_declined', 'card_insufficient_funds'])(
    'refuses %s, frees the stock and opens the cart again',
    async (token) => {
      const variantId = await newVariant(app, { stock: { first: 1 } });
      const cart = await newCart(app.shop, [variantId, 1]);
      const declined = await checkOut<ProblemBody>(app.shop, cart, { token });
      expect(declined.status).toBe(402);
      expect(declined.body).toMatchObject({
        code: 'payment_declined',
        declineCode: token === 'card_declined' ? 'card_declined' : 'insufficient_funds',
      });
      expect(await app.database.count('SELECT reserved FROM stock_level WHERE variant_id = $1', [variantId])).toBe(0);

      expect((await checkOut(app.shop, cart)).status).toBe(201);
    },
  );

  it('answers 202 to a card that is decided later, and confirms when the callback comes', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const reply = await checkOut(app.shop, cart, { token: 'card_late_300' });
    expect(reply.status).toBe(202);
    expect(reply.body).toMatchObject({ status: 'pending', payment: { authorization: 'pending' } });
    const { body } = await eventually(
      () => orderOf(reply.body),
      ({ body: order }) => order.status !== 'pending',
    );
    expect(body).toMatchObject({ status: 'confirmed', paymentStatus: 'authorized' });
  });

  it('cancels when the late answer is a refusal', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const { body: placed } = await checkOut(app.shop, cart, { token: 'card_late_declined' });
    const { body } = await eventually(
      () => orderOf(placed),
      ({ body: order }) => order.status !== 'pending',
    );
    expect(body).toMatchObject({ status: 'cancelled', payment: { failureCode: 'card_declined' } });
  });

  it('charges once when the bank tells it twice', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const { status, body } = await checkOut(app.shop, cart, { token: 'card_twice' });
    expect([201, 202]).toContain(status);
    await eventually(
      () => orderOf(body),
      ({ body: order }) => order.status === 'confirmed',
    );
    expect(
      await app.database.count(
        "SELECT count(*) FROM outbox WHERE name = 'payment.transaction_settled' AND payload->>'orderId' = $1",
        [body.id],
      ),
    ).toBe(1);
  });

  it('sends the shopper to a challenge and confirms when they pass it', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const { status, body } = await checkOut(app.shop, cart, { token: 'card_challenge' });
    expect(status).toBe(202);
    expect(body.payment.authorization).toBe('requires_action');
    await fetch(body.payment.challengeUrl!, { method: 'POST', body: new URLSearchParams({ decision: 'approve' }) });
    const { body: settled } = await eventually(
      () => orderOf(body),
      ({ body: order }) => order.status !== 'pending',
    );
    expect(settled.status).toBe('confirmed');
    expect(settled.payment.challengeUrl).toBeNull();
  });

  it.each(['card_timeout', 'card_lost', 'card_error'])(
    'finds out what became of %s by asking the bank',
    async (token) => {
      const cart = await newCart(app.shop, [await newVariant(app), 1]);
      const { status, body } = await checkOut(app.shop, cart, { token });
      expect(status).toBe(202);
      const { body: settled } = await eventually(
        () => orderOf(body),
        ({ body: order }) => order.status !== 'pending',
        25_000,
      );
      expect(settled.status).toBe('confirmed');
      expect((await app.bank.ledger()).filter(({ reference }) => reference === body.id)).toHaveLength(1);
    },
  );

  it('repeats its answer for the same key and refuses the key for another body (M11.6)', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const key = randomUUID();
    const first = await checkOut(app.shop, cart, { key });
    const second = await checkOut(app.shop, cart, { key });
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(second.headers['idempotent-replayed']).toBe('true');
    const other = await checkOut<ProblemBody>(app.shop, cart, { key, token: 'card_declined' });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it('keeps what was ordered when the catalogue changes afterwards', async () => {
    const variantId = await newVariant(app);
    const { body: order } = await checkOut(app.shop, await newCart(app.shop, [variantId, 1]));
    const staff = await app.staff();
    await staff.send('PUT', `/v1/admin/variants/${variantId}/prices`, { prices: [{ amount: 1, currency: 'EUR' }] }, {});
    const [{ product_id: productId } = { product_id: '' }] = await app.database.rows<{ product_id: string }>(
      'SELECT product_id FROM product_variant WHERE id = $1',
      [variantId],
    );
    await staff.send('PATCH', `/v1/admin/products/${productId}`, { name: 'Something else' }, {});
    expect((await orderOf(order)).body).toEqual(order);
  });

  it('tells a changed price instead of charging it, and takes the new one the second time', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 2]);
    await (
      await app.staff()
    ).send('PUT', `/v1/admin/variants/${variantId}/prices`, { prices: [{ amount: 2500, currency: 'EUR' }] }, {});
    const told = await checkOut<ProblemBody>(app.shop, cart);
    expect(told).toMatchObject({
      status: 409,
      body: { code: 'price_changed', changes: [{ variantId, was: 1999, is: 2500 }] },
    });
    const { status, body } = await checkOut(app.shop, cart);
    expect(status).toBe(201);
    expect(body.totals.total.amount).toBe(5000);
  });
});
