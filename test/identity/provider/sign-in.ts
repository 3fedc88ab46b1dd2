import { createHash, randomBytes } from 'node:crypto';
import type { Config } from '../../../src/config/config.js';
import { startApp, type TestApp } from '../../support/app.js';
import { Browser, type Visit } from '../../support/browser.js';
import type { Reply } from '../../support/client.js';
import { CLIENT, type OpenIdProvider, startOpenIdProvider } from '../../support/openid.provider.js';
import type { SessionBody } from '../accounts.js';

export const RETURN_URL = 'com.example.shop:/signed-in';

export interface Proof {
  code: string;
  codeVerifier: string;
}

/** What the settings say of a provider under test. */
export const settingOf = (issuer: string, changes: object = {}) => ({
  ...{ id: 'example', name: 'Example', issuer, ...CLIENT, isEmailTrusted: true },
  ...changes,
});

export const callbackOf = ({ config }: TestApp, provider = 'example') =>
  `${config.publicUrl}/openid-callbacks/${provider}`;

export interface ProviderApp {
  app: TestApp;
  provider: OpenIdProvider;
  stop(): Promise<void>;
}

/** Stoa with a real provider: `example` is trusted with e-mail addresses unless the changes say otherwise. */
export async function startWithProvider(changes: object = {}, config: Partial<Config> = {}): Promise<ProviderApp> {
  const provider = await startOpenIdProvider();
  const identityProviders = JSON.stringify([settingOf(provider.issuer, changes)]);
  const app = await startApp({ identityProviders, signInReturnUrls: RETURN_URL, ...config });
  provider.serve(callbackOf(app));
  const stop = async () => {
    await app.stop();
    await provider.stop();
  };
  return { app, provider, stop };
}

export function newSecret(): { codeVerifier: string; codeChallenge: string } {
  const codeVerifier = randomBytes(32).toString('base64url');
  return { codeVerifier, codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url') };
}

/** What a client does first: where it then sends the browser, and the secret that it keeps. */
export async function begin({ shop }: TestApp, returnUrl = RETURN_URL, provider = 'example') {
  const { codeVerifier, codeChallenge } = newSecret();
  const path = `/v1/identity-providers/${provider}/sign-ins`;
  const { status, body } = await shop.post<{ authorizationUrl: string }>(path, { returnUrl, codeChallenge });
  if (status !== 200) throw new Error(`Beginning a sign-in gave ${status}: ${JSON.stringify(body)}`);
  return { codeVerifier, authorizationUrl: body.authorizationUrl };
}

/** Signs in on the provider’s pages and agrees; ends where the provider sends the browser back to Stoa, or to the shop. */
export async function visit(browser: Browser, url: string, login: string, stopAt = RETURN_URL): Promise<Visit> {
  let page = await browser.go(url, stopAt);
  const forms: Record<string, string>[] = [{ prompt: 'login', login, password: 'any' }, { prompt: 'consent' }];
  for (const form of forms) {
    if (page.status === 0) return page; // the provider knows the browser
    page = await browser.go(page.url, stopAt, form);
  }
  return page;
}

export const fragmentOf = (url: string, name: string): string =>
  new URLSearchParams(new URL(url).hash.slice(1)).get(name) ?? '';

/** All the way to the provider and back. */
export async function comeBack(app: TestApp, login: string, browser = new Browser()): Promise<Proof> {
  const { codeVerifier, authorizationUrl } = await begin(app);
  const { url } = await visit(browser, authorizationUrl, login);
  return { code: fragmentOf(url, 'code'), codeVerifier };
}

export const trade = <Body = SessionBody>({ shop }: TestApp, proof: object, headers = {}): Promise<Reply<Body>> =>
  shop.post<Body>('/v1/provider-sessions', proof, headers);
