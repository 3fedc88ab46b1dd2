import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { shelfOf } from './staff.js';

/** M11.6: one run for each Idempotency-Key, however often and by whomever it is sent. */
describe('a checkout with a key', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ paymentTimeoutMs: 5_000 });
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const newFilledCart = async () => newCart(app.shop, [await newVariant(app), 1]);
  const ordersOfCart = (cart: { id: string }) =>
    app.database.count('SELECT count(*) FROM shop_order WHERE cart_id = $1', [cart.id]);
  const chargesOf = async (order: { id: string }) =>
    (await app.bank.ledger()).filter(({ reference }) => reference === order.id).length;
  const claimOf = async (key: string) => {
    const [claim] = await app.database.rows<{ status: number | null }>(
      'SELECT status FROM idempotency_claim WHERE key = $1',
      [key],
    );
    return claim;
  };

  it.each([undefined, '', ' ', 'two words', 'x'.repeat(129), 'schlüssel'])('of %j is refused', async (key) => {
    const cart = await newFilledCart();
    const reply = await withoutChange(app.database, () =>
      app.shop.post(
        `/v1/carts/${cart.id}/checkout`,
        {},
        { 'cart-token': cart.token, ...(key !== undefined && { 'idempotency-key': key }) },
      ),
    );
    expectProblem(reply, 400, 'idempotency_key_missing');
  });

  it('of 128 characters is taken', async () => {
    expect((await checkOut(app.shop, await newFilledCart(), { key: 'k'.repeat(128) })).status).toBe(201);
  });

  it('that is under way is answered with 409 and how long to wait, and afterwards with the answer', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    const first = checkOut(app.shop, cart, { key, token: 'card_slow_1500' });
    await eventually(
      () => claimOf(key),
      (claim) => claim !== undefined,
    );
    const twin = await checkOut<ProblemBody>(app.shop, cart, { key, token: 'card_slow_1500' });
    const problem = expectProblem(twin, 409, 'idempotency_key_in_flight');
    expect(problem.retryAfterSeconds).toBeGreaterThan(0);
    expect(problem.retryAfterSeconds).toBeLessThanOrEqual(15);
    expect(twin.headers['retry-after']).toBe(String(problem.retryAfterSeconds));

    const { status, body } = await first;
    expect(status).toBe(201);
    const later = await checkOut(app.shop, cart, { key, token: 'card_slow_1500' });
    expect(later).toMatchObject({ status: 201, body, headers: { 'idempotent-replayed': 'true' } });
    expect(await chargesOf(body)).toBe(1);
  });

  it('that is sent ten times at once places and charges one order', async () => {
    const [variantId, key] = [await newVariant(app), randomUUID()];
    const cart = await newCart(app.shop, [variantId, 2]);
    const replies = await Promise.all(Array.from({ length: 10 }, () => checkOut(app.shop, cart, { key })));
    const done = replies.filter(({ status }) => status === 201);
    const waiting = replies.filter(({ status }) => status === 409);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length + waiting.length).toBe(10);
    expect(new Set(done.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    for (const reply of waiting) expectProblem(reply, 409, 'idempotency_key_in_flight');
    expect(await ordersOfCart(cart)).toBe(1);
    expect(await chargesOf(done[0]!.body)).toBe(1);
    expect(await shelfOf(app, variantId)).toEqual({ onHand: 10, reserved: 2 });
  });

  it('repeats the answer, also when the order has changed since', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    const first = await checkOut(app.shop, cart, { key });
    const owner = await app.staff();
    await owner.post(`/v1/admin/orders/${first.body.id}/cancellation`, { reason: 'Changed mind' });
    const again = await withoutChange(app.database, () => checkOut(app.shop, cart, { key }));
    expect(again).toMatchObject({ status: 201, body: first.body, headers: { 'idempotent-replayed': 'true' } });
  });

  it('tells how things stand as long as the bank has not decided, and then repeats that', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    const again = () => checkOut(app.shop, cart, { key, token: 'card_challenge' });
    const first = await again();
    expect(first).toMatchObject({ status: 202, body: { status: 'pending' } });
    expect(await again()).toMatchObject({ status: 202, body: { id: first.body.id, status: 'pending' } });
    const changed = await checkOut<ProblemBody>(app.shop, cart, { key, token: 'card_ok' });
    expectProblem(changed, 422, 'idempotency_key_reused');
    const { challengeUrl } = first.body.payment;
    await app.startWorker();
    await fetch(challengeUrl!, { method: 'POST', body: new URLSearchParams({ decision: 'approve' }) });
    const decided = await eventually(again, ({ status }) => status !== 202);
    expect(decided).toMatchObject({ status: 201, body: { id: first.body.id, status: 'confirmed' } });
    expect((await again()).headers['idempotent-replayed']).toBe('true');
    expect(await chargesOf(first.body)).toBe(1);
  });

  it('that was cut off after the order was placed goes on with it, and with no other body', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    const lock = await lockOut(app, 'fulfillment');
    const cut = checkOut<ProblemBody>(app.shop, cart, { key });
    await eventually(
      () => app.database.count("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
      (waiting) => waiting > 0,
    );
    await app.database.rows(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'stoa' AND wait_event_type = 'Lock'`,
    );
    expect((await cut).status).toBe(503);
    await lock.end();
    const changed = await checkOut<ProblemBody>(app.shop, cart, { key, shippingMethod: 'standard' });
    expectProblem(changed, 422, 'idempotency_key_reused');
    const { status, body } = await checkOut(app.shop, cart, { key });
    expect(status).toBe(201);
    expect(await ordersOfCart(cart)).toBe(1);
    expect(await chargesOf(body)).toBe(1);
  });

  it('repeats a refusal, with the trace id of the repetition, and does not ask the bank again', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    const first = expectProblem(
      await checkOut<ProblemBody>(app.shop, cart, { key, token: 'card_declined' }),
      402,
      'payment_declined',
    );
    const asked = (await app.bank.ledger()).length;
    const reply = await withoutChange(app.database, () =>
      checkOut<ProblemBody>(app.shop, cart, { key, token: 'card_declined' }),
    );
    const again = expectProblem(reply, 402, 'payment_declined');
    expect(reply.headers['idempotent-replayed']).toBe('true');
    expect({ ...again, traceId: '' }).toEqual({ ...first, traceId: '' });
    expect(again.traceId).not.toBe(first.traceId);
    expect(await app.bank.ledger()).toHaveLength(asked);
    expect((await checkOut(app.shop, cart)).status).toBe(201);
  });

  it('is refused with another body', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    expect((await checkOut(app.shop, cart, { key })).status).toBe(201);
    for (const change of [{ token: 'card_declined' }, { shippingMethod: 'standard' }]) {
      const reply = await withoutChange(app.database, () => checkOut<ProblemBody>(app.shop, cart, { key, ...change }));
      expectProblem(reply, 422, 'idempotency_key_reused');
    }
  });

  it('is refused with another body also while the first is under way', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    const first = checkOut(app.shop, cart, { key, token: 'card_slow_1500' });
    await eventually(
      () => claimOf(key),
      (claim) => claim !== undefined,
    );
    expectProblem(await checkOut<ProblemBody>(app.shop, cart, { key }), 422, 'idempotency_key_reused');
    expect((await first).status).toBe(201);
  });

  it('means something else for another cart', async () => {
    const key = randomUUID();
    const [one, two] = [await newFilledCart(), await newFilledCart()];
    const replies = [await checkOut(app.shop, one, { key }), await checkOut(app.shop, two, { key })];
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[0]!.body.id).not.toBe(replies[1]!.body.id);
  });

  it('tells a stranger nothing, even one who knows the key, the cart and the body', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    expect((await checkOut(app.shop, cart, { key })).status).toBe(201);
    for (const token of ['', 'x'.repeat(43), (await newFilledCart()).token]) {
      const reply = await withoutChange(app.database, () =>
        checkOut<ProblemBody>(app.shop, { ...cart, token }, { key }),
      );
      expectProblem(reply, 404, 'cart_not_found');
      expect(reply.headers).not.toHaveProperty('idempotent-replayed');
    }
    expect((await checkOut(app.shop, cart, { key })).headers['idempotent-replayed']).toBe('true');
  });

  it('used by a stranger before is still free for whom the cart belongs to', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    expectProblem(await checkOut<ProblemBody>(app.shop, { ...cart, token: 'x' }, { key }), 404, 'cart_not_found');
    expect((await checkOut(app.shop, cart, { key })).status).toBe(201);
  });

  it('whose process died is taken over: the same order, one charge', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    const first = checkOut(app.shop, cart, { key, token: 'card_slow_1500' });
    await eventually(
      () => ordersOfCart(cart),
      (orders) => orders === 1,
    );
    await app.database.rows("UPDATE idempotency_claim SET leased_until = now() - interval '1 second' WHERE key = $1", [
      key,
    ]);
    const heir = await checkOut(app.shop, cart, { key, token: 'card_slow_1500' });
    expect([201, 202]).toContain(heir.status);
    const { status, body } = await first;
    expect([status, body.id]).toEqual([201, heir.body.id]);
    expect(await ordersOfCart(cart)).toBe(1);
    expect(await chargesOf(body)).toBe(1);
  });

  it('whose process died is not taken over with another body', async () => {
    const [cart, key] = [await newFilledCart(), randomUUID()];
    const first = checkOut(app.shop, cart, { key, token: 'card_slow_1500' });
    await eventually(
      () => ordersOfCart(cart),
      (orders) => orders === 1,
    );
    await app.database.rows("UPDATE idempotency_claim SET leased_until = now() - interval '1 second' WHERE key = $1", [
      key,
    ]);
    expectProblem(await checkOut<ProblemBody>(app.shop, cart, { key }), 422, 'idempotency_key_reused');
    expect((await first).status).toBe(201);
  });
});

/** Keeps everybody else from a table until the connection ends. */
async function lockOut(app: TestApp, table: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: app.database.url });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  return client;
}
