import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newOrder, newVariant, type OrderBody } from '../support/factories.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { expectToPage, pageOf } from '../platform/pages.js';
import { ordersOf } from './staff.js';

const PATH = '/v1/admin/orders';

/** M11.2, M12.1: what staff may ask of the list of orders. */
describe('the list of orders', () => {
  let app: TestApp;
  let viewer: Client;
  let orders: OrderBody[];

  /** Ten orders, a minute apart, the last three at the same instant: two cancelled, two complete. */
  beforeAll(async () => {
    app = await startApp();
    viewer = await app.staff('viewer');
    const variantId = await newVariant(app, { stock: { first: 100 } });
    orders = [];
    for (let i = 0; i < 10; i++) orders.push(await newOrder(app, variantId));
    const staff = ordersOf(await app.staff());
    for (const order of orders.slice(0, 2)) await staff.cancel(order);
    for (const order of orders.slice(2, 4)) {
      await staff.capture(order);
      await staff.ship(order);
    }
    for (const [index, { id }] of orders.entries()) {
      await app.database.rows(
        `UPDATE shop_order SET created_at = timestamptz '2026-01-01 12:00:00.123456Z' + make_interval(mins => $2),
           email = 'shopper-' || $2 || '@example.com' WHERE id = $1`,
        [id, Math.min(index, 7)],
      );
    }
  });
  afterAll(() => app.stop());

  const list = async (query: string) => (await pageOf<OrderBody>(viewer, PATH, query)).data;
  const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).toSorted();
  const refused = async (query: string) =>
    faultsOf(expectProblem(await viewer.get(`${PATH}?${query}`), 400, 'query_invalid'));

  it('shows whole orders, newest first', async () => {
    const data = await list('');
    expect(data).toHaveLength(10);
    expect(idsOf(data.slice(0, 3))).toEqual(idsOf(orders.slice(7)));
    expect(data.at(-1)).toMatchObject({ id: orders[0]!.id, status: 'cancelled', lines: [{ quantity: 1 }] });
    const times = data.map((order) => (order as unknown as { createdAt: string }).createdAt);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it.each([
    ['status]=cancelled', 0, 2],
    ['status]=completed', 2, 4],
    ['status][in]=cancelled,completed', 0, 4],
    ['status]=confirmed', 4, 10],
    ['email]=SHOPPER-3@Example.com', 3, 4],
    ['createdAt][gte]=2026-01-01T12:05:00Z', 5, 10],
    ['createdAt][gte]=2026-01-01T14:05:00%2B02:00', 5, 10],
    ['createdAt][lte]=2026-01-01T12:01:30Z', 0, 2],
    ['createdAt][gte]=2026-01-01', 0, 10],
    ['createdAt][gte]=9999-12-31T23:59:59Z', 10, 10],
    ['status]=gone', 10, 10],
  ])('filtered by filter[%s shows those alone', async (filter, from, to) => {
    expect(idsOf(await list(`filter[${filter}`))).toEqual(idsOf(orders.slice(from, to)));
  });

  it('filtered by its number finds one', async () => {
    expect(idsOf(await list(`filter[number]=${orders[5]!.number}`))).toEqual([orders[5]!.id]);
  });

  it('takes several filters together', async () => {
    const query =
      'filter[status]=confirmed&filter[createdAt][gte]=2026-01-01T12:03:00Z&filter[createdAt][lte]=2026-01-01T12:06:00Z';
    expect(idsOf(await list(query))).toEqual(idsOf(orders.slice(4, 6)));
  });

  it.each(['', 'sort=createdAt', 'sort=-createdAt', 'sort=createdAt&filter[status]=confirmed'])(
    'is paged without a gap or a double, also among equal times: %s',
    async (query) => {
      await expectToPage(viewer, PATH, query);
    },
  );

  it('goes on where it was when orders come and go in between', async () => {
    const { data: first, page } = await pageOf<OrderBody>(viewer, PATH, 'page[size]=4');
    const another = await newOrder(app, await newVariant(app));
    const { data: second } = await pageOf<OrderBody>(viewer, PATH, `page[size]=100&page[after]=${page.next}`);
    expect(idsOf([...first, ...second])).toEqual(idsOf(orders));
    await app.database.rows("UPDATE shop_order SET created_at = '2025-01-01' WHERE id = $1", [another.id]);
    expect((await list('page[size]=500')).at(-1)?.id).toBe(another.id);
    await app.database.rows("UPDATE shop_order SET created_at = '2024-01-01', email = 'x@y.z' WHERE id = $1", [
      another.id,
    ]);
  });

  it.each([
    ['filter[total]=1', 'filter[total]', 'filter_invalid'],
    ['filter[status][gte]=a', 'filter[status][gte]', 'filter_invalid'],
    ['filter[status]=', 'filter[status]', 'filter_invalid'],
    ['filter[createdAt]=2026-01-01', 'filter[createdAt]', 'filter_invalid'],
    ...[
      'yesterday',
      '1',
      '2026',
      '2026-13-01',
      '0000-01-01',
      '%2B010000-01-01T00:00:00Z',
      '-000001-01-01',
      '2026-01-01T25:00Z',
    ].map((time) => [`filter[createdAt][gte]=${time}`, 'filter[createdAt][gte]', 'filter_invalid']),
    ['sort=total', 'sort', 'sort_invalid'],
    ['sort=', 'sort', 'sort_invalid'],
    ['page[size]=0', 'page[size]', 'page_size_invalid'],
    ['page[size]=501', 'page[size]', 'page_size_invalid'],
    ['page[after]=abc', 'page[after]', 'cursor_invalid'],
    ['limit=5', 'limit', 'parameter_unknown'],
  ])('refuses %s', async (query, pointer, code) => {
    expect(await refused(query)).toEqual({ [pointer]: [code] });
  });

  it('names every fault of a query at once, and what is allowed', async () => {
    const problem = expectProblem(
      await viewer.get(`${PATH}?filter[x]=1&sort=y&page[size]=z&q=w`),
      400,
      'query_invalid',
    );
    expect(problem.errors).toHaveLength(4);
    const details = problem.errors!.map(({ detail }) => detail).join('\n');
    expect(details).toContain('status, number, email, createdAt');
    expect(details).toContain('Between 1 and 500');
    expect(details).toContain('Can be sorted by: createdAt');
    expect(details).toContain('filter, sort, page');
  });
});
