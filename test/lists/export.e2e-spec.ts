import { parse } from 'csv-parse/sync';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newOrder, newVariant } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { expectProblem } from '../platform/problem.js';
import { idsOf, pageOf } from '../platform/pages.js';
import { fill } from './large.shop.js';

const PRODUCTS = 20_000;
const LEVELS = 2 * PRODUCTS;
const PATH = '/v1/admin/stock-levels';

interface Level {
  id: string;
  onHand: number;
}

const documents = <Item>(text: string): Item[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Item);

/** M4.4, M11.2: all of a list, in flat memory. */
describe('the export of a list', () => {
  let app: TestApp;
  let staff: Client;

  beforeAll(async () => {
    app = await startApp({ databasePool: 10 });
    staff = await app.staff();
    await fill(app.database, PRODUCTS);
    const variantId = await newVariant(app, { sku: 'ONE', stock: { first: 50 } });
    for (let index = 0; index < 3; index++) await newOrder(app, variantId);
  }, 120_000);
  afterAll(async () => {
    // A connection that was opened and never used is none that the server takes for idle.
    await staff.close();
    await app.stop();
  });

  const text = async (path: string) => (await staff.get<string>(path)).body;
  const open = () =>
    app.database.count(
      "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()",
    );

  it('as NDJSON holds each item of the list as the list shows it, in its order', async () => {
    const reply = await staff.get<string>('/v1/admin/orders?export=ndjson&sort=createdAt');
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      'content-disposition': 'attachment; filename="orders.ndjson"',
      'cache-control': 'no-store',
    });
    const { data } = await pageOf(staff, '/v1/admin/orders', 'sort=createdAt');
    expect(documents(reply.body)).toEqual(data);
  });

  it('as CSV has a heading, and a line for each item', async () => {
    const reply = await staff.get<string>('/v1/admin/orders?export=csv&expand=payment.transactions');
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    const { data } = await pageOf<{ id: string; totals: { total: { amount: number } } }>(staff, '/v1/admin/orders');
    const rows = parse(reply.body, { columns: true }) as unknown as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    expect(rows[0]).toMatchObject({
      'totals.total.amount': String(data[0]!.totals.total.amount),
      'shippingMethod.code': 'free',
      statusReason: '',
    });
    expect(JSON.parse(rows[0]!['payment.transactions']!)).toMatchObject([{ kind: 'authorization' }]);
    expect(await text('/v1/admin/orders?export=csv')).not.toContain('payment.transactions');
  });

  it('holds what the filters leave and the fields choose', async () => {
    const query = 'filter[sku]=ONE&fields=externalId,status';
    expect(documents(await text(`/v1/admin/products?export=ndjson&${query}`))).toMatchObject([
      { id: expect.any(String) as string, externalId: 'ONE', status: 'published' },
    ]);
    const [heading, line, ...rest] = (await text(`/v1/admin/products?export=csv&${query}`)).split('\r\n');
    expect([heading, rest]).toEqual(['id,externalId,status', ['']]);
    expect(line).toMatch(/^[\w-]{36},ONE,published$/);
    expect(await text('/v1/admin/products?export=csv&filter[sku]=none&fields=name')).toBe('id,name\r\n');
    expect(await text('/v1/admin/products?export=ndjson&filter[sku]=none')).toBe('');
  });

  it('is refused as the list is, before anything is sent', async () => {
    expectProblem(await app.shop.get(`${PATH}?export=csv`), 401, 'authentication_required');
    const { errors } = expectProblem(await staff.get(`${PATH}?export=xls`), 400, 'query_invalid');
    expect(errors).toMatchObject([{ pointer: 'export', code: 'export_invalid', detail: 'csv or ndjson' }]);
    expectProblem(await staff.get(`${PATH}?export=csv&page[size]=5`), 400, 'query_invalid');
    const { errors: shop } = expectProblem(await app.shop.get('/v1/products?export=csv'), 400, 'query_invalid');
    expect(shop).toMatchObject([{ pointer: 'export', code: 'parameter_unknown' }]);
  });

  it('answers HEAD with its headers and without a walk through the list', async () => {
    const reply = await staff.send('HEAD', `${PATH}?export=csv`, undefined);
    expect([reply.status, reply.headers['content-type'], reply.body]).toEqual([200, 'text/csv; charset=utf-8', '']);
  });

  it('shows one moment, whatever changes meanwhile', async () => {
    const response = await staff.stream(`${PATH}?export=ndjson&sort=-id`);
    const chunks: Buffer[] = [];
    let isChanged = false;
    for await (const chunk of response.body) {
      chunks.push(chunk as Buffer);
      if (isChanged) continue;
      isChanged = true;
      await app.database.rows('UPDATE stock_level SET on_hand = 4711');
    }
    const levels = documents<Level>(Buffer.concat(chunks).toString());
    expect(new Set(levels.map(({ id }) => id)).size).toBe(LEVELS + 1);
    expect(levels.some(({ onHand }) => onHand === 4711)).toBe(false);
  }, 60_000);

  it('gives its connection back when the client goes away, and refuses more at a time than it may', async () => {
    const running = await Promise.all([staff.stream(`${PATH}?export=csv`), staff.stream(`${PATH}?export=csv`)]);
    for (const { body } of running) expect((await body[Symbol.asyncIterator]().next()).done).toBe(false);
    const refused = await staff.get(`${PATH}?export=csv`);
    expectProblem(refused, 503, 'exports_busy');
    expect(refused.headers['retry-after']).toBe('10');
    expect(await open()).toBeGreaterThanOrEqual(2);
    for (const { body } of running) body.destroy();
    await eventually(open, (count) => count === 0);
    expect(idsOf([await pageOf(staff, PATH)])).toHaveLength(20);
    expect((await staff.get('/v1/admin/orders?export=csv')).status).toBe(200);
  });
});
