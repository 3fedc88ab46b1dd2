import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { asPage, bearing, eventsOf, newAccount, type SessionBody, signIn } from './accounts.js';
import { challengeFor, goStale, newTwoFactorAccount } from './factors.js';
import { addPasskey, newPasskeyOwner, optionsFor, PAGE, PASSKEY_SETTINGS } from './passkeys.js';
import {
  type CreationOptions,
  type Lie,
  type RequestOptions,
  SoftwareAuthenticator,
} from './software.authenticator.js';

/** M5.5: passkeys (WebAuthn Level 3), with an authenticator that lies where a browser would not. */
describe('a passkey', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(PASSKEY_SETTINGS);
  });
  afterAll(() => app.stop());

  const enter = (passkey: object, more: object = {}, shop = app.shop) =>
    shop.post<SessionBody & ProblemBody>('/v1/passkey-sessions', { passkey, ...more });
  const complete = (body: object) => app.shop.post<SessionBody & ProblemBody>('/v1/session-completions', body);
  const newOwner = async () => bearing(app.shop, (await signIn(app, await newAccount(app))).body);
  const statuses = (replies: { status: number }[]) => replies.map(({ status }) => status).toSorted();

  const LIES: [string, Lie][] = [
    ['for the page of somebody else', { origin: 'https://evil.test' }],
    ['for a page without TLS', { origin: 'http://shop.test' }],
    ['within the page of somebody else', { crossOrigin: true }],
    ['for another domain', { rpId: 'evil.test' }],
    ['for a challenge of nobody', { challenge: Buffer.alloc(54, 1).toString('base64url') }],
    ['for no challenge', { challenge: '' }],
    ['without anybody being there', { isPresent: false }],
  ];

  describe('is added', () => {
    it('with what a browser needs, once, and brings recovery codes', async () => {
      const owner = await newOwner();
      const { status, body, headers } = await owner.post<CreationOptions>('/v1/users/me/passkey-challenges');
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toMatchObject({
        ...{ rp: { id: 'shop.test' }, attestation: 'none', excludeCredentials: [] },
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
      });
      const credential = new SoftwareAuthenticator(PAGE).create(body);
      const add = () => owner.post<ProblemBody>('/v1/users/me/passkeys', { name: ' Phone ', credential });
      const replies = await Promise.all([add(), add(), add()]);
      expect(statuses(replies)).toEqual([201, 422, 422]);
      const made = replies.find(({ status: one }) => one === 201)!;
      expect(made.body).toMatchObject({ name: 'Phone', isSynced: false, lastUsedAt: null, version: 1 });
      expect(made.body.recoveryCodes).toHaveLength(10);
      expect(made.headers.location).toBe(`/v1/users/me/passkeys/${String(made.body.id)}`);
      expectProblem(await add(), 422, 'second_factor_wrong');
      expect((await owner.get('/v1/users/me/factors')).body).toMatchObject({ passkeys: 1, recoveryCodesLeft: 10 });
    });

    it('beside others, which the browser is told of, and the recovery codes stay', async () => {
      const { owner, authenticator, recoveryCodes } = { recoveryCodes: [], ...(await newPasskeyOwner(app)) };
      const { body } = await owner.post('/v1/users/me/passkey-challenges');
      expect(body.excludeCredentials).toEqual([
        { id: authenticator.id.toString('base64url'), type: 'public-key', transports: ['internal'] },
      ]);
      expect((await addPasskey(owner, 'Key')).passkey.recoveryCodes).toEqual(recoveryCodes);
      const { body: list } = await owner.get<{ data: { name: string }[] }>('/v1/users/me/passkeys');
      expect(list.data.map(({ name }) => name)).toEqual(['Phone', 'Key']);
    });

    it('never to two accounts', async () => {
      const { authenticator } = await newPasskeyOwner(app);
      const owner = await newOwner();
      const { body } = await owner.post<CreationOptions>('/v1/users/me/passkey-challenges');
      const credential = authenticator.create(body);
      const reply = await withoutChange(app.database, () =>
        owner.post('/v1/users/me/passkeys', { name: 'Mine', credential }),
      );
      expectProblem(reply, 409, 'passkey_already_there');
    });

    it.each([...LIES, ['by what is no registration', { type: 'webauthn.get' }] as [string, Lie]])(
      'not when it was made %s',
      async (_title, lie) => {
        const owner = await newOwner();
        const { body } = await owner.post<CreationOptions>('/v1/users/me/passkey-challenges');
        const credential = new SoftwareAuthenticator(PAGE).create(body, lie);
        const add = () => owner.post<ProblemBody>('/v1/users/me/passkeys', { name: 'Phone', credential });
        expectProblem(await withoutChange(app.database, add), 422, 'second_factor_wrong');
      },
    );

    it('by nobody else and no other session than asked for it', async () => {
      const [asked, other] = [await newOwner(), await newOwner()];
      const { body } = await asked.post<CreationOptions>('/v1/users/me/passkey-challenges');
      const credential = new SoftwareAuthenticator(PAGE).create(body);
      expectProblem(await other.post('/v1/users/me/passkeys', { name: 'x', credential }), 422, 'second_factor_wrong');
    });

    it.each([
      ['a text as the credential', { credential: 'x' }, '/credential'],
      ['no response', { credential: { id: 'eA', rawId: 'eA', type: 'public-key' } }, '/credential/response'],
      ['bytes that are none', { credential: { id: '+/=', rawId: 'eA', type: 'public-key' } }, '/credential/id'],
      ['another type', { credential: { id: 'eA', rawId: 'eA', type: 'password' } }, '/credential/type'],
      ['members that nobody knows', { credential: { isAdmin: true } }, '/credential/isAdmin'],
      ['no name', { name: '' }, '/name'],
    ])('not with %s', async (_title, change, pointer) => {
      const owner = await newOwner();
      const { body } = await owner.post<CreationOptions>('/v1/users/me/passkey-challenges');
      const good = { name: 'Phone', credential: new SoftwareAuthenticator(PAGE).create(body) };
      const add = () => owner.post<ProblemBody>('/v1/users/me/passkeys', { ...good, ...change });
      const problem = expectProblem(await withoutChange(app.database, add), 422, 'validation_failed');
      expect(Object.keys(faultsOf(problem)).some((one) => one.startsWith(pointer))).toBe(true);
    });
  });

  describe('signs in', () => {
    it('without an address and a password, in one step', async () => {
      const { authenticator, email } = await newPasskeyOwner(app);
      const options = await optionsFor(app);
      expect(options).toMatchObject({ rpId: 'shop.test', allowCredentials: [], userVerification: 'required' });
      const { status, body } = await enter(authenticator.get(options), { deviceName: 'The till' });
      expect(status).toBe(200);
      const me = bearing(app.shop, body);
      expect((await me.get('/v1/users/me')).body.email).toBe(email);
      expect((await me.get(`/v1/sessions/${body.id}`)).body).toMatchObject({
        ...{ deviceName: 'The till', methods: ['passkey'] },
      });
      expect((await me.post('/v1/users/me/recovery-codes')).status).toBe(200);
    });

    it('as a browser, which gets the cookie', async () => {
      const { authenticator } = await newPasskeyOwner(app);
      const reply = await enter(authenticator.get(await optionsFor(app)), { refreshIn: 'cookie' }, asPage(app));
      expect(reply.body.refreshToken).toBeUndefined();
      expect(String(reply.headers['set-cookie'])).toMatch(/^__Secure-stoa-refresh=/);
    });

    it('from any of the origins that are listed', async () => {
      const { authenticator } = await newPasskeyOwner(app);
      const answer = authenticator.get(await optionsFor(app), { origin: 'https://admin.shop.test' });
      expect((await enter(answer)).status).toBe(200);
    });

    it.each([
      ...LIES,
      ['by what is no sign-in', { type: 'webauthn.create' }] as [string, Lie],
      ['without making sure of its user', { isVerified: false }] as [string, Lie],
      ['in the name of somebody else', { userHandle: Buffer.from('x').toString('base64url') }] as [string, Lie],
    ])('not when it answers %s', async (_title, lie) => {
      const { authenticator } = await newPasskeyOwner(app);
      const answer = authenticator.get(await optionsFor(app), lie);
      expectProblem(await withoutChange(app.database, () => enter(answer)), 422, 'second_factor_wrong');
    });

    it('once with an answer, also when it comes twice at once', async () => {
      const { authenticator } = await newPasskeyOwner(app);
      for (const lie of [{}, { count: 0 }]) {
        await app.database.rows('UPDATE passkey SET sign_count = 0');
        const answer = authenticator.get(await optionsFor(app), lie);
        expect(statuses(await Promise.all([enter(answer), enter(answer), enter(answer)]))).toEqual([200, 422, 422]);
        expectProblem(await enter(answer), 422, 'second_factor_wrong');
      }
    });

    it('no more when its count goes back: there are two of it', async () => {
      const { authenticator } = await newPasskeyOwner(app);
      expect((await enter(authenticator.get(await optionsFor(app), { count: 7 }))).status).toBe(200);
      for (const count of [7, 6, 0]) {
        const answer = authenticator.get(await optionsFor(app), { count });
        expectProblem(await withoutChange(app.database, () => enter(answer)), 422, 'second_factor_wrong');
      }
      expect((await enter(authenticator.get(await optionsFor(app), { count: 8 }))).status).toBe(200);
    });

    it('not with a signature or a part of it that was changed', async () => {
      const { authenticator } = await newPasskeyOwner(app);
      const answer = authenticator.get(await optionsFor(app));
      const { response } = answer;
      const stranger = new SoftwareAuthenticator(PAGE).get({ rpId: 'shop.test', challenge: 'x' }, { userHandle: 'eA' });
      for (const change of [
        { signature: stranger.response.signature },
        { signature: 'AA' },
        { clientDataJSON: 'bm8' },
        { authenticatorData: 'AAAA' },
      ]) {
        const changed = { ...answer, response: { ...response, ...change } };
        expectProblem(await withoutChange(app.database, () => enter(changed)), 422, 'second_factor_wrong');
      }
      expectProblem(await enter(stranger), 422, 'second_factor_wrong');
    });

    it('not after five minutes', async () => {
      const { authenticator } = await newPasskeyOwner(app);
      const answer = authenticator.get(await optionsFor(app));
      const now = Date.now();
      vi.spyOn(Date, 'now').mockImplementation(() => now + 301_000);
      try {
        expectProblem(await enter(answer), 422, 'second_factor_wrong');
      } finally {
        vi.mocked(Date.now).mockRestore();
      }
      expect((await enter(answer)).status).toBe(200);
    });

    it('through another process than gave the options, and once for both', async () => {
      const { authenticator } = await newPasskeyOwner(app);
      const { databaseUrl, publicUrl } = app.config;
      const other = await startApp({ databaseUrl, publicUrl, ...PASSKEY_SETTINGS });
      try {
        const passkey = authenticator.get(await optionsFor(other));
        expect((await enter(passkey)).status).toBe(200);
        expectProblem(await other.shop.post('/v1/passkey-sessions', { passkey }), 422, 'second_factor_wrong');
      } finally {
        await other.stop();
      }
    });

    it('no more when it was removed', async () => {
      const { authenticator, owner, passkey } = await newPasskeyOwner(app);
      const answer = authenticator.get(await optionsFor(app));
      expect((await owner.send('DELETE', `/v1/users/me/passkeys/${passkey.id}`, undefined)).status).toBe(204);
      expectProblem(await enter(answer), 422, 'second_factor_wrong');
    });
  });

  describe('is a second factor', () => {
    it('beside the password, and need not make sure of its user then', async () => {
      const account = await newPasskeyOwner(app);
      const { challenge, factors } = await challengeFor(app, account);
      expect(factors).toEqual(['passkey', 'recovery_code']);
      const options = await optionsFor(app, challenge);
      expect(options).toMatchObject({
        ...{ userVerification: 'preferred' },
        allowCredentials: [{ id: account.authenticator.id.toString('base64url') }],
      });
      const { status, body } = await complete({
        challenge,
        passkey: account.authenticator.get(options, { isVerified: false }),
      });
      expect(status).toBe(200);
      const device = await bearing(app.shop, body).get(`/v1/sessions/${body.id}`);
      expect(device.body).toMatchObject({ methods: ['pwd', 'passkey'] });
    });

    it('not of somebody else, and not with an answer for another sign-in', async () => {
      const [mine, theirs] = [await newPasskeyOwner(app), await newPasskeyOwner(app)];
      const [{ challenge }, { challenge: second }] = [await challengeFor(app, mine), await challengeFor(app, mine)];
      const answers = [
        theirs.authenticator.get(await optionsFor(app, challenge)),
        mine.authenticator.get(await optionsFor(app, second)),
        mine.authenticator.get(await optionsFor(app)),
      ];
      for (const passkey of answers) expectProblem(await complete({ challenge, passkey }), 422, 'second_factor_wrong');
      const forSecond = mine.authenticator.get(await optionsFor(app, second));
      expectProblem(await enter(forSecond), 422, 'second_factor_wrong');
    });

    it('for which a challenge that is not open gets no options', async () => {
      const reply = await app.shop.post('/v1/passkey-challenges', { challenge: 'x'.repeat(80) });
      expectProblem(reply, 401, 'sign_in_challenge_ended');
    });

    it('that proves again who somebody is', async () => {
      const { owner, authenticator } = await newPasskeyOwner(app);
      await goStale(app);
      const change = () => owner.post<ProblemBody>('/v1/users/me/recovery-codes');
      expect(expectProblem(await change(), 401, 'step_up_required').acrValues).toBe('aal2');
      const { body } = await owner.post<RequestOptions>('/v1/session-proof-challenges');
      const prove = (passkey: object) => owner.post<ProblemBody>('/v1/session-proofs', { passkey });
      expectProblem(await prove(authenticator.get(await optionsFor(app))), 422, 'second_factor_wrong');
      const answer = authenticator.get(body);
      expect((await prove(answer)).status).toBe(204);
      expect((await change()).status).toBe(200);
      expectProblem(await prove(answer), 422, 'second_factor_wrong');
    });

    it('beside an authenticator app: either does, and the codes go with the last of them', async () => {
      const account = await newTwoFactorAccount(app);
      const { passkey } = await addPasskey(account.owner);
      expect(passkey.recoveryCodes).toEqual([]);
      expect((await challengeFor(app, account)).factors).toEqual(['totp', 'passkey', 'recovery_code']);
      const left = async () => (await account.owner.get('/v1/users/me/factors')).body.recoveryCodesLeft;
      await account.owner.send('DELETE', '/v1/users/me/totp', undefined);
      expect(await left()).toBe(10);
      await account.owner.send('DELETE', `/v1/users/me/passkeys/${passkey.id}`, undefined);
      expect(await left()).toBe(0);
      expect((await signIn(app, account)).status).toBe(200);
    });
  });

  describe('is looked after by its owner', () => {
    it('who renames and removes it, and is told', async () => {
      const { owner, passkey, userId } = await newPasskeyOwner(app);
      const path = `/v1/users/me/passkeys/${passkey.id}`;
      const { body, headers } = await owner.send<{ name: string }>('PATCH', path, { name: 'The key in the drawer' });
      expect(body).toMatchObject({ name: 'The key in the drawer', version: 2 });
      expect((await owner.get(path)).headers.etag).toBe(headers.etag);
      expect((await owner.send('DELETE', path, undefined)).status).toBe(204);
      expectProblem(await owner.send('DELETE', path, undefined), 404, 'factor_not_found');
      const events = await eventsOf(app, userId);
      expect(events.filter((name) => name.startsWith('identity.factor_'))).toEqual([
        ...['identity.factor_added', 'identity.factor_removed'],
      ]);
    });

    it('and by nobody else', async () => {
      const [{ passkey }, other] = [await newPasskeyOwner(app), await newOwner()];
      const path = `/v1/users/me/passkeys/${passkey.id}`;
      expectProblem(await other.get(path), 404, 'factor_not_found');
      for (const [method, body] of [['PATCH', { name: 'Mine' }] as const, ['DELETE', undefined] as const]) {
        const reply = await withoutChange(app.database, () => other.send(method, path, body));
        expectProblem(reply, 404, 'factor_not_found');
      }
      expectProblem(await app.shop.get(path), 401, 'authentication_required');
    });

    it('who has to have proven lately that it is them', async () => {
      const { owner, passkey } = await newPasskeyOwner(app);
      await goStale(app);
      const calls = [
        () => owner.post('/v1/users/me/passkey-challenges'),
        () => owner.send('DELETE', `/v1/users/me/passkeys/${passkey.id}`, undefined),
      ];
      for (const call of calls) expectProblem(await withoutChange(app.database, call), 401, 'step_up_required');
    });

    it('who has twenty at most', async () => {
      const { owner, userId } = await newPasskeyOwner(app);
      await app.database.rows(
        `INSERT INTO passkey (id, user_id, credential_id, public_key, sign_count, transports, name, is_synced)
         SELECT gen_random_uuid(), $1::uuid, decode(md5(n::text || $1::text), 'hex'), '', 0, '{}', 'x', false FROM generate_series(1, 19) n`,
        [userId],
      );
      const { body } = await owner.post<CreationOptions>('/v1/users/me/passkey-challenges');
      const credential = new SoftwareAuthenticator(PAGE).create(body);
      const reply = await owner.post('/v1/users/me/passkeys', { name: 'One more', credential });
      expectProblem(reply, 409, 'passkeys_too_many');
    });
  });
});
