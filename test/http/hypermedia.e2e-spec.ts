import { randomUUID } from 'node:crypto';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';
import { ADDRESS, type CartBody, checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
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
    const added = await follow<Linked & { lines: Linked[] }>(shopper, made, 'addLine', { body: { lines: [line] } });
    expect(namesOf(added.lines[0]!)).toEqual(['change', 'remove']);
    const cart = await follow(shopper, added.lines[0]!, 'change', { body: { quantity: 2 } });
    const methods = await follow<{ data: { code: string }[] }>(shopper, cart, 'shippingMethods');
    const order = await follow<Linked & { id: string; token: string }>(shopper, cart, 'checkout', {
      body: {
        ...{ email: 'ada@example.com', shippingAddress: ADDRESS, shippingMethod: methods.data[0]!.code },
        payment: { provider: 'sandbox', token: 'card_ok' },
      },
      headers: key(),
    });
    const ordered = await follow<Linked & { lines: Linked[] }>(shopper, cart, 'self');
    expect([ordered, ...ordered.lines].map(namesOf)).toEqual([['self', 'shippingMethods'], []]);
    expect(namesOf(await follow(shop.as({ 'order-token': order.token }), order, 'self'))).toEqual(['self']);

    const door = await follow(shop, entry, 'admin');
    expect(namesOf(door)).toEqual(['self', 'shop', 'signIn']);
    const session = await follow<Linked & { accessToken: string }>(shop, door, 'signIn', {
      body: { email: STAFF.owner, password: PASSWORD },
    });
    const staff = shop.as({ authorization: `Bearer ${session.accessToken}` });
    const desk = await follow(staff, session, 'admin');
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
    const desk = await viewer.get<Linked>('/v1/admin');
    expect(namesOf(desk.body)).toEqual([
      'orders',
      'products',
      'self',
      'shop',
      'signIn',
      'stockLevels',
      'stockLocations',
    ]);
  });

  it('is shown to the bank while the bank waits for the shopper', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const { body } = await checkOut<OrderBody & Linked>(app.shop, cart, { token: 'card_challenge' });
    expect(body._links.challenge!.href).toBe(body.payment.challengeUrl);
    const owner = await app.staff();
    for (const path of [`/v1/admin/orders/${body.id}`, '/v1/admin/orders?sort=-createdAt&page[size]=1']) {
      expect(JSON.stringify((await owner.get(path)).body), path).not.toContain(body.payment.challengeUrl!);
    }
    expectProblem(await owner.get('/v1/admin/orders?fields=payment.challengeUrl'), 400, 'query_invalid');
    expectProblem(await owner.get('/v1/admin/orders?fields=token'), 400, 'query_invalid');
  });

  it('finds the same links when it asks for few members', async () => {
    const whole = await app.shop.get<ListBody>('/v1/products');
    const few = await app.shop.get<ListBody>('/v1/products?fields=name');
    expect(few.body.data.map(({ _links }) => _links)).toEqual(whole.body.data.map(({ _links }) => _links));
    expect(Object.keys(few.body.data[0]!).toSorted()).toEqual(['_links', 'id', 'name']);
  });

  it('is told of the desk by who it is, and a token that is not valid is refused', async () => {
    const { headers } = await (await app.staff()).get('/v1/admin');
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(String(headers.vary).split(', ')).toContain('Authorization');
    const stranger = app.shop.as({ authorization: 'Bearer nonsense' });
    expectProblem(await stranger.get('/v1/admin'), 401, 'authentication_required');
  });

  it('prices a variant and counts it, from the product on', async () => {
    await newVariant(app);
    const owner = await app.staff();
    const products = await follow<ListBody>(owner, (await owner.get<Linked>('/v1/admin')).body, 'products');
    const product = await follow<Linked & { variants: Linked[] }>(owner, products.data[0]!, 'self');
    const variant = await follow(owner, product.variants[0]!, 'self');
    const prices = await follow(owner, variant, 'prices');
    expect(namesOf(prices)).toEqual(['replace', 'self', 'variant']);
    await follow(owner, prices, 'replace', { body: { prices: [{ amount: 500, currency: 'EUR' }] } });
    const levels = await follow<ListBody>(owner, variant, 'stock');
    const level = await follow(owner, levels.data[0]!, 'self');
    const { variantId, locationId } = level;
    const counted = { variantId, locationId, quantity: 1, reason: 'Found' };
    const adjusted = await follow(owner, level, 'adjust', { body: counted });
    expect(await follow(owner, adjusted, 'self')).toEqual(adjusted);
    const viewer = await app.staff('viewer');
    expect(namesOf((await viewer.get<Linked>(level._links.self!.href)).body)).toEqual(['self', 'variant']);
    expect(namesOf((await viewer.get<Linked>(prices._links.self!.href)).body)).toEqual(['self', 'variant']);
  });

  it('is told in its own version where something is that it made', async () => {
    const cart = await app.shop.post<CartBody & Linked>('/v2/carts');
    expect([cart.status, cart.headers.location]).toEqual([201, `/v2/carts/${cart.body.id}`]);
    const beside = await app.shop.post<CartBody>('/carts', {}, { 'api-version': '1' });
    expect(beside.headers.location).toBe(`/v1/carts/${beside.body.id}`);
    const lines = [{ variantId: await newVariant(app), quantity: 1 }];
    const added = await app.shop.post(`/v2/carts/${cart.body.id}/lines`, { lines }, { 'cart-token': cart.body.token });
    expect([added.status, added.headers.location]).toEqual([201, `/v2/carts/${cart.body.id}`]);
    const owner = await app.staff();
    const draft = { name: 'Cup', options: [{ name: 'Size', values: ['S', 'L'] }] };
    const variants = [{ sku: 'CUP-S', options: { Size: 'S' } }];
    const product = await owner.post<Linked>('/v2/admin/products', { ...draft, variants });
    expect(product.headers.location).toBe(product.body._links.self!.href);
    const address = String(product.headers.location);
    expect(address).toMatch(/^\/v2\/admin\/products\//);
    const variant = await owner.post<Linked>(`${address}/variants`, { sku: 'CUP-L', options: { Size: 'L' } });
    expect([variant.status, variant.headers.location]).toEqual([201, `/v2/admin/variants/${String(variant.body.id)}`]);
  });

  it('finds something behind every address that it is given', async () => {
    const owner = await app.staff();
    const entries = [(await owner.get<Linked>('/v1')).body, (await owner.get<Linked>('/v1/admin')).body];
    for (const { href, method = 'GET' } of entries.flatMap(({ _links }) => Object.values(_links))) {
      const { headers } = await owner.send('OPTIONS', href, undefined);
      expect(String(headers.allow).split(', '), href).toContain(method);
    }
  });
});
