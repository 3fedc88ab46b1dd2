import { createHmac } from 'node:crypto';
import { startApp, type TestApp } from '../../support/app.js';
import { Browser } from '../../support/browser.js';
import {
  type Answer,
  type BrokenProvider,
  json,
  startBrokenProvider,
  strangersKey,
} from '../../support/broken.provider.js';
import type { ProblemBody } from '../../support/factories.js';
import { CLIENT } from '../../support/openid.provider.js';
import { withoutChange } from '../../platform/contents.js';
import { expectProblem } from '../../platform/problem.js';
import { newEmail } from '../accounts.js';
import { begin, callbackOf, fragmentOf, newSecret, RETURN_URL, settingOf, trade } from './sign-in.js';

/** M5.6, M23.1: what a provider answers is believed only when all of it is right. */
describe('a provider', () => {
  let app: TestApp;
  let provider: BrokenProvider;
  beforeAll(async () => {
    provider = await startBrokenProvider();
    const away = settingOf('http://127.0.0.1:1', { id: 'away' });
    const identityProviders = JSON.stringify([settingOf(provider.issuer), away]);
    app = await startApp({ identityProviders, signInReturnUrls: RETURN_URL, identityProviderTimeoutMs: 500 });
  });
  afterEach(() => provider.mend());
  afterAll(async () => {
    await app.stop();
    await provider.stop();
  });

  /** Comes back with this query; by default with what is right. */
  const comeBack = async (change: (query: URLSearchParams) => void = () => undefined) => {
    const { codeVerifier, authorizationUrl } = await begin(app);
    const asked = new URL(authorizationUrl).searchParams;
    const query = new URLSearchParams({ code: asked.get('nonce')!, state: asked.get('state')!, iss: provider.issuer });
    change(query);
    const { url } = await new Browser().go(`${callbackOf(app)}?${query.toString()}`, RETURN_URL);
    return { code: fragmentOf(url, 'code'), codeVerifier };
  };
  const people = () =>
    app.database.rows(`SELECT (SELECT count(*) FROM app_user) AS users, (SELECT count(*) FROM session) AS sessions,
      (SELECT count(*) FROM external_identity) AS links, (SELECT count(*) FROM outbox) AS events`);
  /** What comes of it: nobody is signed in, and the code is used up. */
  const refused = async (status: number, code: string, change?: (query: URLSearchParams) => void) => {
    const before = await people();
    const proof = await comeBack(change);
    const problem = expectProblem(await trade<ProblemBody>(app, proof), status, code);
    expectProblem(await trade<ProblemBody>(app, proof), 410, 'provider_sign_in_not_open');
    expect(await people()).toEqual(before);
    return problem;
  };

  it('that does everything right is believed', async () => {
    const email = newEmail();
    provider.idToken = { claims: { sub: 'right', email, email_verified: true } };
    expect((await trade(app, await comeBack())).status).toBe(200);
  });

  it('may tell the address apart from the ID token, and write “true” as a word', async () => {
    provider.idToken = { claims: { sub: 'apart' } };
    provider.answers.set('userinfo', json({ sub: 'apart', email: newEmail(), email_verified: 'true' }));
    expect((await trade(app, await comeBack())).status).toBe(200);
  });

  it.each<[string, BrokenProvider['idToken']]>([
    ['of another sign-in', { claims: { nonce: 'other' } }],
    ['of no sign-in', { claims: { nonce: undefined } }],
    ['for another client', { claims: { aud: 'other' } }],
    ['for several, of which another one asked', { claims: { aud: ['stoa', 'other'], azp: 'other' } }],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['that is over', { claims: { exp: Math.floor(Date.now() / 1_000) - 3_600 } }],
    ['without an end', { claims: { exp: undefined } }],
    ['without a beginning', { claims: { iat: undefined } }],
    ['about nobody', { claims: { sub: undefined } }],
    ['about an empty name', { claims: { sub: '' } }],
    ['about a name that is no text', { claims: { sub: 7 } }],
    ['about a name that is too long', { claims: { sub: 'x'.repeat(256) } }],
    ['without a signature', { header: { alg: 'none' } }],
    ['with a signature by another key', { key: strangersKey() }],
    ['with a key that the provider does not have', { header: { kid: 'two' } }],
    ['with an algorithm that does not fit the key', { header: { alg: 'ES256' } }],
    ['that is no token', { whole: 'junk' }],
    ['that has no parts', { whole: '..' }],
    ['that is not there', { whole: undefined }],
  ])('whose ID token is one %s is not believed', async (_title, idToken) => {
    provider.idToken = idToken;
    await refused(401, 'provider_answer_invalid');
  });

  it('whose ID token is signed by the secret of the client is not believed', async () => {
    const { codeVerifier, authorizationUrl } = await begin(app);
    const asked = new URL(authorizationUrl).searchParams;
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      iss: provider.issuer,
      aud: 'stoa',
      sub: 'ada',
      iat: now,
      exp: now + 60,
      nonce: asked.get('nonce'),
    };
    const [header, body] = [{ alg: 'HS256' }, claims].map((one) =>
      Buffer.from(JSON.stringify(one)).toString('base64url'),
    );
    const signature = createHmac('sha256', CLIENT.clientSecret).update(`${header}.${body}`).digest('base64url');
    provider.idToken = { whole: `${header}.${body}.${signature}` };
    const query = new URLSearchParams({ code: 'one', state: asked.get('state')!, iss: provider.issuer });
    const { url } = await new Browser().go(`${callbackOf(app)}?${query.toString()}`, RETURN_URL);
    const reply = await trade<ProblemBody>(app, { code: fragmentOf(url, 'code'), codeVerifier });
    expectProblem(reply, 401, 'provider_answer_invalid');
  });

  it.each<[string, (query: URLSearchParams) => void]>([
    ['names another issuer', (query) => query.set('iss', 'https://evil.example')],
    ['names no issuer although it always does', (query) => query.delete('iss')],
    ['has no code', (query) => query.delete('code')],
    ['has two codes', (query) => query.append('code', 'other')],
  ])('whose answer to the browser %s is not believed', async (_title, change) => {
    await refused(401, 'provider_answer_invalid', change);
  });

  const saying = (error: string) => (query: URLSearchParams) => {
    query.delete('code');
    query.set('error', error);
  };
  it.each([
    ['access_denied', 401, 'provider_sign_in_denied'],
    ['server_error', 503, 'provider_unavailable'],
    ['temporarily_unavailable', 503, 'provider_unavailable'],
    ['login_required', 401, 'provider_refused'],
  ])('that says %s to the browser is understood', async (error, status, code) => {
    await refused(status, code, saying(error));
  });

  it('has its own word for why it refuses repeated, and nothing else of what it says', async () => {
    const problem = await refused(
      401,
      'provider_refused',
      saying(`<b>"no"</b>\u0000\n${'é'.repeat(200)}${'x'.repeat(200)}`),
    );
    expect(problem.providerError).toBe(`<b>no</b>${'x'.repeat(91)}`);
    provider.answers.set('token', json({ error: 'invalid_grant', error_description: 'hunter2' }, 400));
    const other = await refused(401, 'provider_refused');
    expect(other.providerError).toBe('invalid_grant');
    expect(JSON.stringify(other)).not.toContain('hunter2');
  });

  it('that does not know the client any more refuses', async () => {
    provider.answers.set('token', json({ error: 'invalid_client' }, 401, { 'www-authenticate': 'Basic realm="x"' }));
    await refused(401, 'provider_refused');
  });

  const html =
    (status: number): Answer =>
    (response) =>
      void response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');

  it.each<[string, Answer, number, string]>([
    ['fails', html(500), 503, 'provider_unavailable'],
    ['fails in JSON', json({ error: 'server_error' }, 500), 503, 'provider_unavailable'],
    ['has too much to do', html(503), 503, 'provider_unavailable'],
    ['leads elsewhere', json({}, 302, { location: 'http://127.0.0.1:1/token' }), 503, 'provider_unavailable'],
    ['hangs up', (response) => void response.destroy(), 503, 'provider_unavailable'],
    ['never answers', () => undefined, 503, 'provider_unavailable'],
    [
      'never ends',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
      503,
      'provider_unavailable',
    ],
    ['says too much', json({ padding: 'x'.repeat(2_000_000) }), 503, 'provider_unavailable'],
    ['shows a page', html(200), 401, 'provider_answer_invalid'],
    [
      'says half of it',
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"access'),
      401,
      'provider_answer_invalid',
    ],
    ['says null', json(null), 401, 'provider_answer_invalid'],
    ['says nothing', json({}), 401, 'provider_answer_invalid'],
    ['says a list', json([]), 401, 'provider_answer_invalid'],
    ['has no access token', json({ token_type: 'Bearer', id_token: 'x' }), 401, 'provider_answer_invalid'],
  ])('that %s when it is asked for tokens signs nobody in', async (_title, answer, status, code) => {
    provider.answers.set('token', answer);
    await refused(status, code);
  });

  it.each<[string, Answer, number, string]>([
    ['fails', html(500), 503, 'provider_unavailable'],
    ['never answers', () => undefined, 503, 'provider_unavailable'],
    [
      'speaks of somebody else',
      json({ sub: 'eve', email: 'eve@shop.test', email_verified: true }),
      401,
      'provider_answer_invalid',
    ],
    ['shows a page', html(200), 401, 'provider_answer_invalid'],
  ])('that %s when it is asked for the address signs nobody in', async (_title, answer, status, code) => {
    provider.answers.set('userinfo', answer);
    await refused(status, code);
  });

  describe('when a sign-in begins', () => {
    const beginAt = (id: string) => {
      const { codeChallenge } = newSecret();
      const path = `/v1/identity-providers/${id}/sign-ins`;
      return withoutChange(app.database, () => app.shop.post(path, { returnUrl: RETURN_URL, codeChallenge }));
    };

    it('may be away: that is told, and stops nothing else', async () => {
      const reply = await beginAt('away');
      expect(expectProblem(reply, 503, 'provider_unavailable').retryAfterSeconds).toBe(5);
      expect(reply.headers['retry-after']).toBe('5');
      expect((await app.shop.get('/v1/identity-providers')).status).toBe(200);
    });

    it('that is not there is not found', async () => {
      expectProblem(await beginAt('none'), 404, 'identity_provider_not_found');
    });
  });
});

/** M5.6: Stoa finds a provider’s doors when somebody first wants to go through them. */
describe('a provider that is only being started', () => {
  let app: TestApp;
  let provider: BrokenProvider;
  beforeAll(async () => {
    provider = await startBrokenProvider();
    const identityProviders = JSON.stringify([settingOf(provider.issuer)]);
    provider.answers.set('discovery', (response) => void response.destroy());
    app = await startApp({ identityProviders, signInReturnUrls: RETURN_URL, identityProviderTimeoutMs: 500 });
  });
  afterAll(async () => {
    await app.stop();
    await provider.stop();
  });

  it('is asked again each time, until what it says of itself is right; then no more', async () => {
    const { codeChallenge } = newSecret();
    const attempt = () =>
      app.shop.post('/v1/identity-providers/example/sign-ins', { returnUrl: RETURN_URL, codeChallenge });
    const page = json('<h1>', 200, { 'content-type': 'text/html' });
    const failures = [undefined, json({}, 500), page, json({}), json([]), () => undefined];
    for (const failure of failures) {
      if (failure) provider.answers.set('discovery', failure);
      expectProblem(await withoutChange(app.database, attempt), 503, 'provider_unavailable');
    }
    provider.answers.clear();
    for (const metadata of [
      { issuer: 'https://evil.example' },
      { authorization_endpoint: 'javascript:alert(1)' },
      { authorization_endpoint: undefined },
    ]) {
      provider.metadata = metadata;
      expectProblem(await withoutChange(app.database, attempt), 503, 'provider_unavailable');
    }
    provider.mend();
    expect((await attempt()).status).toBe(200);
    provider.answers.set('discovery', json({}, 500));
    expect((await attempt()).status).toBe(200);
  });
});
