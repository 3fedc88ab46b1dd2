import { startApp, type TestApp } from '../support/app.js';
import { newCart, newVariant, type ProblemBody } from '../support/factories.js';

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
});
