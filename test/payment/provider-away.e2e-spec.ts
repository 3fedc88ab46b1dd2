import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { freePort } from '../../src/local/ports.js';
import { buildSandbox } from '../../src/sandbox/sandbox.server.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Bank, ledgerOf } from '../support/bank.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newOrder, newVariant, type OrderBody, type ProblemBody } from '../support/factories.js';
import { SANDBOX_SECRET } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { ordersOf, shelfOf } from '../ordering/staff.js';

/** M19.3, M14.7: a bank that is away loses no order and no money; what was asked of it is done once it is back. */
describe('while the bank is away', () => {
  let app: TestApp;
  let staff: ReturnType<typeof ordersOf>;
  let folder: string;
  let port: number;
  let server: FastifyInstance;
  let bank: Pick<Bank, 'ledger'>;

  /** A bank on the same address each time, with the books of the last one. */
  const openBank = async () => {
    server = buildSandbox({ secret: SANDBOX_SECRET, logLevel: 'silent', journal: join(folder, 'journal') });
    await server.listen({ port, host: '127.0.0.1' });
  };
  const waiting = (kind: string, reason: string | null) => ({
    ...{ id: expect.any(String), createdAt: expect.any(String), kind, reason },
    ...{ amount: { amount: 1500, currency: 'EUR' }, state: 'pending', failureCode: null, settledAt: null },
  });
  const whenSettled = () =>
    eventually(
      () => app.database.count("SELECT count(*) FROM payment_transaction WHERE state = 'pending'"),
      (pending) => pending === 0,
      60_000,
    );

  beforeEach(async () => {
    [port, folder] = await Promise.all([freePort(), mkdtemp(join(tmpdir(), 'stoa-bank-'))]);
    app = await startApp({ sandboxUrl: `http://127.0.0.1:${port}`, logLevel: 'silent' });
    bank = { ledger: () => ledgerOf(app.config.sandboxUrl) };
    staff = ordersOf(await app.staff());
    await openBank();
  });
  afterEach(async () => {
    await app.stop();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('captures and refunds wait for it, and what depends on them is refused', async () => {
    const [sold, paid] = [await newOrder(app, await newVariant(app)), await newOrder(app, await newVariant(app))];
    await staff.capture(paid);
    await server.close();

    const keys = [randomUUID(), randomUUID()];
    const captured = await staff.capture(sold, { amount: 1500 }, keys[0]);
    expect(captured).toMatchObject({ status: 202, body: { paymentStatus: 'authorized' } });
    expect(captured.body.payment.operations).toEqual([waiting('capture', null)]);
    const refund = { amount: 1500, restock: [{ lineId: paid.lines[0]!.id, quantity: 1 }] };
    const refunded = await staff.refund(paid, refund, keys[1]);
    expect(refunded).toMatchObject({ status: 202, body: { paymentStatus: 'paid', lines: [{ restocked: 0 }] } });
    expect(refunded.body.payment.operations).toEqual([waiting('refund', 'Broken')]);
    const asked = () => app.database.count("SELECT count(*) FROM payment_transaction WHERE kind <> 'authorization'");
    const before = await asked();
    expect((await staff.capture(sold, { amount: 1500 }, keys[0])).status).toBe(202);
    expect((await staff.refund(paid, refund, keys[1])).status).toBe(202);
    expect(await asked(), 'the same key asks for nothing more').toBe(before);
    const more = await withoutChange(app.database, () => staff.capture<ProblemBody>(sold, { amount: 500 }));
    expect(expectProblem(more, 409, 'capture_exceeds_authorized').capturable).toBe(499);
    const back = await withoutChange(app.database, () => staff.refund<ProblemBody>(paid, { amount: 500 }));
    expect(expectProblem(back, 409, 'refund_exceeds_captured').refundable).toBe(499);
    for (const order of [sold, paid]) {
      const reply = await withoutChange(app.database, () => staff.cancel<ProblemBody>(order));
      expectProblem(reply, 409, 'payment_in_flight');
      expect(reply.headers['retry-after']).toBe('2');
    }

    await openBank();
    await app.startWorker();
    await whenSettled();
    expect((await staff.get(sold)).body).toMatchObject({ paymentStatus: 'partially_paid' });
    expect((await staff.get(sold)).body.payment.captured.amount).toBe(1500);
    expect((await staff.get(paid)).body.payment).toMatchObject({ refunded: { amount: 1500 }, operations: [] });
    // What is told now is how things stand, and not the answer that was given before anybody knew.
    const told = await staff.capture(sold, { amount: 1500 }, keys[0]);
    expect(told).toMatchObject({ status: 201, body: { paymentStatus: 'partially_paid', payment: { operations: [] } } });
    const restocked = await staff.refund(paid, refund, keys[1]);
    expect(restocked).toMatchObject({ status: 201, body: { lines: [{ restocked: 1 }] } });
    expect((await staff.refund(paid, refund, keys[1])).headers['idempotent-replayed']).toBe('true');
    await expectBooksToAgree(app.database, bank);
  }, 180_000);

  it('an order is cancelled at once, and its authorization voided when the bank is back', async () => {
    const order = await newOrder(app, await newVariant(app));
    await server.close();
    const cancelled = await staff.cancel(order);
    expect(cancelled).toMatchObject({ status: 202, body: { status: 'cancelled', paymentStatus: 'authorized' } });
    expect(cancelled.body.payment).toMatchObject({ isOwed: true, operations: [{ kind: 'void', state: 'pending' }] });
    await openBank();
    await app.startWorker();
    await whenSettled();
    expect((await staff.get(order)).body).toMatchObject({ paymentStatus: 'unpaid', payment: { isOwed: false } });
    await expectBooksToAgree(app.database, bank);
  }, 180_000);

  it('checkouts wait, then are refused before anything is reserved, and all of it ends well', async () => {
    const variantId = await newVariant(app, { stock: { first: 100 } });
    const buy = async <Body = OrderBody>() => checkOut<Body>(app.shop, await newCart(app.shop, [variantId, 1]));
    await server.close();
    const waiting: OrderBody[] = [];
    const refused = await eventually(
      async () => {
        const cart = await newCart(app.shop, [variantId, 1]);
        const reply = await checkOut<OrderBody & ProblemBody>(app.shop, cart);
        if (reply.status === 202) waiting.push(reply.body);
        return { cart, reply };
      },
      ({ reply }) => reply.status !== 202,
      40_000,
    );
    expectProblem(refused.reply, 503, 'payment_provider_unavailable');
    expect(refused.reply.headers['retry-after']).toBe('5');
    expect(
      await app.database.rows(
        'SELECT status, (SELECT count(*)::int FROM shop_order WHERE cart_id = cart.id) AS orders FROM cart WHERE id = $1',
        [refused.cart.id],
      ),
    ).toEqual([{ status: 'active', orders: 0 }]);
    expect(waiting.length).toBeGreaterThan(5);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 100, reserved: waiting.length });
    await expectBooksToAgree(app.database);

    await openBank();
    await eventually(
      () => buy(),
      ({ status }) => status === 201,
      30_000,
    );
    await app.startWorker();
    await whenSettled();
    for (const order of waiting) {
      await eventually(
        () => staff.get(order),
        ({ body }) => body.status === 'confirmed',
      );
    }
    await expectBooksToAgree(app.database, bank);
  }, 180_000);
});
