import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant } from '../support/factories.js';

/** M25.2, M13.4: orders that want the same things in opposite order wait for each other and never deadlock. */
describe('orders that cross', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ databasePool: 20, paymentTimeoutMs: 20_000 });
  });
  afterAll(() => app.stop());

  it('places all of them without a single deadlock', async () => {
    const variants: string[] = [];
    for (let index = 0; index < 6; index++) {
      variants.push(await newVariant(app, { stock: { first: 500, second: 500 } }));
    }
    const carts = [];
    for (let shopper = 0; shopper < 200; shopper++) {
      const wanted = shopper % 2 === 0 ? variants : variants.toReversed();
      carts.push(await newCart(app.shop, ...wanted.map((variantId): [string, number] => [variantId, 1])));
    }
    const replies = await Promise.all(carts.map((cart) => checkOut(app.shop, cart)));
    expect(replies.map(({ status }) => status)).toEqual(carts.map(() => 201));

    // A connection hands in its statistics when it ends.
    await app.database.rows(
      'SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    const deadlocks = await app.database.count(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    expect(deadlocks).toBe(0);
    await expectBooksToAgree(app.database, app.bank);
  });
});
