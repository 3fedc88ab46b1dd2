import { createRemoteJWKSet, jwtVerify } from 'jose';
import { SigningKeys } from '../../src/identity/index.js';
import { Notices } from '../../src/platform/db/notices.js';
import { startApp, type TestApp } from '../support/app.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { stoa } from '../support/stoa.command.js';
import { eventually } from '../support/wait.js';

vi.setConfig({ testTimeout: 60_000 });

/** M5.3: keys that change by command and by age, for every process and for services that are not ours. */
describe('signing keys', () => {
  let app: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    app = await startApp();
    other = await startApp({ databaseUrl: app.config.databaseUrl, publicUrl: app.config.publicUrl });
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });

  const newToken = async ({ shop }: TestApp = app) =>
    (await shop.post<{ accessToken: string }>('/v1/admin/sessions', { email: STAFF.owner, password: PASSWORD })).body
      .accessToken;
  const statusOf = async (token: string, { shop }: TestApp = app) =>
    (await shop.get('/v1/admin/products', { authorization: `Bearer ${token}` })).status;
  const kids = async ({ shop }: TestApp = app) =>
    (await shop.get<{ keys: { kid: string }[] }>('/.well-known/jwks.json')).body.keys.map(({ kid }) => kid);
  const rotate = (...args: string[]) =>
    stoa(['keys', 'rotate', ...args], {
      DATABASE_URL: app.database.url,
      ENCRYPTION_KEYS: app.config.encryptionKeys,
    });

  it('let somebody else verify a token by what is published alone', async () => {
    const published = createRemoteJWKSet(new URL(`${app.config.publicUrl}/.well-known/jwks.json`));
    const verify = (token: string, audience = 'stoa') =>
      jwtVerify(token, published, { issuer: app.config.publicUrl, audience, typ: 'at+jwt', algorithms: ['ES256'] });
    const token = await newToken();
    const { payload, protectedHeader } = await verify(token);
    expect(payload.exp! - payload.iat!).toBe(900);
    expect(await kids()).toContain(protectedHeader.kid);
    await expect(verify(token, 'other')).rejects.toMatchObject({ code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' });
    await expect(verify(`${token.slice(0, -8)}AAAAAAAA`)).rejects.toMatchObject({
      code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
  });

  it('are heard of by every process, also those that remember tokens of the keys before', async () => {
    const token = await newToken();
    expect([await statusOf(token), await statusOf(token, other)]).toEqual([200, 200]);
    const [first] = await kids();
    expect(await rotate()).toMatchObject({ code: 0 });
    await expect.poll(() => kids(other), { timeout: 5_000 }).toHaveLength(2);
    expect([await statusOf(token), await statusOf(token, other)]).toEqual([200, 200]);

    expect(await rotate('--now')).toMatchObject({ code: 0 });
    await expect.poll(() => statusOf(token, other), { timeout: 5_000 }).toBe(401);
    expect(await kids(other)).not.toContain(first);
    // Made here by the newest key, and good there at once.
    expect(await statusOf(await newToken(), other)).toBe(200);
  });

  it('change when they are old, and go when their last token has ended', async () => {
    const keys = app.web.get(SigningKeys, { strict: false });
    const old = await newToken();
    const [first] = await kids();
    await keys.tend();
    expect(await kids()).toEqual([first]);

    await age(`signs_from = now() - interval '91 days'`);
    await keys.tend();
    await keys.tend();
    await expect.poll(() => kids(), { timeout: 5_000 }).toHaveLength(2);
    const [, second] = await kids();
    expect(await kids()).toEqual([first, second]);
    expect(headOf(await newToken()).kid).toBe(first); // the new one is not known to everybody yet
    const [wait] = await app.database.rows<{ seconds: number; after: number }>(
      `SELECT extract(epoch FROM next.signs_from - now())::int AS seconds,
              extract(epoch FROM old.verifies_until - next.signs_from)::int AS after
       FROM signing_key next, signing_key old WHERE next.id = $1 AND old.id = $2`,
      [second, first],
    );
    expect(wait!.seconds).toBeGreaterThan(590);
    expect(wait!.after).toBe(960); // a token of the last second, and clocks apart

    await age(
      `signs_from = signs_from - interval '11 minutes', verifies_until = verifies_until - interval '11 minutes'`,
    );
    const made = await newToken();
    expect(headOf(made).kid).toBe(second);
    expect([await statusOf(old, other), await statusOf(made, other)]).toEqual([200, 200]);

    await age(`verifies_until = now() - interval '1 second'`, 'WHERE verifies_until IS NOT NULL');
    await keys.tend();
    await expect.poll(() => kids(other), { timeout: 5_000 }).toEqual([second]);
    expect([await statusOf(old), await statusOf(old, other), await statusOf(made)]).toEqual([401, 401, 200]);
  });

  it('are made once by processes that tend them at the same time', async () => {
    await age(`signs_from = now() - interval '91 days'`);
    const each = [app, other].map(({ web }) => web.get(SigningKeys, { strict: false }));
    await Promise.all([...each, ...each].map((keys) => keys.tend()));
    expect(await app.database.count('SELECT count(*) FROM signing_key')).toBe(2);
  });

  /** As if time had passed: what processes remember is dropped as by any change of the keys. */
  async function age(change: string, where = ''): Promise<void> {
    const rows = await app.database.rows<{ id: string }>(`UPDATE signing_key SET ${change} ${where} RETURNING id`);
    await app.web.get(Notices, { strict: false }).publish('signing-keys', '*');
    const each = [app, other].map(({ web }) => web.get(SigningKeys, { strict: false }));
    await eventually(
      () => each.some((keys) => rows.some(({ id }) => keys.isKnown(id))),
      (isKnown) => !isKnown,
    );
  }
});

const headOf = (token: string) =>
  JSON.parse(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString()) as { kid: string };
