import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { type AdminProductBody, changesOf, draft, newSku, type VariantBody } from './product.body.js';

const COLOURS = [{ name: 'Colour', values: ['Chalk', 'Ink', 'Moss'] }];

/** M11.3, M14.1: staff change a product; what is left out stays as it was. */
describe('changing a product', () => {
  let app: TestApp;
  let merchandiser: Client;
  let product: AdminProductBody;
  beforeAll(async () => {
    app = await startApp();
    merchandiser = await app.staff('merchandiser');
  });
  beforeEach(async () => {
    const variants = ['Chalk', 'Ink'].map((Colour) => ({ sku: newSku(), options: { Colour } }));
    const body = draft({ options: COLOURS, variants, brand: 'Nord', description: 'Old', attributes: { A: '1' } });
    ({ body: product } = await merchandiser.post<AdminProductBody>('/v1/admin/products', body));
  });
  afterAll(() => app.stop());

  const patch = <Body = AdminProductBody>(change: unknown, id = product.id) =>
    merchandiser.send<Body>('PATCH', `/v1/admin/products/${id}`, change);
  const addVariant = <Body = VariantBody>(variant: unknown, id = product.id) =>
    merchandiser.post<Body>(`/v1/admin/products/${id}/variants`, variant);
  const patchVariant = <Body = VariantBody>(change: unknown, id = product.variants[0]!.id) =>
    merchandiser.send<Body>('PATCH', `/v1/admin/variants/${id}`, change);
  const unchanged = <T>(act: () => Promise<T>) => withoutChange(app.database, act);

  it.each([
    ['name', 'Quay lamp'],
    ['slug', `quay-${randomUUID().slice(24)}`],
    ['description', ''],
    ['brand', 'Süd & Söhne'],
    ['status', 'published'],
    ['attributes', { A: '2', Material: 'Oak', Weight: '2 kg' }],
    ['images', [`${'b'.repeat(32)}.webp`, `${'a'.repeat(32)}.webp`]],
    ['options', [{ name: 'Colour', values: ['Ink', 'Chalk'] }]],
  ])('sets its %s and nothing else, and tells the world', async (member, value) => {
    const { status, body } = await patch({ [member]: value });
    expect(status).toBe(200);
    const { _links, updatedAt } = body;
    expect(body).toEqual({ ...product, [member]: value, version: 2, updatedAt, _links });
    expect(body.updatedAt > product.updatedAt).toBe(true);
    expect(await changesOf(app, product.id)).toBe(2);
  });

  it('may take its brand away', async () => {
    expect((await patch({ brand: null })).body.brand).toBeNull();
  });

  it.each<[member: string, without: unknown]>([
    ['description', ''],
    ['status', 'draft'],
    ['attributes', {}],
    ['images', []],
    ['categories', []],
  ])('has the %s of a new one when that is taken away', async (member, without) => {
    expect((await patch({ [member]: null })).body).toMatchObject({ [member]: without });
  });

  it('cannot lose its name, nor what its variants are chosen by', async () => {
    const nameless = await unchanged(() => patch<ProblemBody>({ name: null }));
    expect(faultsOf(expectProblem(nameless, 422, 'validation_failed'))).toHaveProperty(['/name']);
    const reply = await unchanged(() => patch<ProblemBody>({ options: null }));
    expectProblem(reply, 422, 'variant_options_invalid');
    const sku = await unchanged(() => patchVariant<ProblemBody>({ sku: null }));
    expect(faultsOf(expectProblem(sku, 422, 'validation_failed'))).toHaveProperty(['/sku']);
    const options = await unchanged(() => patchVariant<ProblemBody>({ options: null }));
    expectProblem(options, 422, 'variant_options_invalid');
  });

  it('moves it to other categories', async () => {
    const sections = async () => {
      const { body } = await app.shop.get<{ data: { id: string }[] }>('/v1/products?filter[category]=moved-here');
      return body.data.map(({ id }) => id);
    };
    await patch({ status: 'published', categories: [['Moved here', 'Deep']] });
    await merchandiser.send('PUT', `/v1/admin/variants/${product.variants[0]!.id}/prices`, {
      prices: [{ amount: 100, currency: 'EUR' }],
    });
    expect(await sections()).toEqual([product.id]);
    await patch({ categories: [] });
    expect(await sections()).toEqual([]);
  });

  it('loses none of two changes at once', async () => {
    const replies = await Promise.all([
      patch({ name: 'New name' }),
      patch({ description: 'New text' }),
      patch({ brand: 'B' }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await merchandiser.get(`/v1/admin/products/${product.id}`)).body).toMatchObject({
      ...{ name: 'New name', description: 'New text', brand: 'B' },
    });
  });

  it('to a slug that another has is refused', async () => {
    const { body: other } = await merchandiser.post<AdminProductBody>('/v1/admin/products', draft());
    const reply = await unchanged(() => patch<ProblemBody>({ slug: other.slug, name: 'Lost' }));
    expect(expectProblem(reply, 409, 'slug_taken').slug).toBe(other.slug);
  });

  it.each([
    ['that a variant has', [{ name: 'Colour', values: ['Chalk'] }]],
    ['that no variant has a value for', [...COLOURS, { name: 'Size', values: ['M'] }]],
    ['of another name', [{ name: 'Color', values: ['Chalk', 'Ink'] }]],
    ['to none', []],
  ])('of options %s is refused', async (_title, options) => {
    expectProblem(await unchanged(() => patch<ProblemBody>({ options })), 422, 'variant_options_invalid');
  });

  it.each(['sku', 'externalId', 'variants', 'id', 'createdAt', 'price'])(
    'of its %s is not offered here',
    async (member) => {
      const reply = await unchanged(() => patch<ProblemBody>({ [member]: 'x' }));
      expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toEqual({ [`/${member}`]: ['member_unknown'] });
    },
  );

  it('that does not exist is refused', async () => {
    expectProblem(await unchanged(() => patch<ProblemBody>({ name: 'x' }, randomUUID())), 404, 'product_not_found');
    const reply = await unchanged(() => addVariant<ProblemBody>({ sku: newSku() }, randomUUID()));
    expectProblem(reply, 404, 'product_not_found');
    expectProblem(
      await unchanged(() => patchVariant<ProblemBody>({ sku: 'x' }, randomUUID())),
      404,
      'variant_not_found',
    );
  });

  it('by a variant more is done, and told', async () => {
    const { status, body } = await addVariant({ sku: newSku(), options: { Colour: 'Moss' } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ productId: product.id, options: { Colour: 'Moss' } });
    expect(await changesOf(app, product.id)).toBe(2);
  });

  it('by a variant with the values or the SKU of another is refused', async () => {
    const [taken] = product.variants;
    const twin = await unchanged(() => addVariant<ProblemBody>({ sku: newSku(), options: taken!.options }));
    expectProblem(twin, 422, 'variant_options_invalid');
    const double = await unchanged(() => addVariant<ProblemBody>({ sku: taken!.sku, options: { Colour: 'Moss' } }));
    expect(expectProblem(double, 409, 'sku_taken').sku).toBe(taken!.sku);
  });

  it('by one variant many times at once adds one', async () => {
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => addVariant({ sku: newSku(), options: { Colour: 'Moss' } })),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 422, 422, 422, 422]);
    const { body } = await merchandiser.get<AdminProductBody>(`/v1/admin/products/${product.id}`);
    expect(body.variants).toHaveLength(3);
  });

  it('gives a variant another SKU or other values', async () => {
    const sku = newSku();
    expect((await patchVariant({ sku })).body).toMatchObject({ sku, options: { Colour: 'Chalk' } });
    expect((await patchVariant({ options: { Colour: 'Moss' } })).body).toMatchObject({
      sku,
      options: { Colour: 'Moss' },
    });
    const [, other] = product.variants;
    expectProblem(await unchanged(() => patchVariant<ProblemBody>({ sku: other!.sku })), 409, 'sku_taken');
    const twin = await unchanged(() => patchVariant<ProblemBody>({ options: other!.options }));
    expectProblem(twin, 422, 'variant_options_invalid');
  });

  it.each([
    [{ sku: '' }, '/sku'],
    [{ sku: 7 }, '/sku'],
    [{ sku: 'a\0' }, '/sku'],
    [{ options: ['Ink'] }, '/options'],
    [{ options: { Colour: 7 } }, '/options'],
    [{ productId: randomUUID() }, '/productId'],
  ])('gives no variant %j', async (change, pointer) => {
    const reply = await unchanged(() => patchVariant<ProblemBody>(change));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });
});
