import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newOrder, newVariant } from '../support/factories.js';
import { expectToPage, pageOf } from '../platform/pages.js';
import { expectProblem, faultsOf } from '../platform/problem.js';

interface LevelBody {
  id: string;
  variantId: string;
  locationId: string;
  onHand: number;
  reserved: number;
}

const PATH = '/v1/admin/stock-levels';

/** M11.2, M14.5: what staff see of the shelves. */
describe('the list of stock levels', () => {
  let app: TestApp;
  let viewer: Client;
  let variants: string[];
  beforeAll(async () => {
    app = await startApp();
    viewer = await app.staff('viewer');
    variants = [];
    for (let index = 0; index < 5; index++) {
      variants.push(await newVariant(app, { stock: { first: index, second: 10 } }));
    }
  });
  afterAll(() => app.stop());

  const list = async (query: string) => (await pageOf<LevelBody>(viewer, PATH, query)).data;

  it('shows what is on hand and what is promised', async () => {
    await newOrder(app, variants[4]!, 2);
    const levels = await list(`filter[variantId]=${variants[4]}`);
    expect(levels.map(({ onHand, reserved }) => [onHand, reserved]).toSorted()).toEqual([
      [10, 0],
      [4, 2],
    ]);
  });

  it('is filtered by variants and by location', async () => {
    expect(await list(`filter[variantId][in]=${variants[0]},${variants[1]}`)).toHaveLength(4);
    const [level] = await list(`filter[variantId]=${variants[2]!.toUpperCase()}`);
    const at = await list(`filter[locationId]=${level!.locationId}`);
    expect(at).toHaveLength(5);
    expect(new Set(at.map(({ locationId }) => locationId)).size).toBe(1);
    expect(await list(`filter[locationId]=${variants[0]}`)).toEqual([]);
  });

  it('is paged without a gap or a double', async () => {
    expect(await expectToPage(viewer, PATH, '')).toHaveLength(10);
    expect(await expectToPage(viewer, PATH, 'sort=-id')).toHaveLength(10);
  });

  it.each([
    ['filter[variantId]=lamp', 'filter[variantId]', 'filter_invalid'],
    ['filter[variantId][in]=', 'filter[variantId][in]', 'filter_invalid'],
    ['filter[variantId][gte]=1', 'filter[variantId][gte]', 'filter_invalid'],
    ['filter[onHand]=1', 'filter[onHand]', 'filter_invalid'],
    ['sort=onHand', 'sort', 'sort_invalid'],
    ['page[size]=1001', 'page[size]', 'page_size_invalid'],
    ['variantId=1', 'variantId', 'parameter_unknown'],
  ])('refuses %s', async (query, pointer, code) => {
    const problem = expectProblem(await viewer.get(`${PATH}?${query}`), 400, 'query_invalid');
    expect(faultsOf(problem)).toEqual({ [pointer]: [code] });
  });

  it('leads to each of them', async () => {
    const [level] = await list(`filter[variantId]=${variants[1]}`);
    const path = `${PATH}/${level!.id}`;
    expect((await viewer.get(path)).body).toEqual(level);
    expect((await viewer.get(`${path}?fields=onHand`)).body).toMatchObject({ id: level!.id, onHand: level!.onHand });
    const { body } = await viewer.get<LevelBody & { variant: { sku: string } }>(`${path}?expand=variant`);
    expect(body.variant.sku).toMatch(/^SKU-/);
    expectProblem(await viewer.get(`${PATH}/${variants[1]}`), 404, 'stock_level_not_found');
  });
});
