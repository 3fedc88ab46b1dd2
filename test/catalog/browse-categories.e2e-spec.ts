import { startApp, type TestApp } from '../support/app.js';
import { expectProblem } from '../platform/problem.js';
import { draft } from './product.body.js';

interface CategoryBody {
  id: string;
  slug: string;
  name: string;
  parentId: string | null;
  path: string[];
}

/** M14.1: the tree that shoppers browse by. */
describe('the categories', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    const owner = await app.staff();
    const categories = [
      ['Light', 'Lamps', 'Table lamps'],
      ['Light', 'Candles'],
      ['Living', 'Candles'],
      ['Garten & Möbel'],
    ];
    await owner.post('/v1/admin/products', draft({ categories }));
  });
  afterAll(() => app.stop());

  const tree = async () => (await app.shop.get<{ data: CategoryBody[] }>('/v1/categories')).body.data;

  it('come parents before children, each with its path', async () => {
    expect((await tree()).map(({ path }) => path.join(' > '))).toEqual([
      'Light',
      'Light > Lamps',
      'Light > Lamps > Table lamps',
      'Light > Candles',
      'Living',
      'Living > Candles',
      'Garten & Möbel',
    ]);
  });

  it('name their parents', async () => {
    const categories = new Map((await tree()).map((category) => [category.id, category]));
    for (const { parentId, path } of categories.values()) {
      const parent = parentId === null ? undefined : categories.get(parentId);
      expect([...(parent?.path ?? []), path.at(-1)]).toEqual(path);
    }
  });

  it('have a slug each, also where names are the same', async () => {
    const slugs = (await tree()).map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)]);
    expect(slugs).toContain('garten-mobel');
    expect(slugs).toContain('living-candles');
  });

  it('are found by their slug', async () => {
    const [, , lamps] = await tree();
    expect((await app.shop.get(`/v1/categories/${lamps!.slug}`)).body).toEqual(lamps);
    expect((await app.shop.get('/v1/categories/garten-mobel')).body).toMatchObject({ name: 'Garten & Möbel' });
  });

  it.each(['nowhere', 'Light', 'light%20', '..', '%2e%2e', "light'--"])(
    'of the slug %s are not found',
    async (slug) => {
      const reply = await app.shop.get<{ code: string }>(`/v1/categories/${slug}`);
      expect(reply.status).toBe(404);
      if (!['..', '%2e%2e'].includes(slug)) expectProblem(reply, 404, 'category_not_found');
    },
  );
});
