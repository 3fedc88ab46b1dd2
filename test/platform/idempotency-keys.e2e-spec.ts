import { randomUUID } from 'node:crypto';
import { draft } from '../catalog/product.body.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { type CartBody, newVariant } from '../support/factories.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { withoutChange } from './contents.js';
import { expectProblem } from './problem.js';

/** M11.6: every POST and PATCH takes a key. Those that need one are in ordering. */
describe('an Idempotency-Key where none is needed', () => {
  let app: TestApp;
  let staff: Client;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
  });
  afterAll(() => app.stop());

  const create = (body: object, key: string) => staff.post('/v1/admin/products', body, { 'idempotency-key': key });

  it('makes one product of two calls, and answers both with its status, address and body', async () => {
    const [body, key] = [draft(), randomUUID()];
    const first = await create(body, key);
    expect(first.status).toBe(201);
    const again = await withoutChange(app.database, () => create(body, key));
    expect(again).toMatchObject({
      status: 201,
      body: first.body,
      headers: { location: first.headers.location, 'idempotent-replayed': 'true' },
    });
  });

  it('makes one product of ten calls at once', async () => {
    const [body, key] = [draft(), randomUUID()];
    const replies = await Promise.all(Array.from({ length: 10 }, () => create(body, key)));
    for (const reply of replies.filter(({ status }) => status !== 201)) {
      expectProblem(reply, 409, 'idempotency_key_in_flight');
    }
    const made = replies.filter(({ status }) => status === 201);
    expect(new Set(made.map(({ body: { id } }) => id)).size).toBe(1);
  });

  it('is taken by a PATCH too, and by none but the same', async () => {
    const product = (await staff.post<{ id: string }>('/v1/admin/products', draft())).body;
    const rename = (name: string, key: string) =>
      staff.send('PATCH', `/v1/admin/products/${product.id}`, { name }, { 'idempotency-key': key });
    const key = randomUUID();
    const first = await rename('Once', key);
    await rename('Twice', randomUUID());
    expect(await rename('Once', key)).toMatchObject({ status: 200, body: first.body });
    expectProblem(await rename('Thrice', key), 422, 'idempotency_key_reused');
    expect((await staff.get(`/v1/admin/products/${product.id}`)).body.name).toBe('Twice');
  });

  it('is the same however the address is spelt', async () => {
    const { id } = (await staff.post<{ id: string }>('/v1/admin/products', draft())).body;
    const key = randomUUID();
    const rename = (spelt: string) =>
      staff.send('PATCH', `/v1/admin/products/${spelt}`, { name: 'Once' }, { 'idempotency-key': key });
    await rename(id);
    for (const spelt of [id.toUpperCase(), id.replaceAll('-', '%2d')]) {
      expect((await rename(spelt)).headers['idempotent-replayed']).toBe('true');
    }
  });

  it('knows a body again in whatever order its members stand', async () => {
    const [{ name, variants }, key] = [draft(), randomUUID()];
    const first = await create({ name, variants, brand: 'B' }, key);
    const again = await create({ brand: 'B', variants, name }, key);
    expect(again).toMatchObject({ status: 201, body: first.body, headers: { 'idempotent-replayed': 'true' } });
    expectProblem(await create({ brand: 'C', variants, name }, key), 422, 'idempotency_key_reused');
  });

  it('keeps a refusal, and nothing of the work', async () => {
    const [body, key] = [draft(), randomUUID()];
    await create(body, randomUUID());
    const refused = await withoutChange(app.database, () => create(body, key));
    const again = await create(body, key);
    expect(refused.status).toBe(409);
    expect({ ...again.body, traceId: '' }).toEqual({ ...refused.body, traceId: '' });
  });

  it('that cannot be read is refused', async () => {
    const reply = await withoutChange(app.database, () => create(draft(), 'two words'));
    expectProblem(reply, 400, 'idempotency_key_missing');
  });

  it('of one guest never gives them the cart of another', async () => {
    const lines = [{ variantId: await newVariant(app), quantity: 1 }];
    const key = { 'idempotency-key': 'cart' };
    const [one, two] = [app.shop.as({ 'user-agent': 'one' }), app.shop.as({ 'user-agent': 'two' })];
    const first = await one.post<CartBody>('/v1/carts', { lines }, key);
    expect((await one.post<CartBody>('/v1/carts', { lines }, key)).body.id).toBe(first.body.id);
    expect((await two.post<CartBody>('/v1/carts', { lines }, key)).body.id).not.toBe(first.body.id);
  });

  it('is free again after a day, whatever swept meanwhile', async () => {
    const [body, key] = [{ lines: [{ variantId: await newVariant(app), quantity: 1 }] }, randomUUID()];
    const create = (sent: object) => app.shop.post<CartBody>('/v1/carts', sent, { 'idempotency-key': key });
    const first = await create(body);
    const age = (interval: string) =>
      app.database.rows(
        `UPDATE idempotency_claim SET created_at = created_at - interval '${interval}' WHERE key = $1`,
        [key],
      );
    await age('23 hours 59 minutes');
    expect((await create(body)).body.id).toBe(first.body.id);
    await age('2 minutes');
    const second = await create({});
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
    expect((await create({})).body.id).toBe(second.body.id);
  });

  it('keeps nothing of a sign-in: its answer is a secret', async () => {
    const signIn = () =>
      app.shop.post('/v1/admin/sessions', { email: STAFF.owner, password: PASSWORD }, { 'idempotency-key': 'session' });
    const replies = [await signIn(), await signIn()];
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(replies[1]!.headers).not.toHaveProperty('idempotent-replayed');
    expect(await app.database.count("SELECT count(*) FROM idempotency_claim WHERE key = 'session'")).toBe(0);
  });
});
