import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newOrder, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { movesAtBank, newsOf, ordersOf } from './staff.js';

/** M14.6, M14.9: authorized money is taken in part or in whole, and never more than was authorized. */
describe('capturing', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  beforeAll(async () => {
    app = await startApp();
    staff = ordersOf(await app.staff());
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  it('takes all of it when no amount is given', async () => {
    const order = await newOrder(app, await newVariant(app), 2);
    const { status, body } = await staff.capture(order);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'confirmed',
      paymentStatus: 'paid',
      payment: { authorized: { amount: 3998 }, captured: { amount: 3998 }, refunded: { amount: 0 } },
    });
    expect(await movesAtBank(app, order)).toEqual([['capture', 3998, 'succeeded']]);
    expect((await newsOf(app, order)).at(-1)).toBe('payment.transaction_settled');
  });

  it('takes a part, and then the rest', async () => {
    const order = await newOrder(app, await newVariant(app), 2);
    const { body: part } = await staff.capture(order, { amount: 1 });
    expect(part).toMatchObject({ paymentStatus: 'partially_paid', payment: { captured: { amount: 1 } } });
    const { body: rest } = await staff.capture(order);
    expect(rest).toMatchObject({ paymentStatus: 'paid', payment: { captured: { amount: 3998 } } });
    expect(await movesAtBank(app, order)).toEqual([
      ['capture', 1, 'succeeded'],
      ['capture', 3997, 'succeeded'],
    ]);
  });

  it('of more than is authorized is refused, and tells how much could be taken', async () => {
    const order = await newOrder(app, await newVariant(app));
    for (const amount of [2000, Number.MAX_SAFE_INTEGER]) {
      const reply = await withoutChange(app.database, () => staff.capture<ProblemBody>(order, { amount }));
      expect(expectProblem(reply, 409, 'capture_exceeds_authorized').capturable).toBe(1999);
    }
    await staff.capture(order, { amount: 1500 });
    const reply = await withoutChange(app.database, () => staff.capture<ProblemBody>(order, { amount: 500 }));
    expect(expectProblem(reply, 409, 'capture_exceeds_authorized').capturable).toBe(499);
  });

  it('of a paid order is refused', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.capture(order);
    for (const body of [{}, { amount: 1 }]) {
      const reply = await withoutChange(app.database, () => staff.capture<ProblemBody>(order, body));
      expect(expectProblem(reply, 409, 'capture_exceeds_authorized').capturable).toBe(0);
    }
  });

  it('of a refunded order is refused: money that went back is not authorized again', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.capture(order);
    await staff.refund(order);
    const reply = await withoutChange(app.database, () => staff.capture<ProblemBody>(order));
    expectProblem(reply, 409, 'capture_exceeds_authorized');
  });

  it('many times at once takes no more than is authorized', async () => {
    const order = await newOrder(app, await newVariant(app), 2);
    const replies = await Promise.all(Array.from({ length: 8 }, () => staff.capture(order, { amount: 1000 })));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 201, 201, 409, 409, 409, 409, 409]);
    expect((await staff.get(order)).body.payment.captured.amount).toBe(3000);
    expect(await movesAtBank(app, order)).toHaveLength(3);
  });

  it('of a cancelled order is refused', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.cancel(order);
    const reply = await withoutChange(app.database, () => staff.capture<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'order_not_open').detail).toContain('cancelled');
  });

  it('of an order that waits for its payment is refused', async () => {
    const { body: order } = await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]), {
      token: 'card_challenge',
    });
    const reply = await withoutChange(app.database, () => staff.capture<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'order_not_open').detail).toContain('pending');
  });

  it('that the bank refuses leaves the order as it was, and is on record', async () => {
    const { body: order } = await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]), {
      token: 'card_capture_fails',
    });
    const problem = expectProblem(await staff.capture<ProblemBody>(order), 409, 'payment_operation_failed');
    expect(problem).toMatchObject({ kind: 'capture', failureCode: 'capture_refused' });
    expect((await staff.get(order)).body).toMatchObject({ status: 'confirmed', paymentStatus: 'authorized' });
    expect(
      await app.database.rows(
        `SELECT tx.state, tx.failure_code FROM payment_transaction tx JOIN payment ON payment.id = tx.payment_id
         WHERE payment.order_id = $1 AND tx.kind = 'capture'`,
        [order.id],
      ),
    ).toEqual([{ state: 'failed', failure_code: 'capture_refused' }]);
  });

  it.each([
    ['zero', { amount: 0 }, '/amount'],
    ['a negative amount', { amount: -1 }, '/amount'],
    ['a fraction', { amount: 0.5 }, '/amount'],
    ['an amount in quotes', { amount: '1999' }, '/amount'],
    ['an amount with a currency', { amount: { amount: 1, currency: 'EUR' } }, '/amount'],
    ['a list', { amount: [1] }, '/amount'],
    ['an unknown member', { sum: 1 }, '/sum'],
    ['a currency beside the amount', { amount: 1, currency: 'USD' }, '/currency'],
  ])('of %s is refused', async (_title, body, pointer) => {
    const order = await newOrder(app, await newVariant(app));
    const reply = await withoutChange(app.database, () => staff.capture<ProblemBody>(order, body));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });
});
