import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
import { SANDBOX_SECRET } from '../support/settings.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { authorizationOf, CALLBACKS, messageOf, type Outcome, type Signing, tell } from './signed.js';

const MINUTE = 60_000;
const OTHER_SECRET = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;

/** M14.7, M23.1: nobody but the bank tells what became of a payment. */
describe('a callback is refused', () => {
  let app: TestApp;
  let order: OrderBody;
  let outcome: Outcome;
  beforeAll(async () => {
    app = await startApp();
    ({ body: order } = await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]), {
      token: 'card_challenge',
    }));
    const { id, operation } = await authorizationOf(app, order);
    outcome = { id, operation, status: 'authorized' };
  });
  afterAll(() => app.stop());
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const refused = async (message: string, signing: Signing) => {
    const reply = await withoutChange(app.database, () => tell(app, message, signing));
    expectProblem(reply, 401, 'callback_signature_wrong');
    expect(reply.headers).not.toHaveProperty('set-cookie');
  };

  it.each<[title: string, signing: () => Signing]>([
    ['signed with another secret', () => ({ secret: OTHER_SECRET })],
    ['without a signature', () => ({ headers: { 'webhook-signature': undefined } })],
    ['with an empty signature', () => ({ headers: { 'webhook-signature': '' } })],
    ['with a signature of another version', () => ({ headers: { 'webhook-signature': `v2,${'A'.repeat(44)}` } })],
    ['with a signature that is none', () => ({ headers: { 'webhook-signature': 'v1,not base64 at all' } })],
    ['without a time', () => ({ headers: { 'webhook-timestamp': undefined } })],
    ['with a time that is none', () => ({ headers: { 'webhook-timestamp': 'now' } })],
    [
      'signed for another time',
      () => ({ headers: { 'webhook-timestamp': String(Math.floor(Date.now() / 1000) - 60) } }),
    ],
    ['without an id', () => ({ headers: { 'webhook-id': undefined } })],
    ['signed for another id', () => ({ headers: { 'webhook-id': `evt_${randomUUID()}` } })],
    ['older than five minutes', () => ({ at: new Date(Date.now() - 6 * MINUTE) })],
    ['from the future', () => ({ at: new Date(Date.now() + 6 * MINUTE) })],
  ])('%s', async (_title, signing) => {
    await refused(messageOf(outcome), signing());
  });

  it('when its body is not the one that was signed', async () => {
    const message = messageOf(outcome);
    for (const body of [
      message.replace('"authorized"', '"declined"'),
      message.replace(outcome.operation, randomUUID()),
      message.replace('"status"', '"status" '),
      `${message} `,
    ]) {
      await refused(message, { body });
    }
  });

  it('with an answer that does not tell the right signature', async () => {
    const { body } = await tell(app, messageOf(outcome), { secret: OTHER_SECRET });
    expect(JSON.stringify(body)).not.toMatch(/v1,|whsec/);
    expect(JSON.stringify(body)).not.toContain(SANDBOX_SECRET);
  });

  it.each([randomUUID(), 'order-1', '', "'; DROP TABLE payment; --"])(
    'about %j, which nobody asked for',
    async (operation) => {
      const reply = await withoutChange(app.database, () => tell(app, messageOf({ ...outcome, operation })));
      expectProblem(reply, 404, 'callback_unknown');
    },
  );

  it('that names a payment in place of its transaction', async () => {
    const [payment] = await app.database.rows<{ id: string }>('SELECT id FROM payment WHERE order_id = $1', [order.id]);
    const reply = await withoutChange(app.database, () => tell(app, messageOf({ ...outcome, operation: payment!.id })));
    expectProblem(reply, 404, 'callback_unknown');
  });

  it.each([
    ['nothing', 'null'],
    ['a number', '5'],
    ['a list', '[]'],
    ['no data', '{}'],
    ['data of null', '{"data":null}'],
    ['data that is a text', '{"data":"authorized"}'],
    ['no id', JSON.stringify({ data: { operation: randomUUID(), status: 'authorized' } })],
    ['an operation that is a number', JSON.stringify({ data: { id: 'a', operation: 7, status: 'authorized' } })],
    ['no status', JSON.stringify({ data: { id: 'a', operation: randomUUID() } })],
  ])('signed by the bank, with %s in it', async (_title, message) => {
    expectProblem(await withoutChange(app.database, () => tell(app, message)), 422, 'callback_malformed');
  });

  it.each([
    ['application/yaml', 'a: 1'],
    ['application/xml', '<a/>'],
    ['application/x-www-form-urlencoded', 'a=1'],
  ])('signed by the bank, but written as %s', async (type, message) => {
    const headers = { 'content-type': type };
    expectProblem(await withoutChange(app.database, () => tell(app, message, { headers })), 422, 'callback_malformed');
  });

  it.each(['lost', 'constructor', 7, null, ['authorized']])(
    'with the status %j, which there is not',
    async (status) => {
      const message = messageOf({ ...outcome, status });
      expectProblem(await withoutChange(app.database, () => tell(app, message)), 422, 'callback_malformed');
    },
  );

  it('with an id that the bank has given to something else, or did not give to this', async () => {
    const { body: other } = await checkOut(app.shop, await newCart(app.shop, [await newVariant(app), 1]));
    const { id } = await authorizationOf(app, other);
    for (const wrong of [id, 'auth_another']) {
      const reply = await withoutChange(app.database, () => tell(app, messageOf({ ...outcome, id: wrong })));
      expectProblem(reply, 409, 'callback_contradictory');
    }
  });

  it('in another form, or to be read', async () => {
    const text = await withoutChange(app.database, () =>
      tell(app, messageOf(outcome), { headers: { 'content-type': 'text/plain' } }),
    );
    expectProblem(text, 415, 'media_type_unsupported');
    expectProblem(await app.shop.get(CALLBACKS), 405, 'method_not_allowed');
  });

  it.each(['paypal', 'Sandbox', '..'])('for %s, which is no provider of ours', async (provider) => {
    const path = `/v1/payments/callbacks/${provider}`;
    expectProblem(await withoutChange(app.database, () => app.shop.post(path, {})), 404, 'route_not_found');
  });

  it('and the order still waits for its payment', async () => {
    const { body } = await app.shop.get<OrderBody>(`/v1/orders/${order.id}`, { 'order-token': order.token });
    expect(body).toEqual(order);
  });
});
