import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign as ecdsa,
} from 'node:crypto';
import { KeyRing } from '../../src/platform/auth/key-ring.js';
import { AccessTokens } from '../../src/identity/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { newCart } from '../support/factories.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';

type Head = Record<string, unknown>;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
const now = () => Math.floor(Date.now() / 1000);

/** M5.3, M6.1: what is not signed by us, for this, and lately, opens nothing. */
describe('an access token', () => {
  let app: TestApp;
  let token: string;
  let head: Head;
  let claims: Record<string, unknown>;
  let ours: KeyObject;

  beforeAll(async () => {
    app = await startApp();
    const session = await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', {
      email: STAFF.owner,
      password: PASSWORD,
    });
    token = session.body.accessToken;
    [head, claims] = token.split('.').slice(0, 2).map(decode) as [Head, Record<string, unknown>];
    const [row] = await app.database.rows<{ id: string; text: string }>(
      'SELECT id, private_key AS text FROM signing_key',
    );
    const key = app.web.get(KeyRing).decrypt(row!.text, `signing_key.private_key:${row!.id}`);
    ours = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  });
  afterAll(() => app.stop());

  const look = (authorization?: string) =>
    app.shop.get('/v1/admin/products', authorization === undefined ? {} : { authorization });
  const refused = async (authorization?: string) => {
    const reply = await withoutChange(app.database, () => look(authorization));
    expectProblem(reply, 401, 'authentication_required');
    expect(reply.headers['www-authenticate']).toBe('Bearer realm="stoa"');
  };
  /** As ours, with these changes; undefined takes a member away. */
  const sign = (headChanges: Head = {}, claimChanges: object = {}, key: KeyObject = ours) => {
    const body = `${encode({ ...head, ...headChanges })}.${encode({ ...claims, ...claimChanges })}`;
    return `${body}.${ecdsa('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  };
  /** Signed with an algorithm of HMAC and any key. */
  const hmac = (alg: string, key: KeyObject | Buffer | string) => {
    const body = `${encode({ ...head, alg })}.${encode(claims)}`;
    return `${body}.${createHmac(alg.replace('HS', 'sha'), key).update(body).digest('base64url')}`;
  };

  it('says who signed it, for whom, in which session and until when, and not what its user may do', async () => {
    const [row] = await app.database.rows<{ kid: string }>('SELECT id AS kid FROM signing_key');
    const [user] = await app.database.rows<{ id: string }>('SELECT id FROM app_user WHERE email = $1', [STAFF.owner]);
    expect(head).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: row!.kid });
    expect(claims).toEqual({
      ...{ iss: app.config.publicUrl, aud: 'stoa', sub: user!.id, sid: expect.any(String) as string },
      ...{ iat: expect.any(Number) as number, exp: Number(claims.iat) + 900, jti: expect.any(String) as string },
    });
  });

  it('of ours is taken, and remembered until it ends', async () => {
    const tokens = app.web.get(AccessTokens, { strict: false });
    expect((await look(`Bearer ${token}`)).status).toBe(200);
    expect((await look(`bearer ${token}`)).status).toBe(200);
    expect(tokens.known(token)).toEqual(claims);
    const made = sign({}, { exp: now() + 60 });
    expect(tokens.known(made)).toBeUndefined();
    expect((await look(`Bearer ${made}`)).status).toBe(200);
    expect(tokens.known(made)).toMatchObject({ exp: now() + 60 });
    const brief = sign({}, { exp: now() + 2 });
    expect((await look(`Bearer ${brief}`)).status).toBe(200);
    await expect.poll(() => tokens.known(brief), { timeout: 5_000 }).toBeUndefined();
    await refused(`Bearer ${brief}`);
  });

  it('that is refused is not remembered', async () => {
    const wrong = sign({}, { aud: 'others' });
    await refused(`Bearer ${wrong}`);
    expect(app.web.get(AccessTokens, { strict: false }).known(wrong)).toBeUndefined();
  });

  it('that is missing is asked for', async () => {
    await refused();
    await refused('');
    await refused('Bearer');
    await refused('Bearer ');
  });

  it('in another scheme is not taken', async () => {
    await refused(token);
    await refused(`Basic ${token}`);
    await refused(`JWT ${token}`);
    await refused(`Basic ${Buffer.from(`${STAFF.owner}:${PASSWORD}`).toString('base64')}`);
  });

  it('in the address or in a cookie is not taken', async () => {
    expectProblem(await app.shop.get(`/v1/admin/products?access_token=${token}`), 401, 'authentication_required');
    const cookie = { cookie: `access_token=${token}; token=${token}` };
    expectProblem(await app.shop.get('/v1/admin/products', cookie), 401, 'authentication_required');
  });

  it.each([
    ...['garbage', 'a.b.c', '..', 'null', 'undefined', '[object Object]', '%00', 'e30.e30.e30'],
    ...[`${encode(null)}.e30.e30`, `${encode([])}.e30.e30`, `${encode('ES256')}.e30.e30`],
  ])('that is %j is not taken', async (text) => {
    await refused(`Bearer ${text}`);
  });

  it('that has ended is not taken', async () => {
    await refused(`Bearer ${sign({}, { iat: now() - 901, exp: now() - 1 })}`);
  });

  it('that never ends is not taken', async () => {
    await refused(`Bearer ${sign({}, { exp: undefined })}`);
    await refused(`Bearer ${sign({}, { exp: 'never' })}`);
  });

  it('that is not valid yet is not taken', async () => {
    await refused(`Bearer ${sign({}, { nbf: now() + 60, exp: now() + 120 })}`);
  });

  it.each(['sub', 'sid', 'jti', 'iat', 'iss', 'aud'])('without %s is not taken', async (claim) => {
    await refused(`Bearer ${sign({}, { [claim]: undefined })}`);
    await refused(`Bearer ${sign({}, { [claim]: { $ne: null } })}`);
  });

  it('for another audience or of another issuer is not taken', async () => {
    await refused(`Bearer ${sign({}, { aud: 'https://app.example' })}`);
    await refused(`Bearer ${sign({}, { iss: `${app.config.publicUrl}/` })}`);
    await refused(`Bearer ${sign({}, { iss: 'https://evil.example' })}`);
  });

  it('signed with another key is not taken, whatever it brings along', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = publicKey.export({ format: 'jwk' });
    await refused(`Bearer ${sign({}, {}, privateKey)}`);
    await refused(`Bearer ${sign({ jwk }, {}, privateKey)}`);
    await refused(`Bearer ${sign({ kid: undefined, jwk }, {}, privateKey)}`);
    await refused(`Bearer ${sign({ jku: 'http://127.0.0.1:1/jwks.json' }, {}, privateKey)}`);
  });

  it.each([undefined, '', 'none', '../../etc/passwd', "' OR 1=1 --", null, 7, {}, ['a'], '__proto__'])(
    'that names the key %j is not taken',
    async (kid) => {
      await refused(`Bearer ${sign({ kid })}`);
    },
  );

  it.each(['HS256', 'HS384', 'HS512'])(
    'signed by %s, with the public key or any secret of ours, is not taken',
    async (alg) => {
      const { body } = await app.shop.get<{ keys: { x: string; y: string }[] }>('/.well-known/jwks.json');
      const [jwk] = body.keys;
      const [row] = await app.database.rows<{ text: string }>('SELECT public_jwk::text AS text FROM signing_key');
      await refused(`Bearer ${hmac(alg, Buffer.from(JSON.stringify(jwk)))}`);
      await refused(`Bearer ${hmac(alg, Buffer.from(row!.text))}`);
      await refused(`Bearer ${hmac(alg, randomBytes(32))}`);
      await refused(`Bearer ${hmac(alg, app.config.secret)}`);
    },
  );

  it.each(['ES384', 'ES512', 'RS256', 'PS256', 'EdDSA', 'ES256K', 'es256'])(
    'that says it is signed by %s is not taken',
    async (alg) => {
      await refused(`Bearer ${sign({ alg })}`);
    },
  );

  it.each(['none', 'None', 'NONE', 'nOnE', ''])('with the algorithm %j and no signature is not taken', async (alg) => {
    const body = `${encode({ ...head, alg })}.${encode(claims)}`;
    await refused(`Bearer ${body}.`);
    await refused(`Bearer ${body}`);
    await refused(`Bearer ${body}.${token.split('.')[2]}`);
  });

  it.each(['JWT', 'jwt', 'id+jwt', 'logout+jwt', '', undefined, null])('of the type %j is none', async (typ) => {
    await refused(`Bearer ${sign({ typ })}`);
  });

  it.each([['b64'], ['exp'], [], 'exp', null])('with the critical extension %j is not taken', async (...crit) => {
    await refused(`Bearer ${sign({ crit, b64: true })}`);
  });

  it('whose claims or signature were changed is not taken', async () => {
    const [first, payload, signature] = token.split('.') as [string, string, string];
    await refused(`Bearer ${first}.${encode({ ...claims, exp: now() + 999_999 })}.${signature}`);
    await refused(`Bearer ${first}.${payload}.${signature.slice(0, -2)}AA`);
    await refused(`Bearer ${first}.${payload}.`);
    await refused(`Bearer ${first}.${payload}.${Buffer.alloc(64).toString('base64url')}`); // CVE-2022-21449
    await refused(`Bearer ${token}.${signature}`);
  });

  it('that is far too long is not taken, though it is ours', async () => {
    expect((await look(`Bearer ${sign({}, { note: 'x'.repeat(500) })}`)).status).toBe(200);
    await refused(`Bearer ${sign({}, { note: 'x'.repeat(3_000) })}`);
    await refused(`Bearer ${sign({ note: 'x'.repeat(3_000) })}`);
  });

  it('of a cart is none', async () => {
    const cart = await newCart(app.shop);
    await refused(`Bearer ${cart.token}`);
  });

  it('that is wrong does not keep shoppers out', async () => {
    expect((await app.shop.get('/v1/products', { authorization: 'Bearer garbage' })).status).toBe(200);
  });

  it('is asked for before the body is looked at', async () => {
    for (const body of ['{}', '[]', { name: 7 }]) {
      expectProblem(await app.shop.post('/v1/admin/products', body), 401, 'authentication_required');
    }
  });

  it('whose session is not its user’s, or was never begun, is not taken', async () => {
    await refused(`Bearer ${sign({}, { sub: '01890a5d-ac96-774b-bcce-b302099a8057' })}`);
    await refused(`Bearer ${sign({}, { sid: '01890a5d-ac96-774b-bcce-b302099a8057' })}`);
  });
});
