import { startApp, type TestApp } from '../support/app.js';
import { type CartBody, newCart, newVariant } from '../support/factories.js';

/** M14.6: a guest's cart from empty to full and back. */
describe('a cart', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const withToken = (cart: CartBody) => app.shop.as({ 'cart-token': cart.token });
  const addLines = (cart: CartBody, ...lines: [variantId: string, quantity: number][]) =>
    withToken(cart).post<CartBody>(`/v1/carts/${cart.id}/lines`, {
      lines: lines.map(([variantId, quantity]) => ({ variantId, quantity })),
    });
  const setPrice = async (variantId: string, amount: number) =>
    (await app.staff()).send(
      'PUT',
      `/v1/admin/variants/${variantId}/prices`,
      { prices: [{ amount, currency: 'EUR' }] },
      {},
    );

  it('begins empty, in the currency of the store, with a token and an address', async () => {
    const reply = await app.shop.post<CartBody>('/v1/carts');
    expect(reply.status).toBe(201);
    expect(reply.headers.location).toBe(`/v1/carts/${reply.body.id}`);
    expect(reply.body).toMatchObject({
      currency: 'EUR',
      status: 'active',
      lines: [],
      totals: { total: { amount: 0 } },
    });
    expect(reply.body.token).toMatch(/^[\w-]{43}$/);
    expect((await withToken(reply.body).get(`/v1/carts/${reply.body.id}`)).body).toEqual(reply.body);
  });

  it('takes lines from the start and adds up lines of one variant', async () => {
    const [lamp, chair] = [
      await newVariant(app),
      await newVariant(app, { prices: [{ amount: 500, currency: 'EUR' }] }),
    ];
    const cart = await newCart(app.shop, [lamp, 1], [chair, 2], [lamp.toUpperCase(), 3]);
    expect(cart.lines).toHaveLength(2);
    expect(cart.lines).toContainEqual(
      expect.objectContaining({ variantId: lamp, quantity: 4, total: { amount: 4 * 1999, currency: 'EUR' } }),
    );
    expect(cart.totals).toMatchObject({ subtotal: { amount: 4 * 1999 + 1000 }, total: { amount: 4 * 1999 + 1000 } });
  });

  it('adds units to the line that is there, and tells the price that holds now', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    await setPrice(variantId, 2500);
    const { status, body } = await addLines(cart, [variantId, 2]);
    expect(status).toBe(201);
    expect(body.lines).toEqual([
      expect.objectContaining({ id: cart.lines[0]!.id, quantity: 3, unitPrice: { amount: 2500, currency: 'EUR' } }),
    ]);
  });

  it('loses no unit when the same line grows many times at once', async () => {
    const variantId = await newVariant(app, { stock: { first: 100 } });
    const cart = await newCart(app.shop, [variantId, 1]);
    const replies = await Promise.all(Array.from({ length: 20 }, () => addLines(cart, [variantId, 1])));
    expect(replies.every(({ status }) => status === 201)).toBe(true);
    const { body } = await withToken(cart).get<CartBody>(`/v1/carts/${cart.id}`);
    expect(body.lines).toEqual([expect.objectContaining({ quantity: 21 })]);
  });

  it('changes a line and takes a line out', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 5], [await newVariant(app), 1]);
    const [first, second] = cart.lines as [CartBody['lines'][0], CartBody['lines'][0]];
    const changed = await withToken(cart).send<CartBody>('PATCH', `/v1/carts/${cart.id}/lines/${first.id}`, {
      quantity: 2,
    });
    expect(changed.status).toBe(200);
    expect(changed.body.lines.map(({ quantity }) => quantity)).toEqual([2, 1]);
    const removed = await withToken(cart).send<CartBody>(
      'DELETE',
      `/v1/carts/${cart.id}/lines/${second.id}`,
      undefined,
    );
    expect(removed.status).toBe(200);
    expect(removed.body.lines.map(({ id }) => id)).toEqual([first.id]);
    expect(removed.body.totals.total.amount).toBe(2 * 1999);
  });

  it('may shrink a line of which less is left than it holds', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 5]);
    await app.database.rows('UPDATE stock_level SET on_hand = 1 WHERE variant_id = $1', [variantId]);
    const { status, body } = await withToken(cart).send<CartBody>(
      'PATCH',
      `/v1/carts/${cart.id}/lines/${cart.lines[0]!.id}`,
      { quantity: 3 },
    );
    expect([status, body.lines[0]!.quantity]).toEqual([200, 3]);
  });

  it('is priced in the currency that the shopper chose', async () => {
    const variantId = await newVariant(app, {
      prices: [
        { amount: 1999, currency: 'EUR' },
        { amount: 2199, currency: 'USD' },
      ],
    });
    const { status, body } = await app.shop.post<CartBody>('/v1/carts', {
      currency: 'USD',
      lines: [{ variantId, quantity: 2 }],
    });
    expect(status).toBe(201);
    expect(body.totals.total).toEqual({ amount: 4398, currency: 'USD' });
  });

  it('is kept for its full time again after each change, and not after a look', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    await app.database.rows("UPDATE cart SET expires_at = now() + interval '1 hour' WHERE id = $1", [cart.id]);
    const daysLeft = () =>
      app.database.count('SELECT round(extract(epoch FROM expires_at - now()) / 86400) FROM cart WHERE id = $1', [
        cart.id,
      ]);
    await withToken(cart).get(`/v1/carts/${cart.id}`);
    expect(await daysLeft()).toBe(0);
    await addLines(cart, [variantId, 1]);
    expect(await daysLeft()).toBe(30);
  });

  it('shows a line whose product is no longer on sale without its name', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    await app.database.rows(
      "UPDATE product SET status = 'draft' WHERE id = (SELECT product_id FROM product_variant WHERE id = $1)",
      [variantId],
    );
    const { status, body } = await withToken(cart).get<CartBody>(`/v1/carts/${cart.id}`);
    expect(status).toBe(200);
    expect(body.lines).toEqual([expect.objectContaining({ variantId, sku: null, name: null })]);
  });

  it('promises nothing: two carts may hold the last unit', async () => {
    const variantId = await newVariant(app, { stock: { first: 1 } });
    await newCart(app.shop, [variantId, 1]);
    await newCart(app.shop, [variantId, 1]);
    expect(await app.database.count('SELECT reserved FROM stock_level WHERE variant_id = $1', [variantId])).toBe(0);
  });
});
