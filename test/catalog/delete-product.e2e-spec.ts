import { PurgeService } from '../../src/catalog/product-change/purge.service.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { checkOut, newCart, newOrder, newVariant, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { type AdminProductBody, draft, newSku, type VariantBody } from './product.body.js';

const COLOURS = { options: [{ name: 'Colour', values: ['Ink', 'Chalk'] }], status: 'published' };

/** M11.4: deleted softly, restored, and in the end purged. */
describe('a deleted product', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff('merchandiser');
  });
  afterAll(() => app.stop());

  const productOf = async (variantId: string) => {
    const { productId } = (await staff.get<VariantBody>(`/v1/admin/variants/${variantId}`)).body;
    return (await staff.get<AdminProductBody>(`/v1/admin/products/${productId}`)).body;
  };
  const create = async (change: object = {}) =>
    (await staff.post<AdminProductBody>('/v1/admin/products', draft(change))).body;
  const remove = <Body = unknown>(id: string, of = 'products') =>
    staff.send<Body>('DELETE', `/v1/admin/${of}/${id}`, undefined);
  const restore = <Body = AdminProductBody>(id: string, of = 'products') =>
    staff.post<Body>(`/v1/admin/${of}/${id}/restoration`);
  const listed = async (query = '') => {
    const { body } = await staff.get<{ data: AdminProductBody[] }>(`/v1/admin/products?page[size]=100${query}`);
    return body.data.map(({ id }) => id);
  };

  it('is shown and sold no more, and all is as it was when it is restored', async () => {
    const variantId = await newVariant(app);
    const product = await productOf(variantId);
    const shown = await app.shop.get(`/v1/products/${product.slug}`);
    expect(await remove(product.id)).toMatchObject({ status: 204, body: '' });
    for (const key of [product.id, product.slug]) {
      expectProblem(await app.shop.get(`/v1/products/${key}`), 404, 'product_not_found');
    }
    const { body: list } = await app.shop.get<{ data: { id: string }[] }>('/v1/products?page[size]=100');
    expect(list.data.map(({ id }) => id)).not.toContain(product.id);
    const cart = await app.shop.post<ProblemBody>('/v1/carts', { lines: [{ variantId, quantity: 1 }] });
    expectProblem(cart, 422, 'variant_not_sold');
    expectProblem(await staff.get(`/v1/admin/variants/${variantId}/prices`), 404, 'variant_not_found');

    const { status, body } = await restore(product.id);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ ...product, version: product.version + 2, updatedAt: body.updatedAt },
      variants: [{ ...product.variants[0], version: 3, updatedAt: body.variants[0] && expect.any(String) }],
    });
    const again = await app.shop.get(`/v1/products/${product.slug}`);
    expect(again.body).toEqual({ ...shown.body, updatedAt: again.body.updatedAt });
  });

  it('in a cart stops the checkout, and changes no order', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId);
    const cart = await newCart(app.shop, [variantId, 1]);
    await remove((await productOf(variantId)).id);
    expectProblem(await checkOut<ProblemBody>(app.shop, cart), 422, 'variant_not_sold');
    const { body } = await app.shop.get(`/v1/carts/${cart.id}`, { 'cart-token': cart.token });
    expect(body.lines).toMatchObject([{ variantId, sku: null, name: null }]);
    const { body: seen } = await app.shop.get(`/v1/orders/${order.id}`, { 'order-token': order.token });
    expect(seen.lines).toEqual(order.lines);
  });

  it('is listed for staff when they ask for it, and only then', async () => {
    const [kept, gone] = [await create(), await create()];
    await remove(gone.id);
    const [all, deleted, there] = [
      await listed(),
      await listed('&filter[deleted]=true'),
      await listed('&filter[deleted]=false'),
    ];
    expect([all.includes(kept.id), deleted.includes(kept.id), there.includes(kept.id)]).toEqual([true, false, true]);
    expect([all.includes(gone.id), deleted.includes(gone.id), there.includes(gone.id)]).toEqual([false, true, false]);
    const { body } = await staff.get<AdminProductBody>(`/v1/admin/products/${gone.id}`);
    expect(body.deletedAt).toMatch(/^\d{4}-/);
    expect(body.variants).toHaveLength(1);
  });

  it('cannot be changed or deleted again until it is restored', async () => {
    const product = await create();
    await remove(product.id);
    const refused = (method: string, path: string, body?: object) =>
      withoutChange(app.database, () => staff.send<ProblemBody>(method, path, body));
    const path = `/v1/admin/products/${product.id}`;
    expectProblem(await refused('PATCH', path, { name: 'x' }), 410, 'product_deleted');
    expectProblem(await refused('PUT', path, draft()), 410, 'product_deleted');
    expectProblem(await refused('DELETE', path), 410, 'product_deleted');
    expectProblem(await refused('POST', `${path}/variants`, { sku: newSku() }), 410, 'product_deleted');
    expectProblem(await refused('DELETE', `/v1/admin/variants/${product.variants[0]!.id}`), 410, 'product_deleted');
    await restore(product.id);
    const again = await restore(product.id);
    expect(again).toMatchObject({ status: 200, body: { deletedAt: null, version: product.version + 2 } });
  });

  it('leaves its names to others, and stays deleted while they have them', async () => {
    const [slug, sku, externalId] = [newSku().toLowerCase(), newSku(), newSku()];
    const first = await create({ slug, externalId, variants: [{ sku }] });
    await remove(first.id);
    const refusals: [change: object, code: string][] = [
      [{ slug }, 'slug_taken'],
      [{ variants: [{ sku }] }, 'sku_taken'],
      [{ externalId }, 'external_id_taken'],
    ];
    for (const [change, code] of refusals) {
      const second = await create(change);
      expect(second.id, code).toBeDefined();
      expectProblem(await withoutChange(app.database, () => restore<ProblemBody>(first.id)), 409, code);
      await remove(second.id);
    }
    expect((await restore(first.id)).status).toBe(200);
  });

  it('takes no variant along that was deleted before it', async () => {
    const variants = ['Ink', 'Chalk'].map((Colour) => ({ sku: newSku(), options: { Colour } }));
    const product = await create({ ...COLOURS, variants });
    await remove(product.variants[0]!.id, 'variants');
    await remove(product.id);
    const { body } = await restore(product.id);
    expect(body.variants.map(({ sku }) => sku)).toEqual([variants[1]!.sku]);
  });

  it('is refused where there is none', async () => {
    const id = '0199a3f0-0000-7000-8000-000000000000';
    expectProblem(await remove<ProblemBody>(id), 404, 'product_not_found');
    expectProblem(await remove<ProblemBody>(id, 'variants'), 404, 'variant_not_found');
    expectProblem(await restore<ProblemBody>(id), 404, 'product_not_found');
    expectProblem(await restore<ProblemBody>(id, 'variants'), 404, 'variant_not_found');
  });
});

/** M11.4 */
describe('a deleted variant', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff('merchandiser');
    await app.startWorker();
  });
  afterAll(() => app.stop());

  const INK = { options: { Colour: 'Ink' } };
  const remove = <Body = unknown>(id: string) => staff.send<Body>('DELETE', `/v1/admin/variants/${id}`, undefined);
  const restore = <Body = VariantBody>(id: string) => staff.post<Body>(`/v1/admin/variants/${id}/restoration`);

  async function lamp(): Promise<{ product: AdminProductBody; ink: VariantBody; chalk: VariantBody }> {
    const variants = ['Ink', 'Chalk'].map((Colour) => ({ sku: newSku(), options: { Colour } }));
    const { body: product } = await staff.post<AdminProductBody>('/v1/admin/products', draft({ ...COLOURS, variants }));
    const [ink, chalk] = product.variants as [VariantBody, VariantBody];
    for (const [{ id }, amount] of [
      [ink, 100],
      [chalk, 900],
    ] as const) {
      await staff.send('PUT', `/v1/admin/variants/${id}/prices`, { prices: [{ amount, currency: 'EUR' }] });
    }
    return { product, ink, chalk };
  }
  const priceOf = async ({ id }: AdminProductBody) => {
    const rows = await app.database.rows<{ lowest: number }>('SELECT lowest FROM price_range WHERE product_id = $1', [
      id,
    ]);
    return rows[0]?.lowest;
  };

  it('is neither shown nor sold, its product is told by the price of the others, and both come back', async () => {
    const { product, ink, chalk } = await lamp();
    expect((await remove(ink.id)).status).toBe(204);
    const { body } = await app.shop.get<{ variants: { id: string }[] }>(`/v1/products/${product.id}`);
    expect(body.variants.map(({ id }) => id)).toEqual([chalk.id]);
    const refused = await app.shop.post<ProblemBody>('/v1/carts', { lines: [{ variantId: ink.id, quantity: 1 }] });
    expectProblem(refused, 422, 'variant_not_sold');
    await eventually(
      () => priceOf(product),
      (lowest) => lowest === 900,
    );
    expect(await restore(ink.id)).toMatchObject({ status: 200, body: { id: ink.id, deletedAt: null } });
    await eventually(
      () => priceOf(product),
      (lowest) => lowest === 100,
    );
  });

  it('leaves its SKU and its options to another, and stays deleted while that has them', async () => {
    const { product, ink } = await lamp();
    await remove(ink.id);
    const other = await staff.post<VariantBody>(`/v1/admin/products/${product.id}/variants`, { sku: newSku(), ...INK });
    expect(other.status).toBe(201);
    expectProblem(await restore<ProblemBody>(ink.id), 422, 'variant_options_invalid');
    await remove(other.body.id);
    await staff.post('/v1/admin/products', draft({ variants: [{ sku: ink.sku }] }));
    expectProblem(await restore<ProblemBody>(ink.id), 409, 'sku_taken');
  });

  it('is never the last of its product, and is not changed', async () => {
    const { ink, chalk } = await lamp();
    await remove(ink.id);
    expectProblem(await remove<ProblemBody>(chalk.id), 409, 'variant_is_last');
    const path = `/v1/admin/variants/${ink.id}`;
    expectProblem(await staff.send<ProblemBody>('PATCH', path, { sku: 'x' }), 410, 'variant_deleted');
    expectProblem(await remove<ProblemBody>(ink.id), 410, 'variant_deleted');
  });

  it('raises the version of its product, as every change of a variant does', async () => {
    const { product, ink } = await lamp();
    const versions = [product.version];
    const see = async () => {
      const { body } = await staff.get<AdminProductBody>(`/v1/admin/products/${product.id}`);
      versions.push(body.version);
    };
    await staff.send('PATCH', `/v1/admin/variants/${ink.id}`, { sku: newSku() });
    await see();
    await remove(ink.id);
    await see();
    await restore(ink.id);
    await see();
    expect(versions).toEqual([1, 2, 3, 4]);
  });
});

/** M11.4: the end of what was deleted long ago. */
describe('the purge', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp({ purgeDays: 30 });
    staff = await app.staff('merchandiser');
  });
  afterAll(() => app.stop());

  const purge = () => app.web.get(PurgeService, { strict: false }).purge();
  const age = (id: string, days: number) =>
    app.database.rows(
      `WITH variants AS (
         UPDATE product_variant SET deleted_at = now() - make_interval(days => $2) WHERE product_id = $1 AND deleted_at IS NOT NULL)
       UPDATE product SET deleted_at = now() - make_interval(days => $2) WHERE id = $1 AND deleted_at IS NOT NULL`,
      [id, days],
    );
  const isThere = (id: string) => app.database.count('SELECT count(*) FROM product WHERE id = $1', [id]);

  async function deleted(days: number, variantId?: string): Promise<string> {
    const id = variantId
      ? (await staff.get<VariantBody>(`/v1/admin/variants/${variantId}`)).body.productId
      : (await staff.post<AdminProductBody>('/v1/admin/products', draft())).body.id;
    await staff.send('DELETE', `/v1/admin/products/${id}`, undefined);
    await age(id, days);
    return id;
  }

  it('removes what was deleted long ago, and neither what was later nor what is there', async () => {
    const [old, young] = [await deleted(31), await deleted(29)];
    const { body: kept } = await staff.post<AdminProductBody>('/v1/admin/products', draft());
    expect(await purge()).toBe(1);
    expect([await isThere(old), await isThere(young), await isThere(kept.id)]).toEqual([0, 1, 1]);
    expectProblem(await staff.get(`/v1/admin/products/${old}`), 404, 'product_not_found');
  });

  it('never removes what orders, carts or movements refer to, and goes on with the rest', async () => {
    const [ordered, carted] = [await newVariant(app), await newVariant(app)];
    await newOrder(app, ordered);
    await newCart(app.shop, [carted, 1]);
    const kept = [await deleted(400, ordered), await deleted(400, carted), await deleted(400, await newVariant(app))];
    const old = await deleted(400);
    expect(await withoutLosing(kept, purge)).toBe(1);
    expect(await isThere(old)).toBe(0);
  });

  it('removes a variant that a product once had', async () => {
    const variants = ['Ink', 'Chalk'].map((Colour) => ({ sku: newSku(), options: { Colour } }));
    const { body } = await staff.post<AdminProductBody>('/v1/admin/products', draft({ ...COLOURS, variants }));
    await staff.send('DELETE', `/v1/admin/variants/${body.variants[0]!.id}`, undefined);
    await age(body.id, 31);
    expect(await purge()).toBe(1);
    expectProblem(await staff.get(`/v1/admin/variants/${body.variants[0]!.id}`), 404, 'variant_not_found');
    expect((await staff.get<AdminProductBody>(`/v1/admin/products/${body.id}`)).body.variants).toHaveLength(1);
  });

  async function withoutLosing<T>(ids: string[], act: () => Promise<T>): Promise<T> {
    const result = await act();
    for (const id of ids) expect(await isThere(id)).toBe(1);
    return result;
  }
});
