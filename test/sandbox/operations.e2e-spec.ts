import { randomUUID } from 'node:crypto';
import { startBank } from './sandbox.js';

describe('operations at the sandbox bank', () => {
  let bank: Awaited<ReturnType<typeof startBank>>;

  beforeAll(async () => {
    bank = await startBank();
  });
  afterAll(() => bank.close());

  it('makes one operation of many twin requests in parallel', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => bank.client.authorize('card_ok', {}, key)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ status, isReplay }) => status === 201 && !isReplay)).toHaveLength(1);
    expect(answers.filter(({ status, isReplay }) => status === 200 && isReplay)).toHaveLength(19);

    const { id } = answers[0]!.body;
    const capture = randomUUID();
    const captures = await Promise.all(
      Array.from({ length: 20 }, () => bank.client.change(id, 'captures', { amount: 400 }, capture)),
    );
    expect(new Set(captures.map(({ body }) => body.id)).size).toBe(1);
    expect((await bank.client.get(`/v1/authorizations/${id}`)).body.sums?.captured).toBe(400);
    expect((await bank.client.ledger()).filter(({ reference }) => reference === `order-${key}`)).toHaveLength(2);
  });

  it('answers a key in capitals as the same key', async () => {
    const key = randomUUID();
    const reference = 'order';
    await bank.client.authorize('card_ok', { reference }, key);
    expect(await bank.client.authorize('card_ok', { reference }, key.toUpperCase())).toMatchObject({ isReplay: true });
    expect(await bank.client.get(`/v1/operations/${key.toUpperCase()}`)).toMatchObject({ status: 200 });
  });

  it('refuses a key that returns with another request', async () => {
    const key = randomUUID();
    const { body } = await bank.client.authorize('card_ok', {}, key);
    const refused = { status: 422, body: { code: 'idempotency_key_reused' } };
    expect(await bank.client.authorize('card_ok', { amount: 999 }, key)).toMatchObject(refused);
    expect(await bank.client.change(body.id, 'captures', { amount: 1_000 }, key)).toMatchObject(refused);
    expect((await bank.client.get(`/v1/authorizations/${body.id}`)).body.history).toHaveLength(1);
  });

  it('records what its rules forbid as failed, under its key', async () => {
    const { body } = await bank.client.authorize('card_ok');
    const key = randomUUID();
    const failed = { id: expect.stringMatching(/^cap_/), operation: key, kind: 'capture', status: 'failed' };
    const expected = { ...failed, failureCode: 'amount_exceeds_authorized', amount: 1_001, currency: 'EUR' };
    const first = await bank.client.change(body.id, 'captures', { amount: 1_001 }, key);
    expect(first).toMatchObject({ status: 201, body: expected });
    const replay = await bank.client.change(body.id, 'captures', { amount: 1_001 }, key);
    expect(replay).toEqual({ status: 200, isReplay: true, body: first.body });
    expect(await bank.client.get(`/v1/operations/${key}`)).toMatchObject({ status: 200, body: expected });
  });

  it('keeps sums and history of an authorization, and the same lines in the ledger', async () => {
    const { body } = await bank.client.authorize('card_ok');
    await bank.client.change(body.id, 'captures', { amount: 700 });
    await bank.client.change(body.id, 'refunds', { amount: 701 });
    await bank.client.change(body.id, 'refunds', { amount: 200 });
    await bank.client.change(body.id, 'voids');
    const state = (await bank.client.get(`/v1/authorizations/${body.id}`)).body;
    expect(state.sums).toEqual({ authorized: 1_000, captured: 700, refunded: 200, voided: 0 });
    expect(state.history?.map(({ kind, amount, failureCode = 'none' }) => [kind, amount, failureCode])).toEqual([
      ['authorization', 1_000, 'none'],
      ['capture', 700, 'none'],
      ['refund', 701, 'amount_exceeds_captured'],
      ['refund', 200, 'none'],
      ['void', 1_000, 'already_captured'],
    ]);
    const lines = (await bank.client.ledger()).filter(({ reference }) => reference === body.reference);
    expect(lines).toEqual(state.history);
  });

  it('voids by a request without a body', async () => {
    const { body } = await bank.client.authorize('card_ok');
    const headers = { 'idempotency-key': randomUUID() };
    const url = `${bank.client.url}/v1/authorizations/${body.id}/voids`;
    const response = await fetch(url, { method: 'POST', headers });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ kind: 'void', status: 'succeeded', amount: 1_000 });
  });

  it.each<[string, object, string]>([
    ['no amount', { amount: undefined }, 'invalid_request'],
    ['a fraction', { amount: 10.5 }, 'invalid_request'],
    ['an amount as text', { amount: '1000' }, 'invalid_request'],
    ['nothing to pay', { amount: 0 }, 'invalid_request'],
    ['an amount beyond exact integers', { amount: 2 ** 53 }, 'invalid_request'],
    ['no currency', { currency: 'euro' }, 'invalid_request'],
    ['no reference', { reference: '' }, 'invalid_request'],
    ['immediate capture', { capture: true }, 'invalid_request'],
    ['a callback to another machine', { callbackUrl: 'http://example.com/' }, 'callback_url_refused'],
    ['a callback to a host that looks local', { callbackUrl: 'http://127.0.0.1.example.com/' }, 'callback_url_refused'],
    ['a callback to a file', { callbackUrl: 'file:///etc/hosts' }, 'callback_url_refused'],
    ['a callback to nowhere', { callbackUrl: 'shop' }, 'callback_url_refused'],
  ])('refuses an authorization with %s', async (_what, changes, code) => {
    const key = randomUUID();
    const { status, body } = await bank.client.authorize('card_ok', changes, key);
    expect({ status, code: body.code }).toEqual({ status: 422, code });
    expect(body.detail).toEqual(expect.any(String));
    expect((await bank.client.get(`/v1/operations/${key}`)).status).toBe(404);
  });

  it('refuses captures it cannot understand, and records nothing', async () => {
    const { body } = await bank.client.authorize('card_ok');
    const capture = (change: object) => bank.client.change(body.id, 'captures', change);
    expect(await capture({})).toMatchObject({ status: 422, body: { code: 'invalid_request' } });
    expect(await capture({ amount: -1 })).toMatchObject({ status: 422, body: { code: 'invalid_request' } });
    expect(await capture({ amount: 1, currency: 'USD' })).toMatchObject({
      status: 422,
      body: { code: 'currency_mismatch' },
    });
    expect((await bank.client.get(`/v1/authorizations/${body.id}`)).body.history).toHaveLength(1);
  });

  it('answers every other mistake with a code', async () => {
    const path = '/v1/authorizations';
    const valid = { amount: 1, currency: 'EUR', token: 'card_ok', reference: 'order' };
    const key = randomUUID();
    const large = { ...valid, note: 'x'.repeat(64 * 1024) };
    const { client } = bank;
    expect(await client.post(path, valid)).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing' } });
    expect(await client.post(path, valid, 'mine')).toMatchObject({
      status: 400,
      body: { code: 'idempotency_key_invalid' },
    });
    expect(await client.post(path, '{"amount":', key)).toMatchObject({ status: 400, body: { code: 'bad_request' } });
    expect(await client.post(path, large, key)).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
    expect(await client.get(`${path}/auth_x`)).toMatchObject({ status: 404, body: { code: 'authorization_unknown' } });
    expect(await client.change('auth_x', 'voids')).toMatchObject({
      status: 404,
      body: { code: 'authorization_unknown' },
    });
    expect(await client.get('/v1/nothing')).toMatchObject({ status: 404, body: { code: 'route_unknown' } });
    expect(await client.get('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });

    const headers = { 'content-type': 'text/plain', 'idempotency-key': key };
    const response = await fetch(client.url + path, { method: 'POST', headers, body: 'card_ok' });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: 'unsupported_media_type' });
  });
});
