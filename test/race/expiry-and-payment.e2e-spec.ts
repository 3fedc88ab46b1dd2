import { setTimeout as sleep } from 'node:timers/promises';
import { SettlementService } from '../../src/ordering/checkout/settlement.service.js';
import { PaymentService } from '../../src/payment/index.js';
import type { ProviderAnswer } from '../../src/payment/payment.port.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
import { shelfOf } from '../ordering/staff.js';

const AT_ONCE = 8;
const ROUNDS = 6;

/** An order whose time is over, and whose authorization the bank has given without our having heard of it. */
interface Contested {
  order: OrderBody;
  variantId: string;
  transactionId: string;
  answer: ProviderAnswer;
}

/** M14.5: the expiry of an order and the word of its payment, at the same moment. */
describe('an order that expires while its payment arrives', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ databasePool: 20, paymentTimeoutMs: 400, logLevel: 'silent' });
  });
  afterAll(() => app.stop());

  const settlement = () => app.web.get(SettlementService, { strict: false });
  const payments = () => app.web.get(PaymentService, { strict: false });

  async function contested(): Promise<Contested> {
    const variantId = await newVariant(app, { stock: { first: 1 } });
    const cart = await newCart(app.shop, [variantId, 1]);
    const { status, body: order } = await checkOut(app.shop, cart, { token: 'card_timeout' });
    expect(status).toBe(202);
    await app.database.rows("UPDATE shop_order SET expires_at = now() - interval '1 second' WHERE id = $1", [order.id]);
    const operation = (await app.bank.ledger()).find(({ reference }) => reference === order.id)!;
    expect(operation.status).toBe('authorized');
    const answer = { state: 'succeeded', reference: operation.id, failureCode: null, challengeUrl: null } as const;
    return { order, variantId, transactionId: operation.operation, answer };
  }

  /** Who begins, and by how much, is another each time. */
  const race = ({ order, transactionId, answer }: Contested, index: number) =>
    Promise.all([
      sleep(index % 4).then(() => settlement().expire(order.id)),
      sleep((index >> 2) % 4).then(() => payments().record(transactionId, answer)),
      index % 3 === 0 ? settlement().settle(order.id) : undefined,
    ]);

  const outcomeOf = async ({ order, variantId }: Contested) => ({
    status: (await app.shop.get<OrderBody>(`/v1/orders/${order.id}`, { 'order-token': order.token })).body.status,
    shelf: await shelfOf(app, variantId),
    bank: (await app.bank.ledger())
      .filter(({ reference }) => reference === order.id)
      .map(({ kind, status }) => `${kind} ${status}`),
    open: await app.database.count(
      "SELECT count(*) FROM cart JOIN shop_order ON cart_id = cart.id WHERE shop_order.id = $1 AND cart.status = 'active'",
      [order.id],
    ),
  });
  const CLEAN = {
    confirmed: { shelf: { onHand: 1, reserved: 1 }, bank: ['authorization authorized'], open: 0 },
    expired: { shelf: { onHand: 1, reserved: 0 }, bank: ['authorization authorized', 'void succeeded'], open: 1 },
  };

  it('is either kept and paid, or given up with the money back', async () => {
    const all: Contested[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const batch = await Promise.all(Array.from({ length: AT_ONCE }, contested));
      await Promise.all(batch.map((one, index) => race(one, round * AT_ONCE + index)));
      // The bank answers this one, or the breaker would take it for away.
      expect((await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]))).status).toBe(201);
      all.push(...batch);
    }
    // What the event of the settled payment does in the worker, and then the sweep.
    for (const { order } of all) await settlement().settle(order.id);
    await app.database.rows("UPDATE payment_transaction SET leased_until = now() - interval '1 second'");
    for (let due = await payments().claimDue(); due.length > 0; due = await payments().claimDue()) {
      for (const submission of due) await payments().resume(submission);
    }
    for (const one of all) {
      const { status, ...rest } = await outcomeOf(one);
      expect(['confirmed', 'expired']).toContain(status);
      expect({ status, ...rest }).toEqual({ status, ...CLEAN[status as keyof typeof CLEAN] });
    }
    await expectBooksToAgree(app.database, app.bank);
  }, 90_000);
});
