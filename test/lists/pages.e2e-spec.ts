import { buildDocument } from '../../src/platform/openapi/openapi.js';
import { operationsOf } from '../../src/platform/openapi/operations.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import { checkOut, newCart, newVariant } from '../support/factories.js';
import { bearing, newAccount, signIn } from '../identity/accounts.js';
import { expectToPage, idsOf, type PageBody, pageOf } from '../platform/pages.js';
import { newProduct } from '../storefront/shelf.js';

const ROWS = 8;

interface List {
  table: string;
  /** Every way to sort it. */
  sorts: string[];
  /** Of one's own, which only whoever it belongs to sees. */
  isOwn?: true;
  /** Seen from every store alike. */
  isOfNoStore?: true;
}

/** Every list that has pages, and the table that its rows are of. */
const LISTS: Record<string, List> = {
  '/v1/products': { table: 'product', sorts: ['createdAt', 'name', 'price'] },
  '/v1/admin/products': { table: 'product', sorts: ['createdAt', 'name'] },
  '/v1/admin/stock-levels': { table: 'stock_level', sorts: ['id'] },
  '/v1/admin/orders': { table: 'shop_order', sorts: ['createdAt'] },
  '/v1/admin/roles': { table: 'role', sorts: ['name', 'createdAt'] },
  // They are seen in the stores where they hold a role.
  '/v1/admin/users': { table: 'role_assignment', sorts: ['createdAt'] },
  '/v1/admin/audit-entries': { table: 'audit_entry', sorts: ['at'] },
  '/v1/admin/grants': { table: 'resource_grant', sorts: ['createdAt'] },
  '/v1/admin/api-keys': { table: 'api_key', sorts: ['name', 'createdAt'] },
  '/v1/admin/oauth-clients': { table: 'oauth_client', sorts: ['name', 'createdAt'], isOfNoStore: true },
  '/v1/orders': { table: 'shop_order', sorts: ['createdAt'], isOwn: true },
};

const CASES = Object.entries(LISTS).flatMap(([path, list]) =>
  list.sorts.flatMap((sort) => [sort, `-${sort}`]).map((sort) => ({ ...list, path, sort })),
);

/** M11.2, M12.1: whatever is listed is paged in one way. */
describe('the pages of every list', () => {
  let app: TestApp;
  let staff: Client;
  let shopper: Client;
  let otherStore: string;
  let store: string;

  /** Rows with equal sort values throughout: two names, two prices, two times. */
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
    shopper = bearing(app.shop, (await signIn(app, await newAccount(app))).body);
    const variantId = await newVariant(app, { stock: { first: 100, second: 1 } });
    for (let index = 1; index < ROWS; index++) {
      const prices = [{ amount: 100 * (index % 2), currency: 'EUR' }];
      await newProduct(app, `p-${index}`, { variants: [{ sku: `P-${index}`, prices, stock: { first: 1 } }] });
    }
    for (let index = 0; index < ROWS; index++) await checkOut(shopper, await newCart(shopper, [variantId, 1]));
    await app.database.rows(`UPDATE product SET name = CASE WHEN length(slug) > 3 THEN 'Älg' ELSE 'alg' END,
      created_at = CASE WHEN slug < 'p-4' THEN now() ELSE timestamptz '2026-01-01Z' END`);
    await app.database.rows(`UPDATE shop_order SET created_at = timestamptz '2026-01-01 00:00:00.000001Z'`);
    const [row] = await app.database.rows<{ id: string }>('SELECT id FROM store');
    store = row!.id;
    const [other] = await app.database.rows<{ id: string }>(
      `INSERT INTO store (id, code, name, currencies, tax_rate, prices_include_tax, created_at)
       SELECT uuidv7(), 'other', 'Other', currencies, tax_rate, prices_include_tax, now() FROM store RETURNING id`,
    );
    otherStore = other!.id;
    await app.database.rows('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only');
    await app.database.rows(
      `INSERT INTO audit_entry (id, at, actor_id, actor_kind, action, resource_type, store_id, outcome, details)
       SELECT uuidv7(), now(), 'ada', 'user', 'access.role_granted', 'none', $1, 'done', '{}' FROM generate_series(1, $2)`,
      [store, ROWS],
    );
    await app.database.rows(
      `INSERT INTO role (id, store_id, name, permissions)
       SELECT uuidv7(), $1, 'Role ' || number, '{order.read}' FROM generate_series(1, $2) AS number`,
      [store, ROWS],
    );
    await app.database.rows(
      `WITH person AS (
         INSERT INTO app_user (id, email, name, password_hash)
         SELECT uuidv7(), number || '@stoa.test', 'Ada', 'x' FROM generate_series(1, $2) AS number RETURNING id),
       member AS (INSERT INTO staff_member (user_id) SELECT id FROM person RETURNING user_id)
       INSERT INTO role_assignment (id, user_id, role_id, store_id, granted_by)
       SELECT uuidv7(), user_id, (SELECT id FROM role WHERE is_system), $1, 'system' FROM member`,
      [store, ROWS],
    );
    await app.database.rows(
      `INSERT INTO resource_grant (id, store_id, user_id, permission, resource_type, resource_id, granted_by)
       SELECT uuidv7(), $1, user_id, 'order.read', 'order', uuidv7(), 'system' FROM role_assignment`,
      [store],
    );
    await app.database.rows(
      `INSERT INTO api_key (id, store_id, name, scopes, user_id)
       SELECT uuidv7(), $1, CASE WHEN number > 3 THEN 'Älg' ELSE 'alg' END, '{order.read}', (SELECT user_id FROM staff_member LIMIT 1)
       FROM generate_series(1, $2) AS number`,
      [store, ROWS],
    );
    await app.database.rows(
      `INSERT INTO oauth_client (id, name, redirect_uris, scopes)
       SELECT uuidv7(), CASE WHEN number > 3 THEN 'Älg' ELSE 'alg' END, '{https://ledger.example/callback}', '{order.read}'
       FROM generate_series(1, $1) AS number`,
      [ROWS],
    );
    // Of every store, they would be seen from any.
    await app.database.rows('UPDATE role SET store_id = $1 WHERE store_id IS NULL AND NOT is_system', [store]);
  });
  afterAll(() => app.stop());

  const callerOf = (path: string) => (LISTS[path]?.isOwn ? shopper : staff);

  const idsIn = async (path: string, query: string) =>
    idsOf([await pageOf(callerOf(path), path, `${query}&page[size]=100`)]);

  /** Rows come and go: in another store they are not seen here. */
  const move = (table: string, ids: string[], to: string) =>
    app.database.rows(
      `UPDATE ${table} SET store_id = $2 WHERE ${table === 'role_assignment' ? 'user_id' : 'id'} = ANY($1)`,
      [ids, to],
    );

  it('are tested here, each of them', () => {
    const paged = operationsOf(buildDocument(app.web)).filter(({ operation }) =>
      operation.parameters?.some((parameter) => 'name' in parameter && parameter.name === 'page[after]'),
    );
    expect(paged.map(({ path }) => path).toSorted()).toEqual(Object.keys(LISTS).toSorted());
    for (const { path, operation } of paged) {
      const sort = operation.parameters!.find((parameter) => 'name' in parameter && parameter.name === 'sort');
      const told = [...String(sort && 'description' in sort && sort.description).matchAll(/`(\w+)`/g)].map(
        ([, one]) => one,
      );
      expect(told).toEqual(LISTS[path]?.sorts);
    }
  });

  it.each(CASES)('hold everything once, forwards and back: $path by $sort', async ({ path, sort }) => {
    expect((await expectToPage(callerOf(path), path, `sort=${sort}`)).length).toBeGreaterThanOrEqual(ROWS);
  });

  it.each(CASES.filter(({ isOfNoStore }) => !isOfNoStore))(
    'hold what was there all along once, whatever comes and goes: $path by $sort',
    async ({ path, table, sort }) => {
      const all = await idsIn(path, `sort=${sort}`);
      const [early, late] = [all[1]!, all.at(-2)!];
      const [goneSeen, goneUnseen] = [all[2]!, all.at(-3)!];
      await move(table, [early, late], otherStore);
      const first = await pageOf(callerOf(path), path, `sort=${sort}&page[size]=3`);
      // One appears before the place, one after it; the row that the cursor stands on goes, and one that nobody has seen yet.
      await move(table, [early, late], store);
      const stood = first.data.at(-1)!.id;
      await move(table, [stood, goneSeen, goneUnseen], otherStore);
      const seen = idsOf([first]);
      for (let { next } = first.page; next !== null;) {
        const { data, page } = await pageOf(callerOf(path), path, `sort=${sort}&page[size]=3&page[after]=${next}`);
        seen.push(...data.map(({ id }) => id));
        ({ next } = page);
      }
      expect(seen).toEqual(all.filter((id) => id !== early && id !== goneUnseen));
      await move(table, [stood, goneSeen, goneUnseen], store);
    },
  );

  it.each(Object.keys(LISTS))('say where they go on, with the whole query kept: %s', async (path) => {
    const query = 'fields=id&page[size]=3';
    const pages: PageBody<{ id: string }>[] = [];
    let next: string | undefined = `${path}?${query}`;
    while (next !== undefined) {
      const reply: Reply<PageBody<{ id: string }>> = await callerOf(path).get(next);
      expect(reply.status).toBe(200);
      const { _links: links, page } = reply.body;
      expect(links.self.href).toBe(next === `${path}?${query}` ? `${path}?fields=id&page%5Bsize%5D=3` : next);
      expect(links.first.href).toBe(`${path}?fields=id&page%5Bsize%5D=3`);
      expect([links.next !== undefined, links.prev !== undefined]).toEqual([page.next !== null, page.prev !== null]);
      const header = (['next', 'prev', 'first'] as const).flatMap((rel) =>
        links[rel] ? [`<${links[rel].href}>; rel="${rel}"`] : [],
      );
      expect(reply.headers.link).toBe(header.join(', '));
      if (links.prev) {
        expect((await callerOf(path).get<PageBody<{ id: string }>>(links.prev.href)).body.data).toEqual(
          pages.at(-1)!.data,
        );
      }
      pages.push(reply.body);
      next = links.next?.href;
    }
    expect(idsOf(pages)).toEqual(await idsIn(path, ''));
    expect(
      pages
        .flatMap(({ data }) => data)
        .every((item) => Object.keys(item).every((name) => ['id', '_links'].includes(name))),
    ).toBe(true);
  });

  it.each(Object.entries(LISTS))('count all items when asked, wherever the page is: %s', async (path, { sorts }) => {
    const all = await idsIn(path, '');
    const first = await pageOf(callerOf(path), path, `sort=${sorts[0]}&page[size]=3&page[total]=true`);
    expect(first.page.total).toBe(all.length);
    const second = await pageOf(
      callerOf(path),
      path,
      `sort=${sorts[0]}&page[size]=3&page[total]=true&page[after]=${first.page.next}`,
    );
    expect(second.page.total).toBe(all.length);
    expect((await pageOf(callerOf(path), path, 'page[total]=false')).page).not.toHaveProperty('total');
  });

  it('count what the filters leave', async () => {
    const count = async (path: string, query: string) =>
      (await pageOf(staff, path, `${query}&page[total]=true`)).page.total;
    expect(await count('/v1/products', 'filter[price][lte]=0')).toBe(3);
    expect(await count('/v1/products', 'filter[brand]=nobody')).toBe(0);
    expect(await count('/v1/admin/products', 'filter[sku][prefix]=P-')).toBe(ROWS - 1);
    expect(await count('/v1/admin/products', 'filter[sku][prefix]=%25')).toBe(0);
    expect(await count('/v1/admin/orders', 'filter[status][ne]=confirmed')).toBe(0);
    expect(await count('/v1/admin/orders', 'filter[createdAt][gt]=2026-01-01T00:00:00Z')).toBe(ROWS);
    expect(await count('/v1/admin/orders', 'filter[createdAt][lt]=2026-01-01T00:00:00Z')).toBe(0);
  });

  it.each(['/v1/categories', '/v1/shipping-methods', '/v1/admin/stock-locations'])(
    'are one when a list is shown whole: %s',
    async (path) => {
      const reply = await staff.get<PageBody<object>>(path);
      const { data, page, _links: links } = reply.body;
      expect(page).toEqual({ size: data.length, next: null, prev: null });
      expect(links).toEqual({ self: { href: path }, first: { href: path } });
      expect(reply.headers.link).toBe(`<${path}>; rel="first"`);
      const { status, body } = await staff.get(`${path}?sort=name&page[size]=5`);
      expect([status, body.code]).toEqual([400, 'query_invalid']);
    },
  );
});
