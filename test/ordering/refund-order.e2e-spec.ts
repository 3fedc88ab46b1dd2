import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newOrder, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { movesAtBank, ordersOf, shelfOf } from './staff.js';

/** M14.6, M14.9: captured money goes back in part or in whole, with goods or without. */
describe('refunding', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  beforeAll(async () => {
    app = await startApp();
    staff = ordersOf(await app.staff());
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const newPaid = async (variantId: string, quantity = 2): Promise<OrderBody> => {
    const order = await newOrder(app, variantId, quantity);
    return (await staff.capture(order)).body;
  };
  const restock = (order: OrderBody, quantity: number) => [{ lineId: order.lines[0]!.id, quantity }];

  it('gives all of it back when no amount is given', async () => {
    const order = await newPaid(await newVariant(app));
    const { status, body } = await staff.refund(order);
    expect(status).toBe(201);
    expect(body).toMatchObject({ paymentStatus: 'refunded', payment: { refunded: { amount: 3998 } } });
    expect((await movesAtBank(app, order)).at(-1)).toEqual(['refund', 3998, 'succeeded']);
  });

  it('gives a part back, and then the rest', async () => {
    const order = await newPaid(await newVariant(app));
    const { body: part } = await staff.refund(order, { amount: 1 });
    expect(part).toMatchObject({ paymentStatus: 'partially_refunded', payment: { refunded: { amount: 1 } } });
    const { body: rest } = await staff.refund(order);
    expect(rest).toMatchObject({ paymentStatus: 'refunded', payment: { refunded: { amount: 3998 } } });
    expect((await movesAtBank(app, order)).slice(1)).toEqual([
      ['refund', 1, 'succeeded'],
      ['refund', 3997, 'succeeded'],
    ]);
  });

  it('keeps the reason', async () => {
    const order = await newPaid(await newVariant(app));
    await staff.refund(order, { reason: 'Arrived broken – sorry 💔' });
    expect(
      await app.database.rows(
        `SELECT reason FROM payment_transaction tx JOIN payment ON payment.id = tx.payment_id
         WHERE payment.order_id = $1 AND tx.kind = 'refund'`,
        [order.id],
      ),
    ).toEqual([{ reason: 'Arrived broken – sorry 💔' }]);
  });

  it('leaves the stock alone unless told otherwise', async () => {
    const variantId = await newVariant(app);
    await staff.refund(await newPaid(variantId));
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 2 });
  });

  it('frees units that have not left yet', async () => {
    const variantId = await newVariant(app);
    const order = await newPaid(variantId);
    const { body } = await staff.refund(order, { amount: 1999, restock: restock(order, 1) });
    expect(body.lines).toEqual([expect.objectContaining({ quantity: 2, restocked: 1 })]);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 1 });
    await staff.ship(order);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 9, reserved: 0 });
  });

  it('puts units that have left back on their shelf', async () => {
    const variantId = await newVariant(app);
    const order = await newPaid(variantId);
    await staff.ship(order);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 8, reserved: 0 });
    const { status } = await staff.refund(order, { restock: restock(order, 2) });
    expect(status).toBe(201);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 0 });
  });

  it('puts units back bit by bit, before and after shipping, and never more than were bought', async () => {
    const variantId = await newVariant(app);
    const order = await newPaid(variantId, 3);
    await staff.refund(order, { amount: 1, restock: restock(order, 1) });
    await staff.ship(order);
    await staff.refund(order, { amount: 1, restock: restock(order, 1) });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 9, reserved: 0 });
    const reply = await withoutChange(app.database, () =>
      staff.refund<ProblemBody>(order, { amount: 1, restock: restock(order, 2) }),
    );
    expect(expectProblem(reply, 409, 'restock_exceeds_line').lineId).toBe(order.lines[0]!.id);
    await staff.refund(order, { amount: 1, restock: restock(order, 1) });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 0 });
  });

  it('whose goods are more than the line has is refused, and no money moves', async () => {
    const order = await newPaid(await newVariant(app));
    const [line] = order.lines;
    for (const items of [
      [{ lineId: line!.id, quantity: 3 }],
      [
        { lineId: line!.id, quantity: 2 },
        { lineId: line!.id, quantity: 1 },
      ],
    ]) {
      const reply = await withoutChange(app.database, () => staff.refund<ProblemBody>(order, { restock: items }));
      expectProblem(reply, 409, 'restock_exceeds_line');
    }
  });

  it('whose goods are of another order is refused, and no money moves', async () => {
    const [order, other] = [await newPaid(await newVariant(app)), await newPaid(await newVariant(app))];
    for (const lineId of [other.lines[0]!.id, randomUUID()]) {
      const reply = await withoutChange(app.database, () =>
        staff.refund<ProblemBody>(order, { restock: [{ lineId, quantity: 1 }] }),
      );
      expectProblem(reply, 404, 'order_line_not_found');
    }
  });

  it('before anything was captured is refused', async () => {
    const order = await newOrder(app, await newVariant(app));
    for (const body of [{}, { amount: 1 }]) {
      const reply = await withoutChange(app.database, () => staff.refund<ProblemBody>(order, body));
      expect(expectProblem(reply, 409, 'refund_exceeds_captured').refundable).toBe(0);
    }
  });

  it('of more than was captured is refused, and tells how much could go back', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.capture(order, { amount: 1000 });
    const reply = await withoutChange(app.database, () => staff.refund<ProblemBody>(order, { amount: 1001 }));
    expect(expectProblem(reply, 409, 'refund_exceeds_captured').refundable).toBe(1000);
    await staff.refund(order, { amount: 600 });
    const second = await withoutChange(app.database, () => staff.refund<ProblemBody>(order, { amount: 401 }));
    expect(expectProblem(second, 409, 'refund_exceeds_captured').refundable).toBe(400);
  });

  it('many times at once gives back no more than was captured', async () => {
    const order = await newPaid(await newVariant(app));
    const replies = await Promise.all(Array.from({ length: 8 }, () => staff.refund(order, { amount: 1500 })));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409, 409, 409, 409, 409]);
    expect((await staff.get(order)).body.payment.refunded.amount).toBe(3000);
  });

  it('of a cancelled order is refused', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.cancel(order);
    const reply = await withoutChange(app.database, () => staff.refund<ProblemBody>(order));
    expectProblem(reply, 409, 'order_not_open');
  });

  it('of a complete order is done', async () => {
    const order = await newPaid(await newVariant(app));
    expect((await staff.ship(order)).body.status).toBe('completed');
    const { body } = await staff.refund(order, { amount: 100 });
    expect(body).toMatchObject({ status: 'completed', paymentStatus: 'partially_refunded' });
  });

  it('that the bank refuses gives nothing back and says so', async () => {
    const { body: order } = await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]), {
      token: 'card_refund_fails',
    });
    await staff.capture(order);
    const problem = expectProblem(await staff.refund<ProblemBody>(order), 409, 'payment_operation_failed');
    expect(problem).toMatchObject({ kind: 'refund', failureCode: 'refund_refused' });
    expect((await staff.get(order)).body).toMatchObject({
      paymentStatus: 'paid',
      payment: { refunded: { amount: 0 } },
    });
  });

  it.each([
    ['without a reason', { reason: undefined }, '/reason'],
    ['with a reason of null', { reason: null }, '/reason'],
    ['of zero', { amount: 0 }, '/amount'],
    ['of a negative amount', { amount: -1 }, '/amount'],
    ['of a fraction', { amount: 1.5 }, '/amount'],
    ['with goods that are no list', { restock: {} }, '/restock'],
    ['with goods that are lists', { restock: [[]] }, '/restock'],
    ['with goods of no line', { restock: [{ quantity: 1 }] }, '/restock/0/lineId'],
    ['with no units', { restock: [{ lineId: randomUUID(), quantity: 0 }] }, '/restock/0/quantity'],
    ['with units taken away', { restock: [{ lineId: randomUUID(), quantity: -1 }] }, '/restock/0/quantity'],
    ['with half a unit', { restock: [{ lineId: randomUUID(), quantity: 0.5 }] }, '/restock/0/quantity'],
  ])('%s is refused', async (_title, body, pointer) => {
    const order = await newPaid(await newVariant(app));
    const reply = await withoutChange(app.database, () => staff.refund<ProblemBody>(order, body));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });
});
