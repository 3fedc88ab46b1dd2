import { randomUUID } from 'node:crypto';
import { withoutChange } from '../../platform/contents.js';
import { expectProblem, faultsOf } from '../../platform/problem.js';
import { ProviderSignInJobs } from '../../../src/identity/provider/sign-in/provider-sign-in.jobs.js';
import type { TestApp } from '../../support/app.js';
import type { ProblemBody } from '../../support/factories.js';
import { begin, callbackOf, newSecret, type ProviderApp, RETURN_URL, startWithProvider, trade } from './sign-in.js';

const SHOP = 'https://shop.example';

/** M5.6, M23.1: a sign-in returns to the shop that began it, and nowhere else. */
describe('a sign-in with a provider', () => {
  let app: TestApp;
  let started: ProviderApp;
  beforeAll(async () => {
    started = await startWithProvider({}, { signInReturnUrls: `${RETURN_URL}, https://app.example/signed-in` });
    ({ app } = started);
    await app.database.rows(`UPDATE store SET allowed_origins = ARRAY['${SHOP}', '*']`);
  });
  afterAll(() => started.stop());

  const attempt = (body: object) => app.shop.post<ProblemBody>('/v1/identity-providers/example/sign-ins', body);
  const returningTo = (returnUrl: string) => attempt({ returnUrl, codeChallenge: newSecret().codeChallenge });

  it.each([`${SHOP}/`, `${SHOP}/account?tab=1`, RETURN_URL, 'https://app.example/signed-in'])(
    'may return to %s',
    async (returnUrl) => {
      expect((await returningTo(returnUrl)).status).toBe(200);
    },
  );

  it('may return to the origin of Stoa', async () => {
    expect((await returningTo(`${app.config.publicUrl}/account`)).status).toBe(200);
  });

  it.each([
    'https://evil.example/',
    `${SHOP}.evil.example/`,
    `${SHOP}:8443/`,
    'http://shop.example/',
    'https://shop.example@evil.example/',
    'https://mia:secret@shop.example/',
    'https://evil.example\\@shop.example/',
    '//shop.example/',
    '/account',
    `${SHOP}/#code=mine`,
    'https://app.example/signed-in/',
    'https://app.example/signed-in?x=1',
    `${RETURN_URL}/..`,
    'com.example.shop:/other',
    'com.evil.shop:/signed-in',
    'javascript:alert(1)',
    'data:text/html,x',
    'null',
    '*',
    'x',
  ])('may not return to %s', async (returnUrl) => {
    const reply = await withoutChange(app.database, () => returningTo(returnUrl));
    expectProblem(reply, 422, 'return_url_not_allowed');
  });

  it.each<[string, object, string]>([
    ['no return address', { returnUrl: undefined }, '/returnUrl'],
    ['an empty return address', { returnUrl: '' }, '/returnUrl'],
    ['a list of return addresses', { returnUrl: [`${SHOP}/`] }, '/returnUrl'],
    ['a return address that is too long', { returnUrl: `${SHOP}/${'x'.repeat(2_000)}` }, '/returnUrl'],
    ['no challenge', { codeChallenge: undefined }, '/codeChallenge'],
    ['a short challenge', { codeChallenge: 'x'.repeat(42) }, '/codeChallenge'],
    ['a challenge in another alphabet', { codeChallenge: '+'.repeat(43) }, '/codeChallenge'],
    ['a state of one’s own', { state: 'mine' }, '/state'],
  ])('with %s is refused', async (_title, change, pointer) => {
    const body = { returnUrl: RETURN_URL, codeChallenge: newSecret().codeChallenge, ...change };
    const reply = await withoutChange(app.database, () => attempt(body));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });

  it.each<[string, object, string]>([
    ['no code', { code: undefined }, '/code'],
    ['a code that is too long', { code: 'x'.repeat(201) }, '/code'],
    ['no secret', { codeVerifier: undefined }, '/codeVerifier'],
    ['a short secret', { codeVerifier: 'x'.repeat(42) }, '/codeVerifier'],
    ['a long secret', { codeVerifier: 'x'.repeat(129) }, '/codeVerifier'],
    ['a password', { password: 'x' }, '/password'],
  ])('is not traded with %s', async (_title, change, pointer) => {
    const body = { code: 'x', codeVerifier: newSecret().codeVerifier, ...change };
    const reply = await withoutChange(app.database, () => trade<ProblemBody>(app, body));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });

  describe('coming back', () => {
    const stateOf = async () => new URL((await begin(app)).authorizationUrl).searchParams.get('state')!;
    const comeBack = (query: string, provider = 'example') =>
      fetch(`${callbackOf(app, provider)}${query}`, { redirect: 'manual' });
    const refused = async (query: string, provider?: string) => {
      const reply = await withoutChange(app.database, () => comeBack(query, provider));
      expect(reply.headers.get('location')).toBeNull();
      expect({ status: reply.status, body: await reply.json() }).toMatchObject({
        ...{ status: 410, body: { code: 'provider_sign_in_not_open' } },
      });
    };

    it('goes to where it was begun for, with what the provider adds ignored, and is kept by nobody', async () => {
      const reply = await comeBack(`?code=x&state=${await stateOf()}&session_state=1&authuser=0`);
      expect(reply.status).toBe(303);
      expect(reply.headers.get('location')).toMatch(/^com\.example\.shop:\/signed-in#code=[\w.-]{80}$/);
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
    });

    it('with a state that is made up, of somebody else’s making, or not there goes nowhere', async () => {
      const state = await stateOf();
      const [id, signature] = state.split('.');
      const made = [`${randomUUID()}.${signature}`, `${id}.${'A'.repeat(43)}`, `${state}x`, '', 'x', '.', '%00'];
      for (const one of made) await refused(`?code=x&state=${one}`);
      for (const query of ['', '?', '?code=x', `?code=${'x'.repeat(8_192)}&state=${state}`]) await refused(query);
    });

    it('from another provider than it was begun with goes nowhere', async () => {
      const state = await stateOf();
      await refused(`?code=x&state=${state}`, 'other');
      await refused(`?code=x&state=${state}`, '..%2fexample');
    });

    it('too late says so to the shop, and takes no code', async () => {
      const state = await stateOf();
      await app.database.rows(`UPDATE provider_sign_in SET ends_at = now() WHERE id = $1`, [state.split('.')[0]]);
      const reply = await withoutChange(app.database, () => comeBack(`?code=x&state=${state}`));
      expect(reply.headers.get('location')).toBe(`${RETURN_URL}#error=provider_sign_in_not_open`);
    });

    it('is forgotten an hour later', async () => {
      const [old, recent] = [(await stateOf()).split('.')[0], (await stateOf()).split('.')[0]];
      await app.database.rows(`UPDATE provider_sign_in SET ends_at = now() - interval '61 minutes' WHERE id = $1`, [
        old,
      ]);
      await app.database.rows(`UPDATE provider_sign_in SET ends_at = now() - interval '59 minutes' WHERE id = $1`, [
        recent,
      ]);
      await app.web.get(ProviderSignInJobs, { strict: false }).purge();
      const left = await app.database.rows('SELECT id FROM provider_sign_in WHERE id = ANY($1)', [[old, recent]]);
      expect(left).toEqual([{ id: recent }]);
    });

    it('and trading the code too late gives nothing', async () => {
      const { codeVerifier, authorizationUrl } = await begin(app);
      const state = new URL(authorizationUrl).searchParams.get('state')!;
      const { headers } = await comeBack(`?code=x&state=${state}`);
      const code = new URLSearchParams(new URL(headers.get('location')!).hash.slice(1)).get('code')!;
      await app.database.rows(`UPDATE provider_sign_in SET ends_at = now() WHERE id = $1`, [state.split('.')[0]]);
      const reply = await withoutChange(app.database, () => trade(app, { code, codeVerifier }));
      expectProblem(reply, 410, 'provider_sign_in_not_open');
    });
  });
});
