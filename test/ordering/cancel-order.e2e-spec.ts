import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newOrder, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { movesAtBank, newsOf, ordersOf, shelfOf } from './staff.js';

/** M14.6, M14.7: an order that nothing has left of can be undone: stock is free, money goes back. */
describe('cancelling an order', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  beforeAll(async () => {
    app = await startApp();
    staff = ordersOf(await app.staff());
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  it('frees the stock, voids the authorization at the bank and says so', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId, 3);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 3 });
    const { status, body } = await staff.cancel(order, { reason: 'Changed their mind' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'cancelled', statusReason: 'Changed their mind', paymentStatus: 'unpaid' });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 0 });
    expect(await movesAtBank(app, order)).toEqual([['void', 5997, 'succeeded']]);
    expect((await newsOf(app, order)).slice(-2)).toEqual(['ordering.order_cancelled', 'payment.transaction_settled']);
  });

  it('gives captured money back', async () => {
    const order = await newOrder(app, await newVariant(app), 2);
    await staff.capture(order);
    const { status, body } = await staff.cancel(order);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'cancelled',
      paymentStatus: 'refunded',
      payment: { captured: { amount: 3998 }, refunded: { amount: 3998 } },
    });
    expect(await movesAtBank(app, order)).toEqual([
      ['capture', 3998, 'succeeded'],
      ['refund', 3998, 'succeeded'],
    ]);
  });

  it('gives back what is left of captured money after a refund', async () => {
    const order = await newOrder(app, await newVariant(app), 2);
    await staff.capture(order);
    await staff.refund(order, { amount: 1000 });
    expect((await staff.cancel(order)).body.payment.refunded.amount).toBe(3998);
    expect((await movesAtBank(app, order)).at(-1)).toEqual(['refund', 2998, 'succeeded']);
  });

  it('moves no money when all of it was given back before', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.capture(order);
    await staff.refund(order);
    const before = await movesAtBank(app, order);
    expect((await staff.cancel(order)).body).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' });
    expect(await movesAtBank(app, order)).toEqual(before);
  });

  it('frees only what a refund has not put back before', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId, 3);
    await staff.capture(order);
    await staff.refund(order, { amount: 1999, restock: [{ lineId: order.lines[0]!.id, quantity: 1 }] });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 2 });
    await staff.cancel(order);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 0 });
  });

  it('twice is refused the second time', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.cancel(order);
    const reply = await withoutChange(app.database, () => staff.cancel<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'order_not_cancellable').detail).toContain('cancelled');
  });

  it('many times at once is done once', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId, 2);
    const replies = await Promise.all(Array.from({ length: 6 }, () => staff.cancel(order)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 0 });
    expect(await movesAtBank(app, order)).toEqual([['void', 3998, 'succeeded']]);
    expect((await newsOf(app, order)).filter((name) => name === 'ordering.order_cancelled')).toHaveLength(1);
  });

  it('is refused after shipping', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.ship(order);
    const reply = await withoutChange(app.database, () => staff.cancel<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'order_not_cancellable').detail).toContain('shipped');
  });

  it('is refused when it is complete', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.capture(order);
    await staff.ship(order);
    const reply = await withoutChange(app.database, () => staff.cancel<ProblemBody>(order));
    expectProblem(reply, 409, 'order_not_cancellable');
  });

  it('is refused when its payment was declined', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    await checkOut(app.shop, cart, { token: 'card_declined' });
    const [declined] = await app.database.rows<{ id: string }>('SELECT id FROM shop_order WHERE cart_id = $1', [
      cart.id,
    ]);
    const reply = await withoutChange(app.database, () => staff.cancel<ProblemBody>(declined!));
    expectProblem(reply, 409, 'order_not_cancellable');
  });

  it.each([
    ['without a reason', {}],
    ['with an empty reason', { reason: '' }],
    ['with a reason that is no text', { reason: 7 }],
    ['with a reason too long to keep', { reason: 'x'.repeat(201) }],
    ['with a NUL in the reason', { reason: 'Broken\0' }],
    ['with half a character in the reason', { reason: 'Broken \ud83d' }],
  ])('%s is refused', async (_title, body) => {
    const order = await newOrder(app, await newVariant(app));
    const reply = await withoutChange(app.database, () => staff.cancel<ProblemBody>(order, body));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty(['/reason']);
  });
});
