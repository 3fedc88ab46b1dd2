import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { type CartBody, checkOut, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';

/** M14.7: a checkout that cannot be done reserves nothing, charges nothing and leaves the cart open. */
describe('a checkout is refused', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const refused = (cart: CartBody, options: Parameters<typeof checkOut>[2] = {}) =>
    withoutChange(app.database, () => checkOut<ProblemBody>(app.shop, cart, options));
  /** The cart is still the shopper's, and the bank has heard of nothing. */
  const expectOpen = async (cart: CartBody) => {
    expect(
      await app.database.rows(
        'SELECT status, (SELECT count(*)::int FROM shop_order WHERE cart_id = cart.id) AS orders FROM cart WHERE id = $1',
        [cart.id],
      ),
    ).toEqual([{ status: 'active', orders: 0 }]);
    expect(await app.bank.ledger()).toHaveLength(await app.database.count('SELECT count(*) FROM payment_transaction'));
  };

  it('for an empty cart', async () => {
    const cart = await newCart(app.shop);
    expectProblem(await refused(cart), 409, 'cart_empty');
    await expectOpen(cart);
  });

  it('for a cart that was emptied', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const path = `/v1/carts/${cart.id}/lines/${cart.lines[0]!.id}`;
    await app.shop.send('DELETE', path, undefined, { 'cart-token': cart.token });
    expectProblem(await refused(cart), 409, 'cart_empty');
  });

  it('with an unknown shipping method, naming those that there are', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    for (const shippingMethod of ['drone', 'FREE', ' free', 'constructor']) {
      const problem = expectProblem(await refused(cart, { shippingMethod }), 422, 'shipping_method_unknown');
      expect(problem.codes).toEqual(['free', 'standard']);
    }
    await expectOpen(cart);
  });

  it('with an unknown payment provider, naming those that there are', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const reply = await withoutChange(app.database, () =>
      app.shop.post(
        `/v1/carts/${cart.id}/checkout`,
        {
          email: 'ada@example.com',
          shippingAddress: { name: 'Ada', line1: '12 Lane', city: 'London', postalCode: 'N1', country: 'GB' },
          shippingMethod: 'free',
          payment: { provider: 'barter', token: 'goat' },
        },
        { 'cart-token': cart.token, 'idempotency-key': randomUUID() },
      ),
    );
    expect(expectProblem(reply, 422, 'payment_provider_unknown').providers).toEqual(['sandbox']);
    await expectOpen(cart);
  });

  it('when the stock went to someone else in the meantime, telling how much is left', async () => {
    const [scarce, plenty] = [await newVariant(app, { stock: { first: 3 } }), await newVariant(app)];
    const [slow, quick] = [await newCart(app.shop, [plenty, 1], [scarce, 2]), await newCart(app.shop, [scarce, 2])];
    expect((await checkOut(app.shop, quick)).status).toBe(201);
    const problem = expectProblem(await refused(slow), 409, 'out_of_stock');
    expect(problem.items).toEqual([{ variantId: scarce, requested: 2, available: 1 }]);
    await expectOpen(slow);
  });

  it('when a product went off sale in the meantime', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    await app.database.rows(
      "UPDATE product SET status = 'draft' WHERE id = (SELECT product_id FROM product_variant WHERE id = $1)",
      [variantId],
    );
    expect(expectProblem(await refused(cart), 422, 'variant_not_sold').variantIds).toEqual([variantId]);
    await expectOpen(cart);
  });

  it('when a price went away in the meantime', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    const owner = await app.staff();
    await owner.send('PUT', `/v1/admin/variants/${variantId}/prices`, { prices: [] });
    expectProblem(await refused(cart), 422, 'variant_not_sold');
    await expectOpen(cart);
  });

  it('for a cart worth more than anyone pays', async () => {
    const variantId = await newVariant(app, { backOrder: true });
    const cart = await newCart(app.shop, [variantId, 100_000]);
    const owner = await app.staff();
    const prices = [{ amount: 999_999_999_999, currency: 'EUR' }];
    await owner.send('PUT', `/v1/admin/variants/${variantId}/prices`, { prices });
    const reply = await checkOut<ProblemBody>(app.shop, cart);
    expect(reply.status).toBe(409);
    expect(await app.database.count('SELECT count(*) FROM shop_order WHERE cart_id = $1', [cart.id])).toBe(0);
  });

  it('again with another key once the cart was ordered', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    expect((await checkOut(app.shop, cart)).status).toBe(201);
    expectProblem(await refused(cart), 409, 'cart_already_ordered');
    expectProblem(await refused(cart, { token: 'card_declined' }), 409, 'cart_already_ordered');
  });

  it('again with another key while the first waits for its payment', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    expect((await checkOut(app.shop, cart, { token: 'card_challenge' })).status).toBe(202);
    expectProblem(await refused(cart), 409, 'cart_already_ordered');
  });

  it('when the card is declined, which frees the stock and leaves a record', async () => {
    const variantId = await newVariant(app, { stock: { first: 1 } });
    const cart = await newCart(app.shop, [variantId, 1]);
    const problem = expectProblem(
      await checkOut<ProblemBody>(app.shop, cart, { token: 'card_unheard_of' }),
      402,
      'payment_declined',
    );
    expect(problem.declineCode).toBe('unknown_token');
    expect(
      await app.database.rows(
        `SELECT shop_order.status, shop_order.status_reason, cart.status AS cart, payment_transaction.state
         FROM shop_order JOIN cart ON cart.id = cart_id JOIN payment_transaction USING (payment_id) WHERE cart_id = $1`,
        [cart.id],
      ),
    ).toEqual([{ status: 'cancelled', status_reason: 'unknown_token', cart: 'active', state: 'failed' }]);
    expect((await newCart(app.shop, [variantId, 1])).lines).toHaveLength(1);
  });
});
