import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newOrder, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { newsOf, ordersOf, shelfOf } from './staff.js';

/** M14.5, M14.6: goods leave the shelf when they are shipped; shipped and paid, an order is complete. */
describe('shipping', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  beforeAll(async () => {
    app = await startApp();
    staff = ordersOf(await app.staff());
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const addToShelf = async (variantId: string, quantity: number) => {
    const owner = await app.staff();
    const [level] = await app.database.rows<{ location_id: string }>(
      'SELECT location_id FROM stock_level WHERE variant_id = $1',
      [variantId],
    );
    const adjustment = { variantId, locationId: level!.location_id, quantity, reason: 'Delivery' };
    expect((await owner.post('/v1/admin/stock-adjustments', adjustment)).status).toBe(201);
  };

  it('takes the goods from the shelf, keeps the parcel’s number and says so', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId, 3);
    const { status, body } = await staff.ship(order, { tracking: 'DHL 00340434' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: 'confirmed',
      fulfillmentStatus: 'fulfilled',
      fulfillments: [{ status: 'shipped', tracking: 'DHL 00340434' }],
    });
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 7, reserved: 0 });
    expect((await newsOf(app, order)).at(-1)).toBe('ordering.order_shipped');
  });

  it('takes each line from the shelves that it was promised from', async () => {
    const variantId = await newVariant(app, { stock: { first: 2, second: 3 } });
    const order = await newOrder(app, variantId, 4);
    await staff.ship(order);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 1, reserved: 0 });
    expect(
      await app.database.rows(
        "SELECT sum(on_hand_change)::int AS moved FROM stock_movement WHERE order_id = $1 AND kind = 'shipment'",
        [order.id],
      ),
    ).toEqual([{ moved: -4 }]);
  });

  it('is refused when all of it was given back, and sends the rest when a part was', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId, 3);
    await staff.capture(order);
    const giveBack = (quantity: number) =>
      staff.refund(order, { amount: 1, restock: [{ lineId: order.lines[0]!.id, quantity }] });
    await giveBack(3);
    const reply = await withoutChange(app.database, () => staff.ship<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'order_not_shippable').orderStatus).toBe('given_back');

    const second = await newOrder(app, variantId, 3);
    await staff.capture(second);
    await staff.refund(second, { amount: 1, restock: [{ lineId: second.lines[0]!.id, quantity: 2 }] });
    expect((await staff.ship(second)).body.status).toBe('completed');
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 9, reserved: 0 });
  });

  it('completes an order that is paid', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.capture(order);
    expect((await staff.ship(order)).body.status).toBe('completed');
    expect((await newsOf(app, order)).slice(-2)).toEqual(['ordering.order_shipped', 'ordering.order_completed']);
  });

  it('is completed by the payment when that comes later', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.ship(order);
    expect((await staff.capture(order, { amount: 1000 })).body.status).toBe('confirmed');
    expect((await staff.capture(order)).body.status).toBe('completed');
    expect((await newsOf(app, order)).filter((name) => name === 'ordering.order_completed')).toHaveLength(1);
  });

  it('and capturing at the same time complete the order once', async () => {
    const order = await newOrder(app, await newVariant(app));
    const replies = await Promise.all([staff.ship(order), staff.capture(order)]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect((await staff.get(order)).body.status).toBe('completed');
    expect((await newsOf(app, order)).filter((name) => name === 'ordering.order_completed')).toHaveLength(1);
  });

  it('twice is refused the second time', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.ship(order);
    const reply = await withoutChange(app.database, () => staff.ship<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'order_not_shippable').detail).toContain('shipped');
  });

  it('many times at once is done once', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId, 2);
    const replies = await Promise.all(Array.from({ length: 6 }, () => staff.ship(order)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 8, reserved: 0 });
  });

  it('and cancelling at the same time has one winner', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId, 2);
    const [shipped, cancelled] = await Promise.all([staff.ship(order), staff.cancel(order)]);
    expect([shipped.status, cancelled.status].toSorted()).toEqual([201, 409]);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: shipped.status === 201 ? 8 : 10, reserved: 0 });
  });

  it('is refused for a cancelled order', async () => {
    const order = await newOrder(app, await newVariant(app));
    await staff.cancel(order);
    const reply = await withoutChange(app.database, () => staff.ship<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'order_not_shippable').detail).toContain('cancelled');
  });

  it('is refused for an order that waits for its payment', async () => {
    const { body: order } = await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]), {
      token: 'card_challenge',
    });
    const reply = await withoutChange(app.database, () => staff.ship<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'order_not_shippable').detail).toContain('pending');
  });

  it('is refused while something sold on back-order is not on hand, and done once it is', async () => {
    const [here, ordered] = [await newVariant(app), await newVariant(app, { stock: { first: 1 }, backOrder: true })];
    const { body: order } = await checkOut(app.shop, await newCart(app.shop, [here, 1], [ordered, 3]));
    expect(await shelfOf(app, ordered)).toEqual({ onHand: 1, reserved: 3 });
    const reply = await withoutChange(app.database, () => staff.ship<ProblemBody>(order));
    expect(expectProblem(reply, 409, 'stock_not_on_hand').orderId).toBe(order.id);

    await addToShelf(ordered, 2);
    expect((await staff.ship(order)).status).toBe(201);
    expect([await shelfOf(app, here), await shelfOf(app, ordered)]).toEqual([
      { onHand: 9, reserved: 0 },
      { onHand: 0, reserved: 0 },
    ]);
  });

  it('sends the back-orders that there is enough for', async () => {
    const variantId = await newVariant(app, { stock: { first: 2 }, backOrder: true });
    const [large, small] = [await newOrder(app, variantId, 5), await newOrder(app, variantId, 2)];
    expectProblem(await staff.ship<ProblemBody>(large), 409, 'stock_not_on_hand');
    expect((await staff.ship(small)).status).toBe(201);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 0, reserved: 5 });
  });

  it.each([
    ['an empty number', { tracking: '' }, '/tracking'],
    ['a number that is no text', { tracking: 34 }, '/tracking'],
    ['a number too long to keep', { tracking: '1'.repeat(101) }, '/tracking'],
    ['a number with a NUL', { tracking: '1\0' }, '/tracking'],
    ['single lines, which is not offered', { lines: [] }, '/lines'],
  ])('with %s is refused', async (_title, body, pointer) => {
    const order = await newOrder(app, await newVariant(app));
    const reply = await withoutChange(app.database, () => staff.ship<ProblemBody>(order, body));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });
});
