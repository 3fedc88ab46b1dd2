import pg from 'pg';
import { vi } from 'vitest';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newCart, newOrder, newVariant, type OrderBody } from '../support/factories.js';
import { expectProblem } from '../platform/problem.js';
import { type PageBody, pageOf } from '../platform/pages.js';

/** They always come. */
const LINKS = expect.objectContaining({ self: expect.anything() as unknown }) as unknown;

type Item = Record<string, unknown> & { id: string };

/** M11.2: clients choose what they are told, and what is looked up for them. */
describe('what a client asks to see', () => {
  let app: TestApp;
  let staff: Client;
  let orders: OrderBody[];
  let productId: string;

  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
    const variantId = await newVariant(app, { sku: 'ONE', stock: { first: 50, second: 1 } });
    await newVariant(app, { sku: 'TWO' });
    orders = [];
    for (let index = 0; index < 3; index++) orders.push(await newOrder(app, variantId));
    await staff.post(`/v1/admin/orders/${orders[0]!.id}/captures`, { amount: 500 }, { 'idempotency-key': 'one' });
    const [row] = await app.database.rows<{ id: string }>(
      "SELECT product_id AS id FROM product_variant WHERE sku = 'ONE'",
    );
    productId = row!.id;
  });
  afterAll(() => app.stop());

  /** The statements that an answer takes, but for the one that asks every few seconds whose store it is. */
  async function statementsOf(path: string): Promise<number> {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    await staff.get(path);
    const texts = query.mock.calls.map(([statement]) => JSON.stringify(statement));
    query.mockRestore();
    return texts.filter((text) => !text.includes('FROM \\"store\\"')).length;
  }

  it('is told of a list and of one resource alike', async () => {
    const { data } = await pageOf<Item>(app.shop, '/v1/products', 'fields=name,price.from&sort=name&page[size]=1');
    expect(data).toEqual([
      { id: productId, name: 'Thing ONE', price: { from: { amount: 1999, currency: 'EUR' } }, _links: LINKS },
    ]);
    const { body: product } = await app.shop.get('/v1/products/thing-one?fields=slug,variants.sku');
    expect(product).toEqual({ id: productId, slug: 'thing-one', variants: [{ sku: 'ONE' }], _links: LINKS });
    const { body: order } = await staff.get(`/v1/admin/orders/${orders[0]!.id}?fields=status,totals.total.amount`);
    expect(order).toEqual({
      id: orders[0]!.id,
      status: 'confirmed',
      totals: { total: { amount: 1999 } },
      _links: LINKS,
    });
  });

  it('is told of what guests hold the token of', async () => {
    const { id, token } = orders[1]!;
    const { body: order } = await app.shop.get(`/v1/orders/${id}?fields=lines.sku`, { 'order-token': token });
    expect(order).toEqual({ id, lines: [{ sku: 'ONE' }], _links: LINKS });
    const made = await newCart(app.shop, [orders[1]!.lines[0]!.variantId, 2]);
    const { body: cart } = await app.shop.get(`/v1/carts/${made.id}?fields=totals.total`, { 'cart-token': made.token });
    expect(cart).toEqual({ id: made.id, totals: { total: { amount: 3998, currency: 'EUR' } }, _links: LINKS });
  });

  it.each([
    ['/v1/products?fields=weight', 'Fields: id, slug, name, brand, image, price, inStock, createdAt'],
    ['/v1/products?fields=price.middle', 'In price: from, to'],
    ['/v1/products/thing-one?fields=price', 'Fields: id, slug, name, description, brand'],
    ['/v1/admin/orders?fields=', 'Fields: id, number'],
    ['/v1/categories?fields=__proto__', 'Fields: id, slug, name, parentId, path, createdAt, updatedAt'],
    ['/v1/shipping-methods?fields=id', 'Fields: code, name, price, freeAbove'],
  ])('is refused by name: %s', async (address, detail) => {
    const { errors } = expectProblem(await staff.get(address), 400, 'query_invalid');
    expect(errors).toEqual([
      { pointer: 'fields', code: 'field_unknown', detail: expect.stringContaining(detail) as string },
    ]);
  });

  it.each([
    ['/v1/admin/orders?expand=lines', 'payment.transactions'],
    ['/v1/admin/stock-levels?expand=variant,location', 'variant'],
    ['/v1/products?expand=variants', 'nothing'],
    ['/v1/products/thing-one?expand=variants', 'nothing'],
  ])('is expanded where that is offered: %s', async (address, names) => {
    const { errors } = expectProblem(await staff.get(address), 400, 'query_invalid');
    expect(errors).toEqual([{ pointer: 'expand', code: 'expand_unknown', detail: `Can be expanded: ${names}` }]);
  });

  it('is what every level counts, with expand=variant', async () => {
    const { data } = await pageOf<Item>(staff, '/v1/admin/stock-levels', 'expand=variant');
    expect(data.map(({ variant }) => (variant as { sku: string }).sku).toSorted()).toEqual(['ONE', 'ONE', 'TWO']);
    expect(data[0]!.variant).toEqual({
      productId: expect.any(String),
      sku: expect.any(String),
      name: expect.any(String),
      options: {},
    });
    const { data: plain } = await pageOf<Item>(staff, '/v1/admin/stock-levels');
    expect(plain.every((level) => !('variant' in level))).toBe(true);
  });

  it('is every step of the payments, with expand=payment.transactions', async () => {
    const query = 'expand=payment.transactions&fields=payment.transactions&sort=createdAt';
    const { data } = await pageOf<Item>(staff, '/v1/admin/orders', query);
    const kindsOf = ({ payment }: Item) =>
      (payment as { transactions: { kind: string }[] }).transactions.map(({ kind }) => kind);
    expect(data.map(kindsOf)).toEqual([['authorization', 'capture'], ['authorization'], ['authorization']]);
    const { body: one } = await staff.get<Item>(`/v1/admin/orders/${orders[0]!.id}?expand=payment.transactions`);
    expect(one.payment).toMatchObject({
      captured: { amount: 500, currency: 'EUR' },
      transactions: [
        { kind: 'authorization', state: 'succeeded', amount: { amount: 1999, currency: 'EUR' } },
        { kind: 'capture', state: 'succeeded', amount: { amount: 500, currency: 'EUR' }, failureCode: null },
      ],
    });
    const { body: plain } = await staff.get<Item>(`/v1/admin/orders/${orders[0]!.id}`);
    expect(plain.payment).not.toHaveProperty('transactions');
  });

  it.each([
    ['/v1/products?page[size]=SIZE', 1],
    ['/v1/products?page[size]=SIZE&fields=name', 1],
    ['/v1/products?page[size]=SIZE&page[total]=true', 2],
    ['/v1/admin/products?page[size]=SIZE', 3],
    ['/v1/admin/stock-levels?page[size]=SIZE', 1],
    ['/v1/admin/stock-levels?page[size]=SIZE&expand=variant', 2],
    ['/v1/admin/orders?page[size]=SIZE', 5],
    ['/v1/admin/orders?page[size]=SIZE&expand=payment.transactions', 6],
  ])('costs so many statements, however much it is: %s', async (address, count) => {
    expect(await statementsOf(address.replace('SIZE', '1'))).toBe(count);
    expect(await statementsOf(address.replace('SIZE', '50'))).toBe(count);
  });

  it('is nothing more than before when nothing is asked', async () => {
    const { body } = await staff.get<PageBody<Item>>('/v1/admin/orders');
    expect(Object.keys(body)).toEqual(['data', 'page', '_links']);
  });
});
