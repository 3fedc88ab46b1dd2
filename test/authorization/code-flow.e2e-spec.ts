import * as oauth from 'openid-client';
import { type Account, newAccount } from '../identity/accounts.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { Browser } from './browser.js';
import { allowed, newClient, signedIn, SCOPES, ThirdParty } from './third-party.js';

/** M5.7: an app of others by the code flow of OpenID Connect. */
describe('an app of others', () => {
  let app: TestApp;
  let staff: Client;
  let mia: Account;
  let third: ThirdParty;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
    mia = await newAccount(app);
    third = await ThirdParty.discover(app.config.publicUrl, await newClient(staff));
  });
  afterAll(() => app.stop());

  it('learns who signed in, by a token that our public keys verify', async () => {
    const request = await third.request('openid profile email');
    const browser = new Browser(app.config.publicUrl);
    const visit = await browser.go(request.url.href);
    expect(visit.status).toBe(200);
    expect(visit.text).toContain('Sign in to');
    const consent = await signedIn(browser, visit, mia);
    expect(consent.text).toContain('Ledger asks for access');
    expect(consent.text).toContain('See your e-mail address');
    const back = browser.targetOf(await browser.submit(consent, '/consent'));
    expect(back).toMatch(/^https:\/\/ledger\.example\/callback\?code=/);
    expect(new URL(back).searchParams.get('iss')).toBe(app.config.publicUrl);
    const tokens = await third.exchange(back, request);
    expect(tokens.claims()).toMatchObject({ sub: mia.userId, iss: app.config.publicUrl, aud: third.client.id });
    expect(tokens.refresh_token).toBeUndefined();
    const claims = await oauth.fetchUserInfo(third.config, tokens.access_token, mia.userId);
    expect(claims).toMatchObject({ sub: mia.userId, name: 'Mia Berg', email: mia.email, email_verified: true });
  });

  it('is granted again without a question, in any browser, while the consent stands', async () => {
    const request = await third.request('openid profile email');
    const browser = new Browser(app.config.publicUrl);
    const visit = await signedIn(browser, await browser.go(request.url.href), mia);
    expect(browser.targetOf(visit)).toMatch(/^https:\/\/ledger/);
    const again = await browser.go((await third.request('openid profile')).url.href);
    expect(browser.targetOf(again)).toMatch(/^https:\/\/ledger/);
  });

  it('goes on by a refresh token when it was allowed to', async () => {
    const request = await third.request(SCOPES.join(' '));
    const tokens = await third.exchange(await allowed(new Browser(app.config.publicUrl), request, mia), request);
    expect(tokens.access_token).toMatch(/^stoa_oat_/);
    const next = await oauth.refreshTokenGrant(third.config, tokens.refresh_token!);
    expect(next.refresh_token).not.toBe(tokens.refresh_token);
  });
});
