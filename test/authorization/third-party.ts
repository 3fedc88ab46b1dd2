import * as oauth from 'openid-client';
import type { Account } from '../identity/accounts.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { Browser, type Visit } from './browser.js';

export const CALLBACK = 'https://ledger.example/callback';
export const SCOPES = ['openid', 'profile', 'email', 'offline_access', 'order.read', 'product.read'];

export interface ClientBody {
  id: string;
  name: string;
  type: 'confidential' | 'public';
  redirectUris: string[];
  scopes: string[];
  secret?: string;
  version: number;
}

export async function newClient(staff: Client, changes: Record<string, unknown> = {}): Promise<ClientBody> {
  const { status, body } = await staff.post<ClientBody>('/v1/admin/oauth-clients', {
    ...{ name: 'Ledger', type: 'confidential', redirectUris: [CALLBACK], scopes: SCOPES },
    ...changes,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** A request of an app that a browser was sent to Stoa with. */
export interface Request {
  url: URL;
  verifier: string;
  state: string;
}

/** An app as its makers write it, by `openid-client`. */
export class ThirdParty {
  private constructor(
    readonly client: ClientBody,
    readonly config: oauth.Configuration,
  ) {}

  static async discover(url: string, client: ClientBody): Promise<ThirdParty> {
    const authentication = client.secret === undefined ? oauth.None() : oauth.ClientSecretBasic(client.secret);
    const config = await oauth.discovery(new URL(url), client.id, undefined, authentication, {
      // The servers of tests have no TLS.
      execute: [oauth.allowInsecureRequests], // eslint-disable-line @typescript-eslint/no-deprecated
    });
    return new ThirdParty(client, config);
  }

  async request(scope: string, changes: Record<string, string> = {}): Promise<Request> {
    const verifier = oauth.randomPKCECodeVerifier();
    const state = oauth.randomState();
    const url = oauth.buildAuthorizationUrl(this.config, {
      ...{ redirect_uri: this.client.redirectUris[0]!, scope, state },
      ...{ code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      ...(scope.includes('offline_access') && { prompt: 'consent' }),
      ...changes,
    });
    return { url, verifier, state };
  }

  /** @param location where the browser was sent back to */
  exchange(location: string, { verifier, state }: Pick<Request, 'verifier' | 'state'>) {
    return oauth.authorizationCodeGrant(this.config, new URL(location), {
      ...{ pkceCodeVerifier: verifier, expectedState: state },
    });
  }
}

/** Goes through sign-in, where it is asked, and consent. @returns where the browser is sent back to */
export async function allowed(browser: Browser, { url }: Request, account: Account): Promise<string> {
  const visit = await signedIn(browser, await browser.go(url.href), account);
  const last = visit.text.includes('/consent"') ? await browser.submit(visit, '/consent') : visit;
  return browser.targetOf(last);
}

export async function signedIn(browser: Browser, visit: Visit, { email, password }: Account): Promise<Visit> {
  return visit.text.includes('name="password"') ? browser.submit(visit, '/sign-in', { email, password }) : visit;
}

/** Tokens that a user granted an app just now, in a browser of their own. */
export async function tokensOf(app: TestApp, third: ThirdParty, account: Account, scope = SCOPES.join(' ')) {
  const request = await third.request(scope);
  return third.exchange(await allowed(new Browser(app.config.publicUrl), request, account), request);
}
