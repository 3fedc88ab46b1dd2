import { randomUUID } from 'node:crypto';
import { ordersOf } from '../ordering/staff.js';
import { expectBooksToAgree } from '../support/books.js';
import type { Client, Reply } from '../support/client.js';
import { checkOut, newCart, type OrderBody } from '../support/factories.js';
import { type Fleet, startFleet, stockUp } from '../support/processes.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';
import { insist } from './insist.js';

const ORDERS = 40;
const AT_ONCE = 8;
const PART = 300;

/** M11.6, M25.3: with its key a call is done once, also when the process dies between the work and the answer. */
describe('kill -9 while staff capture, refund, cancel and adjust', () => {
  let fleet: Fleet;
  let staff: Client;
  beforeAll(async () => {
    fleet = await startFleet();
    const signIn = { email: STAFF.owner, password: PASSWORD };
    const { body } = await fleet.shop.post<{ accessToken: string }>('/v1/admin/sessions', signIn);
    staff = fleet.shop.as({ authorization: `Bearer ${body.accessToken}` });
  });
  afterAll(() => fleet.stop());

  /** Does all calls, some at a time, each until it has an answer, while web dies again and again. */
  async function throughDeaths(calls: (() => Promise<Reply>)[]): Promise<number[]> {
    const statuses: number[] = [];
    const queue = [...calls];
    const workers = Array.from({ length: AT_ONCE }, async () => {
      for (let call = queue.pop(); call; call = queue.pop()) statuses.push((await insist(call))!.status);
    });
    for (const share of [0.2, 0.5, 0.8]) {
      await eventually(
        () => statuses.length,
        (done) => done >= calls.length * share,
        60_000,
      );
      await fleet.kill('web');
      await fleet.start('web');
    }
    await Promise.all(workers);
    return statuses;
  }

  it('does each once, and every cent and unit is accounted for', async () => {
    const variantId = await stockUp(fleet, { sku: 'DESK', amount: 1000, quantity: 500 });
    const { body: levels } = await staff.get<{ data: { locationId: string }[] }>(
      `/v1/admin/stock-levels?filter[variantId]=${variantId}`,
    );
    const locationId = levels.data[0]!.locationId;
    const orders: OrderBody[] = [];
    for (let index = 0; index < ORDERS; index++) {
      orders.push((await checkOut(fleet.shop, await newCart(fleet.shop, [variantId, 1]))).body);
    }
    const desk = ordersOf(staff);
    const keyed = <Body>(send: (key: string) => Promise<Reply<Body>>) => {
      const key = randomUUID();
      return () => send(key) as Promise<Reply>;
    };
    const [kept, cancelled] = [orders.slice(0, ORDERS / 2), orders.slice(ORDERS / 2)];

    const moves = [
      ...kept.map((order) => keyed((key) => desk.capture(order, {}, key))),
      ...cancelled.map((order) =>
        keyed((key) =>
          staff.post(`/v1/admin/orders/${order.id}/cancellation`, { reason: 'Crash' }, { 'idempotency-key': key }),
        ),
      ),
    ];
    for (const status of await throughDeaths(moves)) expect([201, 202]).toContain(status);
    const restock = (order: OrderBody) => ({
      amount: PART,
      restock: [{ lineId: order.lines[0]!.id, quantity: 1 }],
    });
    await Promise.all(kept.map((order) => desk.ship(order)));
    const changes = [
      ...kept.map((order) => keyed((key) => desk.refund(order, restock(order), key))),
      ...kept.map(() =>
        keyed((key) =>
          staff.post(
            '/v1/admin/stock-adjustments',
            { variantId, locationId, quantity: 1, reason: 'found' },
            { 'idempotency-key': key },
          ),
        ),
      ),
    ];
    for (const status of await throughDeaths(changes)) expect([201, 202]).toContain(status);

    const unsettled = () => fleet.database.count("SELECT count(*) FROM payment_transaction WHERE state = 'pending'");
    await eventually(unsettled, (count) => count === 0, 60_000);
    const waiting = () => fleet.database.count('SELECT count(*) FROM restock');
    await eventually(waiting, (count) => count === 0, 60_000);
    await expectBooksToAgree(fleet.database, fleet.bank);
    const payments = await fleet.database.rows(
      `SELECT status, captured, refunded, voided, count(*)::int FROM payment JOIN shop_order ON shop_order.id = order_id
       GROUP BY 1, 2, 3, 4 ORDER BY 1`,
    );
    expect(payments).toEqual([
      { status: 'cancelled', captured: 0, refunded: 0, voided: 1000, count: ORDERS / 2 },
      { status: 'completed', captured: 1000, refunded: PART, voided: 0, count: ORDERS / 2 },
    ]);
    const [shelf] = await fleet.database.rows('SELECT sum(on_hand)::int AS units FROM stock_level');
    expect(shelf).toEqual({ units: 500 + ORDERS / 2 });
  }, 240_000);
});
