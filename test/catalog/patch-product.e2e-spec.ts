import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { type AdminProductBody, draft, newSku, type VariantBody } from './product.body.js';

const picture = (letter: string) => `${letter.repeat(32)}.webp`;
/** What bodies may be in. */
const READ =
  'application/json, application/msgpack, application/xml, application/yaml, application/x-www-form-urlencoded';
const MERGE = { 'content-type': 'application/merge-patch+json' };
const JSON_PATCH = { 'content-type': 'application/json-patch+json' };

/** M11.3: PATCH merges (RFC 7396), and follows a JSON Patch (RFC 6902) where it is declared. */
describe('a patch of a product', () => {
  let app: TestApp;
  let staff: Client;
  let product: AdminProductBody;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff('merchandiser');
  });
  beforeEach(async () => {
    const body = draft({
      ...{ brand: 'Nord', description: 'Old', attributes: { Material: 'Oak', Weight: '2 kg' }, images: [picture('a')] },
      ...{ categories: [['Light', 'Table lamps']], status: 'published' },
      options: [{ name: 'Colour', values: ['Ink', 'Chalk'] }],
      variants: [{ sku: newSku(), options: { Colour: 'Ink' } }],
    });
    ({ body: product } = await staff.post<AdminProductBody>('/v1/admin/products', body));
  });
  afterAll(() => app.stop());

  const send = <Body = AdminProductBody>(patch: unknown, headers: Record<string, string>) =>
    staff.send<Body>('PATCH', `/v1/admin/products/${product.id}`, patch, headers);
  const refused = (patch: unknown, headers: Record<string, string>) =>
    withoutChange(app.database, () => send<ProblemBody>(patch, headers));

  it.each([
    MERGE,
    { 'content-type': 'application/json' },
    { 'content-type': 'Application/Merge-Patch+JSON; charset=utf-8' },
  ])('of the type %j merges what it has and takes away what is null', async (type) => {
    const patch = {
      brand: null,
      description: null,
      status: null,
      attributes: { Weight: null, Depth: '9' },
      images: null,
    };
    const { status, body } = await send(patch, type);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: product.name,
      slug: product.slug,
      brand: null,
      description: '',
      status: 'draft',
    });
    expect(body.attributes).toEqual({ Material: 'Oak', Depth: '9' });
    expect(body.images).toEqual([]);
    expect(body.categories).toEqual([['Light', 'Table lamps']]);
  });

  it('that takes the slug away gives it one from its name', async () => {
    const { body } = await send({ name: 'Fresh Name', slug: null }, MERGE);
    expect(body.slug).toBe('fresh-name');
    expect((await send({ slug: null }, MERGE)).body.slug).toBe('fresh-name');
  });

  it('that takes the name away, or is no object, is refused', async () => {
    const reply = await refused({ name: null }, MERGE);
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty(['/name']);
    for (const patch of ['[]', '"x"', '7', 'null']) {
      expectProblem(await refused(patch, MERGE), 422, 'validation_failed');
    }
    expectProblem(await refused('{"__proto__":{"a":1}}', MERGE), 400, 'request_malformed');
    expectProblem(await refused('{', MERGE), 400, 'request_malformed');
  });

  it('that changes nothing is a change all the same', async () => {
    expect((await send({}, MERGE)).body).toMatchObject({ name: product.name, version: product.version + 1 });
  });

  it('in JSON Patch tests first, then changes', async () => {
    const { status, body } = await send(
      [
        { op: 'test', path: '/status', value: 'published' },
        { op: 'add', path: '/images/0', value: picture('b') },
        { op: 'move', from: '/attributes/Material', path: '/attributes/Made of' },
        { op: 'add', path: '/categories/-', value: ['Rest'] },
        { op: 'remove', path: '/brand' },
        { op: 'replace', path: '/options/0/values/1', value: 'Moss' },
      ],
      JSON_PATCH,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ images: [picture('b'), picture('a')], attributes: { 'Made of': 'Oak', Weight: '2 kg' }, brand: null },
      ...{ categories: [['Light', 'Table lamps'], ['Rest']], options: [{ name: 'Colour', values: ['Ink', 'Moss'] }] },
    });
  });

  it('in JSON Patch finds every member that answers show, also where it is null', async () => {
    expect((await send([{ op: 'remove', path: '/brand' }], JSON_PATCH)).body.brand).toBeNull();
    const named = [
      { op: 'test', path: '/brand', value: null },
      { op: 'replace', path: '/brand', value: 'Nord' },
    ];
    expect((await send(named, JSON_PATCH)).body.brand).toBe('Nord');
  });

  it('in JSON Patch whose test fails changes nothing', async () => {
    const patch = [
      { op: 'replace', path: '/name', value: 'Lost' },
      { op: 'test', path: '/status', value: 'draft' },
    ];
    expect(expectProblem(await refused(patch, JSON_PATCH), 409, 'patch_not_applicable').operation).toBe(1);
  });

  it('in JSON Patch is held to the rules of a product', async () => {
    const faults = async (patch: object[]) =>
      faultsOf(expectProblem(await refused(patch, JSON_PATCH), 422, 'validation_failed'));
    expect(await faults([{ op: 'add', path: '/price', value: 7 }])).toEqual({ '/price': ['member_unknown'] });
    expect(await faults([{ op: 'replace', path: '/name', value: 7 }])).toHaveProperty(['/name']);
    expect(await faults([{ op: 'add', path: '/images/-', value: 'a\0' }])).toHaveProperty(['/images/1']);
    expect(await faults([{ op: 'spoil', path: '/name' }])).toEqual({ '/0/op': ['is_in'] });
    const options = await refused([{ op: 'remove', path: '/options/0' }], JSON_PATCH);
    expectProblem(options, 422, 'variant_options_invalid');
  });

  it('of another type is refused, and told which are taken', async () => {
    for (const type of ['text/plain', 'application/patch', 'application/x+json', 'application/other-patch+json']) {
      const reply = await refused('{}', { 'content-type': type });
      expectProblem(reply, 415, 'media_type_unsupported');
      expect(reply.headers['accept-patch']).toBe(`${READ}, application/merge-patch+json, application/json-patch+json`);
    }
  });

  it('in JSON Patch is for products alone, and no patch is for anything but PATCH', async () => {
    const [variant] = product.variants;
    const path = `/v1/admin/variants/${variant!.id}`;
    const reply = await staff.send<ProblemBody>('PATCH', path, [], JSON_PATCH);
    expectProblem(reply, 415, 'media_type_unsupported');
    expect(reply.headers['accept-patch']).toBe(`${READ}, application/merge-patch+json`);
    for (const type of [MERGE, JSON_PATCH]) {
      expectProblem(await staff.post<ProblemBody>('/v1/admin/products', draft(), type), 415, 'media_type_unsupported');
    }
  });

  it('of a variant and of a cart line merges too', async () => {
    const sku = newSku();
    const { body } = await staff.send<VariantBody>(
      'PATCH',
      `/v1/admin/variants/${product.variants[0]!.id}`,
      { sku },
      MERGE,
    );
    expect(body).toMatchObject({ sku, options: { Colour: 'Ink' } });
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const line = `/v1/carts/${cart.id}/lines/${cart.lines[0]!.id}`;
    const changed = await app.shop.send('PATCH', line, { quantity: 3 }, { ...MERGE, 'cart-token': cart.token });
    expect(changed).toMatchObject({ status: 200, body: { lines: [{ quantity: 3 }] } });
  });
});

/** M11.3: PUT replaces. */
describe('replacing a product', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff('merchandiser');
  });
  afterAll(() => app.stop());

  const COLOURS = [{ name: 'Colour', values: ['Ink', 'Chalk', 'Moss'] }];
  const create = async (change: object) =>
    (await staff.post<AdminProductBody & { _links: object }>('/v1/admin/products', draft(change))).body;
  const put = <Body = AdminProductBody>(id: string, body: object) =>
    staff.send<Body>('PUT', `/v1/admin/products/${id}`, body);

  it('by what is there changes nothing but its version', async () => {
    const product = await create({
      brand: 'B',
      options: COLOURS,
      variants: [{ sku: newSku(), options: { Colour: 'Ink' } }],
    });
    const { externalId: _none, ...rest } = product;
    const {
      id: _id,
      _links: _acts,
      version: _version,
      deletedAt: _deleted,
      createdAt: _created,
      updatedAt: _updated,
      ...stated
    } = rest;
    const variants = product.variants.map(({ sku, options }) => ({ sku, options }));
    const { status, body } = await put(product.id, { ...stated, variants });
    expect(status).toBe(200);
    expect(body).toEqual({ ...product, version: body.version, updatedAt: body.updatedAt });
  });

  it('leaves nothing of what is not stated, keeps variants by their SKU, and deletes the others', async () => {
    const [a, b, c] = [newSku(), newSku(), newSku()];
    const product = await create({
      ...{
        brand: 'B',
        description: 'D',
        externalId: a,
        categories: [['Light']],
        options: COLOURS,
        attributes: { A: '1' },
      },
      variants: [
        { sku: a, options: { Colour: 'Ink' } },
        { sku: b, options: { Colour: 'Chalk' } },
      ],
    });
    const { status, body } = await put(product.id, {
      ...{ name: 'All new', options: COLOURS },
      variants: [
        { sku: c, options: { Colour: 'Ink' } },
        { sku: a, options: { Colour: 'Chalk' } },
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ id: product.id, name: 'All new', slug: 'all-new', brand: null, description: '', externalId: null },
      ...{ categories: [], attributes: {}, status: 'draft', createdAt: product.createdAt },
    });
    expect(body.variants.map(({ sku, options }) => [sku, options.Colour])).toEqual([
      [c, 'Ink'],
      [a, 'Chalk'],
    ]);
    expect(body.variants[1]!.id).toBe(product.variants[0]!.id);
    const gone = await staff.get<VariantBody>(`/v1/admin/variants/${product.variants[1]!.id}`);
    expect(gone.body.deletedAt).not.toBeNull();
    const news = "SELECT count(*) FROM outbox WHERE name = 'catalog.variant_deleted' AND payload->>'variantId' = $1";
    expect(await app.database.count(news, [product.variants[1]!.id])).toBe(1);
  });

  it('lets variants pass their options round', async () => {
    const variants = ['Ink', 'Chalk', 'Moss'].map((Colour) => ({ sku: newSku(), options: { Colour } }));
    const product = await create({ options: COLOURS, variants });
    const turned = variants.map(({ sku }, index) => ({ sku, options: variants[(index + 1) % 3]!.options }));
    const { body } = await put(product.id, { name: 'Turned', options: COLOURS, variants: turned });
    expect(body.variants.map(({ sku, options }) => ({ sku, options }))).toEqual(turned);
  });

  it('is refused where it does not fit, and then changes nothing', async () => {
    const [one, other] = [await create({}), await create({ externalId: newSku() })];
    const variants = one.variants.map(({ sku }) => ({ sku }));
    const refused = (body: object) => withoutChange(app.database, () => put<ProblemBody>(one.id, body));
    expectProblem(await refused({ name: 'x', variants, slug: other.slug }), 409, 'slug_taken');
    expectProblem(await refused({ name: 'x', variants, externalId: other.externalId }), 409, 'external_id_taken');
    expectProblem(await refused({ name: 'x', variants: [{ sku: other.variants[0]!.sku }] }), 409, 'sku_taken');
    expectProblem(await refused({ name: 'x', variants, options: COLOURS }), 422, 'variant_options_invalid');
    expectProblem(await refused({ name: 'x', variants: [] }), 422, 'validation_failed');
    expectProblem(await refused({ variants }), 422, 'validation_failed');
  });
});
