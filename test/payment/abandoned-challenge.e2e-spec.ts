import { PaymentService } from '../../src/payment/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';

/** M14.7, M19.3: the bank waits for a shopper who never comes back, and says `pending` for ever. */
describe('a challenge that its shopper abandons', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ reservationSeconds: 1 });
  });
  afterAll(() => app.stop());

  const abandon = async () => {
    const cart = await newCart(app.shop, [await newVariant(app, { stock: { first: 1 } }), 1]);
    const { status, body } = await checkOut(app.shop, cart, { token: 'card_challenge' });
    expect(status).toBe(202);
    return body;
  };
  const authorizationOf = async ({ id }: OrderBody) => {
    const [row] = await app.database.rows<{ state: string; failure: string | null; lease: number; attempts: number }>(
      `SELECT tx.state, failure_code AS failure, attempts, extract(epoch FROM leased_until - now())::float AS lease
       FROM payment_transaction tx JOIN payment ON payment.id = payment_id WHERE order_id = $1 AND kind = 'authorization'`,
      [id],
    );
    return row!; // every order has one
  };
  const comeDue = () => app.database.rows("UPDATE payment_transaction SET leased_until = now() - interval '1 second'");

  it('is claimed by the sweep however often it was asked for, each time for five minutes at most', async () => {
    const order = await abandon();
    for (const attempts of [6, 1_021, 1_022, 2_000_000]) {
      await app.database.rows('UPDATE payment_transaction SET attempts = $1', [attempts]);
      await comeDue();
      expect(await app.web.get(PaymentService, { strict: false }).claimDue()).toHaveLength(1);
      const { lease, attempts: counted } = await authorizationOf(order);
      expect(counted).toBe(attempts + 1);
      expect(lease).toBeGreaterThan(280);
      expect(lease).toBeLessThanOrEqual(300);
    }
    await app.database.rows('UPDATE payment_transaction SET attempts = 0');
  });

  it('is given up once the order has expired, and an approval that comes after all gives the money back', async () => {
    const order = await abandon();
    await comeDue();
    await app.startWorker();
    const given = await eventually(
      async () => {
        await app.database.rows(
          "UPDATE payment_transaction SET leased_until = now() WHERE state = 'pending' AND leased_until > now()",
        );
        return authorizationOf(order);
      },
      ({ state }) => state !== 'pending',
      30_000,
    );
    expect(given).toMatchObject({ state: 'failed', failure: 'abandoned' });
    const orderNow = async () =>
      (await app.shop.get<OrderBody>(`/v1/orders/${order.id}`, { 'order-token': order.token })).body;
    const expired = await eventually(orderNow, ({ status }) => status !== 'pending');
    expect(expired).toMatchObject({ status: 'expired', payment: { challengeUrl: null } });

    await fetch(order.payment.challengeUrl!, { method: 'POST', body: new URLSearchParams({ decision: 'approve' }) });
    const kinds = async () =>
      (await app.bank.ledger())
        .filter(({ reference }) => reference === order.id)
        .map(({ kind, status }) => `${kind} ${status}`);
    expect(await eventually(kinds, (all) => all.length === 2, 40_000)).toEqual([
      'authorization authorized',
      'void succeeded',
    ]);
    await eventually(
      () => app.database.count("SELECT count(*) FROM payment_transaction WHERE state = 'pending'"),
      (pending) => pending === 0,
      40_000,
    );
    expect(await orderNow()).toMatchObject({ status: 'expired', paymentStatus: 'unpaid' });
    await expectBooksToAgree(app.database, app.bank);
  }, 120_000);
});
