import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, provideChromium } from '../../support/chromium.js';
import { startShopPage } from '../../support/shop.page.js';
import { newEmail } from '../accounts.js';
import { type ProviderApp, startWithProvider } from './sign-in.js';

const path = provideChromium();

/** M5.6: a shop at another origin does what docs/sign-in-with.md says, and a real browser goes the whole way. */
describe.skipIf(!path)('a shop in a browser', () => {
  let started: ProviderApp;
  let shop: Awaited<ReturnType<typeof startShopPage>>;
  let browser: Browser;
  beforeAll(async () => {
    shop = await startShopPage();
    started = await startWithProvider();
    await started.app.database.rows('UPDATE store SET allowed_origins = ARRAY[$1]', [shop.origin]);
    browser = await launchChromium(path!);
  });
  afterAll(async () => {
    await browser.close();
    await started.stop();
    await shop.stop();
  });

  const signIn = async (page: Page, login: string) => {
    await page.goto(`${shop.origin}/?api=${encodeURIComponent(started.app.config.publicUrl)}`);
    await page.getByRole('button', { name: 'Sign in with Example' }).click();
    await page.getByPlaceholder('Enter any login').fill(login);
    await page.getByPlaceholder('and password').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  };

  it('signs in whoever the provider names, and leaves no code in the address', async () => {
    const [login, email] = [randomUUID(), newEmail()];
    started.provider.people.set(login, { email, email_verified: true, name: 'Mia Berg' });
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await signIn(page, login);
    await page.getByText(`Hello ${email}`).waitFor();
    expect(page.url()).toBe(`${shop.origin}/signed-in`);
    // Of the code, the shop's server and those of its scripts hear nothing.
    const heard = asked.filter((url) => url.startsWith(shop.origin)).map((url) => new URL(url).search);
    expect(heard.filter((search) => search.includes('code='))).toEqual([]);
    await context.close();
  });

  it('signs nobody in who opens the link that somebody else came back with', async () => {
    const [login, email] = [randomUUID(), newEmail()];
    started.provider.people.set(login, { email, email_verified: true });
    const [eve, mia] = [await browser.newContext(), await browser.newContext()];
    const page = await eve.newPage();
    const found = new Promise<string>((resolve) => {
      page.on('response', (response) => {
        const { location = '' } = response.headers();
        if (location.includes('#code=')) resolve(location);
      });
    });
    await signIn(page, login);
    const link = await found;
    await page.getByText(`Hello ${email}`).waitFor();
    const victim = await mia.newPage();
    await victim.goto(link);
    await victim.getByText('You began no sign-in here').waitFor();
    const sessions = await started.app.database.rows(
      'SELECT session.id FROM session JOIN app_user ON app_user.id = user_id WHERE email = $1',
      [email],
    );
    expect(sessions).toHaveLength(1);
    await Promise.all([eve.close(), mia.close()]);
  });
});
