import { randomUUID } from 'node:crypto';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';
import { type AdminProductBody, changesOf, draft, newSku } from './product.body.js';

interface Results {
  results: { index: number; status: number; product: AdminProductBody | null; problem: ProblemBody | null }[];
}

/** M11.5: many changes in one call, with a result for each. */
describe('product operations', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff('merchandiser');
  });
  afterAll(() => app.stop());

  const perform = <Body = Results>(operations: object[], more: object = {}, headers: Record<string, string> = {}) =>
    staff.post<Body>('/v1/admin/product-operations', { operations, ...more }, headers);
  const create = async () => (await staff.post<AdminProductBody>('/v1/admin/products', draft())).body;
  const seen = async ({ id }: { id: string }) => (await staff.get<AdminProductBody>(`/v1/admin/products/${id}`)).body;

  it('are each done or refused on their own', async () => {
    const [one, two, three] = [await create(), await create(), await create()];
    const sku = newSku();
    const { status, body } = await perform([
      { op: 'create', product: draft({ name: 'Bulk lamp', variants: [{ sku }] }) },
      { op: 'create', product: draft({ variants: [{ sku }] }) },
      { op: 'update', id: one.id, version: one.version, changes: { name: 'Renamed', attributes: { A: '1' } } },
      { op: 'update', id: two.id, version: 99, changes: { name: 'Lost' } },
      { op: 'update', id: two.id, version: two.version, changes: { name: 7, price: 8 } },
      { op: 'update', id: two.id, changes: { name: 'Lost' } },
      { op: 'delete', id: three.id, version: three.version },
      { op: 'delete', id: randomUUID(), version: 1 },
      { op: 'create', product: { name: 'No variants' } },
    ]);
    expect(status).toBe(200);
    expect(body.results.map(({ index, status: own, problem }) => [index, own, problem?.code])).toEqual([
      [0, 201, undefined],
      [1, 409, 'sku_taken'],
      [2, 200, undefined],
      [3, 412, 'precondition_failed'],
      [4, 422, 'validation_failed'],
      [5, 428, 'precondition_required'],
      [6, 204, undefined],
      [7, 404, 'product_not_found'],
      [8, 422, 'validation_failed'],
    ]);
    expect(faultsOf(body.results[4]!.problem!)).toMatchObject({ '/operations/4/changes/price': ['member_unknown'] });
    expect(faultsOf(body.results[8]!.problem!)).toHaveProperty(['/operations/8/product/variants']);
    expect(await seen(body.results[0]!.product!)).toMatchObject(body.results[0]!.product!);
    expect(await seen(one)).toMatchObject({ name: 'Renamed', attributes: { A: '1' } });
    expect(await seen(two)).toEqual(two);
    expect((await seen(three)).deletedAt).not.toBeNull();
    expect([await changesOf(app, one.id), await changesOf(app, two.id)]).toEqual([2, 1]);
  });

  it('with atomic are all done', async () => {
    const one = await create();
    const { status, body } = await perform(
      [
        { op: 'create', product: draft() },
        { op: 'update', id: one.id, version: 1, changes: { name: 'Once' } },
        { op: 'update', id: one.id, version: 2, changes: { name: 'Twice' } },
      ],
      { atomic: true },
    );
    expect([status, ...body.results.map((result) => result.status)]).toEqual([200, 201, 200, 200]);
    expect(await seen(one)).toMatchObject({ name: 'Twice', version: 3 });
  });

  it('with atomic are none of them done when one is refused, and the refusal says which', async () => {
    const one = await create();
    const operations = [
      { op: 'create', product: draft() },
      { op: 'delete', id: one.id, version: 7 },
    ];
    const reply = await withoutChange(app.database, () => perform<ProblemBody>(operations, { atomic: true }));
    expect(expectProblem(reply, 412, 'precondition_failed')).toMatchObject({ index: 1, version: 1 });
    const invalid = [
      { op: 'create', product: draft() },
      { op: 'create', product: {} },
    ];
    const refused = await withoutChange(app.database, () => perform<ProblemBody>(invalid, { atomic: true }));
    const faults = faultsOf(expectProblem(refused, 422, 'validation_failed'));
    expect(faults).toHaveProperty(['/operations/1/product/name']);
  });

  it.each<[title: string, body: object, pointer: string]>([
    ['none', { operations: [] }, '/operations'],
    ['101', { operations: Array.from({ length: 101 }, () => ({ op: 'create', product: draft() })) }, '/operations'],
    ['of a kind that there is not', { operations: [{ op: 'merge' }] }, '/operations/0/op'],
    ['without an id', { operations: [{ op: 'delete', version: 1 }] }, '/operations/0/id'],
    ['without a product', { operations: [{ op: 'create' }] }, '/operations/0/product'],
    ['without changes', { operations: [{ op: 'update', id: randomUUID(), version: 1 }] }, '/operations/0/changes'],
    ['with a member more', { operations: [{ op: 'create', product: draft(), force: true }] }, '/operations/0/force'],
    ['that are no list', { operations: {} }, '/operations'],
    ['atomic in words', { operations: [{ op: 'create', product: draft() }], atomic: 'yes' }, '/atomic'],
  ])('are refused as a whole: %s', async (_title, body, pointer) => {
    const reply = await withoutChange(app.database, () =>
      staff.post<ProblemBody>('/v1/admin/product-operations', body),
    );
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });

  it('with an Idempotency-Key are done once, refusals included', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const operations = [
      { op: 'create', product: draft() },
      { op: 'create', product: {} },
    ];
    const first = await perform(operations, {}, key);
    expect(first.body.results.map(({ status }) => status)).toEqual([201, 422]);
    const again = await withoutChange(app.database, () => perform(operations, {}, key));
    expect(again).toMatchObject({ status: 200, body: first.body, headers: { 'idempotent-replayed': 'true' } });
    const twins = await Promise.all(
      Array.from({ length: 5 }, () =>
        perform([{ op: 'create', product: draft({ name: 'Twin' }) }], {}, { 'idempotency-key': 'twins' }),
      ),
    );
    expect(twins.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(await app.database.count("SELECT count(*) FROM product WHERE name = 'Twin'")).toBe(1);
  });

  it('on the same products crosswise at once lose nothing', async () => {
    const [one, two] = [await create(), await create()];
    const update = ({ id }: AdminProductBody, version: number) => ({
      op: 'update',
      id,
      version,
      changes: { brand: 'B' },
    });
    const replies = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        perform(index % 2 ? [update(one, 1), update(two, 1)] : [update(two, 1), update(one, 1)]),
      ),
    );
    const statuses = replies.flatMap(({ body }) => body.results.map(({ status }) => status));
    expect(statuses.toSorted()).toEqual([...Array<number>(2).fill(200), ...Array<number>(10).fill(412)]);
  });

  it('are for those who may change products', async () => {
    const viewer = await app.staff('viewer');
    const body = { operations: [{ op: 'create', product: draft() }] };
    expectProblem(await viewer.post<ProblemBody>('/v1/admin/product-operations', body), 403, 'permission_missing');
  });
});
