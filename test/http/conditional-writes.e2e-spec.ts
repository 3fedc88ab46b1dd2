import { documentOf, operationsOf, problemsOf } from '../docs-ui/document.js';
import { ordersOf } from '../ordering/staff.js';
import { PASSKEY_SETTINGS } from '../identity/passkeys.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newCart, newOrder, newVariant, type ProblemBody } from '../support/factories.js';
import { type Changeable, CHANGES, FOR_GOOD, UNVERSIONED } from './write.fixtures.js';

/** M11.3: what has changed since it was seen is not overwritten. */
describe('a change', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp({ docsEnabled: 'true', ...PASSKEY_SETTINGS });
    staff = await app.staff();
  });
  afterAll(() => app.stop());

  const make = (name: string) => CHANGES[name]!(app, staff);
  const send = (name: string, { caller, path, body }: Changeable, ifMatch: string) =>
    caller.send<ProblemBody>(name.split(' ')[0]!, path, body, { 'if-match': ifMatch });
  const tagOf = async ({ caller, at }: Changeable) => String((await caller.get(at)).headers.etag);

  it('is every PUT, PATCH and DELETE of the document, and each says that it needs If-Match', async () => {
    const operations = operationsOf(await documentOf(app.shop)).filter(
      ({ name }) => /^(PUT|PATCH|DELETE) /.test(name) && !UNVERSIONED.includes(name),
    );
    expect(operations.map(({ name }) => name).toSorted()).toEqual(Object.keys(CHANGES).toSorted());
    for (const { operation } of operations) {
      expect(operation.parameters).toContainEqual(
        expect.objectContaining({ name: 'If-Match', in: 'header', required: true }),
      );
      expect(problemsOf(operation)).toEqual(
        expect.arrayContaining(['412 precondition_failed', '428 precondition_required']),
      );
    }
  });

  it.each(Object.keys(CHANGES))('by %s is refused unless it names the version that is there', async (name) => {
    const one = await make(name);
    const etag = await tagOf(one);
    const refused = (ifMatch: string) => withoutChange(app.database, () => send(name, one, ifMatch));
    expectProblem(await refused(''), 428, 'precondition_required');
    for (const stale of ['"999999.x"', `W/${etag}`, 'nonsense', etag.replaceAll('"', '')]) {
      expectProblem(await refused(stale), 412, 'precondition_failed');
    }
    const done = await send(name, one, `"999999.x", ${etag.replace(/"$/, '-gzip"')}`);
    expect(done.status).toBeGreaterThanOrEqual(200);
    expect(done.status).toBeLessThan(300);
    if (FOR_GOOD.has(name)) expect((await refused(etag)).status).toBe(404);
    else expectProblem(await refused(etag), 412, 'precondition_failed');
  });

  it.each(Object.keys(CHANGES))('by %s eight times at once for one version is done once', async (name) => {
    const one = await make(name);
    const etag = await tagOf(one);
    const replies = await Promise.all(Array.from({ length: 8 }, () => send(name, one, etag)));
    const refused = replies.filter(({ status }) => status >= 300);
    for (const reply of refused) {
      if (FOR_GOOD.has(name)) expect(reply.status).toBe(404);
      else expectProblem(reply, 412, 'precondition_failed');
    }
    expect(refused).toHaveLength(7);
  });

  it.each(Object.keys(CHANGES).filter((name) => !name.startsWith('DELETE /v1/admin')))(
    'by %s answers with the version that it made, for the next',
    async (name) => {
      const one = await make(name);
      const { headers, body } = await send(name, one, '*');
      const now = await one.caller.get(one.at);
      expect(headers.etag).toBe(now.headers.etag);
      expect(headers.etag).toMatch(new RegExp(`^"${String(body.version)}\\.`));
      expect(body).toEqual(now.body);
    },
  );

  it('may be meant for the version of an answer that showed but a part', async () => {
    const one = await make('PATCH /v1/admin/products/{id}');
    const part = await one.caller.get(`${one.at}?fields=name`);
    expect(part.body).not.toHaveProperty('version');
    expect(part.headers.etag).not.toBe(await tagOf(one));
    expect((await send('PATCH /v1/admin/products/{id}', one, String(part.headers.etag))).status).toBe(200);
  });

  it('with an Idempotency-Key may be mended with the same key, and is answered again after it was done', async () => {
    const one = await make('PATCH /v1/admin/products/{id}');
    const keyed = { ...one, caller: one.caller.as({ 'idempotency-key': 'mended' }) };
    const etag = await tagOf(one);
    const name = 'PATCH /v1/admin/products/{id}';
    expectProblem(await send(name, keyed, ''), 428, 'precondition_required');
    expectProblem(await send(name, keyed, '"7.x"'), 412, 'precondition_failed');
    const done = await send(name, keyed, etag);
    expect(done.status).toBe(200);
    const again = await send(name, keyed, etag);
    expect(again).toMatchObject({ status: 200, body: done.body, headers: { etag: done.headers.etag } });
  });

  it('of an order may say which version it is for; each act and each answer of the bank makes a new one', async () => {
    const variantId = await newVariant(app);
    const order = await newOrder(app, variantId, 2);
    const path = `/v1/admin/orders/${order.id}`;
    const first = await staff.get<{ version: number }>(path);
    const stale = { 'if-match': String(first.headers.etag) };
    const seen = [first.body.version];
    const act = async (verb: string, body: object, headers: Record<string, string>) => {
      const reply = await staff.post<{ version: number }>(`${path}/${verb}`, body, {
        'idempotency-key': verb,
        ...headers,
      });
      expect(reply.status).toBe(201);
      seen.push(reply.body.version);
      return { 'if-match': String(reply.headers.etag) };
    };
    let last = await act('captures', { amount: 100 }, stale);
    for (const verb of ['captures', 'refunds', 'fulfillments', 'cancellation']) {
      const body = verb === 'fulfillments' || verb === 'captures' ? {} : { reason: 'x' };
      const reply = await withoutChange(app.database, () =>
        staff.post<ProblemBody>(`${path}/${verb}`, body, { 'idempotency-key': 'late', ...stale }),
      );
      expectProblem(reply, 412, 'precondition_failed');
    }
    last = await act('fulfillments', {}, last);
    const lineId = order.lines[0]!.id;
    await act('refunds', { amount: 50, reason: 'x', restock: [{ lineId, quantity: 1 }] }, last);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
    expect((await ordersOf(staff).get(order)).body).toMatchObject({ version: seen.at(-1) });
  });

  it('of a cart by new lines may say for which version, and so may a variant more', async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const lines = { lines: [{ variantId: await newVariant(app), quantity: 1 }] };
    const add = (ifMatch: string) =>
      app.shop.post<ProblemBody>(`/v1/carts/${cart.id}/lines`, lines, {
        'cart-token': cart.token,
        'if-match': ifMatch,
      });
    expectProblem(await withoutChange(app.database, () => add('"999.x"')), 412, 'precondition_failed');
    expect((await add('')).status).toBe(201);
  });
});

/** M11.3: everything that is shown of a cart or of stock raises its version. */
describe('a version', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
  });
  afterAll(() => app.stop());

  const versionOf = async (table: string, where: string, id: string) =>
    app.database.count(`SELECT version FROM ${table} WHERE ${where} = $1`, [id]);

  it('of a cart rises with checkout, and with a price that is told anew', async () => {
    const variantId = await newVariant(app);
    const cart = await newCart(app.shop, [variantId, 1]);
    const before = await versionOf('cart', 'id', cart.id);
    await staff.send('PUT', `/v1/admin/variants/${variantId}/prices`, { prices: [{ amount: 5, currency: 'EUR' }] });
    await app.shop.post(
      `/v1/carts/${cart.id}/checkout`,
      {
        ...{ email: 'a@b.example', shippingMethod: 'free', payment: { provider: 'sandbox', token: 'card_ok' } },
        shippingAddress: { name: 'A', line1: '1', city: 'L', postalCode: '1', country: 'GB' },
      },
      { 'cart-token': cart.token, 'idempotency-key': 'told' },
    );
    expect(await versionOf('cart', 'id', cart.id)).toBe(before + 1);
  });

  it('of a stock level rises with reservations and adjustments', async () => {
    const variantId = await newVariant(app);
    const before = await versionOf('stock_level', 'variant_id', variantId);
    await newOrder(app, variantId);
    expect(await versionOf('stock_level', 'variant_id', variantId)).toBe(before + 1);
    const { body } = await staff.get<{ data: { version: number }[] }>(
      `/v1/admin/stock-levels?filter[variantId]=${variantId}`,
    );
    expect(body.data[0]!.version).toBe(before + 1);
  });
});
