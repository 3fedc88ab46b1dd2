import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { type CartBody, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';

/** M7.2: what a shop does not sell, or not any more, or not so much of, stays out of carts. */
describe('a cart refuses', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const create = (...lines: [variantId: string, quantity: number][]) =>
    app.shop.post<ProblemBody>('/v1/carts', {
      lines: lines.map(([variantId, quantity]) => ({ variantId, quantity })),
    });
  const add = (cart: CartBody, variantId: string, quantity = 1) =>
    app.shop.post<ProblemBody>(
      `/v1/carts/${cart.id}/lines`,
      { lines: [{ variantId, quantity }] },
      { 'cart-token': cart.token },
    );
  const change = (cart: CartBody, lineId: string, quantity: number) =>
    app.shop.send<ProblemBody>(
      'PATCH',
      `/v1/carts/${cart.id}/lines/${lineId}`,
      { quantity },
      { 'cart-token': cart.token },
    );
  const remove = (cart: CartBody, lineId: string) =>
    app.shop.send<ProblemBody>('DELETE', `/v1/carts/${cart.id}/lines/${lineId}`, undefined, {
      'cart-token': cart.token,
    });
  const unpublish = (variantId: string) =>
    app.database.rows(
      "UPDATE product SET status = 'draft' WHERE id = (SELECT product_id FROM product_variant WHERE id = $1)",
      [variantId],
    );

  it('an unknown variant, naming it and every other that it cannot sell', async () => {
    const [known, draft, unknown] = [await newVariant(app), await newVariant(app), randomUUID()];
    await unpublish(draft);
    const problem = expectProblem(
      await withoutChange(app.database, () => create([known, 1], [draft, 1], [unknown, 1])),
      422,
      'variant_not_sold',
    );
    expect(problem.variantIds).toEqual([draft, unknown]);
  });

  it('an unknown variant in a cart that has lines, and keeps those', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    expectProblem(await withoutChange(app.database, () => add(cart, randomUUID())), 422, 'variant_not_sold');
  });

  it('a variant without a price in the currency of the cart', async () => {
    const variantId = await newVariant(app, { prices: [{ amount: 1999, currency: 'EUR' }] });
    const lines = [{ variantId, quantity: 1 }];
    const reply = await withoutChange(app.database, () => app.shop.post('/v1/carts', { currency: 'USD', lines }));
    expect(expectProblem(reply, 422, 'variant_not_sold').variantIds).toEqual([variantId]);
  });

  it.each(['GBP', 'chf', 'XXX'])('the currency %s, which the store does not know', async (currency) => {
    const reply = await withoutChange(app.database, () => app.shop.post('/v1/carts', { currency }));
    expect(expectProblem(reply, 422, 'currency_not_sold').currencies).toEqual(['EUR', 'USD']);
  });

  it('what is sold out, telling how much there is', async () => {
    const [gone, some] = [
      await newVariant(app, { stock: { first: 0 } }),
      await newVariant(app, { stock: { first: 2 } }),
    ];
    const problem = expectProblem(
      await withoutChange(app.database, () => create([gone, 1], [some, 3])),
      409,
      'out_of_stock',
    );
    expect(problem.items).toEqual([
      { variantId: gone, requested: 1, available: 0 },
      { variantId: some, requested: 3, available: 2 },
    ]);
  });

  it('what was never stocked', async () => {
    const variantId = await newVariant(app, { stock: {} });
    expectProblem(await withoutChange(app.database, () => create([variantId, 1])), 409, 'out_of_stock');
  });

  it('more than there is, counting what the cart holds already', async () => {
    const variantId = await newVariant(app, { stock: { first: 2, second: 1 } });
    const cart = await newCart(app.shop, [variantId, 2]);
    const added = expectProblem(await withoutChange(app.database, () => add(cart, variantId, 2)), 409, 'out_of_stock');
    expect(added.items).toEqual([{ variantId, requested: 4, available: 3 }]);
    const line = cart.lines[0]!.id;
    expectProblem(await withoutChange(app.database, () => change(cart, line, 4)), 409, 'out_of_stock');
  });

  it('more units than a line holds, also when they come bit by bit', async () => {
    const variantId = await newVariant(app, { backOrder: true });
    const cart = await newCart(app.shop, [variantId, 60_000]);
    const reply = await withoutChange(app.database, () => add(cart, variantId, 40_001));
    expect(expectProblem(reply, 422, 'quantity_too_large').most).toBe(100_000);
    expectProblem(
      await withoutChange(app.database, () => create([variantId, 60_000], [variantId, 40_001])),
      422,
      'quantity_too_large',
    );
  });

  it('more lines than a cart holds', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    await app.database.rows(
      `WITH made AS (
         INSERT INTO product_variant (id, store_id, product_id, sku, options, position)
         SELECT uuidv7(), store_id, product_id, 'MANY-' || n, jsonb_build_object('n', n::text), n
         FROM product_variant, generate_series(1, 1199) AS n WHERE id = $1 RETURNING id)
       INSERT INTO cart_line (id, cart_id, variant_id, quantity, unit_amount) SELECT uuidv7(), $2, id, 1, 100 FROM made`,
      [variantId, cart.id],
    );
    const another = await newVariant(app);
    const reply = await withoutChange(app.database, () => add(cart, another));
    expect(expectProblem(reply, 409, 'cart_too_large').most).toBe(1_200);
    expect((await add(cart, variantId)).status).toBe(201);
  });

  it('to change or take out a line that it does not have', async () => {
    const [cart, other] = [
      await newCart(app.shop, [await newVariant(app), 1]),
      await newCart(app.shop, [await newVariant(app), 1]),
    ];
    for (const line of [randomUUID(), other.lines[0]!.id]) {
      expectProblem(await withoutChange(app.database, () => change(cart, line, 2)), 404, 'cart_line_not_found');
      expectProblem(await withoutChange(app.database, () => remove(cart, line)), 404, 'cart_line_not_found');
    }
  });

  it('to change a line whose product is no longer on sale, and lets it be taken out', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    await unpublish(variantId);
    const line = cart.lines[0]!.id;
    expectProblem(await withoutChange(app.database, () => change(cart, line, 2)), 422, 'variant_not_sold');
    expect((await remove(cart, line)).status).toBe(200);
  });
});
