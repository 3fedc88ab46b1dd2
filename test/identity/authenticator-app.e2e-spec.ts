import { codeOfTotp } from '../../src/identity/factor/totp/totp.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { asPage, bearing, eventsOf, newAccount, type SessionBody, signIn, tokenFor } from './accounts.js';
import { type ChallengeBody, challengeFor, goStale, newCode, newTwoFactorAccount } from './factors.js';

/** M5.5: an authenticator app as a second factor (RFC 6238), and recovery codes for whoever has lost it. */
describe('an account with an authenticator app', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const complete = <Body = SessionBody & ProblemBody>(body: object, shop = app.shop) =>
    shop.post<Body>('/v1/session-completions', body);
  const statuses = (replies: { status: number }[]) => replies.map(({ status }) => status).toSorted();

  describe('is made', () => {
    it('with a secret that is shown once and encrypted where it is kept, and counts from its first code on', async () => {
      const account = await newAccount(app);
      const owner = bearing(app.shop, (await signIn(app, account)).body);
      const { status, body, headers } = await owner.post<{ secret: string; uri: string }>('/v1/users/me/totp');
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(body.uri).toBe(
        `otpauth://totp/127.0.0.1:${encodeURIComponent(account.email)}?issuer=127.0.0.1&secret=${body.secret}&algorithm=SHA1&digits=6&period=30`,
      );
      const [row] = await app.database.rows<{ secret: string }>('SELECT secret FROM totp_factor WHERE user_id = $1', [
        account.userId,
      ]);
      expect(row!.secret).toMatch(/^v1\.test\./);
      expect((await signIn(app, account)).status).toBe(200);

      const wrong = await owner.post<ProblemBody>('/v1/users/me/totp-confirmations', { code: '000000' });
      expectProblem(wrong, 422, 'second_factor_wrong');
      const spaced = codeOfTotp(body.secret).replace(/^.../, '$& ');
      const confirmed = await owner.post<{ recoveryCodes: string[] }>('/v1/users/me/totp-confirmations', {
        code: spaced,
      });
      expect(confirmed.status).toBe(200);
      expect(confirmed.body.recoveryCodes).toHaveLength(10);
      expect((await owner.get('/v1/users/me/factors')).body).toMatchObject({
        ...{ totpSince: expect.any(String) as string, passkeys: 0, recoveryCodesLeft: 10 },
      });
      expect(await eventsOf(app, account.userId)).toContain('identity.factor_added');
      await challengeFor(app, account);
    });

    it('once: a second app takes the place of the first only when that is removed', async () => {
      const { owner } = await newTwoFactorAccount(app);
      const enrol = () => owner.post<ProblemBody>('/v1/users/me/totp');
      expectProblem(await withoutChange(app.database, enrol), 409, 'totp_already_there');
      expect((await owner.send('DELETE', '/v1/users/me/totp', undefined)).status).toBe(204);
      expect((await enrol()).status).toBe(200);
    });

    it('by one of many who confirm it at once', async () => {
      const account = await newAccount(app);
      const owner = bearing(app.shop, (await signIn(app, account)).body);
      const code = codeOfTotp((await owner.post<{ secret: string }>('/v1/users/me/totp')).body.secret);
      const replies = await Promise.all(
        Array.from({ length: 4 }, () => owner.post('/v1/users/me/totp-confirmations', { code })),
      );
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
      expect((await owner.get('/v1/users/me/factors')).body.recoveryCodesLeft).toBe(10);
    });

    it('with the secret that was shown last, within an hour', async () => {
      const account = await newAccount(app);
      const owner = bearing(app.shop, (await signIn(app, account)).body);
      const enrol = async () => (await owner.post<{ secret: string }>('/v1/users/me/totp')).body.secret;
      const confirm = (code: string) => owner.post<ProblemBody>('/v1/users/me/totp-confirmations', { code });
      expectProblem(await confirm('123456'), 404, 'factor_not_found');
      const [first, last] = [await enrol(), await enrol()];
      expectProblem(await confirm(codeOfTotp(first)), 422, 'second_factor_wrong');
      await app.database.rows(`UPDATE totp_factor SET created_at = now() - interval '61 minutes' WHERE user_id = $1`, [
        account.userId,
      ]);
      expectProblem(await confirm(codeOfTotp(last)), 404, 'factor_not_found');
      expect((await signIn(app, account)).status).toBe(200);
    });
  });

  describe('signs in', () => {
    it.each(['/v1/sessions', '/v1/admin/sessions'])('through %s with the password and then a code', async (door) => {
      const account = await newTwoFactorAccount(app);
      const { challenge, factors, expiresInSeconds } = await challengeFor(app, account, door);
      expect({ factors, expiresInSeconds }).toEqual({ factors: ['totp', 'recovery_code'], expiresInSeconds: 300 });
      const { status, body } = await complete({ challenge, code: await newCode(app, account) });
      expect(status).toBe(200);
      const me = bearing(app.shop, body);
      expect((await me.get('/v1/users/me')).body.email).toBe(account.email);
      expect((await me.get(`/v1/sessions/${body.id}`)).body).toMatchObject({ methods: ['pwd', 'otp'] });
    });

    it('as a browser, which gets the cookie with the second half', async () => {
      const account = await newTwoFactorAccount(app);
      const { email, password } = account;
      const page = asPage(app);
      const first = await page.post<ChallengeBody>('/v1/sessions', { email, password, refreshIn: 'cookie' });
      const { challenge } = expectProblem(first, 401, 'second_factor_required') as ChallengeBody;
      expect(first.headers['set-cookie']).toBeUndefined();
      const second = { challenge, code: await newCode(app, account), refreshIn: 'cookie' };
      expectProblem(await complete(second), 403, 'origin_not_allowed');
      const reply = await complete(second, page);
      expect(reply.body.refreshToken).toBeUndefined();
      expect(String(reply.headers['set-cookie'])).toMatch(/^__Secure-stoa-refresh=[\w-]{43};.*HttpOnly; Secure/);
    });

    it('and is known by the device name of the first half', async () => {
      const account = await newTwoFactorAccount(app);
      const { email, password } = account;
      const first = await app.shop.post<ChallengeBody>('/v1/sessions', { email, password, deviceName: 'The till' });
      const { body } = await complete({ challenge: first.body.challenge, code: await newCode(app, account) });
      expect((await bearing(app.shop, body).get(`/v1/sessions/${body.id}`)).body.deviceName).toBe('The till');
    });

    it('learns with a wrong password no more than anybody', async () => {
      const account = await newTwoFactorAccount(app);
      const reply = await withoutChange(app.database, () => signIn(app, { ...account, password: 'wrong' }));
      expectProblem(reply, 401, 'credentials_wrong');
    });

    it('no more with a code that was used, also when it comes twice at once', async () => {
      const account = await newTwoFactorAccount(app);
      const challenges = await Promise.all([1, 2, 3].map(() => challengeFor(app, account)));
      const code = await newCode(app, account);
      const replies = await Promise.all(challenges.map(({ challenge }) => complete({ challenge, code })));
      expect(statuses(replies)).toEqual([200, 422, 422]);
      const later = await complete({ challenge: (await challengeFor(app, account)).challenge, code });
      expectProblem(later, 422, 'second_factor_wrong');
    });

    it('once with a challenge, also when it comes twice at once', async () => {
      const account = await newTwoFactorAccount(app);
      const { challenge } = await challengeFor(app, account);
      const [one = '', two = ''] = account.recoveryCodes;
      const replies = await Promise.all([one, two].map((recoveryCode) => complete({ challenge, recoveryCode })));
      expect(statuses(replies)).toEqual([200, 401]);
      expectProblem(await complete({ challenge, recoveryCode: two }), 401, 'sign_in_challenge_ended');
      const [row] = await app.database.rows<{ left: number }>(
        'SELECT count(*)::int AS left FROM recovery_code WHERE user_id = $1 AND used_at IS NULL',
        [account.userId],
      );
      expect(row!.left).toBe(9);
    });

    it('through another process, and after the first was started again', async () => {
      const account = await newTwoFactorAccount(app);
      const { challenge } = await challengeFor(app, account);
      const other = await startApp({ databaseUrl: app.config.databaseUrl, publicUrl: app.config.publicUrl });
      try {
        const { status } = await complete({ challenge, code: await newCode(app, account) }, other.shop);
        expect(status).toBe(200);
      } finally {
        await other.stop();
      }
    });

    it('no more with a challenge that is over, forged, or of something else', async () => {
      const account = await newTwoFactorAccount(app);
      const { challenge } = await challengeFor(app, account);
      const code = await newCode(app, account);
      const [id = '', signature = ''] = challenge.split('.');
      const reset = await linkOf(account.email);
      const forged = [
        `${id}.${signature.slice(0, -1)}_`,
        `${account.userId}.${signature}`,
        ...[reset, account.owner.url, id, `${id}.`, 'x'.repeat(80)],
      ];
      for (const one of forged) {
        const reply = await withoutChange(app.database, () => complete({ challenge: one, code }));
        expectProblem(reply, 401, 'sign_in_challenge_ended');
      }
      await app.database.rows(`UPDATE sign_in_challenge SET ends_at = now() WHERE id = $1`, [id]);
      expectProblem(await complete({ challenge, code }), 401, 'sign_in_challenge_ended');
    });

    it('no more with a challenge from before the password was reset, and the reset removes no factor', async () => {
      const account = await newTwoFactorAccount(app);
      const { challenge } = await challengeFor(app, account);
      const password = 'nine blue chairs by the sea';
      const token = await linkOf(account.email);
      expect((await app.shop.post('/v1/password-resets', { token, password })).status).toBe(204);
      const code = await newCode(app, account);
      expectProblem(await complete({ challenge, code }), 401, 'sign_in_challenge_ended');
      const next = await challengeFor(app, { ...account, password });
      expect((await complete({ challenge: next.challenge, code })).status).toBe(200);
    });

    it('not with the code or the recovery code of somebody else', async () => {
      const [mine, theirs] = [await newTwoFactorAccount(app), await newTwoFactorAccount(app)];
      const { challenge } = await challengeFor(app, mine);
      const [recoveryCode] = theirs.recoveryCodes;
      for (const shown of [{ code: codeOfTotp(theirs.secret) }, { recoveryCode }]) {
        expectProblem(await complete({ challenge, ...shown }), 422, 'second_factor_wrong');
      }
      expect((await theirs.owner.get('/v1/users/me/factors')).body.recoveryCodesLeft).toBe(10);
    });

    it.each([
      ['a code of seven digits', { code: '1234567' }, '/code'],
      ['a number', { code: 123456 }, '/code'],
      ['a list of codes', { code: ['123456'] }, '/code'],
      ['an object', { recoveryCode: { $ne: '' } }, '/recoveryCode'],
      ['a recovery code that is too short', { recoveryCode: 'abc' }, '/recoveryCode'],
      ['a challenge that is no text', { challenge: 7, code: '123456' }, '/challenge'],
      ['somebody’s id', { code: '123456', userId: 'x' }, '/userId'],
    ])('not with %s', async (_title, shown, pointer) => {
      const reply = await withoutChange(app.database, () => complete({ challenge: 'x', ...shown }));
      expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
    });
  });

  describe('is guarded against guessing', () => {
    it('with five tries for each challenge, also when they come at once', async () => {
      const account = await newTwoFactorAccount(app);
      const { challenge } = await challengeFor(app, account);
      const guess = (recoveryCode: string) => complete({ challenge, recoveryCode });
      const guesses = Array.from({ length: 8 }, (_, index) => `0000-0000-0000-000${index}`);
      expect(statuses(await Promise.all(guesses.map(guess)))).toEqual([401, 401, 401, 422, 422, 422, 422, 422]);
      expectProblem(await guess(account.recoveryCodes[0]!), 401, 'sign_in_challenge_ended');
      expect((await challengeFor(app, account)).factors).toContain('recovery_code');
    });

    it('with ten wrong codes in a quarter of an hour, and its owner gets in with a recovery code', async () => {
      const account = await newTwoFactorAccount(app);
      const wrong = (await newCode(app, account)) === '000000' ? '000001' : '000000';
      const challenges = await Promise.all(Array.from({ length: 14 }, () => challengeFor(app, account)));
      const replies = await Promise.all(challenges.map(({ challenge }) => complete({ challenge, code: wrong })));
      expect(statuses(replies)).toEqual([...Array<number>(10).fill(422), ...Array<number>(4).fill(429)]);
      const { challenge } = await challengeFor(app, account);
      const locked = await complete({ challenge, code: await newCode(app, account) });
      const { retryAfterSeconds } = expectProblem(locked, 429, 'second_factor_attempts_used_up');
      expect(Number(locked.headers['retry-after'])).toBe(retryAfterSeconds);
      expect(retryAfterSeconds).toBeLessThanOrEqual(900);
      const [recoveryCode] = account.recoveryCodes;
      expect((await complete({ challenge, recoveryCode })).status).toBe(200);

      await app.database.rows(
        `UPDATE totp_factor SET failing_since = now() - interval '16 minutes' WHERE user_id = $1`,
        [account.userId],
      );
      const next = await challengeFor(app, account);
      expect((await complete({ challenge: next.challenge, code: await newCode(app, account) })).status).toBe(200);
    });
  });

  describe('has recovery codes', () => {
    it('that are kept as hashes and work once each, also twice at once, however they are spelt', async () => {
      const account = await newTwoFactorAccount(app);
      const [first = ''] = account.recoveryCodes;
      const rows = await app.database.rows<{ hash: Buffer }>('SELECT hash FROM recovery_code WHERE user_id = $1', [
        account.userId,
      ]);
      expect(rows.map(({ hash }) => hash.length)).toEqual(Array<number>(10).fill(32));
      const challenges = await Promise.all([1, 2, 3].map(() => challengeFor(app, account)));
      const recoveryCode = first.toLowerCase().replaceAll('-', ' ');
      const replies = await Promise.all(challenges.map(({ challenge }) => complete({ challenge, recoveryCode })));
      expect(statuses(replies)).toEqual([200, 422, 422]);
      expect((await account.owner.get('/v1/users/me/factors')).body.recoveryCodesLeft).toBe(9);
      expect(await eventsOf(app, account.userId)).toContain('identity.recovery_code_used');
    });

    it('of which a new set takes the place of the old', async () => {
      const account = await newTwoFactorAccount(app);
      const { body } = await account.owner.post<{ recoveryCodes: string[] }>('/v1/users/me/recovery-codes');
      expect(body.recoveryCodes).toHaveLength(10);
      const { challenge } = await challengeFor(app, account);
      const [old, fresh] = [account.recoveryCodes[3], body.recoveryCodes[3]];
      expectProblem(await complete({ challenge, recoveryCode: old }), 422, 'second_factor_wrong');
      expect((await complete({ challenge, recoveryCode: fresh })).status).toBe(200);
    });

    it('that without a factor there are none of', async () => {
      const owner = bearing(app.shop, (await signIn(app, await newAccount(app))).body);
      const reply = await withoutChange(app.database, () => owner.post('/v1/users/me/recovery-codes'));
      expectProblem(reply, 404, 'factor_not_found');
    });
  });

  it('signs in with the password alone again when the last factor is removed, and its codes are gone', async () => {
    const account = await newTwoFactorAccount(app);
    const { challenge } = await challengeFor(app, account);
    const remove = () => account.owner.send('DELETE', '/v1/users/me/totp', undefined);
    expect((await remove()).status).toBe(204);
    expectProblem(await remove(), 404, 'factor_not_found');
    expect((await signIn(app, account)).status).toBe(200);
    const [recoveryCode] = account.recoveryCodes;
    expectProblem(await complete({ challenge, recoveryCode }), 422, 'second_factor_wrong');
    expect((await account.owner.get('/v1/users/me/factors')).body).toMatchObject({
      ...{ totpSince: null, recoveryCodesLeft: 0 },
    });
    expect(await eventsOf(app, account.userId)).toContain('identity.factor_removed');
  });

  describe('proves again who it is', () => {
    const prove = (account: { owner: typeof app.shop }, body: object) =>
      account.owner.post<ProblemBody>('/v1/session-proofs', body);
    const change = ({ owner }: { owner: typeof app.shop }) => owner.post<ProblemBody>('/v1/users/me/recovery-codes');

    it('with a code and not with the password', async () => {
      const account = await newTwoFactorAccount(app);
      await goStale(app);
      const refused = expectProblem(await change(account), 401, 'step_up_required');
      expect(refused).toMatchObject({ acrValues: 'aal2' });
      const { password } = account;
      const withPassword = await prove(account, { password });
      expect(expectProblem(withPassword, 422, 'second_factor_needed').factors).toEqual(['totp', 'recovery_code']);
      expectProblem(await prove(account, {}), 422, 'second_factor_needed');
      expectProblem(await prove(account, { code: '000000', password }), 422, 'second_factor_wrong');
      expectProblem(await change(account), 401, 'step_up_required');
      const code = await newCode(app, account);
      expect((await prove(account, { code })).status).toBe(204);
      expect((await change(account)).status).toBe(200);
      expectProblem(await prove(account, { code }), 422, 'second_factor_wrong');
    });

    it('in every session that was begun before it had the app', async () => {
      const account = await newAccount(app);
      const [desk, phone] = await Promise.all(
        [1, 2].map(async () => bearing(app.shop, (await signIn(app, account)).body)),
      );
      const { secret } = (await desk!.post<{ secret: string }>('/v1/users/me/totp')).body;
      await phone!.get('/v1/users/me');
      await desk!.post('/v1/users/me/totp-confirmations', { code: codeOfTotp(secret) });
      expect((await change({ owner: desk! })).status).toBe(200);
      const refusal = await vi.waitFor(async () => {
        return expectProblem(await change({ owner: phone! }), 401, 'step_up_required');
      });
      expect(refusal.acrValues).toBe('aal2');
      const code = await newCode(app, { ...account, secret });
      expect((await prove({ owner: phone! }, { code })).status).toBe(204);
      expect((await change({ owner: phone! })).status).toBe(200);
    });

    it('not with the code of somebody else', async () => {
      const [mine, theirs] = [await newTwoFactorAccount(app), await newTwoFactorAccount(app)];
      const code = await newCode(app, theirs);
      expectProblem(await prove(mine, { code }), 422, 'second_factor_wrong');
      expect((await prove(theirs, { code })).status).toBe(204);
    });
  });

  async function linkOf(email: string): Promise<string> {
    await app.shop.post('/v1/password-reset-requests', { email });
    return tokenFor(app, email, 'reset');
  }
});
