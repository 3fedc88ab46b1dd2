import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { ADDRESS, type CartBody, checkOut, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';

const PAYMENT = { provider: 'sandbox', token: 'card_ok' };
const RIGHT = { email: 'ada@example.com', shippingAddress: ADDRESS, shippingMethod: 'free', payment: PAYMENT };
const TOO_LONG = 'x'.repeat(1_000);

type Wrong = [title: string, change: object, pointer: string];

const WRONG: Wrong[] = [
  ['no e-mail address', { email: undefined }, '/email'],
  ['an e-mail address without a domain', { email: 'ada' }, '/email'],
  ['an e-mail address with a header', { email: 'ada@example.com\r\nBcc: eve@example.com' }, '/email'],
  ['an e-mail address longer than any', { email: `${'a'.repeat(64)}@${'b'.repeat(250)}.com` }, '/email'],
  ['two e-mail addresses', { email: ['ada@example.com', 'eve@example.com'] }, '/email'],
  ['no shipping address', { shippingAddress: undefined }, '/shippingAddress'],
  ['a shipping address of null', { shippingAddress: null }, '/shippingAddress'],
  ['a shipping address in one text', { shippingAddress: '12 Analytical Lane' }, '/shippingAddress'],
  ['a list of shipping addresses', { shippingAddress: [ADDRESS] }, '/shippingAddress'],
  [
    'a shipping address with a number for a name',
    { shippingAddress: { ...ADDRESS, name: 7 } },
    '/shippingAddress/name',
  ],
  ['a shipping address with an empty line', { shippingAddress: { ...ADDRESS, line1: '' } }, '/shippingAddress/line1'],
  ['a shipping address without a city', { shippingAddress: { ...ADDRESS, city: undefined } }, '/shippingAddress/city'],
  ['a city too long', { shippingAddress: { ...ADDRESS, city: TOO_LONG } }, '/shippingAddress/city'],
  ['a postal code of numbers', { shippingAddress: { ...ADDRESS, postalCode: 10_117 } }, '/shippingAddress/postalCode'],
  ['a country that does not exist', { shippingAddress: { ...ADDRESS, country: 'ZZ' } }, '/shippingAddress/country'],
  ['a country by its name', { shippingAddress: { ...ADDRESS, country: 'Germany' } }, '/shippingAddress/country'],
  ['an address with unknown members', { shippingAddress: { ...ADDRESS, planet: 'Mars' } }, '/shippingAddress/planet'],
  ['a wrong billing address', { billingAddress: { ...ADDRESS, country: 'ZZ' } }, '/billingAddress/country'],
  ['an empty billing address', { billingAddress: {} }, '/billingAddress/name'],
  ['no shipping method', { shippingMethod: undefined }, '/shippingMethod'],
  ['a shipping method that is an object', { shippingMethod: { code: 'free' } }, '/shippingMethod'],
  ['no payment', { payment: undefined }, '/payment'],
  ['a payment of null', { payment: null }, '/payment'],
  ['a payment without a token', { payment: { provider: 'sandbox' } }, '/payment/token'],
  ['an empty token', { payment: { ...PAYMENT, token: '' } }, '/payment/token'],
  ['a token too long', { payment: { ...PAYMENT, token: TOO_LONG } }, '/payment/token'],
  ['a payment without a provider', { payment: { token: 'card_ok' } }, '/payment/provider'],
  ['a payment that says its amount', { payment: { ...PAYMENT, amount: 1 } }, '/payment/amount'],
  ['a total of the shopper’s own', { totals: { total: { amount: 1, currency: 'EUR' } } }, '/totals'],
  ['a discount of the shopper’s own', { discount: 1999 }, '/discount'],
  ['a status of the shopper’s own', { status: 'completed' }, '/status'],
  ['a NUL in the name', { shippingAddress: { ...ADDRESS, name: 'Ada\0' } }, '/shippingAddress/name'],
  ['half a character in the city', { shippingAddress: { ...ADDRESS, city: '\ud83d' } }, '/shippingAddress/city'],
  ['a NUL in the token', { payment: { ...PAYMENT, token: 'card_ok\0' } }, '/payment/token'],
  ['half a character in the token', { payment: { ...PAYMENT, token: 'card_\udc00' } }, '/payment/token'],
  ['a NUL in the provider', { payment: { ...PAYMENT, provider: 'sandbox\0' } }, '/payment/provider'],
  ['a NUL in the shipping method', { shippingMethod: 'free\0' }, '/shippingMethod'],
  ['a NUL in a member’s name', { 'email\0': 'x' }, ''],
];

/** M7.1: whatever is wrong with a checkout is told with a pointer to it, before anything is reserved. */
describe('a checkout is refused', () => {
  let app: TestApp;
  let cart: CartBody;
  beforeAll(async () => {
    app = await startApp();
    cart = await newCart(app.shop, [await newVariant(app), 1]);
  });
  afterAll(() => app.stop());

  const send = (body: object, key: string = randomUUID()) =>
    withoutChange(app.database, () =>
      app.shop.post<ProblemBody>(`/v1/carts/${cart.id}/checkout`, body, {
        'cart-token': cart.token,
        'idempotency-key': key,
      }),
    );

  it.each(WRONG)('with %s', async (_title, change, pointer) => {
    const problem = expectProblem(await send({ ...RIGHT, ...change }), 422, 'validation_failed');
    expect(faultsOf(problem)).toHaveProperty([pointer]);
  });

  it('with every fault named at once', async () => {
    const body = {
      email: 'ada',
      shippingAddress: { ...ADDRESS, country: 'ZZ', city: '' },
      payment: {},
      coupon: 'FREE',
    };
    const faults = faultsOf(expectProblem(await send(body), 422, 'validation_failed'));
    expect(Object.keys(faults).toSorted()).toEqual([
      '/coupon',
      '/email',
      '/payment/provider',
      '/payment/token',
      '/shippingAddress/city',
      '/shippingAddress/country',
      '/shippingMethod',
    ]);
  });

  it.each([
    'Zürich 8001',
    '東京',
    'مدينة',
    '🏔️ Bergen',
    "O'Fallon -- ; DROP TABLE cart",
    '<script>',
    '%s${7*7}{{7*7}}',
  ])('not for a city called %s, which is kept as it is', async (city) => {
    const { id, token } = await newCart(app.shop, [await newVariant(app), 1]);
    const reply = await app.shop.post<{ shippingAddress: object }>(
      `/v1/carts/${id}/checkout`,
      { ...RIGHT, shippingAddress: { ...ADDRESS, city } },
      { 'cart-token': token, 'idempotency-key': randomUUID() },
    );
    expect(reply.status).toBe(201);
    expect(reply.body.shippingAddress).toEqual({ ...ADDRESS, city });
  });

  it('until it is mended, and then done with the same key', async () => {
    const key = randomUUID();
    expectProblem(await send({ ...RIGHT, email: 'ada' }, key), 422, 'validation_failed');
    expect((await checkOut(app.shop, cart, { key })).status).toBe(201);
  });
});
