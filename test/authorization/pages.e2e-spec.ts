import type { Browser as Chromium, Page } from 'playwright-core';
import { type Account, newAccount } from '../identity/accounts.js';
import { startApp, type TestApp } from '../support/app.js';
import { launchChromium, provideChromium } from '../support/chromium.js';
import type { Client } from '../support/client.js';
import { Browser } from './browser.js';
import { newClient, type Request, signedIn, ThirdParty } from './third-party.js';

const chromium = provideChromium();
const HOSTILE = `<script>alert(1)</script>" onload="x`;

/** M5.7: the pages of sign-in and consent, as people and as other sites meet them. */
describe('the pages for apps of others', () => {
  let app: TestApp;
  let staff: Client;
  let mia: Account;
  let third: ThirdParty;
  let request: Request;
  beforeAll(async () => {
    app = await startApp();
    staff = await app.staff();
    mia = await newAccount(app);
  });
  beforeEach(async () => {
    third = await ThirdParty.discover(
      app.config.publicUrl,
      // Nobody listens there: Chromium tells where it was sent.
      await newClient(staff, { name: HOSTILE, redirectUris: ['http://localhost:9/callback'] }),
    );
    request = await third.request('openid profile email order.read');
  });
  afterAll(() => app.stop());

  it('run nothing, load nothing, and stand in nobody’s frame', async () => {
    const visit = await new Browser(app.config.publicUrl).go(request.url.href);
    const policy = visit.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' http:\/\/localhost:9;/);
    expect(policy).toContain("base-uri 'none'; frame-ancestors 'none'");
    expect(visit.headers.get('x-frame-options')).toBe('DENY');
    expect(visit.headers.get('cache-control')).toBe('no-store');
    expect(visit.text).not.toContain('<script');
    expect(visit.text).toContain('&#60;script&#62;');
  });

  it('take no form of another site, of another browser, or without the hidden field', async () => {
    const [browser, other] = [new Browser(app.config.publicUrl), new Browser(app.config.publicUrl)];
    const visit = await signedIn(browser, await browser.go(request.url.href), mia);
    const action = `${new URL(visit.url).pathname}/consent`;
    const csrf = /name="csrf" value="([^"]+)"/.exec(visit.text)![1]!;
    const refused = [
      await browser.once(action, {}),
      await browser.once(action, { csrf: 'guessed' }),
      await browser.once(action, { csrf }, { origin: 'https://evil.example' }),
      await browser.once(action, { csrf }, { origin: 'null' }),
      await other.once(action, { csrf }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 410]);
    for (const { text, headers } of refused) {
      expect(text).toContain('This did not work');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    expect(await app.database.count('SELECT count(*) FROM oauth_grant WHERE client_id = $1', [third.client.id])).toBe(
      0,
    );
    expect((await browser.once(action, { csrf })).status).toBe(303);
  });

  it('tell beside the fields what is wrong with them, and keep what was right', async () => {
    const browser = new Browser(app.config.publicUrl);
    const visit = await browser.go(request.url.href);
    const empty = await browser.submit(visit, '/sign-in', { email: '', password: '' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('id="email-fault">Enter your e-mail address');
    expect(empty.text).toContain('id="password-fault">Enter your password');
    const wrong = await browser.submit(empty, '/sign-in', { email: mia.email, password: 'not my password' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('role="alert"');
    expect(wrong.text).toContain(`value="${mia.email}"`);
    expect(wrong.text).not.toContain('not my password');
  });

  it('make whoever guesses wait, as everywhere, and say for how long', async () => {
    const guarded = await startApp({ guessDelaySeconds: 300 });
    onTestFinished(() => guarded.stop());
    const kim = await newAccount(guarded);
    const client = await newClient(await guarded.staff());
    const { url } = await (await ThirdParty.discover(guarded.config.publicUrl, client)).request('openid');
    const browser = new Browser(guarded.config.publicUrl);
    let visit = await browser.go(url.href);
    for (let attempt = 0; attempt < 20 && visit.status !== 429; attempt++) {
      visit = await browser.submit(visit, '/sign-in', { email: kim.email, password: `guess ${attempt}` });
    }
    expect(visit.status).toBe(429);
    expect(Number(visit.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(visit.text).toContain('Too many attempts went wrong');
    expect(visit.text).toContain('name="password"');
  });

  it('let somebody else sign in, who then is who is asked', async () => {
    const browser = new Browser(app.config.publicUrl);
    await signedIn(browser, await browser.go(request.url.href), mia);
    const kim = await newAccount(app);
    const visit = await browser.go((await third.request('openid')).url.href);
    expect(visit.text).toContain(mia.email);
    const form = await browser.go(`${new URL(visit.url).pathname}/sign-in`);
    const consent = await signedIn(browser, form, kim);
    expect(consent.text).toContain(kim.email);
    expect(consent.text).not.toContain(mia.email);
    expect(browser.targetOf(await browser.submit(consent, '/consent'))).toContain('code=');
    const grants = await app.database.rows('SELECT user_id FROM oauth_grant WHERE client_id = $1', [third.client.id]);
    expect(grants).toEqual([{ user_id: kim.userId }]);
  });

  describe.skipIf(!chromium)('in a browser without scripts', () => {
    let browser: Chromium;
    beforeAll(async () => {
      browser = await launchChromium(chromium!); // skipped without
    });
    afterAll(() => browser.close());

    /** What a screen reader and a keyboard need of any page. */
    async function expectUsable(page: Page): Promise<void> {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.title()).not.toBe('');
      expect(await page.locator('main').count()).toBe(1);
      expect(await page.locator('h1').count()).toBe(1);
      for (const field of await page.locator('input:not([type=hidden])').all()) {
        const id = (await field.getAttribute('id')) ?? '';
        expect(await page.locator(`label[for="${id}"]`).count(), id).toBe(1);
        expect(await field.getAttribute('autocomplete'), id).toMatch(/^(username|current-password)$/);
      }
      for (const target of await page.locator('button, input:not([type=hidden])').all()) {
        expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      }
    }

    it.each([
      ['light', 1280, 800],
      ['dark', 360, 740],
    ] as const)(
      'lead from sign-in to the app by the keyboard alone: %s, %d wide',
      async (colorScheme, width, height) => {
        const context = await browser.newContext({
          ...{ javaScriptEnabled: false, colorScheme, viewport: { width, height } },
        });
        onTestFinished(() => context.close());
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await page.goto(request.url.href);
        await expectUsable(page);
        await page.keyboard.type(mia.email);
        await page.keyboard.press('Tab');
        await page.keyboard.type('wrong');
        await page.keyboard.press('Enter');
        await page.getByRole('alert').waitFor();
        await expectUsable(page);
        // The cursor is where it is needed next.
        await page.keyboard.type(mia.password);
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Allow' }).waitFor();
        await expectUsable(page);
        expect(await page.getByRole('listitem').allTextContents()).toHaveLength(4);
        const sent = page.waitForRequest(/^http:\/\/localhost:9\/callback\?code=/);
        await page.getByRole('button', { name: 'Allow' }).focus();
        await page.keyboard.press('Enter');
        const code = new URL((await sent).url());
        const tokens = await third.exchange(code.href, request);
        expect(tokens.claims()?.sub).toBe(mia.userId);
        expect(complaints.filter((text) => /content.security|refused/i.test(text))).toEqual([]);
      },
    );
  });
});
