import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';

/** M14.7: the answer of the bank comes after the order has stopped waiting for it. */
describe('a payment that comes too late', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ reservationSeconds: 2, paymentTimeoutMs: 6_000 });
    await app.startWorker();
  });
  afterAll(() => app.stop());

  it('is refused to the shopper and given back by the bank', async () => {
    const variantId = await newVariant(app, { stock: { first: 1 } });
    const cart = await newCart(app.shop, [variantId, 1]);
    const refused = await checkOut<ProblemBody>(app.shop, cart, { token: 'card_slow_4000' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'order_expired' } });

    await app.database.rows("UPDATE payment_transaction SET leased_until = now() WHERE state = 'pending'");
    const kinds = async () => (await app.bank.ledger()).map(({ kind, status }) => `${kind} ${status}`);
    expect(await eventually(kinds, (all) => all.length === 2)).toEqual(['authorization authorized', 'void succeeded']);
    const isBooked = () => app.database.count("SELECT count(*) FROM payment_transaction WHERE state = 'pending'");
    await eventually(isBooked, (pending) => pending === 0);
    await expectBooksToAgree(app.database, app.bank);

    expect((await checkOut(app.shop, cart)).status, 'the cart is open again').toBe(201);
  });
});
