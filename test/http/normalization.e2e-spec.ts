import { startApp, type TestApp } from '../support/app.js';
import { ADDRESS, newCart, newVariant } from '../support/factories.js';
import { expectProblem } from '../platform/problem.js';

/** M7.1, M7.3: however a shopper types it, it is stored in one way; what cannot be is refused, all of it at once. */
describe('what is typed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const checkOut = async (email: string, address: object) => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    return app.shop.post(
      `/v1/carts/${cart.id}/checkout`,
      {
        ...{ email, shippingMethod: 'free', payment: { provider: 'sandbox', token: 'card_ok' } },
        shippingAddress: { ...ADDRESS, ...address },
      },
      { 'cart-token': cart.token, 'idempotency-key': 'normal' },
    );
  };

  it('is composed, trimmed, spaced once, and written as its standard says', async () => {
    const { status, body } = await checkOut(' Ada@Example.COM ', {
      ...{ name: '  Ame\u0301lie \t Poulain ', city: 'Łódź ', country: 'gb', phone: '(020) 7946 0018' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      email: 'ada@example.com',
      shippingAddress: { name: 'Amélie Poulain', city: 'Łódź', country: 'GB', phone: '+442079460018' },
    });
  });

  it('wrongly is refused, every fault at once with its place and its code', async () => {
    const wrong = { name: ' \t ', line1: 'a\0b', country: 'XX', phone: '12', region: 'a\u0007b' };
    const { errors = [] } = expectProblem(await checkOut('ada', wrong), 422, 'validation_failed');
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      '/email is_email',
      '/shippingAddress/country is_iso31661_alpha2',
      '/shippingAddress/line1 matches',
      '/shippingAddress/line1 text_not_storable',
      '/shippingAddress/name is_length',
      '/shippingAddress/phone is_phone',
      '/shippingAddress/region matches',
    ]);
    expect(await app.database.count('SELECT count(*) FROM shop_order')).toBe(1);
  });
});
