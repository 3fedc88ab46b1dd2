import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { expectToPage, idsOf, pageOf } from '../platform/pages.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { type AdminProductBody, draft } from './product.body.js';

const PATH = '/v1/admin/products';

/** M11.2: staff see all products, drafts included. */
describe('the list of all products', () => {
  let app: TestApp;
  let viewer: Client;
  let products: AdminProductBody[];

  /** Ten products of three names, made at two instants: five published. */
  beforeAll(async () => {
    app = await startApp();
    viewer = await app.staff('viewer');
    const owner = await app.staff();
    products = [];
    for (let index = 0; index < 10; index++) {
      const body = draft({
        name: ['Älg', 'alg', 'Zebra'][index % 3],
        status: index % 2 === 0 ? 'published' : 'draft',
        externalId: `erp-${index}`,
        variants: [{ sku: `LIST-${index}` }],
      });
      products.push((await owner.post<AdminProductBody>(PATH, body)).body);
    }
    await app.database.rows(
      `UPDATE product SET created_at = timestamptz '2026-01-01Z' + make_interval(mins => right(external_id, 1)::int / 5)`,
    );
  });
  afterAll(() => app.stop());

  const list = async (query: string) => idsOf([await pageOf(viewer, PATH, query)]).toSorted();
  const idsAt = (...indexes: number[]) => indexes.map((index) => products[index]!.id).toSorted();

  it('shows whole products', async () => {
    const [product] = (await pageOf<AdminProductBody>(viewer, PATH, 'filter[externalId]=erp-3')).data;
    // What a viewer may do with it is less than what its maker could.
    const shown = (one: object) =>
      JSON.parse(JSON.stringify(one), (member, value: unknown) => (member === '_links' ? {} : value)) as object;
    expect(shown(product!)).toEqual(shown({ ...products[3], createdAt: product!.createdAt }));
  });

  it('is filtered by status, external id and SKU', async () => {
    expect(await list('filter[status]=draft')).toEqual(idsAt(1, 3, 5, 7, 9));
    expect(await list('filter[externalId]=erp-4')).toEqual(idsAt(4));
    expect(await list('filter[sku]=LIST-7')).toEqual(idsAt(7));
    expect(await list('filter[sku]=LIST-7&filter[status]=published')).toEqual([]);
    expect(await list('filter[status]=gone')).toEqual([]);
  });

  it.each([
    '',
    'sort=createdAt',
    'sort=name',
    'sort=-name',
    'sort=-name,createdAt',
    'sort=createdAt,-name',
    'filter[status]=draft&sort=name',
  ])('is paged without a gap or a double, also among equal values: %s', async (query) => {
    await expectToPage(viewer, PATH, query);
  });

  it.each([
    ['filter[name]=x', 'filter[name]', 'filter_invalid'],
    ['filter[status][in]=draft', 'filter[status][in]', 'filter_invalid'],
    ['filter[name][contains]=x', 'filter[name][contains]', 'filter_invalid'],
    ['filter[sku]=', 'filter[sku]', 'filter_invalid'],
    ['sort=sku', 'sort', 'sort_invalid'],
    ['sort=name,', 'sort', 'sort_invalid'],
    ['page[size]=101', 'page[size]', 'page_size_invalid'],
    ['currency=EUR', 'currency', 'parameter_unknown'],
  ])('refuses %s', async (query, pointer, code) => {
    const problem = expectProblem(await viewer.get(`${PATH}?${query}`), 400, 'query_invalid');
    expect(faultsOf(problem)).toEqual({ [pointer]: [code] });
  });

  it('says what is allowed', async () => {
    const problem = expectProblem(await viewer.get(`${PATH}?filter[x]=1&sort=y&z=1`), 400, 'query_invalid');
    expect(problem.errors!.map(({ detail }) => detail).toSorted()).toEqual([
      'Allowed: filter, sort, page, fields, expand, export',
      'Can be filtered by: status, externalId, sku, deleted, createdAt',
      'Can be sorted by: createdAt, name',
    ]);
  });
});
