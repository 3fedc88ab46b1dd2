import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import { ADDRESS, checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
import { PASSWORD, STAFF } from '../support/settings.js';

interface Link {
  href: string;
  method?: string;
}

interface Linked {
  _links: Record<string, Link>;
  [member: string]: unknown;
}

type ListBody = Linked & { data: Linked[] };

/** M12.3: a client that knows one address gets everywhere by what it is told, and is offered only what it may do. */
describe('a client that follows links', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  /** Follows a link by its name, with the method that the link tells. */
  const follow = async <Body = Linked>(
    client: Client,
    from: { _links: Record<string, Link> },
    name: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Body> => {
    const link = from._links[name];
    if (!link) throw new Error(`No link ${name} among ${Object.keys(from._links).join(', ')}`);
    const reply: Reply<Body> = await client.send(link.method ?? 'GET', link.href, body, headers);
    expect(reply.status, `${name}: ${JSON.stringify(reply.body)}`).toBeLessThan(300);
    return reply.body;
  };
  const namesOf = ({ _links }: Linked) => Object.keys(_links).toSorted();
  const key = () => ({ 'idempotency-key': randomUUID() });

  it('buys something and gets its money back, knowing /v1 alone', async () => {
    await newVariant(app);
    const { shop } = app;
    const entry = (await shop.get<Linked>('/v1')).body;
    const products = await follow<ListBody>(shop, entry, 'products');
    const product = await follow<Linked & { variants: { id: string }[] }>(shop, products.data[0]!, 'self');
    const line = { variantId: product.variants[0]!.id, quantity: 1 };
    const made = await follow<Linked & { token: string }>(shop, product, 'createCart', { body: {} });
    expect(namesOf(made)).toEqual(['addLine', 'self', 'shippingMethods']);
    const shopper = shop.as({ 'cart-token': made.token });
    const cart = await follow(shopper, made, 'addLine', { body: { lines: [line] } });
    const methods = await follow<{ data: { code: string }[] }>(shopper, cart, 'shippingMethods');
    const order = await follow<Linked & { id: string; token: string }>(shopper, cart, 'checkout', {
      body: {
        ...{ email: 'ada@example.com', shippingAddress: ADDRESS, shippingMethod: methods.data[0]!.code },
        payment: { provider: 'sandbox', token: 'card_ok' },
      },
      headers: key(),
    });
    expect(namesOf(await follow(shopper, cart, 'self'))).toEqual(['self', 'shippingMethods']);
    expect(namesOf(await follow(shop.as({ 'order-token': order.token }), order, 'self'))).toEqual(['self']);

    const desk = await follow(shop, entry, 'admin');
    const session = await follow<{ accessToken: string }>(shop, desk, 'signIn', {
      body: { email: STAFF.owner, password: PASSWORD },
    });
    const staff = shop.as({ authorization: `Bearer ${session.accessToken}` });
    const orders = await follow<ListBody>(staff, desk, 'orders');
    let now = await follow(
      staff,
      orders.data.find(({ id }) => id === order.id)!,
      'self',
    );
    expect(namesOf(now)).toEqual(['cancel', 'capture', 'self', 'ship']);
    now = await follow(staff, now, 'capture', { body: {}, headers: key() });
    expect(namesOf(now)).toEqual(['cancel', 'refund', 'self', 'ship']);
    now = await follow(staff, now, 'ship', { body: {} });
    expect(namesOf(now)).toEqual(['refund', 'self']);
    now = await follow(staff, now, 'refund', { body: { reason: 'Followed the links' }, headers: key() });
    expect(namesOf(now)).toEqual(['self']);
    expect(now.paymentStatus).toBe('refunded');
  });

  it('is offered what its role includes, and nothing else', async () => {
    const { body } = await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]));
    const seen = async (role: keyof typeof STAFF) =>
      namesOf((await (await app.staff(role)).get<Linked>(`/v1/admin/orders/${body.id}`)).body);
    expect(await seen('owner')).toEqual(['cancel', 'capture', 'self', 'ship']);
    expect(await seen('viewer')).toEqual(['self']);
    const viewer = await app.staff('viewer');
    const products = await viewer.get<ListBody>('/v1/admin/products');
    expect(namesOf(products.body.data[0]!)).toEqual(['inShop', 'self']);
  });

  it('is shown to the bank while the bank waits for the shopper', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const { body } = await checkOut<OrderBody & Linked>(app.shop, cart, { token: 'card_challenge' });
    expect(body._links.challenge!.href).toBe(body.payment.challengeUrl);
  });

  it('finds the same links when it asks for few members', async () => {
    const whole = await app.shop.get<ListBody>('/v1/products');
    const few = await app.shop.get<ListBody>('/v1/products?fields=name');
    expect(few.body.data.map(({ _links }) => _links)).toEqual(whole.body.data.map(({ _links }) => _links));
    expect(Object.keys(few.body.data[0]!).toSorted()).toEqual(['_links', 'id', 'name']);
  });

  it('finds something behind every address that it is given', async () => {
    const owner = await app.staff();
    const entries = [(await app.shop.get<Linked>('/v1')).body, (await app.shop.get<Linked>('/v1/admin')).body];
    for (const [name, { href, method = 'GET' }] of entries.flatMap(({ _links }) => Object.entries(_links))) {
      if (name === 'documentation' || name === 'openapi') continue; // switched off here
      const { headers } = await owner.send('OPTIONS', href, undefined);
      expect(String(headers.allow).split(', '), href).toContain(method);
    }
  });
});
