import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { authorizationOf, messageOf, tell } from './signed.js';

/** M14.6, M14.7: the bank may tell early, late, twice or out of order; money and orders come out the same. */
describe('a callback', () => {
  let app: TestApp;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp({ paymentTimeoutMs: 5_000 });
    await app.startWorker();
  });
  beforeEach(async () => {
    variantId = await newVariant(app);
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const buy = async (token: string) => checkOut(app.shop, await newCart(app.shop, [variantId, 2]), { token });
  const orderOf = async (order: OrderBody) =>
    (await app.shop.get<OrderBody>(`/v1/orders/${order.id}`, { 'order-token': order.token })).body;
  const settlementsOf = (order: { id: string }) =>
    app.database.count(
      "SELECT count(*) FROM outbox WHERE name = 'payment.transaction_settled' AND payload->>'orderId' = $1",
      [order.id],
    );
  const decide = (order: OrderBody, decision: string) =>
    fetch(order.payment.challengeUrl!, { method: 'POST', body: new URLSearchParams({ decision }) });
  /** Everything about the order and its payment, but for what is still on its way. */
  const booksOf = (order: { id: string }) =>
    app.database.rows(
      `SELECT shop_order::text, payment::text, tx::text, ledger_entry::text FROM shop_order
       JOIN payment ON payment.order_id = shop_order.id JOIN payment_transaction tx ON tx.payment_id = payment.id
       LEFT JOIN ledger_entry ON ledger_entry.transaction_id = tx.id WHERE shop_order.id = $1`,
      [order.id],
    );

  it.each([
    ['approve', 'confirmed', 'authorized', 2],
    ['refuse', 'cancelled', 'unpaid', 0],
  ])('after the shopper’s decision to %s makes the order %s', async (decision, status, paymentStatus, reserved) => {
    const { body: order } = await buy('card_challenge');
    await decide(order, decision);
    const settled = await eventually(
      () => orderOf(order),
      (seen) => seen.status !== 'pending',
    );
    expect(settled).toMatchObject({ status, paymentStatus });
    expect(await app.database.count('SELECT reserved FROM stock_level WHERE variant_id = $1', [variantId])).toBe(
      reserved,
    );
  });

  it('for what is settled, told twice, is thanked for and changes nothing', async () => {
    const { body: order } = await buy('card_ok');
    const { id, operation } = await authorizationOf(app, order);
    const before = await booksOf(order);
    const message = messageOf({ id, operation, status: 'authorized' });
    for (const reply of [await tell(app, message), await tell(app, message)]) {
      expect([reply.status, reply.body]).toEqual([204, '']);
    }
    expect(await booksOf(order)).toEqual(before);
    expect(await settlementsOf(order)).toBe(1);
  });

  it('that contradicts what is settled changes nothing', async () => {
    const { body: order } = await buy('card_ok');
    const { id, operation } = await authorizationOf(app, order);
    const before = await booksOf(order);
    for (const status of ['declined', 'pending', 'requires_action', 'failed']) {
      const data = { id, operation, status, declineCode: 'stolen', challengeUrl: 'https://bank.example/challenge' };
      expect((await tell(app, messageOf(data))).status).toBe(204);
    }
    expect(await booksOf(order)).toEqual(before);
  });

  it('that approves what was declined changes nothing', async () => {
    expect((await buy('card_declined')).status).toBe(402);
    const [declined] = await app.database.rows<{ id: string }>(
      "SELECT order_id AS id FROM payment_transaction tx JOIN payment ON payment.id = tx.payment_id WHERE tx.state = 'failed' ORDER BY tx.created_at DESC LIMIT 1",
    );
    const { id, operation } = await authorizationOf(app, declined!);
    const before = await booksOf(declined!);
    expect((await tell(app, messageOf({ id, operation, status: 'authorized' }))).status).toBe(204);
    expect(await booksOf(declined!)).toEqual(before);
  });

  it('that overtakes the answer settles the payment once, and the answer finds it settled', async () => {
    const checkout = buy('card_slow_1500');
    const [transaction] = await eventually(
      () =>
        app.database.rows<{ id: string; order_id: string }>(
          "SELECT tx.id, order_id FROM payment_transaction tx JOIN payment ON payment.id = tx.payment_id WHERE tx.state = 'pending' AND tx.token = 'card_slow_1500'",
        ),
      (rows) => rows.length === 1,
    );
    const { id } = await eventually(
      () => authorizationOf(app, { id: transaction!.order_id }),
      (authorization) => authorization.id !== 'auth_unknown',
    );
    expect((await tell(app, messageOf({ id, operation: transaction!.id, status: 'authorized' }))).status).toBe(204);

    const { status, body } = await checkout;
    expect(status).toBe(201);
    expect(body).toMatchObject({ id: transaction!.order_id, status: 'confirmed', paymentStatus: 'authorized' });
    expect(await settlementsOf(body)).toBe(1);
    expect((await app.bank.ledger()).filter(({ reference }) => reference === body.id)).toHaveLength(1);
  });

  it('told ten times at once settles the payment once', async () => {
    const { body: order } = await buy('card_challenge');
    const { id, operation } = await authorizationOf(app, order);
    await decide(order, 'approve');
    const message = messageOf({ id, operation, status: 'authorized' });
    const replies = await Promise.all(Array.from({ length: 10 }, () => tell(app, message)));
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 204));
    await eventually(
      () => orderOf(order),
      (seen) => seen.status === 'confirmed',
    );
    expect(await settlementsOf(order)).toBe(1);
    expect(await app.database.count('SELECT reserved FROM stock_level WHERE variant_id = $1', [variantId])).toBe(2);
  });

  it('with an approval that nobody reckoned with any more gives the money back', async () => {
    const { body: order } = await buy('card_challenge');
    const { operation } = await authorizationOf(app, order);
    await app.database.rows("UPDATE shop_order SET expires_at = now() - interval '1 second' WHERE id = $1", [order.id]);
    await eventually(
      () => orderOf(order),
      (seen) => seen.status === 'expired',
      40_000,
    );
    await app.database.rows(
      "UPDATE payment_transaction SET state = 'failed', failure_code = 'never_received', settled_at = now() WHERE id = $1",
      [operation],
    );
    await decide(order, 'approve');
    await eventually(
      () => app.bank.ledger(),
      (ledger) => ledger.some(({ kind, reference }) => kind === 'void' && reference === order.id),
      40_000,
    );
    await eventually(
      () => app.database.count("SELECT count(*) FROM payment_transaction WHERE state = 'pending'"),
      (pending) => pending === 0,
      40_000,
    );
    expect(await orderOf(order)).toMatchObject({ status: 'expired', paymentStatus: 'unpaid' });
  }, 90_000);
});
