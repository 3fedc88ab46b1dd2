import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import { Secrets } from '../../src/platform/auth/secrets.js';
import { startApp, type TestApp } from '../support/app.js';
import { newCart } from '../support/factories.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';

const CLAIMS = { sub: '01890a5d-ac96-774b-bcce-b302099a8057', permissions: ['*'] };
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);

/** M5.3, M6.1: what is not signed by us, for this, and lately, opens nothing. */
describe('an access token', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await startApp();
    const session = await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', {
      email: STAFF.owner,
      password: PASSWORD,
    });
    token = session.body.accessToken;
  });
  afterAll(() => app.stop());

  const look = (authorization?: string) =>
    app.shop.get('/v1/admin/products', authorization === undefined ? {} : { authorization });
  const refused = async (authorization?: string) => {
    const reply = await withoutChange(app.database, () => look(authorization));
    expectProblem(reply, 401, 'authentication_required');
    expect(reply.headers['www-authenticate']).toBe('Bearer realm="stoa"');
  };
  /** Signed with any algorithm of HMAC and any key. */
  const sign = (header: { alg: string; typ?: string }, claims: object, key: KeyObject | Buffer) => {
    const body = `${encode(header)}.${encode(claims)}`;
    return `${body}.${createHmac(header.alg.replace('HS', 'sha'), key).update(body).digest('base64url')}`;
  };
  const ours = (purpose = 'access-token') => app.web.get(Secrets).keyFor(purpose);

  it('of ours is taken', async () => {
    expect((await look(`Bearer ${token}`)).status).toBe(200);
    expect((await look(`bearer ${token}`)).status).toBe(200);
    const made = sign({ alg: 'HS256' }, { ...CLAIMS, exp: now() + 60 }, ours());
    // Of nobody's account: it says who somebody is, and not what they may do.
    expectProblem(await look(`Bearer ${made}`), 403, 'permission_missing');
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

  it.each(['garbage', 'a.b.c', '..', 'null', 'undefined', '[object Object]', '%00', 'e30.e30.e30'])(
    'that is %j is not taken',
    async (text) => {
      await refused(`Bearer ${text}`);
    },
  );

  it('that has ended is not taken', async () => {
    const jwt = app.web.get(JwtService, { strict: false });
    await refused(`Bearer ${await jwt.signAsync(CLAIMS, { expiresIn: -1 })}`);
    await refused(`Bearer ${sign({ alg: 'HS256' }, { ...CLAIMS, iat: now() - 901, exp: now() - 1 }, ours())}`);
  });

  it('that is not valid yet is not taken', async () => {
    await refused(`Bearer ${sign({ alg: 'HS256' }, { ...CLAIMS, nbf: now() + 60, exp: now() + 120 }, ours())}`);
  });

  it('signed with another key is not taken', async () => {
    const claims = { ...CLAIMS, exp: now() + 60 };
    await refused(`Bearer ${sign({ alg: 'HS256' }, claims, randomBytes(32))}`);
    await refused(`Bearer ${sign({ alg: 'HS256' }, claims, Buffer.from('secret'))}`);
    await refused(`Bearer ${sign({ alg: 'HS256' }, claims, Buffer.from(app.config.secret))}`);
  });

  it.each(['cart', 'order', 'list-cursor'])('signed with our key for the purpose %s is not taken', async (purpose) => {
    await refused(`Bearer ${sign({ alg: 'HS256' }, { ...CLAIMS, exp: now() + 60 }, ours(purpose))}`);
  });

  it.each(['HS384', 'HS512'])('signed with our key by %s, which we do not use, is not taken', async (alg) => {
    await refused(`Bearer ${sign({ alg }, { ...CLAIMS, exp: now() + 60 }, ours())}`);
  });

  it.each(['none', 'None', 'NONE', 'nOnE', ''])('with the algorithm %j and no signature is not taken', async (alg) => {
    const body = `${encode({ alg, typ: 'JWT' })}.${encode({ ...CLAIMS, exp: now() + 60 })}`;
    await refused(`Bearer ${body}.`);
    await refused(`Bearer ${body}`);
    await refused(`Bearer ${body}.${token.split('.')[2]}`);
  });

  it('whose claims were changed is not taken', async () => {
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    await refused(`Bearer ${header}.${encode({ ...claims, exp: now() + 999_999 })}.${signature}`);
    await refused(`Bearer ${header}.${payload}.${signature.slice(0, -2)}AA`);
    await refused(`Bearer ${header}.${payload}.`);
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
});
