import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import type { Client, Reply } from '../support/client.js';
import { newOrder, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';

interface LevelBody {
  id: string;
  variantId: string;
  locationId: string;
  onHand: number;
  reserved: number;
}

/** M14.5: stock changes by movements that say who and why, and never below what is promised. */
describe('adjusting stock', () => {
  let app: TestApp;
  let merchandiser: Client;
  let locations: { first: string; second: string };
  beforeAll(async () => {
    app = await startApp();
    merchandiser = await app.staff('merchandiser');
    const { body } = await merchandiser.get<{ data: { id: string; code: string }[] }>('/v1/admin/stock-locations');
    expect(body.data.map(({ code }) => code)).toEqual(['first', 'second']);
    locations = { first: body.data[0]!.id, second: body.data[1]!.id };
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const adjust = <Body = LevelBody>(variantId: string, quantity: unknown, change: object = {}): Promise<Reply<Body>> =>
    merchandiser.post('/v1/admin/stock-adjustments', {
      ...{ variantId, locationId: locations.first, quantity, reason: 'Delivery 4711' },
      ...change,
    });
  const refused = async (status: number, code: string, act: () => Promise<Reply<ProblemBody>>) =>
    expectProblem(await withoutChange(app.database, act), status, code);

  it('adds to the shelf, and keeps who did it, why, and the news of it', async () => {
    const variantId = await newVariant(app);
    const { status, body } = await adjust(variantId, 25);
    expect(status).toBe(201);
    expect(body).toMatchObject({ variantId, locationId: locations.first, onHand: 35, reserved: 0, backOrder: false });
    const [movement] = await app.database.rows(
      `SELECT kind, on_hand_change, reserved_change, reason, email FROM stock_movement
       JOIN app_user ON app_user.id::text = actor WHERE level_id = $1 ORDER BY stock_movement.id DESC LIMIT 1`,
      [body.id],
    );
    expect(movement).toEqual({
      ...{ kind: 'adjustment', on_hand_change: 25, reserved_change: 0 },
      ...{ reason: 'Delivery 4711', email: 'merchandiser@stoa.test' },
    });
    expect(
      await app.database.count(
        "SELECT count(*) FROM outbox WHERE name = 'inventory.stock_adjusted' AND payload->>'variantId' = $1 AND payload->>'quantity' = '25'",
        [variantId],
      ),
    ).toBe(1);
  });

  it('takes from the shelf, down to nothing', async () => {
    const variantId = await newVariant(app);
    expect((await adjust(variantId, -4)).body.onHand).toBe(6);
    expect((await adjust(variantId, -6)).body.onHand).toBe(0);
  });

  it('opens a shelf where there was none', async () => {
    const variantId = await newVariant(app);
    const { body } = await adjust(variantId, 3, { locationId: locations.second });
    expect(body).toMatchObject({ locationId: locations.second, onHand: 3 });
    const { body: listed } = await app.shop.get<{ variants: { availability: string }[] }>(
      `/v1/products/${await productOf(variantId)}`,
    );
    expect(listed.variants[0]!.availability).toBe('in_stock');
  });

  const productOf = async (variantId: string) => {
    const [row] = await app.database.rows<{ product_id: string }>(
      'SELECT product_id FROM product_variant WHERE id = $1',
      [variantId],
    );
    return row!.product_id;
  };

  it('below nothing is refused', async () => {
    const variantId = await newVariant(app, { stock: { first: 3 } });
    await refused(409, 'stock_not_adjustable', () => adjust(variantId, -4));
    await refused(409, 'stock_not_adjustable', () => adjust(variantId, -1, { locationId: locations.second }));
  });

  it('below what is promised to orders is refused, and down to it is done', async () => {
    const variantId = await newVariant(app, { stock: { first: 5 } });
    await newOrder(app, variantId, 3);
    await refused(409, 'stock_not_adjustable', () => adjust(variantId, -3));
    expect((await adjust(variantId, -2)).body).toMatchObject({ onHand: 3, reserved: 3 });
  });

  it('below what is promised is done where it sells on back-order, but never below nothing', async () => {
    const variantId = await newVariant(app, { stock: { first: 2 }, backOrder: true });
    await newOrder(app, variantId, 5);
    expect((await adjust(variantId, -1)).body).toMatchObject({ onHand: 1, reserved: 5 });
    await refused(409, 'stock_not_adjustable', () => adjust(variantId, -2));
  });

  it('many times at once adds up', async () => {
    const variantId = await newVariant(app, { stock: { first: 0 } });
    const replies = await Promise.all(Array.from({ length: 20 }, (_, index) => adjust(variantId, index + 1)));
    expect(replies.every(({ status }) => status === 201)).toBe(true);
    expect((await adjust(variantId, -210)).body.onHand).toBe(0);
  });

  it('many times at once takes no more than there is', async () => {
    const variantId = await newVariant(app, { stock: { first: 10 } });
    const replies = await Promise.all(Array.from({ length: 16 }, () => adjust(variantId, -1)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(6);
  });

  it('opens one shelf when many open it at once', async () => {
    const variantId = await newVariant(app);
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => adjust(variantId, 2, { locationId: locations.second })),
    );
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1);
    expect((await adjust(variantId, -16, { locationId: locations.second })).body.onHand).toBe(0);
  });

  it('of an unknown variant is refused', async () => {
    const variantId = randomUUID();
    const problem = await refused(404, 'variant_not_found', () => adjust(variantId, 1));
    expect(problem.variantId).toBe(variantId);
  });

  it('at an unknown location is refused', async () => {
    const variantId = await newVariant(app);
    await refused(404, 'location_not_found', () => adjust(variantId, 1, { locationId: randomUUID() }));
  });

  it.each([
    ['by nothing', { quantity: 0 }, '/quantity'],
    ['by half a unit', { quantity: 0.5 }, '/quantity'],
    ['by a text', { quantity: '5' }, '/quantity'],
    ['by null', { quantity: null }, '/quantity'],
    ['by more than there is of anything', { quantity: 1_000_000_001 }, '/quantity'],
    ['by 1e300', { quantity: -1e300 }, '/quantity'],
    ['of no variant', { variantId: undefined }, '/variantId'],
    ['of something that is no variant', { variantId: 'lamp' }, '/variantId'],
    ['nowhere', { locationId: undefined }, '/locationId'],
    ['at a location by its code', { locationId: 'first' }, '/locationId'],
    ['without a reason', { reason: undefined }, '/reason'],
    ['with an empty reason', { reason: '' }, '/reason'],
    ['with a reason too long to keep', { reason: 'x'.repeat(201) }, '/reason'],
    ['with a NUL in the reason', { reason: 'a\0' }, '/reason'],
    ['to a count, which is not offered', { onHand: 5 }, '/onHand'],
  ])('%s is refused', async (_title, change, pointer) => {
    const variantId = await newVariant(app);
    const problem = await refused(422, 'validation_failed', () => adjust(variantId, 1, change));
    expect(faultsOf(problem)).toHaveProperty([pointer]);
  });
});
