import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';

/** M11.6, M14.7: one order and one charge, however often it is asked for. */
describe('the same cart checked out twice at once', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ databasePool: 20 });
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const ordersOf = (cartId: string) =>
    app.database.count('SELECT count(*) FROM shop_order WHERE cart_id = $1', [cartId]);
  const chargesOf = async (orderId: string) =>
    (await app.bank.ledger()).filter(({ reference }) => reference === orderId).length;

  it('makes one order with one key, and gives both callers the same answer', async () => {
    for (let round = 0; round < 10; round++) {
      const cart = await newCart(app.shop, [await newVariant(app), 1]);
      const key = randomUUID();
      const replies = await Promise.all(
        [1, 2, 3, 4].map(() => checkOut<OrderBody & ProblemBody>(app.shop, cart, { key, token: 'card_slow_100' })),
      );
      const done = replies.filter(({ status }) => status === 201);
      const waiting = replies.filter(({ status }) => status === 409);
      expect(done.length + waiting.length).toBe(4);
      expect(done.length).toBeGreaterThanOrEqual(1);
      for (const { body, headers } of waiting) {
        expect(body.code).toBe('idempotency_key_in_flight');
        expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
      }
      const later = await eventually(
        () => checkOut(app.shop, cart, { key, token: 'card_slow_100' }),
        ({ status }) => status === 201,
      );
      expect(later.body).toEqual(done[0]!.body);
      expect(await ordersOf(cart.id)).toBe(1);
      expect(await chargesOf(later.body.id)).toBe(1);
    }
  });

  it('makes one order with two keys: the other is told that the cart is ordered', async () => {
    for (let round = 0; round < 10; round++) {
      const cart = await newCart(app.shop, [await newVariant(app), 1]);
      const replies = await Promise.all([1, 2, 3].map(() => checkOut<OrderBody & ProblemBody>(app.shop, cart)));
      expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
      expect(replies.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual([
        'cart_already_ordered',
        'cart_already_ordered',
      ]);
      expect(await ordersOf(cart.id)).toBe(1);
      expect(await chargesOf(replies.find(({ status }) => status === 201)!.body.id)).toBe(1);
    }
  });

  it('never charges a line that is added while the cart is being ordered', async () => {
    const extra = await newVariant(app, { prices: [{ amount: 100_000, currency: 'EUR' }] });
    for (let round = 0; round < 10; round++) {
      const cart = await newCart(app.shop, [await newVariant(app), 1]);
      const [order, added] = await Promise.all([
        checkOut(app.shop, cart),
        app.shop.post<ProblemBody>(
          `/v1/carts/${cart.id}/lines`,
          { lines: [{ variantId: extra, quantity: 1 }] },
          { 'cart-token': cart.token },
        ),
      ]);
      expect(order.status).toBe(201);
      // Either the line came first and is in the order, or the cart was locked and the line was refused.
      expect(order.body.lines.length).toBe(added.status === 201 ? 2 : 1);
      expect(order.body.totals.total.amount).toBe(order.body.lines.reduce((sum, line) => sum + line.total.amount, 0));
      if (added.status !== 201) expect(added.body.code).toBe('cart_already_ordered');
    }
  });
});
