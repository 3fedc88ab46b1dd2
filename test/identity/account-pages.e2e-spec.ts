import type { Browser, Page } from 'playwright-core';
import { LINK_KINDS } from '../../src/identity/account/account-link.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { launchChromium, provideChromium } from '../support/chromium.js';
import { bearing, GOOD_PASSWORD, newAccount, newEmail, signIn, signUp, tokenFor } from './accounts.js';

const chromium = provideChromium();
const NEW_PASSWORD = 'nine blue chairs by the sea';

/** M5.1: the links of mails lead somewhere, also where the shop has no page for them yet. */
describe.skipIf(!chromium)('the page that the link of a mail opens', () => {
  let app: TestApp;
  let browser: Browser;
  let page: Page;
  let troubles: string[];
  beforeAll(async () => {
    app = await startApp();
    browser = await launchChromium(chromium!);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    troubles = [];
    page.on('pageerror', (error) => troubles.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    expect(troubles).toEqual([]);
  });

  const open = (kind: string, token?: string) =>
    page.goto(`${app.config.publicUrl}/account/${kind}${token === undefined ? '' : `#token=${token}`}`);
  const said = (role: 'alert' | 'status') => page.getByRole(role).filter({ hasText: /./ }).textContent();

  it('confirms a sign-up, once the password is right', async () => {
    const account = await signUp(app);
    await open('verification', await tokenFor(app, account.email, 'verification'));
    expect(page.url()).not.toContain('token');
    await page.getByLabel('Password').fill('something else altogether');
    await page.getByRole('button', { name: 'Confirm' }).click();
    expect(await said('alert')).toContain('password');
    await page.getByLabel('Password').fill(GOOD_PASSWORD);
    await page.keyboard.press('Enter');
    expect(await said('status')).toBe('Your e-mail address is confirmed. You can sign in now.');
    expect((await signIn(app, account)).status).toBe(200);
  });

  it('sets a new password, and says what is wrong with one', async () => {
    const { email } = await newAccount(app);
    await app.shop.post('/v1/password-reset-requests', { email });
    await open('reset', await tokenFor(app, email, 'reset'));
    const field = page.getByLabel('New password');
    await field.fill('password123');
    await page.getByRole('button').click();
    expect(await said('alert')).not.toBe('');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill(NEW_PASSWORD);
    await page.getByRole('button').click();
    expect(await said('status')).toContain('Your password is changed.');
    expect((await signIn(app, { email, password: NEW_PASSWORD })).status).toBe(200);
  });

  it('confirms another address by a button alone', async () => {
    const account = await newAccount(app);
    const email = newEmail();
    const me = bearing(app.shop, (await signIn(app, account)).body);
    await me.post('/v1/users/me/email-changes', { email, password: account.password });
    await open('email-change', await tokenFor(app, email, 'email-change'));
    await page.getByRole('button', { name: 'Use this address' }).click();
    expect(await said('status')).toBe('Your e-mail address is changed.');
    expect((await signIn(app, { ...account, email })).status).toBe(200);
  });

  it.each(LINK_KINDS)('is there for every link: %s', async (kind) => {
    expect((await open(kind))!.status()).toBe(200);
  });

  it('says that a link is not valid any more, and that it needs one', async () => {
    await open('reset', 'nonsense');
    await page.getByLabel('New password').fill(NEW_PASSWORD);
    await page.getByRole('button').click();
    expect(await said('alert')).toContain('not valid any more');
    await open('verification');
    expect(await said('alert')).toContain('opened by the link of a mail');
    expect(await page.getByRole('button').isDisabled()).toBe(true);
  });

  it('runs nothing but its own, is framed by nobody and kept nowhere', async () => {
    const headers = (await open('invitation'))!.headers();
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-.*frame-ancestors 'none'/,
    );
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(await page.title()).toBe('Welcome: choose a password');
  });

  it('is the shop’s own where it has one', async () => {
    const other = await startApp({ accountUrl: 'https://shop.example/account' });
    try {
      expect((await other.shop.get('/account/reset')).status).toBe(404);
    } finally {
      await other.stop();
    }
  });
});
