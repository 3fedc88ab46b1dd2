import * as oauth from 'openid-client';
import { type Account, bearing, newAccount, signIn } from '../identity/accounts.js';
import { OauthJobs } from '../../src/authorization/grant/oauth.jobs.js';
import { SigningKeys } from '../../src/identity/index.js';
import { createWeb } from '../../src/processes.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { Browser } from './browser.js';
import { allowed, newClient, SCOPES, signedIn, ThirdParty, tokensOf } from './third-party.js';

/** M5.7: discovery, revocation, introspection, and what becomes of everything when keys change, processes end and time goes by. */
describe('the provider for apps of others', () => {
  let app: TestApp;
  let staff: Client;
  let mia: Account;
  let third: ThirdParty;
  beforeAll(async () => {
    app = await startApp({ rateLimitWrites: 100_000 });
    staff = await app.staff();
    mia = await newAccount(app);
    third = await ThirdParty.discover(app.config.publicUrl, await newClient(staff));
  });
  afterAll(() => app.stop());

  it('describes itself, alike for OAuth and for OpenID Connect, whatever host it was asked as', async () => {
    const [one, other] = await Promise.all(
      ['openid-configuration', 'oauth-authorization-server'].map(async (name) => {
        const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
        const reply = await fetch(`${app.shop.url}/.well-known/${name}`, { headers });
        return (await reply.json()) as object;
      }),
    );
    expect(one).toEqual(other);
    const { publicUrl } = app.config;
    expect(one).toMatchObject({
      issuer: publicUrl,
      authorization_endpoint: `${publicUrl}/oauth2/authorize`,
      token_endpoint: `${publicUrl}/oauth2/token`,
      jwks_uri: `${publicUrl}/.well-known/jwks.json`,
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
      id_token_signing_alg_values_supported: ['ES256'],
      authorization_response_iss_parameter_supported: true,
      scopes_supported: expect.arrayContaining(SCOPES) as string[],
    });
  });

  it('passes the pipeline as every other address does', async () => {
    const send = (body: string, method = 'POST') =>
      fetch(`${app.shop.url}/oauth2/token`, {
        ...{ method, body, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      });
    const { status, headers } = await send('grant_type=authorization_code');
    expect(status).toBe(400);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.any(String) as string,
      'ratelimit-policy': expect.stringContaining('"writes"') as string,
    });
    expect((await send(`code=${'a'.repeat(20_000)}`)).status).toBe(413);
    expect((await send('a=b', 'PUT')).status).toBe(405);
  });

  it('tells of a fault of ours as every other address does', async () => {
    await app.database.rows('ALTER TABLE oauth_client RENAME TO oauth_client_away');
    try {
      const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: third.client.id });
      const reply = await fetch(`${app.shop.url}/oauth2/token`, { method: 'POST', body });
      expect(reply.status).toBe(500);
      expect(await reply.json()).toMatchObject({ code: 'internal_error', traceId: expect.any(String) as string });
    } finally {
      await app.database.rows('ALTER TABLE oauth_client_away RENAME TO oauth_client');
    }
  });

  it('gives cookies that no script, no other site and no plain connection has', async () => {
    const secure = await startApp({ publicUrl: 'https://shop.example' });
    onTestFinished(() => secure.stop());
    const client = await newClient(await secure.staff());
    const query = {
      client_id: client.id,
      redirect_uri: client.redirectUris[0]!,
      scope: 'openid',
      response_type: 'code',
    };
    const challenge = { code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' };
    const address = `/oauth2/authorize?${new URLSearchParams({ ...query, ...challenge }).toString()}`;
    const reply = await fetch(secure.shop.url + address, { redirect: 'manual' });
    expect(reply.status).toBe(303);
    expect(reply.headers.get('location')).toMatch(/^\/oauth2\/interactions\//);
    const cookies = reply.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(1);
    for (const cookie of cookies) expect(cookie.toLowerCase()).toMatch(/; samesite=lax; secure; httponly$/);
  });

  it('tells an app of its own tokens alone, and ends its own alone', async () => {
    const tokens = await tokensOf(app, third, mia, 'openid offline_access order.read');
    const told = await oauth.tokenIntrospection(third.config, tokens.access_token);
    expect(told).toMatchObject({
      ...{ active: true, sub: mia.userId, client_id: third.client.id, scope: 'openid offline_access order.read' },
      ...{ aud: app.config.publicUrl, iss: app.config.publicUrl, token_type: 'Bearer' },
    });
    const other = await ThirdParty.discover(app.config.publicUrl, await newClient(staff));
    expect(await oauth.tokenIntrospection(other.config, tokens.access_token)).toEqual({ active: false });
    await oauth.tokenRevocation(other.config, tokens.access_token);
    expect(await oauth.tokenIntrospection(third.config, tokens.access_token)).toMatchObject({ active: true });
    await oauth.tokenRevocation(third.config, tokens.refresh_token!);
    expect(await oauth.tokenIntrospection(third.config, tokens.access_token)).toEqual({ active: false });
    const caller = app.shop.as({ authorization: `Bearer ${tokens.access_token}` });
    await vi.waitFor(async () => expectProblem(await caller.get('/v1/admin/orders'), 401, 'authentication_required'));
  });

  it('keeps nothing that could be used: no code, token, cookie or secret is in the database as it is', async () => {
    const browser = new Browser(app.config.publicUrl);
    const request = await third.request('openid offline_access');
    const back = await allowed(browser, request, mia);
    const tokens = await third.exchange(back, request);
    const code = new URL(back).searchParams.get('code')!;
    const rows = await app.database.rows(`
      SELECT row_to_json(t)::text AS text FROM oauth_token t UNION ALL SELECT row_to_json(s)::text FROM oauth_state s
      UNION ALL SELECT row_to_json(g)::text FROM oauth_grant g UNION ALL SELECT row_to_json(c)::text FROM oauth_client c
      UNION ALL SELECT payload::text FROM outbox`);
    const whole = rows.map(({ text }) => text).join('\n');
    const secrets = [code, tokens.access_token, tokens.refresh_token!, third.client.secret!, ...browser.secrets()];
    expect(secrets.length).toBeGreaterThan(4);
    for (const secret of secrets) expect(whole).not.toContain(secret);
  });

  it('signs by another key in the middle of a sign-in, without a restart', async () => {
    const browser = new Browser(app.config.publicUrl);
    const request = await third.request('openid');
    const before = await third.exchange(await allowed(browser, request, mia), request);
    const next = await third.request('openid profile email');
    const visit = await browser.go(next.url.href);
    await app.web.get(SigningKeys, { strict: false }).replaceAll();
    await vi.waitFor(async () => {
      const { body } = await app.shop.get<{ keys: { kid: string }[] }>('/.well-known/jwks.json');
      expect(body.keys.map(({ kid }) => kid)).not.toContain(kidOf(before.id_token!));
    });
    const back = browser.targetOf(await browser.submit(visit, '/consent'));
    const later = await ThirdParty.discover(app.config.publicUrl, third.client);
    const tokens = await later.exchange(back, next);
    const { body } = await app.shop.get<{ keys: { kid: string }[] }>('/.well-known/jwks.json');
    expect(body.keys.map(({ kid }) => kid)).toContain(kidOf(tokens.id_token!));
  });

  it('goes on in another process with what began in one that has ended', async () => {
    const request = await third.request('openid email');
    const first = await createWeb(app.config);
    await first.listen(0, '127.0.0.1');
    const browser = new Browser(await first.getUrl(), app.config.publicUrl);
    const account = await newAccount(app);
    const visit = await browser.go(request.url.href);
    await first.close();
    browser.url = app.shop.url;
    const consent = await signedIn(browser, visit, account);
    const tokens = await third.exchange(browser.targetOf(await browser.submit(consent, '/consent')), request);
    expect(tokens.claims()?.sub).toBe(account.userId);
  });

  it('signs the browser out with the session of Stoa that began there', async () => {
    const account = await newAccount(app);
    const browser = new Browser(app.config.publicUrl);
    await allowed(browser, await third.request('openid'), account);
    const again = await browser.go((await third.request('openid')).url.href);
    expect(browser.targetOf(again)).toMatch(/^https:\/\/ledger/);
    const own = bearing(app.shop, (await signIn(app, account)).body);
    const { body } = await own.get<{ data: { deviceName: string }[] }>('/v1/sessions');
    expect(body.data).toHaveLength(2);
    await own.send('DELETE', '/v1/sessions', undefined);
    const after = await browser.go((await third.request('openid')).url.href);
    expect(after.text).toContain('name="password"');
  });

  it('sweeps what is over, and nothing else', async () => {
    const tokens = await tokensOf(app, third, await newAccount(app), 'openid offline_access');
    await app.database.rows(
      `UPDATE oauth_token SET expires_at = now() - interval '2 days' WHERE kind = 'AuthorizationCode'`,
    );
    await app.database.rows(
      `UPDATE oauth_state SET expires_at = now() - interval '1 second' WHERE kind = 'Interaction'`,
    );
    await app.web.get(OauthJobs, { strict: false }).sweep();
    const kinds = await app.database.rows<{ kind: string }>(
      `SELECT DISTINCT kind FROM oauth_token UNION SELECT DISTINCT kind FROM oauth_state ORDER BY kind`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['AccessToken', 'RefreshToken', 'Session']);
    expect((await oauth.refreshTokenGrant(third.config, tokens.refresh_token!)).access_token).toBeDefined();
  });
});

const kidOf = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid;
