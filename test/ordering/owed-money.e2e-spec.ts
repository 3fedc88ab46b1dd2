import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { movesAtBank, ordersOf, shelfOf } from './staff.js';

/** M14.7, M14.9, M19.3: money that a bank will not give back is asked for a few times, and stays in sight. */
describe('a refund that the bank refuses', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  beforeAll(async () => {
    app = await startApp({ paymentTimeoutMs: 5_000 });
    await app.startWorker();
    staff = ordersOf(await app.staff());
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  /** Captured in full, from a card that takes nothing back. */
  const newPaid = async (variantId: string, quantity = 2): Promise<OrderBody> => {
    const { body } = await checkOut(app.shop, await newCart(app.shop, [variantId, quantity]), {
      token: 'card_refund_fails',
    });
    return (await staff.capture(body)).body;
  };
  const refusalsOf = async (order: OrderBody) =>
    (await staff.get(order)).body.payment.operations!.filter(({ state }) => state === 'failed').length;
  const sinceTheLast = (order: OrderBody, time: string) =>
    app.database.rows(
      `UPDATE payment_transaction tx SET settled_at = settled_at - $2::interval FROM payment
       WHERE payment.id = tx.payment_id AND order_id = $1 AND tx.state = 'failed'`,
      [order.id, time],
    );
  /** All news have been heard, and each sweep has looked at least once since. */
  const whenQuiet = async () => {
    await eventually(
      () => app.database.count('SELECT (SELECT count(*) FROM outbox_pending) + (SELECT count(*) FROM event_delivery)'),
      (count) => count === 0,
    );
    const witness = await newPaid(await newVariant(app), 1);
    await staff.cancel(witness);
    await sinceTheLast(witness, '1 hour');
    await eventually(
      () => refusalsOf(witness),
      (count) => count === 2,
    );
    await sinceTheLast(witness, '1 hour');
    await eventually(
      () => refusalsOf(witness),
      (count) => count === 3,
    );
  };

  it('leaves a cancelled order cancelled, says what is owed, and asks again five times in all', async () => {
    const order = await newPaid(await newVariant(app));
    const { status, body } = await staff.cancel(order);
    expect(status).toBe(202);
    const refused = { kind: 'refund', amount: { amount: 3998 }, state: 'failed', failureCode: 'refund_refused' };
    expect(body).toMatchObject({ status: 'cancelled', payment: { isOwed: true, operations: [refused] } });
    await whenQuiet();
    expect(await refusalsOf(order), 'not again before its time').toBe(1);
    for (const [time, tries] of [
      ['1 minute', 2],
      ['4 minutes', 3],
      ['16 minutes', 4],
      ['64 minutes', 5],
    ] as const) {
      await sinceTheLast(order, time);
      await eventually(
        () => refusalsOf(order),
        (count) => count === tries,
      );
    }
    await sinceTheLast(order, '1 year');
    await whenQuiet();
    expect((await movesAtBank(app, order)).filter(([kind]) => kind === 'refund')).toHaveLength(5);
    const { payment } = (await staff.get(order)).body;
    expect(payment).toMatchObject({ isOwed: true, captured: { amount: 3998 }, refunded: { amount: 0 } });
    expect(payment.operations).toHaveLength(5);
  }, 90_000);

  it('leaves staff free to ask for it themselves, in part or in whole', async () => {
    const order = await newPaid(await newVariant(app));
    await staff.cancel(order);
    const problem = expectProblem(await staff.refund<ProblemBody>(order), 409, 'payment_operation_failed');
    expect(problem).toMatchObject({ kind: 'refund', failureCode: 'refund_refused' });
    const more = await staff.refund<ProblemBody>(order, { amount: 3999 });
    expectProblem(more, 409, 'refund_exceeds_captured');
    const asked = await refusalsOf(order);
    const goods = await staff.refund<ProblemBody>(order, { restock: [{ lineId: order.lines[0]!.id, quantity: 1 }] });
    expectProblem(goods, 409, 'restock_exceeds_line');
    expect(await refusalsOf(order)).toBe(asked);
  });

  it('puts no goods back, and leaves them to a refund that goes through', async () => {
    const variantId = await newVariant(app);
    const order = await newPaid(variantId);
    await staff.ship(order);
    const key = randomUUID();
    const body = { amount: 1999, restock: [{ lineId: order.lines[0]!.id, quantity: 2 }] };
    expectProblem(await staff.refund<ProblemBody>(order, body, key), 409, 'payment_operation_failed');
    expectProblem(await staff.refund<ProblemBody>(order, body, key), 409, 'payment_operation_failed');
    expect((await staff.get(order)).body.lines).toMatchObject([{ quantity: 2, restocked: 0 }]);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 8, reserved: 0 });
    expect(await app.database.count('SELECT count(*) FROM restock')).toBe(0);
    expectProblem(await staff.refund<ProblemBody>(order, body), 409, 'payment_operation_failed');
  });
});

/** M14.9, M11.6: goods follow the money that goes back for them, once, whoever brings the provider's word. */
describe('goods of a refund', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  beforeAll(async () => {
    app = await startApp({ paymentTimeoutMs: 5_000 });
    staff = ordersOf(await app.staff());
  });
  afterAll(() => app.stop());

  it('go back once where the process died before it heard the answer, and not more than are there', async () => {
    const variantId = await newVariant(app);
    const { body: order } = await checkOut(app.shop, await newCart(app.shop, [variantId, 2]));
    await staff.capture(order);
    const restock = (quantity: number) => [{ lineId: order.lines[0]!.id, quantity }];
    // What a crash leaves: the refund is written down with its goods, and nobody has asked the bank.
    const [payment] = await app.database.rows<{ id: string; store_id: string }>(
      'SELECT id, store_id FROM payment WHERE order_id = $1',
      [order.id],
    );
    const id = randomUUID();
    await app.database.rows(
      `INSERT INTO payment_transaction (id, store_id, payment_id, kind, state, amount, leased_until)
       VALUES ($1, $2, $3, 'refund', 'pending', 1999, now() - interval '1 second')`,
      [id, payment!.store_id, payment!.id],
    );
    await app.database.rows(
      "INSERT INTO restock (transaction_id, line_id, order_id, quantity, actor) VALUES ($1, $2, $3, 1, 'system')",
      [id, order.lines[0]!.id, order.id],
    );
    const tooMany = await withoutChange(app.database, () =>
      staff.refund<ProblemBody>(order, { amount: 1, restock: restock(2) }),
    );
    expectProblem(tooMany, 409, 'restock_exceeds_line');
    await app.startWorker();
    await eventually(
      () => staff.get(order),
      ({ body }) => body.lines[0]!.restocked === 1,
    );
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 1 });
    await staff.refund(order, { amount: 1, restock: restock(1) });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 0 });
    await expectBooksToAgree(app.database, app.bank);
  });
});
