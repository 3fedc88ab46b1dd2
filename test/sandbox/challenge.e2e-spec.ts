import { eventually, startBank, startShop } from './sandbox.js';

describe('the challenge of the sandbox bank', () => {
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

  async function challenge() {
    const { body } = await bank.client.authorize('card_challenge', { callbackUrl: shop.callbackUrl });
    const url = body.challengeUrl ?? '';
    return {
      id: body.id,
      status: body.status,
      url,
      decide: (decision: string) =>
        fetch(url, { method: 'POST', body: new URLSearchParams({ decision }), redirect: 'manual' }),
      look: async () => (await bank.client.get(`/v1/authorizations/${body.id}`)).body,
      callbacks: () => shop.received.filter(({ message }) => message.data.id === body.id),
    };
  }

  it('asks on a page without any foreign part', async () => {
    const { url, status } = await challenge();
    expect(status).toBe('requires_action');
    expect(url).toMatch(new RegExp(`^${bank.client.url}/challenges/chl_`));
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const page = await response.text();
    expect(page).toContain('€10.00');
    expect(page).toMatch(/value="approve">Approve.*/);
    expect(page).not.toMatch(/<script|src=|href=/);
  });

  it.each([
    ['approve', 'authorized', undefined, 'Payment approved'],
    ['refuse', 'declined', 'challenge_refused', 'Payment refused'],
  ])('settles on %s, leads back to the page and tells the shop', async (decision, status, declineCode, title) => {
    const { url, decide, look, callbacks } = await challenge();
    const response = await decide(decision);
    expect(response.status).toBe(303);
    const page = await (await fetch(new URL(response.headers.get('location') ?? '', url))).text();
    expect(page).toContain(title);
    expect(page).toContain('return to the shop');
    expect(page).not.toContain('<form');
    const state = await look();
    expect(state).toMatchObject({ status });
    expect(state.declineCode).toBe(declineCode);
    expect(state.challengeUrl).toBeUndefined();
    await eventually(() => callbacks().length === 1);
    expect(callbacks()[0]?.message).toMatchObject({ type: `authorization.${status}`, data: { status } });
  });

  it('keeps the first decision, also of many at once', async () => {
    const { decide, look, callbacks } = await challenge();
    await decide('refuse');
    await Promise.all(['approve', 'refuse', 'approve'].map(decide));
    expect(await look()).toMatchObject({ status: 'declined' });
    await eventually(() => callbacks().length === 1);

    const later = await challenge();
    await later.decide('approve');
    await eventually(() => later.callbacks().length === 1);
    expect(callbacks()).toHaveLength(1);
  });

  it('takes JSON as well, and refuses what is no decision', async () => {
    const { url, look } = await challenge();
    const { pathname } = new URL(url);
    expect(await bank.client.post(pathname, { decision: 'perhaps' })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request' },
    });
    expect((await look()).status).toBe('requires_action');
    expect(await bank.client.post(pathname, { decision: 'approve' })).toMatchObject({
      status: 200,
      body: { kind: 'authorization', status: 'authorized' },
    });
    expect(await bank.client.get('/challenges/chl_x')).toMatchObject({
      status: 404,
      body: { code: 'challenge_unknown' },
    });
  });

  it('uses the public address it was given', async () => {
    const other = await startBank({ publicUrl: 'https://bank.example/sandbox/' });
    const { body } = await other.client.authorize('card_challenge');
    expect(body.challengeUrl).toMatch(/^https:\/\/bank\.example\/sandbox\/challenges\/chl_/);
    await other.close();
  });
});
