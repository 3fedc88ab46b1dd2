import { startApp, type TestApp } from '../support/app.js';
import { checkOut, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { expectProblem } from '../platform/problem.js';

/** M14.9: no sum ever leaves the integers that are held exactly. */
describe('a cart worth more than can be added up exactly', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('refuses the line that would make it so, and keeps what was there', async () => {
    const yacht = await newVariant(app, {
      prices: [{ amount: 99_999_999_999, currency: 'EUR' }],
      stock: { first: 100_000 },
    });
    const cart = await newCart(app.shop, [yacht, 10]);
    const headers = { 'cart-token': cart.token };
    const refused = await app.shop.post<ProblemBody>(
      `/v1/carts/${cart.id}/lines`,
      { lines: [{ variantId: yacht, quantity: 90_000 }] },
      headers,
    );
    expect(refused).toMatchObject({ status: 409, body: { code: 'cart_worth_too_much' } });
    expect((await app.shop.get(`/v1/carts/${cart.id}`, headers)).body).toMatchObject({
      lines: [{ quantity: 10 }],
      totals: { total: { amount: 999_999_999_990 } },
    });
  });

  it('after a rise of prices says so, and is whole again with fewer units', async () => {
    const isle = await newVariant(app, {
      prices: [{ amount: 50_000_000_000, currency: 'EUR' }],
      stock: { first: 100 },
    });
    const cart = await newCart(app.shop, [isle, 20]);
    const headers = { 'cart-token': cart.token };
    await (
      await app.staff()
    ).send('PUT', `/v1/admin/variants/${isle}/prices`, { prices: [{ amount: 60_000_000_000, currency: 'EUR' }] });
    expect((await checkOut<ProblemBody>(app.shop, cart)).body.code).toBe('price_changed');
    const seen = await app.shop.get(`/v1/carts/${cart.id}`, headers);
    expectProblem(seen, 409, 'cart_worth_too_much');
    const line = `/v1/carts/${cart.id}/lines/${cart.lines[0]!.id}`;
    expect((await app.shop.send('PATCH', line, { quantity: 1 }, headers)).status).toBe(200);
    expect((await app.shop.get(`/v1/carts/${cart.id}`, headers)).status).toBe(200);
  });
});
