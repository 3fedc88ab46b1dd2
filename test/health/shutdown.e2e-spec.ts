import { type CartBody, checkOut, newCart } from '../support/factories.js';
import { type Fleet, startFleet, stockUp } from '../support/processes.js';
import { expectBooksToAgree } from '../support/books.js';
import { eventually } from '../support/wait.js';

/** M22.1: SIGTERM as an orchestrator sends it. */
describe('stopping', () => {
  let fleet: Fleet;
  let variantId: string;
  beforeAll(async () => {
    fleet = await startFleet({ SHUTDOWN_DELAY_MS: '700', SHUTDOWN_TIMEOUT_MS: '20000', PAYMENT_TIMEOUT_MS: '5000' });
    variantId = await stockUp(fleet, { sku: 'CANDLE', amount: 500, quantity: 100 });
  });
  afterAll(() => fleet.stop());

  const ready = () =>
    fetch(`${fleet.shop.url}/health/ready`).then(
      ({ status }) => status,
      () => 0,
    );

  it('fails readiness first, still takes requests, finishes all of them and ends with code 0', async () => {
    const carts: CartBody[] = [];
    for (let shopper = 0; shopper < 11; shopper++) carts.push(await newCart(fleet.shop, [variantId, 1]));
    const late = carts.pop()!;
    const slow = carts.map((cart) => checkOut(fleet.shop, cart, { token: 'card_slow_1500' }));
    const isUnderWay = () => fleet.database.count("SELECT count(*) FROM shop_order WHERE status = 'pending'");
    await eventually(isUnderWay, (count) => count === 10);

    const ended = fleet.terminate('web');
    await eventually(ready, (status) => status === 503);
    expect((await checkOut(fleet.shop, late)).status, 'a request that comes while load balancers take notice').toBe(
      201,
    );
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
    expect(await ended).toBe('exit code 0');
    expect(await ready()).toBe(0);
    await expectBooksToAgree(fleet.database, fleet.bank);
    await fleet.start('web');
  }, 60_000);

  it('ends at once on a second signal', async () => {
    const cart = await newCart(fleet.shop, [variantId, 1]);
    const lost = checkOut(fleet.shop, cart, { token: 'card_slow_4000' }).catch(() => 'lost');
    await eventually(
      () => fleet.database.count("SELECT count(*) FROM shop_order WHERE status = 'pending'"),
      (count) => count === 1,
    );
    const pid = fleet.pid('web');
    const ended = fleet.terminate('web');
    await eventually(ready, (status) => status !== 200);
    process.kill(pid, 'SIGTERM');
    expect(await ended).toBe('exit code 1');
    expect(await lost).toBe('lost');
    await fleet.start('web');
    await eventually(
      () => fleet.database.count("SELECT count(*) FROM shop_order WHERE status = 'pending'"),
      (count) => count === 0,
      30_000,
    );
    await expectBooksToAgree(fleet.database, fleet.bank);
  }, 60_000);

  it('lets the worker finish what it does', async () => {
    expect(await fleet.terminate('worker')).toBe('exit code 0');
    await fleet.start('worker');
  });
});
