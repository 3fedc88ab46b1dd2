import { freePort } from '../../src/local/ports.js';
import { buildSandbox } from '../../src/sandbox/sandbox.server.js';
import { startApp, type TestApp } from '../support/app.js';
import { ledgerOf } from '../support/bank.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
import { SANDBOX_SECRET } from '../support/settings.js';
import { eventually } from '../support/wait.js';

/** M14.5, M14.7: the worker's sweeps end what nobody pays for. */
describe('an order that nobody pays in time', () => {
  let app: TestApp;
  let bankPort: number;
  beforeAll(async () => {
    bankPort = await freePort();
    app = await startApp({ reservationSeconds: 2, paymentTimeoutMs: 300, sandboxUrl: `http://127.0.0.1:${bankPort}` });
    await app.startWorker();
  });
  afterAll(() => app.stop());

  const statusOf = async ({ id, token }: OrderBody) =>
    (await app.shop.get<OrderBody>(`/v1/orders/${id}`, { 'order-token': token })).body.status;
  const reservedOf = (variantId: string) =>
    app.database.count('SELECT sum(reserved) FROM stock_level WHERE variant_id = $1', [variantId]);

  it('expires, frees its stock and opens the cart again, while the bank is away; the bank then hears nothing of it', async () => {
    const variantId = await newVariant(app, { stock: { first: 1 } });
    const cart = await newCart(app.shop, [variantId, 1]);
    const { status, body: order } = await checkOut(app.shop, cart);
    expect(status).toBe(202);
    expect(await reservedOf(variantId)).toBe(1);

    await eventually(
      () => statusOf(order),
      (now) => now === 'expired',
    );
    expect(await reservedOf(variantId)).toBe(0);
    expect(await app.database.rows('SELECT status FROM stock_reservation WHERE order_id = $1', [order.id])).toEqual([
      { status: 'expired' },
    ]);

    const bank = buildSandbox({ secret: SANDBOX_SECRET, logLevel: 'silent' });
    const url = await bank.listen({ port: bankPort, host: '127.0.0.1' });
    const authorization = () =>
      app.database.rows<{ state: string; failure_code: string }>(
        'SELECT state, failure_code FROM payment_transaction tx JOIN payment ON payment.id = payment_id WHERE order_id = $1',
        [order.id],
      );
    const [settled] = await eventually(authorization, ([row]) => row?.state === 'failed', 30_000);
    expect(settled?.failure_code).toBe('never_received');
    expect(await ledgerOf(url)).toEqual([]);

    const again = await checkOut(app.shop, cart);
    expect(again).toMatchObject({ status: 201, body: { status: 'confirmed' } });
    await expectBooksToAgree(app.database, { ledger: () => ledgerOf(url) });
    await bank.close();
  });
});
