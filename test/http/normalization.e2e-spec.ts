import { newProduct } from '../storefront/shelf.js';
import { startApp, type TestApp } from '../support/app.js';
import { ADDRESS, newCart, newVariant } from '../support/factories.js';
import { draft } from '../catalog/product.body.js';
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

  it('as HTML keeps what the allow-list has, wherever it comes from, and loses whatever could run', async () => {
    const dirty =
      '<p onclick="steal()">Oak &amp; brass<script>steal()</script></p><a href="javascript:steal()">a</a><a href="https://a.test">b</a><img src=x onerror=steal()>';
    const clean =
      '<p>Oak &amp; brass</p><a rel="nofollow noopener">a</a><a href="https://a.test" rel="nofollow noopener">b</a>';
    const staff = await app.staff();
    const product = draft({ name: '  Cafe\u0301  lamp ', brand: ' Quay  & Sons', description: dirty });
    const made = await staff.post<{ id: string }>('/v1/admin/products', product);
    expect(made).toMatchObject({ status: 201, body: { name: 'Café lamp', brand: 'Quay & Sons', description: clean } });
    const path = `/v1/admin/products/${made.body.id}`;
    const patched = await staff.send('PATCH', path, { description: `${dirty}<b>!</b>` });
    expect(patched.body).toMatchObject({ description: `${clean}<b>!</b>` });
    const replaced = { ...product, description: dirty };
    expect((await staff.send('PUT', path, replaced)).body).toMatchObject({ description: clean });
    await newProduct(app, 'imported', { description: dirty });
    expect((await app.shop.get('/v2/products/imported')).body).toMatchObject({ description: clean });
  });

  it('as the code of a currency may be in small letters', async () => {
    expect((await app.shop.post('/v1/carts', { currency: ' eur' })).body).toMatchObject({ currency: 'EUR' });
  });

  it('with more marks on a character than any script has is refused before anything is composed', async () => {
    const marks = `a${'\u0301\u0323'.repeat(30_000)}`;
    const { errors = [] } = expectProblem(await checkOut('ada@example.com', { name: marks }), 422, 'validation_failed');
    expect(errors).toMatchObject([{ pointer: '/shippingAddress/name', code: 'too_many_marks' }]);
    const staff = await app.staff();
    const product = draft({ description: marks });
    expectProblem(await staff.post('/v1/admin/products', product), 422, 'validation_failed');
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
