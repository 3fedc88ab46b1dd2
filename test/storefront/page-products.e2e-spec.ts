import { startApp, type TestApp } from '../support/app.js';
import { newOrder, newVariant } from '../support/factories.js';
import { expectToPage, idsOf, pageOf, walk } from '../platform/pages.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { type ListedBody, newProduct } from './shelf.js';

const PATH = '/v1/products';
const COUNT = 11;

/** M11.2: pages by the place where the last one ended, so that nothing comes twice and nothing is left out. */
describe('the pages of the list of products', () => {
  let app: TestApp;

  /** Eleven products of four prices and four names, made at three instants with microseconds. */
  beforeAll(async () => {
    app = await startApp();
    for (let index = 0; index < COUNT; index++) {
      const prices = [{ amount: 100 * (index % 4), currency: 'EUR' }];
      await newProduct(app, `p-${index}`, { variants: [{ sku: `P-${index}`, prices, stock: { first: 1 } }] });
    }
    await app.database.rows(
      `UPDATE product SET name = (ARRAY['Äpfel', 'apfel', 'Zebra', 'éclair'])[substr(external_id, 3)::int / 3 + 1],
         created_at = timestamptz '2026-01-01 00:00:00.000001Z' + make_interval(secs => 0.000001 * (substr(external_id, 3)::int / 4))`,
    );
  });
  afterAll(() => app.stop());

  it.each([
    '',
    'sort=createdAt',
    'sort=price',
    'sort=-price',
    'sort=name',
    'sort=-name',
    'sort=price,name',
    'sort=-price,name',
    'sort=price,-name,createdAt',
    'sort=price&filter[price][gte]=100',
    'filter[inStock]=true',
  ])('hold everything once, forwards and back: %s', async (query) => {
    const ids = await expectToPage(app.shop, PATH, query);
    expect(ids).toHaveLength(query.includes('gte') ? 8 : COUNT);
  });

  it('of any size hold everything', async () => {
    for (const size of [1, 2, COUNT - 1, COUNT, COUNT + 1, 100]) {
      const pages = await walk(app.shop, PATH, `sort=price&page[size]=${size}`);
      expect(pages).toHaveLength(Math.ceil(COUNT / size));
      expect(new Set(idsOf(pages)).size).toBe(COUNT);
    }
  });

  it('end where the list ends, and have nothing before them where it begins', async () => {
    const { data, page } = await pageOf(app.shop, PATH, 'page[size]=100');
    expect(data).toHaveLength(COUNT);
    expect(page).toEqual({ size: 100, next: null, prev: null });
    expect(await pageOf(app.shop, PATH, 'filter[brand]=none')).toMatchObject({
      data: [],
      page: { size: 20, next: null, prev: null },
    });
  });

  it('go on where they were when products come and go in between', async () => {
    const all = idsOf(await walk(app.shop, PATH, 'sort=price&page[size]=100'));
    const first = await pageOf(app.shop, PATH, 'sort=price&page[size]=5');
    await newProduct(app, 'cheap', { variants: [{ sku: 'CHEAP', prices: [{ amount: 0, currency: 'EUR' }] }] });
    await newProduct(app, 'dear', { variants: [{ sku: 'DEAR', prices: [{ amount: 9999, currency: 'EUR' }] }] });
    await app.database.rows("UPDATE product SET status = 'draft' WHERE id = $1", [first.data.at(-1)!.id]);

    const rest = await pageOf<ListedBody>(app.shop, PATH, `sort=price&page[size]=100&page[after]=${first.page.next}`);
    expect(rest.data.at(-1)?.name).toBe('dear');
    expect([...idsOf([first]), ...idsOf([rest])].slice(0, COUNT)).toEqual(all);

    await app.database.rows("UPDATE product SET status = 'published' WHERE id = $1", [first.data.at(-1)!.id]);
    await app.database.rows("UPDATE product SET status = 'draft' WHERE slug IN ('cheap', 'dear')");
  });

  it.each(['0', '-1', '101', 'abc', '1.5', '', '1e1', '0x10', '%205', '10,20', 'Infinity'])(
    'of the size %j are refused',
    async (size) => {
      const problem = expectProblem(await app.shop.get(`${PATH}?page[size]=${size}`), 400, 'query_invalid');
      expect(faultsOf(problem)).toEqual({ 'page[size]': ['page_size_invalid'] });
      expect(problem.errors![0]!.detail).toBe('Between 1 and 100');
    },
  );

  it('have their links in the header only as long as clients take them', async () => {
    const brands = Array.from({ length: 200 }, (_none, index) => `a-brand-of-many-${index}`).join();
    const { headers, body } = await app.shop.get<{ _links: object }>(`${PATH}?filter[brand][in]=${brands}`);
    expect(headers).not.toHaveProperty('link');
    expect(body._links).toHaveProperty('first');
  });

  describe('after a cursor', () => {
    const refused = async (query: string, pointer = 'page[after]') => {
      const problem = expectProblem(await app.shop.get(`${PATH}?${query}`), 400, 'query_invalid');
      expect(faultsOf(problem)).toEqual({ [pointer]: ['cursor_invalid'] });
    };
    const cursor = async (sort = 'price') => (await pageOf(app.shop, PATH, `sort=${sort}&page[size]=3`)).page.next!;

    it('of another list, sorted alike, are refused', async () => {
      const next = encodeURIComponent(await cursor('name'));
      const staff = await app.staff();
      expectProblem(await staff.get(`/v1/admin/products?sort=name&page[after]=${next}`), 400, 'query_invalid');
      expect((await app.shop.get(`/v2/products?sort=name&page[after]=${next}`)).status).toBe(200);
    });

    it('that was made elsewhere are refused', async () => {
      for (const text of ['', 'abc', '.', 'a.b', 'null', Buffer.from('["price","0","x"]').toString('base64url')]) {
        await refused(`sort=price&page[after]=${text}`);
        await refused(`sort=price&page[before]=${text}`, 'page[before]');
      }
    });

    it('that was changed are refused', async () => {
      const right = await cursor();
      const [body = '', signature = ''] = right.split('.');
      const other = Buffer.from(JSON.stringify(['price', '0', '01890a5d-ac96-774b-bcce-b302099a8057'])).toString(
        'base64url',
      );
      for (const text of [
        `${other}.${signature}`,
        `${body}.${signature.slice(1)}`,
        body,
        `${body}.`,
        `x${right}`,
        `${right}x`,
      ]) {
        await refused(`sort=price&page[after]=${text}`);
      }
    });

    it('of another order are refused', async () => {
      await refused(`sort=-price&page[after]=${await cursor()}`);
      await refused(`sort=name&page[after]=${await cursor()}`);
      await refused(`page[after]=${await cursor()}`);
    });

    it('of another list are refused', async () => {
      const viewer = await app.staff('viewer');
      for (let index = 0; index < 2; index++) await newOrder(app, await newVariant(app));
      const { page } = await pageOf(viewer, '/v1/admin/orders', 'page[size]=1');
      expect(page.next).not.toBeNull();
      await refused(`page[after]=${page.next}`);
      await app.database.rows("UPDATE product SET status = 'draft' WHERE external_id LIKE 'SKU-%'");
    });

    it('that tells nothing by itself: it is no address and holds no secret', async () => {
      expect(await cursor()).toMatch(/^[\w-]+\.[\w-]{16}$/);
    });
  });
});
