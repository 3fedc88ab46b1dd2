import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { type AdminProductBody, changesOf, draft, newSku } from './product.body.js';

const COLOURS = [{ name: 'Colour', values: ['Chalk', 'Ink'] }];

const PICTURE = `${'a'.repeat(32)}.webp`;

/** M11.1, M14.1: staff put a product into the catalogue, whole or not at all. */
describe('creating a product', () => {
  let app: TestApp;
  let merchandiser: Client;
  beforeAll(async () => {
    app = await startApp();
    merchandiser = await app.staff('merchandiser');
  });
  afterAll(() => app.stop());

  const create = <Body = AdminProductBody>(body: unknown) => merchandiser.post<Body>('/v1/admin/products', body);
  const refused = async (body: unknown, status: number, code: string) =>
    expectProblem(await withoutChange(app.database, () => create<ProblemBody>(body)), status, code);

  it('keeps all that was said, tells the world, and answers with its address', async () => {
    const said = {
      ...{
        name: 'Harbour lamp',
        slug: 'harbour-lamp-x',
        description: 'Warm.\nBright.',
        brand: 'Nord',
        status: 'published',
      },
      ...{ externalId: 'erp-1', attributes: { Material: 'Öl-Eiche' }, options: COLOURS, images: [PICTURE] },
    };
    const variants = [
      { sku: newSku(), options: { Colour: 'Chalk' } },
      { sku: newSku(), options: { Colour: 'Ink' } },
    ];
    const { status, body, headers } = await create({ ...said, variants });
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...said, variants });
    expect(headers.location).toBe(`/v1/admin/products/${body.id}`);
    expect((await merchandiser.get(`/v1/admin/products/${body.id}`)).body).toEqual(body);
    expect(await changesOf(app, body.id)).toBe(1);
  });

  it('makes a draft with a slug from its name', async () => {
    const { body } = await create(draft({ name: 'Crème brûlée №2' }));
    expect(body).toMatchObject({ status: 'draft', slug: 'creme-brulee-no2', options: [], attributes: {}, images: [] });
    expect((await app.shop.get(`/v1/products/${body.id}`)).status).toBe(404);
  });

  it('finds another slug for a name that there is already', async () => {
    const [one, two] = [await create(draft({ name: 'Twin' })), await create(draft({ name: 'Twin' }))];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect([one.body.slug, two.body.slug]).toEqual(['twin', expect.stringMatching(/^twin-[0-9a-f]{6}$/)]);
  });

  it('makes the categories that it names, once', async () => {
    const categories = [['Light', 'Table lamps'], ['Gifts']];
    await create(draft({ categories }));
    await create(draft({ categories }));
    const { body } = await app.shop.get<{ data: { name: string; path: string[] }[] }>('/v1/categories');
    expect(body.data.map(({ path }) => path.join(' > '))).toEqual(['Light', 'Light > Table lamps', 'Gifts']);
  });

  it('with the slug of another product is refused', async () => {
    await create(draft({ slug: 'taken' }));
    expect((await refused(draft({ slug: 'taken' }), 409, 'slug_taken')).slug).toBe('taken');
  });

  it('of one name many times at once gets as many slugs', async () => {
    const before = await app.database.count("SELECT count(*) FROM product WHERE slug LIKE 'one-name%'");
    const replies = await Promise.all(Array.from({ length: 10 }, () => create(draft({ name: 'One name' }))));
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(replies.map(({ body }) => body.slug)).size).toBe(10);
    expect(replies.filter(({ body }) => body.slug === 'one-name')).toHaveLength(1);
    expect(await app.database.count("SELECT count(*) FROM product WHERE slug LIKE 'one-name%'")).toBe(before + 10);
  });

  it('may be ten levels deep, with names of a hundred characters', async () => {
    const path = Array.from({ length: 10 }, (_none, level) => `${level}${'🪔'.repeat(99)}`);
    expect((await create(draft({ categories: [path] }))).status).toBe(201);
  });

  it('with the SKU of another variant is refused', async () => {
    const sku = newSku();
    await create(draft({ variants: [{ sku }] }));
    expect((await refused(draft({ variants: [{ sku }] }), 409, 'sku_taken')).sku).toBe(sku);
  });

  it('with one SKU for two variants is refused', async () => {
    const sku = newSku();
    const variants = ['Chalk', 'Ink'].map((Colour) => ({ sku, options: { Colour } }));
    await refused(draft({ options: COLOURS, variants }), 409, 'sku_taken');
  });

  it('with the external id of another product is refused', async () => {
    await create(draft({ externalId: 'erp-2' }));
    await refused(draft({ externalId: 'erp-2' }), 409, 'external_id_taken');
  });

  it.each([
    ['slug', () => ({ slug: 'race' }), 'slug_taken'],
    ['SKU', () => ({ variants: [{ sku: 'SKU-RACE' }] }), 'sku_taken'],
    ['external id', () => ({ externalId: 'erp-race' }), 'external_id_taken'],
  ])('with the same %s many times at once leaves one', async (_title, change, code) => {
    const before = await app.database.count('SELECT count(*) FROM product');
    const replies = await Promise.all(Array.from({ length: 6 }, () => create<ProblemBody>(draft(change()))));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 201)) expectProblem(reply, 409, code);
    expect(await app.database.count('SELECT count(*) FROM product')).toBe(before + 1);
  });

  it.each([
    ['without a value for an option', COLOURS, [{}], 'Colour is missing'],
    ['with a value that the option does not have', COLOURS, [{ Colour: 'Red' }], 'Colour is one of: Chalk, Ink'],
    ['with an option that the product does not have', COLOURS, [{ Colour: 'Ink', Size: 'M' }], 'no option Size'],
    ['twice with the same values', COLOURS, [{ Colour: 'Ink' }, { Colour: 'Ink' }], 'has the same options'],
    ['twice without any option', [], [{}, {}], 'has the same options'],
    ['with an option where there is none', [], [{ Colour: 'Ink' }], 'no option Colour'],
  ])('whose variant comes %s is refused', async (_title, options, chosen, detail) => {
    const variants = chosen.map((own) => ({ sku: newSku(), options: own }));
    const problem = await refused(draft({ options, variants }), 422, 'variant_options_invalid');
    expect(problem.detail).toContain(detail);
  });

  it.each([
    ['an empty name', { name: '' }, '/name'],
    ['a number as a name', { name: 7 }, '/name'],
    ['a name too long', { name: 'x'.repeat(301) }, '/name'],
    ['a NUL in the name', { name: 'a\0' }, '/name'],
    ['half a character in the name', { name: '\ud83d' }, '/name'],
    ['a slug with capitals', { slug: 'Lamp' }, '/slug'],
    ['a slug with a slash', { slug: 'a/b' }, '/slug'],
    ['a slug that looks like an id', { slug: '01890a5d-ac96-774b-bcce-b302099a8057' }, '/slug'],
    ['a status that there is not', { status: 'deleted' }, '/status'],
    ['attributes in a list', { attributes: ['a'] }, '/attributes'],
    ['an attribute that is no text', { attributes: { Weight: 7 } }, '/attributes'],
    ['a NUL in an attribute', { attributes: { Note: 'a\0' } }, '/attributes/Note'],
    ['options without values', { options: [{ name: 'Size', values: [] }] }, '/options/0/values'],
    ['an option twice', { options: [...COLOURS, ...COLOURS] }, '/options'],
    ['a value of an option twice', { options: [{ name: 'Size', values: ['M', 'M'] }] }, '/options/0/values'],
    ['an option that is null', { options: [null] }, '/options'],
    ['no name', { name: undefined }, '/name'],
    ['a name of null', { name: null }, '/name'],
    ...['slug', 'description', 'status', 'attributes', 'options', 'images', 'categories', 'variants'].map(
      (member): [string, object, string] => [`a ${member} of null`, { [member]: null }, `/${member}`],
    ),
    ['a picture that is no text', { images: [7] }, '/images'],
    ['a picture that is no key', { images: ['../../etc/passwd'] }, '/images'],
    ['categories that are no paths', { categories: ['Light'] }, '/categories'],
    ['categories of numbers', { categories: [[1]] }, '/categories'],
    ['categories of objects', { categories: [[{}]] }, '/categories'],
    ['categories of nothing', { categories: [[null]] }, '/categories'],
    ['categories of lists', { categories: [[['a']]] }, '/categories'],
    ['a category without a name', { categories: [['']] }, '/categories'],
    ['a path of no category', { categories: [[]] }, '/categories'],
    ['a category of a name too long', { categories: [['x'.repeat(101)]] }, '/categories'],
    ['a category too deep', { categories: [Array.from({ length: 11 }, () => 'Light')] }, '/categories'],
    ['a category called by half a character', { categories: [['\ud83d']] }, '/categories/0/0'],
    ['too many categories', { categories: Array.from({ length: 21 }, () => ['Light']) }, '/categories'],
    ['no variant', { variants: [] }, '/variants'],
    ['variants left out', { variants: undefined }, '/variants'],
    ['a variant that is null', { variants: [null] }, '/variants'],
    ['a variant that is a list', { variants: [[]] }, '/variants'],
    ['a variant without a SKU', { variants: [{}] }, '/variants/0/sku'],
    ['a price, which has its own address', { variants: [{ sku: 'A', price: 1 }] }, '/variants/0/price'],
    ['an id of its own', { id: '01890a5d-ac96-774b-bcce-b302099a8057' }, '/id'],
    ['a store of its own', { storeId: '01890a5d-ac96-774b-bcce-b302099a8057' }, '/storeId'],
  ])('with %s is refused', async (_title, change, pointer) => {
    expect(faultsOf(await refused(draft(change), 422, 'validation_failed'))).toHaveProperty([pointer]);
  });
});
