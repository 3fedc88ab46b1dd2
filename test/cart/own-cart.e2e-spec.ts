import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import type { Reply } from '../support/client.js';
import { type CartBody, checkOut, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';

type Call = (cart: CartBody, headers: Record<string, string>) => Promise<Reply<ProblemBody>>;

/** M6.5: a cart is known only to whoever has its token; M14.6: an expired or ordered one is closed. */
describe('a cart', () => {
  let app: TestApp;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp();
    variantId = await newVariant(app, { stock: { first: 1_000 } });
  });
  afterAll(() => app.stop());

  const send = (method: string, path: string, body: unknown, headers: Record<string, string>) =>
    app.shop.send<ProblemBody>(method, path, body, headers);
  const look: Call = ({ id }, headers) => send('GET', `/v1/carts/${id}`, undefined, headers);
  const add: Call = ({ id }, headers) =>
    send('POST', `/v1/carts/${id}/lines`, { lines: [{ variantId, quantity: 1 }] }, headers);
  const change: Call = ({ id, lines }, headers) =>
    send('PATCH', `/v1/carts/${id}/lines/${lines[0]!.id}`, { quantity: 2 }, headers);
  const remove: Call = ({ id, lines }, headers) =>
    send('DELETE', `/v1/carts/${id}/lines/${lines[0]!.id}`, undefined, headers);
  const buy: Call = (cart, headers) => checkOut<ProblemBody>(app.shop, { ...cart, token: headers['cart-token'] ?? '' });

  const CHANGES: [verb: string, call: Call][] = [
    ['add to', add],
    ['change', change],
    ['take from', remove],
    ['check out', buy],
  ];

  describe.each([['look at', look] as [string, Call], ...CHANGES])('of someone else: to %s it', (_verb, call) => {
    it.each(['none', 'of another cart', 'cut short', 'garbage', 'longer'])(
      'with a token that is %s answers 404',
      async (kind) => {
        const [cart, mine] = [await newCart(app.shop, [variantId, 1]), await newCart(app.shop, [variantId, 1])];
        const tokens: Record<string, string | undefined> = {
          'of another cart': mine.token,
          'cut short': cart.token.slice(0, -1),
          garbage: 'x'.repeat(43),
          longer: `${cart.token}=`,
        };
        const token = tokens[kind];
        const reply = await withoutChange(app.database, () =>
          call(cart, token === undefined ? {} : { 'cart-token': token }),
        );
        expectProblem(reply, 404, 'cart_not_found');
      },
    );
  });

  it('that exists and one that does not answer alike to a wrong token', async () => {
    const cart = await newCart(app.shop, [variantId, 1]);
    const headers = { 'cart-token': 'x'.repeat(43) };
    const [there, nowhere] = [await look(cart, headers), await look({ ...cart, id: randomUUID() }, headers)];
    const shape = ({ status, body }: Reply<ProblemBody>) => ({
      ...{ status, code: body.code, title: body.title, members: Object.keys(body) },
      detail: body.detail.replaceAll(/[0-9a-f-]{36}/g, 'ID'),
    });
    expect(shape(there)).toEqual(shape(nowhere));
  });

  it('has a token that opens no other cart and no order', async () => {
    const cart = await newCart(app.shop, [variantId, 1]);
    const { body: order } = await checkOut(app.shop, cart);
    expectProblem(await app.shop.get(`/v1/orders/${order.id}`, { 'order-token': cart.token }), 404, 'order_not_found');
    expectProblem(await app.shop.get(`/v1/carts/${cart.id}`, { 'cart-token': order.token }), 404, 'cart_not_found');
  });

  it.each(CHANGES)('that was kept too long is closed: to %s it answers 410', async (_verb, call) => {
    const cart = await newCart(app.shop, [variantId, 1]);
    await app.database.rows("UPDATE cart SET expires_at = now() - interval '1 second' WHERE id = $1", [cart.id]);
    const reply = await withoutChange(app.database, () => call(cart, { 'cart-token': cart.token }));
    expectProblem(reply, 410, 'cart_expired');
  });

  it.each(CHANGES)('that was ordered is closed: to %s it answers 409', async (_verb, call) => {
    const cart = await newCart(app.shop, [variantId, 1]);
    expect((await checkOut(app.shop, cart)).status).toBe(201);
    const reply = await withoutChange(app.database, () => call(cart, { 'cart-token': cart.token }));
    expectProblem(reply, 409, 'cart_already_ordered');
  });

  it.each(CHANGES)('that waits for its payment is closed: to %s it answers 409', async (_verb, call) => {
    const cart = await newCart(app.shop, [variantId, 1]);
    expect((await checkOut(app.shop, cart, { token: 'card_challenge' })).status).toBe(202);
    const reply = await withoutChange(app.database, () => call(cart, { 'cart-token': cart.token }));
    expectProblem(reply, 409, 'cart_already_ordered');
  });

  it('shows what was ordered, and that it was', async () => {
    const cart = await newCart(app.shop, [variantId, 1]);
    await checkOut(app.shop, cart);
    const { status, body } = await app.shop.get<CartBody>(`/v1/carts/${cart.id}`, { 'cart-token': cart.token });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'completed', lines: [{ variantId, quantity: 1 }] });
  });
});
