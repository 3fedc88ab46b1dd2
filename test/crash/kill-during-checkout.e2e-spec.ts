import { randomUUID } from 'node:crypto';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, type OrderBody } from '../support/factories.js';
import { type Fleet, startFleet, stockUp } from '../support/processes.js';
import { eventually } from '../support/wait.js';
import { insist } from './insist.js';

const SHOPPERS = 16;
const CHECKOUTS = 200;
/** Some cards answer at once, some later, some not at all. */
const CARDS = ['card_ok', 'card_slow_50', 'card_twice', 'card_late_100', 'card_declined'];

/** M14.7, M25.3: whatever process dies, every acknowledged order is there once and every cent is accounted for. */
describe('kill -9 in the middle of 200 checkouts', () => {
  let fleet: Fleet;
  beforeAll(async () => {
    fleet = await startFleet();
  });
  afterAll(() => fleet.stop());

  it('loses, doubles and forgets nothing when web and worker die again and again', async () => {
    const variants: string[] = [];
    for (let index = 0; index < 5; index++) {
      variants.push(await stockUp(fleet, { sku: `CRASH-${index}`, amount: 1000 + index, quantity: 60 }));
    }
    const carts = await Promise.all(
      Array.from({ length: CHECKOUTS }, (_, index) =>
        newCart(fleet.shop, [variants[index % variants.length]!, 1 + (index % 2)]),
      ),
    );
    const acknowledged = new Map<string, OrderBody>();
    let done = 0;
    const queue = carts.map((cart, index) => ({ cart, card: CARDS[index % CARDS.length]!, givesUp: index % 4 === 3 }));
    const shoppers = Array.from({ length: SHOPPERS }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        const { cart, card: token, givesUp } = next;
        const key = randomUUID();
        const reply = await insist(() => checkOut(fleet.shop, cart, { key, token }), { givesUp });
        if (reply && reply.status < 300) acknowledged.set(reply.body.id, reply.body);
        done++;
      }
    });

    for (const [atLeast, victim] of [
      [20, 'web'],
      [60, 'worker'],
      [90, 'web'],
      [130, 'web'],
      [150, 'worker'],
    ] as const) {
      await eventually(
        () => done,
        (count) => count >= atLeast,
        60_000,
      );
      await fleet.kill(victim);
      await fleet.start(victim);
    }
    await Promise.all(shoppers);

    const pending = () => fleet.database.count("SELECT count(*) FROM shop_order WHERE status = 'pending'");
    await eventually(pending, (count) => count === 0, 60_000);
    const unsettled = () => fleet.database.count("SELECT count(*) FROM payment_transaction WHERE state = 'pending'");
    await eventually(unsettled, (count) => count === 0, 60_000);

    const orders = await fleet.database.rows<{ id: string; cart_id: string; status: string; total: number }>(
      'SELECT id, cart_id, status, total FROM shop_order',
    );
    const byId = new Map(orders.map((order) => [order.id, order]));
    for (const [id, told] of acknowledged) {
      const order = byId.get(id);
      expect(order, `the acknowledged order ${id}`).toBeDefined();
      expect(order?.total).toBe(told.totals.total.amount);
      if (told.status === 'confirmed') expect(order?.status).toBe('confirmed');
    }
    const live = orders.filter(({ status }) => status === 'confirmed');
    expect(new Set(live.map(({ cart_id }) => cart_id)).size, 'carts with more than one live order').toBe(live.length);
    expect(acknowledged.size).toBeGreaterThan(CHECKOUTS / 2);
    await expectBooksToAgree(fleet.database, fleet.bank);
    const authorized = (await fleet.bank.ledger()).filter(
      ({ kind, status }) => kind === 'authorization' && status === 'authorized',
    );
    const voided = (await fleet.bank.ledger()).filter(({ kind, status }) => kind === 'void' && status === 'succeeded');
    expect(authorized.length - voided.length, 'what the bank holds against what is confirmed').toBe(live.length);
  }, 240_000);
});
