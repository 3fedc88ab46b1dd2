import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PaymentJobs } from '../../src/payment/payment.jobs.js';
import { startApp, type TestApp } from '../support/app.js';
import { checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';

const waitingOrder = async (app: TestApp) => {
  const cart = await newCart(app.shop, [await newVariant(app), 1]);
  const { status, body } = await checkOut(app.shop, cart, { token: 'card_challenge' });
  expect(status).toBe(202);
  return body;
};
const makeOverdue = (app: TestApp, order: OrderBody, seconds: number) =>
  app.database.rows('UPDATE shop_order SET expires_at = now() - make_interval(secs => $2) WHERE id = $1', [
    order.id,
    seconds,
  ]);
const makeDue = (app: TestApp) =>
  app.database.rows("UPDATE payment_transaction SET leased_until = now() - interval '1 second'");
const statusOf = async (app: TestApp, { id, token }: OrderBody) =>
  (await app.shop.get<OrderBody>(`/v1/orders/${id}`, { 'order-token': token })).body.status;

/** M14.5: what cannot be done for one order is done for the others. */
describe('the sweeps', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ logLevel: 'silent' });
  });
  afterAll(() => app.stop());

  it('resume every other payment when one cannot be resumed', async () => {
    const [odd, good] = [await waitingOrder(app), await waitingOrder(app)];
    await app.database.rows("UPDATE payment SET provider = 'closed' WHERE order_id = $1", [odd.id]);
    await fetch(good.payment.challengeUrl!, { method: 'POST', body: new URLSearchParams({ decision: 'refuse' }) });
    await makeDue(app);
    await app.web.get(PaymentJobs, { strict: false }).resumePending();
    const states = await app.database.rows(
      `SELECT payment.order_id AS id, state FROM payment_transaction tx JOIN payment ON payment.id = payment_id ORDER BY tx.created_at`,
    );
    expect(states).toEqual([
      { id: odd.id, state: 'pending' },
      { id: good.id, state: 'failed' },
    ]);
  });

  it('expire every other order when one cannot be expired', async () => {
    const [odd, good] = [await waitingOrder(app), await waitingOrder(app)];
    await app.database.rows(`
      CREATE FUNCTION refuse_order() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'odd'; END $$;
      CREATE TRIGGER odd BEFORE UPDATE OF status ON shop_order FOR EACH ROW WHEN (OLD.id = '${odd.id}')
        EXECUTE FUNCTION refuse_order()`);
    await makeOverdue(app, odd, 60);
    await makeOverdue(app, good, 1);
    await app.startWorker();
    await eventually(
      () => statusOf(app, good),
      (status) => status === 'expired',
    );
    expect(await statusOf(app, odd)).toBe('pending');
  });
});

describe('while the bank says nothing, for a minute', () => {
  let app: TestApp;
  let server: Server;
  const unanswered: ServerResponse[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.method === 'GET') unanswered.push(response);
      else response.end(JSON.stringify({ id: String(request.headers['idempotency-key']), status: 'pending' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const sandboxUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    app = await startApp({ sandboxUrl, paymentTimeoutMs: 60_000, logLevel: 'silent' });
  });
  afterAll(async () => {
    for (const response of unanswered) response.writeHead(404).end('{}');
    await app.stop();
    server.closeAllConnections();
    server.close();
  });

  it('orders that nobody paid expire all the same', async () => {
    const [asked, overdue] = [await waitingOrder(app), await waitingOrder(app)];
    await makeDue(app);
    await app.startWorker();
    await eventually(
      () => unanswered.length,
      (count) => count === 2,
    );
    await makeOverdue(app, overdue, 1);
    await eventually(
      () => statusOf(app, overdue),
      (status) => status === 'expired',
    );
    expect(unanswered.map(({ writableEnded }) => writableEnded)).toEqual([false, false]);
    expect(await statusOf(app, asked)).toBe('pending');
  });
});
