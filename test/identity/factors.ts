import { codeOfTotp } from '../../src/identity/factor/totp/totp.js';
import { SessionService } from '../../src/identity/session/session.service.js';
import { expectProblem } from '../platform/problem.js';
import type { TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import type { ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { type Account, bearing, newAccount, signIn } from './accounts.js';

/** A quarter of an hour and more goes by for every session, and the process has heard of it. */
export async function goStale({ database, web }: TestApp): Promise<void> {
  const sessions = await database.rows<{ id: string }>(
    `UPDATE session SET proven_at = proven_at - interval '16 minutes' RETURNING id`,
  );
  await database.rows(`SELECT pg_notify('stoa', '{"topic":"session","key":"*"}')`);
  const service = web.get(SessionService, { strict: false });
  const isStale = async ({ id }: { id: string }) => {
    const session = await service.findLive(id);
    return !session?.provenAt || Date.now() - session.provenAt.getTime() > 900_000;
  };
  await eventually(
    async () => (await Promise.all(sessions.map(isStale))).every(Boolean),
    (isHeard) => isHeard,
  );
}

/** An account with an authenticator app, and the session that added it. */
export interface TwoFactorAccount extends Account {
  secret: string;
  recoveryCodes: string[];
  /** The caller who added it. */
  owner: Client;
}

export async function newTwoFactorAccount(app: TestApp): Promise<TwoFactorAccount> {
  const account = await newAccount(app);
  const owner = bearing(app.shop, (await signIn(app, account)).body);
  const { body } = await owner.post<{ secret: string }>('/v1/users/me/totp');
  const code = codeOfTotp(body.secret);
  const confirmed = await owner.post<{ recoveryCodes: string[] }>('/v1/users/me/totp-confirmations', { code });
  if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed.body));
  return { ...account, secret: body.secret, recoveryCodes: confirmed.body.recoveryCodes, owner };
}

/** A code that was not used: time does not wait for tests, so what was used is forgotten. */
export async function newCode(app: TestApp, { userId, secret }: { userId: string; secret: string }): Promise<string> {
  await app.database.rows('UPDATE totp_factor SET last_step = 0 WHERE user_id = $1', [userId]);
  return codeOfTotp(secret);
}

export interface ChallengeBody extends ProblemBody {
  challenge: string;
  factors: string[];
  expiresInSeconds: number;
}

/** The first half of a sign-in: what the password brings. */
export async function challengeFor(app: TestApp, account: Account, door = '/v1/sessions'): Promise<ChallengeBody> {
  const { email, password } = account;
  const reply = await app.shop.post<ChallengeBody>(door, { email, password });
  return expectProblem(reply, 401, 'second_factor_required') as ChallengeBody;
}
