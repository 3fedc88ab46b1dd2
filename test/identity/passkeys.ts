import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { type Account, bearing, newAccount, signIn } from './accounts.js';
import { type CreationOptions, type RequestOptions, SoftwareAuthenticator } from './software.authenticator.js';

export const PAGE = 'https://shop.test';
/** Settings of a Stoa whose pages are at another place than itself. */
export const PASSKEY_SETTINGS = { passkeyDomain: 'shop.test', passkeyOrigins: `${PAGE},https://admin.shop.test` };

export interface PasskeyBody {
  id: string;
  name: string;
  version: number;
  recoveryCodes: string[];
}

export interface PasskeyOwner extends Account {
  owner: Client;
  authenticator: SoftwareAuthenticator;
  passkey: PasskeyBody;
}

export async function addPasskey(
  owner: Client,
  name = 'Phone',
): Promise<Pick<PasskeyOwner, 'authenticator' | 'passkey'>> {
  const authenticator = new SoftwareAuthenticator(PAGE);
  const { body } = await owner.post<CreationOptions>('/v1/users/me/passkey-challenges');
  const made = await owner.post<PasskeyBody>('/v1/users/me/passkeys', { name, credential: authenticator.create(body) });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return { authenticator, passkey: made.body };
}

/** An account with a passkey, and the session that added it. */
export async function newPasskeyOwner(app: TestApp): Promise<PasskeyOwner> {
  const account = await newAccount(app);
  const owner = bearing(app.shop, (await signIn(app, account)).body);
  return { ...account, owner, ...(await addPasskey(owner)) };
}

/** What an authenticator is asked for by somebody who has not signed in. */
export const optionsFor = async ({ shop }: Pick<TestApp, 'shop'>, challenge?: string): Promise<RequestOptions> =>
  (await shop.post<RequestOptions>('/v1/passkey-challenges', challenge === undefined ? {} : { challenge })).body;
