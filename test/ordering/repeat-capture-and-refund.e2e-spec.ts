import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { newOrder, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { movesAtBank, ordersOf, shelfOf } from './staff.js';

/** M11.6: money moves once for each Idempotency-Key of a member of staff. */
describe('with a key', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp();
    staff = ordersOf(await app.staff());
  });
  beforeEach(async () => {
    variantId = await newVariant(app);
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const newPaid = async () => {
    const order = await newOrder(app, variantId, 2);
    await staff.capture(order);
    return order;
  };
  type Move = <Body = OrderBody>(
    order: OrderBody,
    amount: number,
    key?: string,
  ) => ReturnType<typeof staff.capture<Body>>;
  const MOVES: [name: string, start: () => Promise<OrderBody>, move: Move][] = [
    ['a capture', () => newOrder(app, variantId, 2), (order, amount, key) => staff.capture(order, { amount }, key)],
    ['a refund', newPaid, (order, amount, key) => staff.refund(order, { amount }, key)],
  ];

  describe.each(MOVES)('%s', (name, start, move) => {
    const kind = name.split(' ')[1]!;
    const movedOf = async (order: OrderBody) => (await movesAtBank(app, order)).filter(([one]) => one === kind);

    it('is refused when the key is missing', async () => {
      const order = await start();
      const owner = await app.staff();
      const reply = await withoutChange(app.database, () =>
        owner.post(`/v1/admin/orders/${order.id}/${kind}s`, { amount: 1, reason: 'Broken' }),
      );
      expectProblem(reply, 400, 'idempotency_key_missing');
    });

    it('is done once when it is repeated, and answers the same', async () => {
      const [order, key] = [await start(), randomUUID()];
      const first = await move(order, 500, key);
      expect(first.status).toBe(201);
      const again = await withoutChange(app.database, () => move(order, 500, key));
      expect(again).toMatchObject({ status: 201, body: first.body, headers: { 'idempotent-replayed': 'true' } });
      expect(await movedOf(order)).toEqual([[kind, 500, 'succeeded']]);
    });

    it('is done once when it is sent many times at once', async () => {
      const [order, key] = [await start(), randomUUID()];
      const replies = await Promise.all(Array.from({ length: 8 }, () => move(order, 500, key)));
      for (const reply of replies.filter(({ status }) => status !== 201)) {
        expectProblem(reply, 409, 'idempotency_key_in_flight');
        expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
      }
      expect(replies.some(({ status }) => status === 201)).toBe(true);
      expect(await movedOf(order)).toEqual([[kind, 500, 'succeeded']]);
    });

    it('is done again with another key', async () => {
      const order = await start();
      await move(order, 500);
      await move(order, 500);
      expect(await movedOf(order)).toHaveLength(2);
    });

    it('is refused with another amount', async () => {
      const [order, key] = [await start(), randomUUID()];
      await move(order, 500, key);
      const reply = await withoutChange(app.database, () => move<ProblemBody>(order, 501, key));
      expectProblem(reply, 422, 'idempotency_key_reused');
    });

    it('repeats its refusal, although it could be done by now', async () => {
      const [order, key] = [await start(), randomUUID()];
      const first = expectProblem(
        await move<ProblemBody>(order, 9_999, key),
        409,
        `${kind}_exceeds_${kind === 'capture' ? 'authorized' : 'captured'}`,
      );
      const again = expectProblem(await move<ProblemBody>(order, 9_999, key), 409, first.code);
      expect({ ...again, traceId: '' }).toEqual({ ...first, traceId: '' });
    });

    it('leaves the key free when the input is wrong', async () => {
      const [order, key] = [await start(), randomUUID()];
      expectProblem(await move<ProblemBody>(order, -1, key), 422, 'validation_failed');
      expect((await move(order, 500, key)).status).toBe(201);
    });

    it('of another order may have the same key', async () => {
      const key = randomUUID();
      const orders = [await start(), await start()];
      for (const order of orders) expect((await move(order, 500, key)).status).toBe(201);
    });

    it('is not done without the right to it, and that takes no key', async () => {
      const [order, key] = [await start(), randomUUID()];
      const viewer = ordersOf(await app.staff('viewer'));
      const reply = await withoutChange(app.database, () =>
        kind === 'capture' ? viewer.capture(order, { amount: 500 }, key) : viewer.refund(order, { amount: 500 }, key),
      );
      expectProblem(reply, 403, 'permission_missing');
      expect(await app.database.count('SELECT count(*) FROM idempotency_claim WHERE key = $1', [key])).toBe(0);
      expect((await move(order, 500, key)).status).toBe(201);
    });
  });

  it('two members of staff never meet: each refund is their own', async () => {
    const [order, key] = [await newPaid(), randomUUID()];
    const support = ordersOf(await app.staff('support'));
    expect((await staff.refund(order, { amount: 100 }, key)).status).toBe(201);
    const reply = await support.refund(order, { amount: 100 }, key);
    expect(reply.headers).not.toHaveProperty('idempotent-replayed');
    expect(reply.body.payment.refunded.amount).toBe(200);
  });

  it('a capture and a refund of one order never meet', async () => {
    const [order, key] = [await newOrder(app, variantId, 2), randomUUID()];
    expect((await staff.capture(order, { amount: 500 }, key)).status).toBe(201);
    expect((await staff.refund(order, { amount: 500 }, key)).body.paymentStatus).toBe('refunded');
  });

  it('a repeated refund puts its goods back once', async () => {
    const [order, key] = [await newPaid(), randomUUID()];
    const body = { amount: 1999, restock: [{ lineId: order.lines[0]!.id, quantity: 1 }] };
    await staff.refund(order, body, key);
    await staff.refund(order, body, key);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 1 });
  });
});
