import { type ChallengeBody, newCode, newTwoFactorAccount } from '../factors.js';
import { randomUUID } from 'node:crypto';
import { withoutChange } from '../../platform/contents.js';
import { expectProblem } from '../../platform/problem.js';
import { Browser } from '../../support/browser.js';
import type { OpenIdProvider } from '../../support/openid.provider.js';
import type { TestApp } from '../../support/app.js';
import { bearing, eventsOf, newAccount, newEmail, signUp, type SessionBody } from '../accounts.js';
import {
  begin,
  callbackOf,
  comeBack,
  fragmentOf,
  newSecret,
  type ProviderApp,
  RETURN_URL,
  startWithProvider,
  trade,
  visit,
} from './sign-in.js';

interface AccountBody {
  id: string;
  email: string;
  name: string;
}

/** M5.6: signing in with an account elsewhere, at a real provider. */
describe('signing in with a provider', () => {
  let app: TestApp;
  let provider: OpenIdProvider;
  let started: ProviderApp;
  beforeAll(async () => {
    started = await startWithProvider();
    ({ app, provider } = started);
  });
  afterAll(() => started.stop());

  /** Someone who has an account there. */
  const known = (changes: object = {}) => {
    const person = { login: randomUUID(), email: newEmail(), email_verified: true, name: 'Mia Berg', ...changes };
    provider.people.set(person.login, person);
    return person;
  };
  const signedIn = async (login: string) => {
    const reply = await trade(app, await comeBack(app, login));
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    const { body: account } = await bearing(app.shop, reply.body).get<AccountBody>('/v1/users/me');
    return { session: reply.body, account };
  };
  const usersWith = (email: string) =>
    app.database.rows<{ id: string }>('SELECT id FROM app_user WHERE email = $1', [email]);

  it('is offered to everybody', async () => {
    const { status, body } = await app.shop.get('/v1/identity-providers');
    expect(status).toBe(200);
    const signIn = { href: '/v1/identity-providers/example/sign-ins', method: 'POST' };
    expect(body).toMatchObject({ data: [{ provider: 'example', name: 'Example', _links: { signIn } }] });
  });

  it('makes an account of whose address the provider proves, and finds it again', async () => {
    const { login, email } = known({ name: '  Mia\u0000  Berg ' });
    const first = await signedIn(login);
    expect(first.account).toMatchObject({ email, name: 'Mia Berg' });
    expect(first.session).toMatchObject({ tokenType: 'Bearer', refreshToken: expect.any(String) as string });
    expect(await eventsOf(app, first.account.id)).toEqual([
      'identity.external_identity_added',
      'identity.session_started',
    ]);
    // Whatever becomes of the address there: it is the subject that counts.
    provider.people.set(login, { email: newEmail(), email_verified: false });
    const second = await signedIn(login);
    expect(second.account).toMatchObject({ id: first.account.id, email });
    expect(second.session.refreshToken).not.toBe(first.session.refreshToken);
    expect(await usersWith(email)).toHaveLength(1);
    // Who it was stands where it belongs, and nowhere else.
    const trails = await app.database.rows('SELECT id FROM provider_sign_in WHERE email = $1 OR subject = $2', [
      email,
      login,
    ]);
    expect(trails).toEqual([]);
  });

  it('gives browsers the refresh token as a cookie', async () => {
    const { login } = known();
    const wish = { ...(await comeBack(app, login)), refreshIn: 'cookie' };
    expectProblem(await trade(app, wish), 403, 'origin_not_allowed');
    const reply = await trade(app, wish, { origin: new URL(app.config.publicUrl).origin });
    expect(reply.body.refreshToken).toBeUndefined();
    expect(String(reply.headers['set-cookie'])).toContain('__Secure-stoa-refresh=');
  });

  it('asks the provider by code, PKCE, state and nonce, each of them new', async () => {
    const seen = await Promise.all([begin(app), begin(app)]);
    const queries = seen.map(({ authorizationUrl }) => Object.fromEntries(new URL(authorizationUrl).searchParams));
    for (const query of queries) {
      expect(query).toMatchObject({
        ...{ response_type: 'code', client_id: 'stoa', redirect_uri: callbackOf(app), scope: 'openid email profile' },
        ...{ code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string },
        ...{ state: expect.any(String) as string, nonce: expect.stringMatching(/^[\w-]{43}$/) as string },
      });
    }
    for (const name of ['state', 'nonce', 'code_challenge']) expect(queries[0]![name]).not.toBe(queries[1]![name]);
  });

  it('keeps nothing by which anybody could go on in another’s place', async () => {
    const { codeVerifier, authorizationUrl } = await begin(app);
    const query = new URL(authorizationUrl).searchParams;
    const [row] = await app.database.rows<{ row: string }>(
      `SELECT row_to_json(one)::text AS row FROM provider_sign_in one ORDER BY id DESC LIMIT 1`,
    );
    const secrets = [codeVerifier, query.get('state')!, query.get('nonce')!];
    for (const secret of secrets) expect(row!.row).not.toContain(secret);
  });

  it.each([
    ['does not prove', { email_verified: false }],
    ['does not know', { email: undefined, email_verified: undefined }],
    ['has proven although it is none', { email: 'no address' }],
  ])('makes no account of an address that the provider %s', async (_title, changes) => {
    const proof = await comeBack(app, known(changes).login);
    expectProblem(await trade(app, proof), 403, 'provider_email_unproven');
    expectProblem(await withoutChange(app.database, () => trade(app, proof)), 403, 'provider_email_unproven');
  });

  it('opens no account that is there, until its owner has signed in to it and linked the provider', async () => {
    const account = await newAccount(app);
    const { login } = known({ email: account.email.toUpperCase() });
    const proof = await comeBack(app, login);
    expectProblem(await trade(app, proof), 409, 'account_link_required');
    expectProblem(await withoutChange(app.database, () => trade(app, proof)), 409, 'account_link_required');
    const { email, password } = account;
    const { body: session } = await app.shop.post<{ accessToken: string }>('/v1/sessions', { email, password });
    const linked = await bearing(app.shop, session).post('/v1/users/me/external-identities', proof);
    expect(linked.status).toBe(200);
    expect((await signedIn(login)).account.id).toBe(account.userId);
    expectProblem(await trade(app, proof), 410, 'provider_sign_in_not_open');
  });

  it('opens no account that somebody else began with the address, and nobody has confirmed', async () => {
    const { email } = await signUp(app);
    const proof = await comeBack(app, known({ email }).login);
    expectProblem(await trade(app, proof), 409, 'account_link_required');
  });

  it('is half the way into an account with a second factor', async () => {
    const account = await newTwoFactorAccount(app);
    const { login } = known({ email: account.email });
    await account.owner.post('/v1/users/me/external-identities', await comeBack(app, login));
    const proof = await comeBack(app, login);
    const problem = expectProblem(await trade<ChallengeBody>(app, proof), 401, 'second_factor_required');
    expect(problem).toMatchObject({ factors: ['totp', 'recovery_code'] });
    expectProblem(await trade(app, proof), 410, 'provider_sign_in_not_open');
    const { challenge } = problem as ChallengeBody;
    const code = await newCode(app, account);
    const { status, body } = await app.shop.post<SessionBody>('/v1/session-completions', { challenge, code });
    expect(status, JSON.stringify(body)).toBe(200);
    const { body: session } = await bearing(app.shop, body).get<{ methods: string[] }>(`/v1/sessions/${body.id}`);
    expect(session.methods).toEqual(['fed', 'otp']);
  });

  it('gives one session for one code, also when it is traded many times at once', async () => {
    const { login, email } = known();
    const proof = await comeBack(app, login);
    const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await trade(app, proof)).status));
    expect(statuses.toSorted()).toEqual([200, ...Array<number>(7).fill(410)]);
    const [user] = await usersWith(email);
    expect(await app.database.rows('SELECT id FROM session WHERE user_id = $1', [user!.id])).toHaveLength(1);
  });

  it('makes one account of somebody who comes twice at once', async () => {
    const { login, email } = known();
    const proofs = await Promise.all([comeBack(app, login), comeBack(app, login)]);
    const replies = await Promise.all(proofs.map((proof) => trade(app, proof)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(await usersWith(email)).toHaveLength(1);
  });

  describe('whoever has only a part of it', () => {
    it('with the code and not the secret gets nothing, and leaves it good', async () => {
      const proof = await comeBack(app, known().login);
      const stolen = { ...proof, codeVerifier: newSecret().codeVerifier };
      expectProblem(await withoutChange(app.database, () => trade(app, stolen)), 410, 'provider_sign_in_not_open');
      expect((await trade(app, proof)).status).toBe(200);
    });

    it('with a code that is made up gets nothing', async () => {
      const { codeVerifier } = newSecret();
      for (const code of ['x', `${randomUUID()}.${'A'.repeat(43)}`, 'x'.repeat(80)]) {
        const reply = await withoutChange(app.database, () => trade(app, { code, codeVerifier }));
        expectProblem(reply, 410, 'provider_sign_in_not_open');
      }
    });

    it('and began a sign-in for somebody else does not learn their code by its state', async () => {
      const { codeVerifier, authorizationUrl } = await begin(app);
      const victim = new Browser();
      const { url: callback } = await visit(victim, authorizationUrl, known().login, callbackOf(app));
      const first = await new Browser().go(callback, RETURN_URL);
      expect(fragmentOf(first.url, 'code')).not.toBe('');
      for (const again of [callback, callback.replace(/code=[^&]*/, 'code=own')]) {
        const { url } = await new Browser().go(again, RETURN_URL);
        expect(url).toBe(`${RETURN_URL}#error=provider_sign_in_not_open`);
      }
      expect((await trade(app, { code: fragmentOf(first.url, 'code'), codeVerifier })).status).toBe(200);
    });
  });

  it('gives the code once when the browser comes back many times at once', async () => {
    const { authorizationUrl } = await begin(app);
    const { url: callback } = await visit(new Browser(), authorizationUrl, known().login, callbackOf(app));
    const visits = await Promise.all(Array.from({ length: 6 }, () => new Browser().go(callback, RETURN_URL)));
    expect(visits.filter(({ url }) => url.includes('#code='))).toHaveLength(1);
    expect(visits.filter(({ url }) => url.endsWith('#error=provider_sign_in_not_open'))).toHaveLength(5);
  });

  it('ends for whoever changes their mind at the provider', async () => {
    const { codeVerifier, authorizationUrl } = await begin(app);
    const browser = new Browser();
    const page = await browser.go(authorizationUrl, RETURN_URL);
    const { url } = await browser.go(`${page.url}/abort`, RETURN_URL);
    const proof = { code: fragmentOf(url, 'code'), codeVerifier };
    expectProblem(await trade(app, proof), 401, 'provider_sign_in_denied');
    expectProblem(await trade(app, proof), 410, 'provider_sign_in_not_open');
  });
});
