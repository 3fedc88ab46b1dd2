import { randomUUID } from 'node:crypto';
import { AccountMail } from '../../src/identity/index.js';
import type { TestApp } from '../support/app.js';
import type { Client, Reply } from '../support/client.js';

export const GOOD_PASSWORD = 'seven green lamps on a hill';

export interface SessionBody {
  id: string;
  accessToken: string;
  refreshToken: string;
}

export interface Account {
  email: string;
  userId: string;
  password: string;
}

export const newEmail = () => `${randomUUID()}@shop.test`;

/** The token of the newest mail of this kind to this address. */
export async function tokenFor(app: TestApp, email: string, kind: string): Promise<string> {
  const [link] = await app.database.rows<{ id: string }>(
    'SELECT id FROM account_link WHERE email = $1 AND kind = $2 ORDER BY id DESC LIMIT 1',
    [email, kind],
  );
  if (!link) throw new Error(`${email} has no link for ${kind}`);
  const mailed = await app.web.get(AccountMail, { strict: false }).link(link.id);
  return mailed!.token;
}

/** Names of the events that were published about a user, in order. */
export async function eventsOf(app: TestApp, userId: string): Promise<string[]> {
  const rows = await app.database.rows<{ name: string }>(
    `SELECT name FROM outbox WHERE payload ->> 'userId' = $1 ORDER BY id`,
    [userId],
  );
  return rows.map(({ name }) => name);
}

export async function signUp(app: TestApp, changes: Partial<Account> = {}): Promise<Account> {
  const { email = newEmail(), password = GOOD_PASSWORD } = changes;
  const { status } = await app.shop.post('/v1/users', { email, name: 'Mia Berg', password });
  if (status !== 202) throw new Error(`Signing up gave ${status}`);
  const [user] = await app.database.rows<{ id: string }>('SELECT id FROM app_user WHERE email = $1', [email]);
  return { email, password, userId: user!.id };
}

/** An account whose address is confirmed. */
export async function newAccount(app: TestApp): Promise<Account> {
  const account = await signUp(app);
  const token = await tokenFor(app, account.email, 'verification');
  await app.shop.post('/v1/email-verifications', { token, password: account.password });
  return account;
}

export const signIn = (
  { shop }: Pick<TestApp, 'shop'>,
  { email, password }: Pick<Account, 'email' | 'password'>,
  headers: Record<string, string> = {},
): Promise<Reply<SessionBody>> => shop.post<SessionBody>('/v1/sessions', { email, password }, headers);

/** A caller as a page of the shop is: browsers name its origin. */
export const asPage = ({ shop, config }: Pick<TestApp, 'shop' | 'config'>): Client =>
  shop.as({ origin: new URL(config.publicUrl).origin });

export const bearing = (shop: Client, { accessToken }: Pick<SessionBody, 'accessToken'>): Client =>
  shop.as({ authorization: `Bearer ${accessToken}` });
