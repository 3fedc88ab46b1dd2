import { vi } from 'vitest';
import { PRODUCT_LIST } from '../../src/storefront/product-listing.list.js';
import { ADMIN_PRODUCT_LIST } from '../../src/catalog/product/product.list.js';
import { STOCK_LEVEL_LIST } from '../../src/inventory/level/stock.list.js';
import { ORDER_LIST } from '../../src/ordering/order/order.list.js';
import { Db } from '../../src/platform/db/db.js';
import type { ListDeclaration } from '../../src/platform/http/list/list.declaration.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { pageOf } from '../platform/pages.js';
import { fill } from './large.shop.js';

const PRODUCTS = 20_000;
const ORDERS = 20_000;
/** Rows that one step of a plan may look at for a page of twenty. */
const MOST = 1_500;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

const LISTS: [path: string, list: ListDeclaration][] = [
  ['/v1/products', PRODUCT_LIST],
  ['/v1/admin/products', ADMIN_PRODUCT_LIST],
  ['/v1/admin/stock-levels', STOCK_LEVEL_LIST],
  ['/v1/admin/orders', ORDER_LIST],
];

const SORTED = LISTS.flatMap(([path, list]) =>
  Object.keys(list.sorts).flatMap((sort) => [`${path}?sort=${sort}`, `${path}?sort=-${sort}`]),
);

const FILTERED = [
  '/v1/products?filter[category]=c-7',
  '/v1/products?filter[category]=wide',
  '/v1/products?filter[category]=wide&sort=createdAt',
  '/v1/products?filter[category]=rare',
  '/v1/products?filter[category]=nowhere',
  '/v1/products?filter[brand]=Brand 7',
  '/v1/products?filter[brand]=nobody',
  '/v1/products?filter[price][gte]=100000&sort=price',
  '/v1/products?filter[price][lt]=100&sort=-price',
  '/v1/products?filter[price][gt]=100000',
  '/v1/products?filter[inStock]=true',
  '/v1/admin/products?filter[status]=draft',
  '/v1/admin/products?filter[externalId]=x-77',
  '/v1/admin/products?filter[externalId][in]=x-77,x-78',
  '/v1/admin/products?filter[sku]=SKU-x-77',
  '/v1/admin/products?filter[sku][prefix]=SKU-x-1777',
  '/v1/admin/products?filter[sku][prefix]=nothing',
  '/v1/admin/products?filter[createdAt][gte]=2026-01-03&filter[createdAt][lt]=2026-01-04',
  '/v1/admin/orders?filter[status]=pending',
  '/v1/admin/orders?filter[status]=cancelled',
  '/v1/admin/orders?filter[email]=SHOPPER-7@example.com',
  '/v1/admin/orders?filter[email]=nobody@example.com',
  '/v1/admin/orders?filter[number]=N-77',
  '/v1/admin/orders?filter[createdAt][lte]=2025-01-01',
];

/** M11.2: what is offered has an index. */
describe('the lists of a large shop', () => {
  let app: TestApp;
  let staff: Client;

  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
    await fill(app.database, PRODUCTS, ORDERS);
  }, 120_000);
  afterAll(() => app.stop());

  /** Everything in the plan of the statement that gave the page. */
  async function planOf(address: string): Promise<Plan[]> {
    const rows = vi.spyOn(app.web.get(Db), 'rows');
    await pageOf(staff, address.split('?')[0]!, address.split('?')[1]);
    const [sql, values] = rows.mock.calls.find(([text]) => text.includes('AS key0'))!;
    rows.mockRestore();
    const [explained] = await app.database.rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${sql}`,
      values,
    );
    const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];
    return flat(explained!['QUERY PLAN'][0]!.Plan);
  }

  const looked = (plan: Plan) =>
    ((plan['Actual Rows'] || 0) + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];

  it.each([...SORTED, ...FILTERED])('show a page of %s without walking through all rows', async (address) => {
    const plan = await planOf(address);
    const told = plan.map((node) => `${node['Node Type']} ${node['Relation Name'] ?? ''} ${looked(node)}`).join('\n');
    expect(Math.max(...plan.map(looked)), told).toBeLessThan(MOST);
  });

  it.each(LISTS.map(([path, list]) => [path, Object.keys(list.sorts)[0]!] as const))(
    'show a page deep within %s for the price of the first',
    async (path, sort) => {
      const { page } = await pageOf(staff, path, `sort=-${sort}&page[size]=100`);
      const { page: last } = await pageOf(staff, path, `sort=-${sort}&page[before]=${page.next}`);
      expect(last.next).not.toBeNull();
      const plan = await planOf(`${path}?sort=-${sort}&page[after]=${page.next}`);
      expect(Math.max(...plan.map(looked))).toBeLessThan(MOST);
    },
  );
});
