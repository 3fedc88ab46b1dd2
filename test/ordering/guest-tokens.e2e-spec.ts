import { startApp, type TestApp } from '../support/app.js';
import { newOrder, newVariant, type OrderBody } from '../support/factories.js';
import { documentOf, operationsOf, referencesIn } from '../docs-ui/document.js';
import { ordersOf } from './staff.js';

/** M6.5: the token that opens an order is the guest's alone. */
describe('the token of an order', () => {
  let app: TestApp;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp({ docsEnabled: 'true' });
    variantId = await newVariant(app, { stock: { first: 100 } });
  });
  afterAll(() => app.stop());

  it('is told to who checked out, and to who has it already', async () => {
    const order = await newOrder(app, variantId);
    const { status, body } = await app.shop.get<OrderBody>(`/v1/orders/${order.id}`, { 'order-token': order.token });
    expect({ status, token: body.token }).toEqual({ status: 200, token: order.token });
  });

  it('is in no answer to staff', async () => {
    const staff = await app.staff();
    const { get, capture, ship, refund, cancel } = ordersOf(staff);
    const [sold, dropped] = [await newOrder(app, variantId), await newOrder(app, variantId)];
    const answers = [
      ...[await staff.get('/v1/admin/orders'), await get(sold)],
      ...[await capture(sold), await ship(sold), await refund(sold), await cancel(dropped)],
    ];
    for (const { status, body } of answers) {
      expect(status).toBeLessThan(300);
      expect(JSON.stringify(body)).not.toMatch(/"token"/);
      expect(JSON.stringify(body)).not.toContain(sold.token);
    }
  });

  it('is in no answer that the document promises staff', async () => {
    const document = await documentOf(app.shop);
    const schemaOf = (name: string) => JSON.stringify(document.components.schemas[name] ?? {});
    const shown = (text: string, seen = new Set<string>()): string[] =>
      [...referencesIn(text)]
        .filter((name) => !seen.has(name) && seen.add(name))
        .flatMap((name) => [name, ...shown(schemaOf(name), seen)]);
    const withToken = operationsOf(document)
      .filter(({ name }) => name.includes('/v1/admin/'))
      .filter(({ operation }) =>
        shown(JSON.stringify(operation.responses)).some((schema) => schemaOf(schema).includes('"token":')),
      );
    expect(withToken.map(({ name }) => name)).toEqual([]);
  });
});
