import * as oauth from 'openid-client';
import { type Account, newAccount } from '../identity/accounts.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { Browser } from './browser.js';
import { allowed, CALLBACK, newClient, signedIn, ThirdParty, tokensOf } from './third-party.js';

/** M5.7: what the protocol refuses, and what it ends for it. */
describe('an app of others is refused', () => {
  let app: TestApp;
  let staff: Client;
  let mia: Account;
  let third: ThirdParty;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
    mia = await newAccount(app);
  });
  beforeEach(async () => {
    third = await ThirdParty.discover(app.config.publicUrl, await newClient(staff));
  });
  afterAll(() => app.stop());

  const newBrowser = () => new Browser(app.config.publicUrl);
  const grants = () => app.database.count('SELECT count(*) FROM oauth_grant WHERE client_id = $1', [third.client.id]);
  const errorAt = (location: string) => new URL(location).searchParams.get('error');

  it('a request without PKCE, or with a challenge that is the verifier itself', async () => {
    const { url } = await third.request('openid');
    url.searchParams.delete('code_challenge');
    url.searchParams.delete('code_challenge_method');
    const bare = await newBrowser().go(url.href);
    expect(errorAt(newBrowser().targetOf(bare))).toBe('invalid_request');
    const plain = await newBrowser().go((await third.request('openid', { code_challenge_method: 'plain' })).url.href);
    expect(errorAt(newBrowser().targetOf(plain))).toBe('invalid_request');
  });

  it('tokens for another verifier, and for none', async () => {
    const request = await third.request('openid');
    const back = await allowed(newBrowser(), request, mia);
    const wrong = third.exchange(back, { ...request, verifier: oauth.randomPKCECodeVerifier() });
    await expect(wrong).rejects.toMatchObject({ error: 'invalid_grant' });
    // It was not used up by somebody who only saw it.
    expect((await third.exchange(back, request)).access_token).toBeDefined();
  });

  it('a redirect that is not registered, on a page and not by sending anyone there', async () => {
    for (const uri of [`${CALLBACK}/`, `${CALLBACK}?a=1`, 'https://ledger.example.evil.example/callback']) {
      const visit = await newBrowser().go((await third.request('openid', { redirect_uri: uri })).url.href);
      expect([visit.status, visit.headers.get('location')]).toEqual([400, null]);
      expect(visit.text).toContain('This did not work');
      expect(visit.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  it('a scope that it was not registered for', async () => {
    const visit = await newBrowser().go((await third.request('openid role.write')).url.href);
    expect(errorAt(newBrowser().targetOf(visit))).toBe('invalid_scope');
  });

  it('access that its user denies', async () => {
    const browser = newBrowser();
    const visit = await signedIn(browser, await browser.go((await third.request('openid')).url.href), mia);
    const back = browser.targetOf(await browser.submit(visit, '/denial'));
    expect(errorAt(back)).toBe('access_denied');
    expect(new URL(back).searchParams.get('iss')).toBe(app.config.publicUrl);
    expect(await grants()).toBe(0);
  });

  it('a code a second time, which ends what the first time gave', async () => {
    const request = await third.request('openid offline_access');
    const back = await allowed(newBrowser(), request, mia);
    const tokens = await third.exchange(back, request);
    await expect(third.exchange(back, request)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(oauth.refreshTokenGrant(third.config, tokens.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect(await grants()).toBe(0);
  });

  it('more than one of many who use a code at once, and leaves none of them anything', async () => {
    const request = await third.request('openid offline_access');
    const back = await allowed(newBrowser(), request, mia);
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => third.exchange(back, request)));
    expect(all.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ error: 'invalid_grant' });
    expect(await grants()).toBe(0);
  });

  it('a refresh token that was used before, and everything that came of it', async () => {
    const tokens = await tokensOf(app, third, mia, 'openid offline_access');
    const next = await oauth.refreshTokenGrant(third.config, tokens.refresh_token!);
    await expect(oauth.refreshTokenGrant(third.config, tokens.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await expect(oauth.refreshTokenGrant(third.config, next.refresh_token!)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect(await grants()).toBe(0);
    const [event] = await app.database.rows(
      `SELECT payload FROM outbox WHERE name = 'authorization.grant_revoked' ORDER BY id DESC LIMIT 1`,
    );
    expect(event).toEqual({ payload: { userId: mia.userId, clientId: third.client.id } });
  });

  it('more than one of many who use a refresh token at once, and leaves none of them anything', async () => {
    const tokens = await tokensOf(app, third, mia, 'openid offline_access');
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => oauth.refreshTokenGrant(third.config, tokens.refresh_token!)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    expect(await grants()).toBe(0);
  });

  it('a wrong secret, another app’s code, and its own secret of before', async () => {
    const wrong = await ThirdParty.discover(app.config.publicUrl, { ...third.client, secret: 'stoa_ocs_wrong' });
    const request = await third.request('openid');
    const back = await allowed(newBrowser(), request, mia);
    await expect(wrong.exchange(back, request)).rejects.toMatchObject({ status: 401 });
    const other = await ThirdParty.discover(app.config.publicUrl, await newClient(staff));
    await expect(other.exchange(back, request)).rejects.toMatchObject({ error: 'invalid_grant' });
    const address = `/v1/admin/oauth-clients/${third.client.id}/secret-rotations`;
    const { body } = await staff.post<{ secret: string }>(address);
    await expect(third.exchange(back, request)).rejects.toMatchObject({ status: 401 });
    const renewed = await ThirdParty.discover(app.config.publicUrl, { ...third.client, secret: body.secret });
    expect((await renewed.exchange(back, request)).access_token).toBeDefined();
  });

  it('more scopes by a refresh than it has, and takes fewer', async () => {
    const tokens = await tokensOf(app, third, mia, 'openid offline_access order.read');
    const wider = oauth.refreshTokenGrant(third.config, tokens.refresh_token!, { scope: 'order.read product.read' });
    await expect(wider).rejects.toMatchObject({ error: 'invalid_scope' });
    const narrow = await oauth.refreshTokenGrant(third.config, tokens.refresh_token!, { scope: 'openid' });
    expect(narrow.scope).toBe('openid');
    const told = await oauth.tokenIntrospection(third.config, narrow.access_token);
    expect(told).toMatchObject({ active: true, scope: 'openid' });
  });
});
