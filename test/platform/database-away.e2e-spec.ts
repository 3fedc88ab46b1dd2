import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { type CartBody, checkOut, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { expectProblem } from './problem.js';

/** M13.5, M2.2: connections that are cut and a database that lets nobody in cost shoppers a retry, and nothing else. */
describe('when the database goes away', () => {
  let app: TestApp;
  let admin: pg.Client;
  let name: string;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp({ logLevel: 'silent' });
    name = new URL(app.database.url).pathname.slice(1);
    admin = new pg.Client(inject('postgresUrl'));
    await admin.connect();
    variantId = await newVariant(app, { stock: { first: 10_000 } });
  });
  afterAll(async () => {
    await admin.end();
    await app.stop();
  });

  const cutAll = () =>
    admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'stoa'",
      [name],
    );
  const letIn = (isAllowed: boolean) => admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${isAllowed}`);
  const expectUnavailable = (reply: Parameters<typeof expectProblem>[0]) => {
    expectProblem(reply, 503, 'database_unavailable');
    expect(reply.headers['retry-after']).toBe('1');
  };
  const ready = async () => (await fetch(`${app.shop.url}/health/ready`)).status;

  it('serves on after idle connections were cut', async () => {
    await cutAll();
    await eventually(
      () => app.shop.get('/v1/products'),
      ({ status }) => status === 200,
    );
  });

  it('answers every request under way with what was done or with 503, and doubles nothing', async () => {
    const carts = await Promise.all(Array.from({ length: 40 }, () => newCart(app.shop, [variantId, 1])));
    const buying = Promise.all(carts.map((cart) => checkOut<ProblemBody>(app.shop, cart)));
    for (let cut = 0; cut < 5; cut++) await cutAll();
    for (const reply of await buying) if (reply.status !== 201 && reply.status !== 202) expectUnavailable(reply);

    const orders = await app.database.rows<{ orders: number }>(
      'SELECT count(*)::int AS orders FROM shop_order GROUP BY cart_id HAVING count(*) > 1',
    );
    expect(orders).toEqual([]);
    await expectBooksToAgree(app.database);
  });

  it('refuses with 503 while nobody is let in, says so to probes, and recovers by itself', async () => {
    const [cart, key] = [await newCart(app.shop, [variantId, 1]), randomUUID()];
    await letIn(false);
    await cutAll();
    await eventually(
      () => app.shop.get('/v1/products'),
      ({ status }) => status === 503,
    );
    expectUnavailable(await app.shop.get('/v1/categories'));
    expectUnavailable(await app.shop.post('/v1/carts', { lines: [{ variantId, quantity: 1 }] }));
    expectUnavailable(await app.shop.get(`/v1/carts/${cart.id}`, { 'cart-token': cart.token }));
    expectUnavailable(await checkOut(app.shop, cart, { key }));
    expectUnavailable(await app.shop.post('/v1/admin/sessions', { email: 'owner@stoa.test', password: 'x' }));
    expect(await ready()).toBe(503);
    expect((await fetch(`${app.shop.url}/health/startup`)).status).toBe(503);
    expect((await fetch(`${app.shop.url}/health/live`)).status).toBe(200);
    expectProblem(await app.shop.post('/v1/carts', '{'), 400, 'request_malformed');

    await letIn(true);
    await eventually(ready, (status) => status === 200);
    const kept = await app.shop.get<CartBody>(`/v1/carts/${cart.id}`, { 'cart-token': cart.token });
    expect(kept).toMatchObject({ status: 200, body: { lines: cart.lines } });
    expect((await checkOut(app.shop, cart, { key })).status).toBe(201);
  });
});
