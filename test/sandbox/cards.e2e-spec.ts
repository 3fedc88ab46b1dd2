import { randomUUID } from 'node:crypto';
import { cards } from '../../src/sandbox/sandbox.cards.js';
import { eventually, startBank, startShop } from './sandbox.js';

/** M14.7: every way in which a bank can answer, or not. */
describe('the cards of the sandbox bank', () => {
  let bank: Awaited<ReturnType<typeof startBank>>;
  let shop: Awaited<ReturnType<typeof startShop>>;

  beforeAll(async () => {
    bank = await startBank();
    shop = await startShop();
  });
  afterAll(async () => {
    await bank.close();
    await shop.close();
  });

  const callbacksOf = (key: string) => shop.received.filter(({ message }) => message.data.operation === key);
  const statusOf = async (key: string) => (await bank.client.get(`/v1/operations/${key}`)).body.status;

  it('lists them with what they do', async () => {
    const { body } = await bank.client.get('/cards');
    expect(body).toEqual({ data: cards.map(({ token, description }) => ({ token, description })) });
  });

  it('authorizes card_ok', async () => {
    const key = randomUUID();
    const { status, isReplay, body } = await bank.client.authorize('card_ok', { amount: 1_999, currency: 'USD' }, key);
    expect({ status, isReplay }).toEqual({ status: 201, isReplay: false });
    expect(body).toMatchObject({
      operation: key,
      kind: 'authorization',
      status: 'authorized',
      reference: `order-${key}`,
    });
    expect(body).toMatchObject({ id: expect.stringMatching(/^auth_/), amount: 1_999, currency: 'USD' });
  });

  it.each([
    ['card_declined', 'card_declined'],
    ['card_insufficient_funds', 'insufficient_funds'],
    ['card_of_somebody', 'unknown_token'],
  ])('declines %s with %s', async (token, declineCode) => {
    const { status, body } = await bank.client.authorize(token);
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'declined', declineCode });
  });

  it('authorizes card_timeout without a word, and answers when asked again', async () => {
    const key = randomUUID();
    const silence = bank.client.authorize('card_timeout', {}, key, AbortSignal.timeout(200));
    await expect(silence).rejects.toThrow('aborted due to timeout');
    expect(await statusOf(key)).toBe('authorized');
    const again = await bank.client.authorize('card_timeout', {}, key);
    expect(again).toMatchObject({ status: 200, isReplay: true, body: { status: 'authorized' } });
  });

  it('loses card_lost on the way, once', async () => {
    const key = randomUUID();
    await expect(bank.client.authorize('card_lost', {}, key)).rejects.toThrow('fetch failed');
    expect(await bank.client.get(`/v1/operations/${key}`)).toMatchObject({
      status: 404,
      body: { code: 'operation_unknown' },
    });
    expect(await bank.client.authorize('card_lost', {}, key)).toMatchObject({ status: 201, isReplay: false });
    expect(await bank.client.authorize('card_lost', {}, key)).toMatchObject({ status: 200, isReplay: true });
  });

  it('fails twice with card_error before it authorizes', async () => {
    const key = randomUUID();
    for (let attempt = 1; attempt <= 2; attempt++) {
      expect(await bank.client.authorize('card_error', {}, key)).toMatchObject({
        status: 500,
        body: { code: 'bank_unavailable' },
      });
      expect(await statusOf(key)).toBeUndefined();
    }
    expect(await bank.client.authorize('card_error', {}, key)).toMatchObject({
      status: 201,
      body: { status: 'authorized' },
    });
  });

  it.each([
    ['card_late_150', 'authorized', undefined],
    ['card_late_declined_150', 'declined', 'card_declined'],
  ])('answers pending to %s, and tells by callback that it is %s', async (token, outcome, declineCode) => {
    const key = randomUUID();
    const { body } = await bank.client.authorize(token, { callbackUrl: shop.callbackUrl }, key);
    expect(body.status).toBe('pending');
    const [callback] = await eventually(
      () => callbacksOf(key),
      ({ length }) => length > 0,
    );
    expect(callback?.message).toMatchObject({
      type: `authorization.${outcome}`,
      data: {
        id: body.id,
        operation: key,
        kind: 'authorization',
        reference: `order-${key}`,
        amount: 1_000,
        status: outcome,
      },
    });
    const replay = await bank.client.authorize(token, { callbackUrl: shop.callbackUrl }, key);
    expect(replay).toMatchObject({ status: 200, isReplay: true, body: { id: body.id, status: outcome } });
    expect(replay.body.declineCode).toBe(declineCode);
  });

  it('tells the same news of card_twice twice', async () => {
    const key = randomUUID();
    const { body } = await bank.client.authorize('card_twice', { callbackUrl: shop.callbackUrl }, key);
    expect(body.status).toBe('authorized');
    const [one, other] = await eventually(
      () => callbacksOf(key),
      ({ length }) => length === 2,
    );
    expect(one?.text).toBe(other?.text);
    expect(one?.headers['webhook-id']).toBe(other?.headers['webhook-id']);
  });

  it('answers card_slow_<ms> after that time, its twin too, and is pending meanwhile', async () => {
    const key = randomUUID();
    const started = Date.now();
    const twins = [bank.client.authorize('card_slow_300', {}, key), bank.client.authorize('card_slow_300', {}, key)];
    await eventually(
      () => statusOf(key),
      (status) => status === 'pending',
    );
    const answers = await Promise.all(twins);
    expect(Date.now() - started).toBeGreaterThanOrEqual(299);
    expect(answers.map(({ body }) => body.status)).toEqual(['authorized', 'authorized']);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
  });

  it('refuses to capture card_capture_fails and to refund card_refund_fails', async () => {
    const uncapturable = await bank.client.authorize('card_capture_fails');
    expect((await bank.client.change(uncapturable.body.id, 'captures', { amount: 1 })).body).toMatchObject({
      status: 'failed',
      failureCode: 'capture_refused',
    });
    const { body } = await bank.client.authorize('card_refund_fails');
    expect((await bank.client.change(body.id, 'captures', { amount: 1_000 })).body.status).toBe('succeeded');
    expect((await bank.client.change(body.id, 'refunds', { amount: 1 })).body).toMatchObject({
      status: 'failed',
      failureCode: 'refund_refused',
    });
  });

  it('sends no callback about cards that were answered at once', async () => {
    const key = randomUUID();
    await bank.client.authorize('card_ok', { callbackUrl: shop.callbackUrl }, key);
    const later = randomUUID();
    await bank.client.authorize('card_late_50', { callbackUrl: shop.callbackUrl }, later);
    await eventually(() => callbacksOf(later).length === 1);
    expect(callbacksOf(key)).toEqual([]);
  });
});
