import { newCode, newTwoFactorAccount, type TwoFactorAccount } from '../identity/factors.js';
import { startApp, type TestApp } from '../support/app.js';
import { Browser, type Visit } from './browser.js';
import { newClient, type Request, ThirdParty } from './third-party.js';

/** M5.5, M5.7: whoever has a second factor is asked for it on the page of sign-in for an app as everywhere. */
describe('signing in for an app with a second factor', () => {
  let app: TestApp;
  let third: ThirdParty;
  let request: Request;
  let mia: TwoFactorAccount;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp();
    third = await ThirdParty.discover(app.config.publicUrl, await newClient(await app.staff()));
  });
  beforeEach(async () => {
    mia = await newTwoFactorAccount(app);
    browser = new Browser(app.config.publicUrl);
    request = await third.request('openid');
  });
  afterAll(() => app.stop());

  const halfWay = async (): Promise<Visit> =>
    browser.submit(await browser.go(request.url.href), '/sign-in', { email: mia.email, password: mia.password });

  const hidden = ({ text }: Visit) => {
    const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
    return { challenge: valueOf('challenge'), factors: valueOf('factors') };
  };

  it('goes on with the code of an authenticator app, after a wrong one', async () => {
    const half = await halfWay();
    expect(half.status).toBe(200);
    expect(half.text).toContain('autocomplete="one-time-code"');
    const code = await newCode(app, mia);
    const wrong = await browser.submit(half, '/second-factor', {
      ...hidden(half),
      code: code === '000000' ? '111111' : '000000',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('id="code-fault"');
    const consent = await browser.submit(wrong, '/second-factor', { ...hidden(wrong), code: await newCode(app, mia) });
    expect(consent.text).toContain('asks for access');
    const tokens = await third.exchange(browser.targetOf(await browser.submit(consent, '/consent')), request);
    expect(tokens.claims()?.sub).toBe(mia.userId);
  });

  it('goes on with a recovery code, once', async () => {
    const half = await halfWay();
    const recovery = { ...hidden(half), code: mia.recoveryCodes[0]! };
    expect((await browser.submit(half, '/second-factor', recovery)).text).toContain('asks for access');
    browser = new Browser(app.config.publicUrl);
    const again = await halfWay();
    const refused = await browser.submit(again, '/second-factor', { ...hidden(again), code: mia.recoveryCodes[0]! });
    expect(refused.text).toContain('id="code-fault"');
  });

  it('does not go on without it, nor with what is no code, nor with the challenge of nobody', async () => {
    const half = await halfWay();
    const { pathname } = new URL(half.url);
    const address = pathname.replace(/\/sign-in$/, '');
    expect((await browser.go(address)).text).toContain('name="password"');
    const none = await browser.submit(half, '/second-factor', { ...hidden(half), code: 'abc' });
    expect(none.status).toBe(422);
    const nobody = await browser.submit(half, '/second-factor', {
      ...hidden(half),
      challenge: 'made-up',
      code: '123456',
    });
    expect([nobody.status, nobody.text.includes('name="password"')]).toEqual([422, true]);
    expect((await browser.go(request.url.href)).text).toContain('name="password"');
  });
});
