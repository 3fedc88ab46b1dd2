import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { launchChromium, provideChromium } from '../support/chromium.js';
import { eventually } from '../support/wait.js';
import { type Account, newAccount, signIn } from './accounts.js';

const chromium = provideChromium();

interface Answer {
  status: number;
  body: Record<string, unknown> & { id: string; accessToken: string; challenge: string; factors: string[] };
}

/** What a page of a shop does, in the words of the standard: nothing of ours helps it. */
const SCRIPT = `
  const bearer = (token) => (token ? { authorization: 'Bearer ' + token } : {});
  async function call(method, path, body, token) {
    const headers = { 'content-type': 'application/json', 'if-match': '*', ...bearer(token) };
    const reply = await fetch(API + path, { method, headers, credentials: 'include', body: JSON.stringify(body) });
    return { status: reply.status, body: await reply.json().catch(() => ({})) };
  }
  async function register(name, token) {
    const { body } = await call('POST', '/v1/users/me/passkey-challenges', {}, token);
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(body);
    const credential = (await navigator.credentials.create({ publicKey })).toJSON();
    return call('POST', '/v1/users/me/passkeys', { name, credential }, token);
  }
  async function show(path, asked, token) {
    const { body } = await call('POST', path, asked, token);
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(body);
    return (await navigator.credentials.get({ publicKey })).toJSON();
  }
`;

/** M5.5: passkeys of a real browser, whose authenticator is a virtual one, on a page of another origin than the API. */
describe.skipIf(!chromium)('a browser with a passkey', { timeout: 60_000 }, () => {
  let app: TestApp;
  let pages: Server;
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;
  let authenticatorId: string;
  let account: Account;

  beforeAll(async () => {
    pages = createServer((_request, reply) => {
      reply.setHeader('content-type', 'text/html').end('<!doctype html><title>A shop</title>');
    });
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    const origin = `http://localhost:${(pages.address() as AddressInfo).port}`;
    [app, browser] = await Promise.all([
      startApp({ passkeyDomain: 'localhost', passkeyOrigins: origin }),
      launchChromium(chromium!), // skipped without
    ]);
    await app.database.rows('UPDATE store SET allowed_origins = $1', [[origin]]);
    const isAllowed = () => app.shop.send('OPTIONS', '/v1/users/me', undefined, preflight(origin));
    await eventually(isAllowed, ({ headers }) => headers['access-control-allow-origin'] === origin);
    page = await browser.newPage();
    await page.goto(origin);
    await page.addScriptTag({ content: `const API = ${JSON.stringify(app.shop.url)}; ${SCRIPT}` });
    devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    account = await newAccount(app);
  });

  afterAll(async () => {
    await browser.close();
    await app.stop();
    await new Promise((resolve) => pages.close(resolve));
  });

  beforeEach(async () => {
    ({ authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
        ...{ isUserVerified: true, automaticPresenceSimulation: true },
      },
    }));
  });

  afterEach(() => devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }));

  const run = (script: string) => page.evaluate<Answer>(`(async () => ${script})()`);
  const text = (value: unknown) => JSON.stringify(value);
  const register = async (token: string) => {
    const made = await run(`register('Chromium', ${text(token)})`);
    expect(made, JSON.stringify(made.body)).toMatchObject({ status: 201, body: { name: 'Chromium' } });
    return made.body;
  };

  it('adds it, signs in with it alone, and with it beside the password', async () => {
    const { accessToken } = (await signIn(app, account)).body;
    expect((await register(accessToken)).recoveryCodes).toHaveLength(10);

    const alone = await run(
      `call('POST', '/v1/passkey-sessions', { refreshIn: 'cookie', passkey: await show('/v1/passkey-challenges', {}) })`,
    );
    expect(alone.status, JSON.stringify(alone.body)).toBe(200);
    const me = await run(`call('GET', '/v1/users/me', undefined, ${text(alone.body.accessToken)})`);
    expect(me.body.email).toBe(account.email);

    const { email, password } = account;
    const half = await run(`call('POST', '/v1/sessions', ${text({ email, password })})`);
    expect(half).toMatchObject({ status: 401, body: { code: 'second_factor_required' } });
    expect(half.body.factors).toEqual(['passkey', 'recovery_code']);
    const challenge = text(half.body.challenge);
    const whole = await run(
      `call('POST', '/v1/session-completions', { challenge: ${challenge}, passkey: await show('/v1/passkey-challenges', { challenge: ${challenge} }) })`,
    );
    expect(whole.status, JSON.stringify(whole.body)).toBe(200);
    const proven = await run(
      `call('POST', '/v1/session-proofs', { passkey: await show('/v1/session-proof-challenges', {}, ${text(whole.body.accessToken)}) }, ${text(whole.body.accessToken)})`,
    );
    expect(proven.status, JSON.stringify(proven.body)).toBe(204);
  });

  it('signs in no more with a copy whose count goes back, nor without making sure of its user', async () => {
    const other = await newAccount(app);
    await register((await signIn(app, other)).body.accessToken);
    const enter = () =>
      run(`call('POST', '/v1/passkey-sessions', { passkey: await show('/v1/passkey-challenges', {}) })`);
    const { credentials } = await devtools.send('WebAuthn.getCredentials', { authenticatorId });
    expect((await enter()).status).toBe(200);
    expect((await enter()).status).toBe(200);
    await devtools.send('WebAuthn.clearCredentials', { authenticatorId });
    await devtools.send('WebAuthn.addCredential', { authenticatorId, credential: credentials[0]! });
    expect(await enter()).toMatchObject({ status: 422, body: { code: 'second_factor_wrong' } });
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await expect(enter()).rejects.toThrow(/NotAllowedError/);
  });

  it('makes no second one for an account on the same authenticator', async () => {
    const token = (await signIn(app, await newAccount(app))).body.accessToken;
    await register(token);
    await expect(run(`register('Again', ${text(token)})`)).rejects.toThrow(/InvalidStateError/);
  });
});

const preflight = (origin: string) => ({ origin, 'access-control-request-method': 'GET' });
