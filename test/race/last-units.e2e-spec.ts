import { SettlementService } from '../../src/ordering/checkout/settlement.service.js';
import { PaymentService } from '../../src/payment/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';

/** M14.5, M14.7, M25.2: many shoppers and little stock. */
describe('the last units', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ databasePool: 20, paymentTimeoutMs: 20_000 });
  });
  afterAll(() => app.stop());

  it('sells 50 units to exactly 50 of 200 shoppers who come at once', async () => {
    const variantId = await newVariant(app, { stock: { first: 30, second: 20 } });
    const carts = [];
    for (let shopper = 0; shopper < 200; shopper++) carts.push(await newCart(app.shop, [variantId, 1]));

    const replies = await Promise.all(carts.map((cart) => checkOut<OrderBody | ProblemBody>(app.shop, cart)));

    const confirmed = replies.filter(({ status, body }) => status === 201 && body.status === 'confirmed');
    const refused = replies.filter(
      ({ status, body }) => status === 409 && 'code' in body && body.code === 'out_of_stock',
    );
    expect({ confirmed: confirmed.length, refused: refused.length }).toEqual({ confirmed: 50, refused: 150 });
    expect(
      await app.database.rows(
        'SELECT sum(on_hand)::int AS on_hand, sum(reserved)::int AS reserved FROM stock_level WHERE variant_id = $1',
        [variantId],
      ),
    ).toEqual([{ on_hand: 50, reserved: 50 }]);
    expect((await app.bank.ledger()).filter(({ status }) => status === 'authorized')).toHaveLength(50);
    await expectBooksToAgree(app.database, app.bank);
  });

  describe('when a reservation expires while the payment is under way', () => {
    /** An order that waits for a challenge and whose time is over. */
    async function overdueOrder(): Promise<{ order: OrderBody; variantId: string; transactionId: string }> {
      const variantId = await newVariant(app, { stock: { first: 1 } });
      const { body: order } = await checkOut(app.shop, await newCart(app.shop, [variantId, 1]), {
        token: 'card_challenge',
      });
      await app.database.rows("UPDATE shop_order SET expires_at = now() - interval '1 second' WHERE id = $1", [
        order.id,
      ]);
      const [row] = await app.database.rows<{ id: string }>(
        'SELECT tx.id FROM payment_transaction tx JOIN payment ON payment.id = payment_id WHERE order_id = $1',
        [order.id],
      );
      return { order, variantId, transactionId: row!.id };
    }

    const settlement = () => app.web.get(SettlementService, { strict: false });
    const payments = () => app.web.get(PaymentService, { strict: false });
    const approve = (order: OrderBody) =>
      fetch(order.payment.challengeUrl!, { method: 'POST', body: new URLSearchParams({ decision: 'approve' }) });
    const isAuthorized = (transactionId: string) => () =>
      app.database.count("SELECT count(*) FROM payment_transaction WHERE id = $1 AND state = 'succeeded'", [
        transactionId,
      ]);
    const statusOf = async ({ id, token }: OrderBody) =>
      (await app.shop.get<OrderBody>(`/v1/orders/${id}`, { 'order-token': token })).body.status;

    it('gives the unit to the next shopper and the money back when the expiry comes first', async () => {
      const { order, variantId, transactionId } = await overdueOrder();
      await settlement().expire(order.id);
      expect(await statusOf(order)).toBe('expired');
      const next = await checkOut(app.shop, await newCart(app.shop, [variantId, 1]));
      expect(next.status).toBe(201);

      await approve(order);
      await eventually(isAuthorized(transactionId), (count) => count === 1);
      await settlement().settle(order.id);
      expect(await statusOf(order)).toBe('expired');
      await app.database.rows(
        "UPDATE payment_transaction SET leased_until = now() - interval '1 second' WHERE state = 'pending'",
      );
      for (const submission of await payments().claimDue()) await payments().resume(submission);

      const kinds = (await app.bank.ledger())
        .filter(({ reference }) => reference === order.id)
        .map(({ kind, status }) => `${kind} ${status}`);
      expect(kinds).toEqual(['authorization authorized', 'void succeeded']);
      await expectBooksToAgree(app.database, app.bank);
    });

    it('keeps the unit for the shopper when the payment comes first', async () => {
      const { order, variantId, transactionId } = await overdueOrder();
      await approve(order);
      await eventually(isAuthorized(transactionId), (count) => count === 1);
      await settlement().expire(order.id);
      expect(await statusOf(order)).toBe('confirmed');
      const next = await app.shop.post<ProblemBody>('/v1/carts', { lines: [{ variantId, quantity: 1 }] });
      expect(next).toMatchObject({ status: 409, body: { code: 'out_of_stock' } });
      await expectBooksToAgree(app.database, app.bank);
    });
  });
});
