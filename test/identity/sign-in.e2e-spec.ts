import { startApp, type TestApp } from '../support/app.js';
import type { ProblemBody } from '../support/factories.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';

interface SessionBody {
  accessToken: string;
  tokenType: string;
  expiresIn: number;
}

const ROLES = Object.entries(STAFF) as [keyof typeof STAFF, string][];

/** M5.1, M5.2: staff sign in, and whoever fails learns nothing. */
describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const signIn = <Body = SessionBody>(body: object) => app.shop.post<Body>('/v1/admin/sessions', body);
  const refused = async (body: object) =>
    expectProblem(await withoutChange(app.database, () => signIn(body)), 401, 'credentials_wrong');

  it.each(ROLES)('as %s gives a token that ends after fifteen minutes', async (_role, email) => {
    const { status, body } = await signIn({ email, password: PASSWORD });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ accessToken: expect.any(String) as string, tokenType: 'Bearer', expiresIn: 900 },
      ...{ id: expect.any(String) as string, refreshToken: expect.any(String) as string },
      _links: expect.objectContaining({ admin: { href: '/v1/admin' } }) as object,
    });
    const [, payload = ''] = body.accessToken.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, number>;
    expect(Object.keys(claims).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'sid', 'sub']);
    expect(claims.exp! - claims.iat!).toBe(900);
  });

  it('works whatever the case of the e-mail address', async () => {
    expect((await signIn({ email: STAFF.owner.toUpperCase(), password: PASSWORD })).status).toBe(200);
  });

  it('answers alike to a wrong password and to an unknown account', async () => {
    const answers = [
      await refused({ email: STAFF.owner, password: 'wrong' }),
      await refused({ email: 'nobody@stoa.test', password: 'wrong' }),
      await refused({ email: 'nobody@stoa.test', password: PASSWORD }),
    ];
    const shapes = answers.map(({ traceId: _own, ...shape }) => shape);
    expect(shapes).toEqual([shapes[0], shapes[0], shapes[0]]);
  });

  it('says how to sign in when it fails', async () => {
    const { headers } = await signIn({ email: STAFF.owner, password: 'wrong' });
    expect(headers['www-authenticate']).toMatch(/^Bearer realm=/);
  });

  it.each([
    PASSWORD.toUpperCase(),
    ` ${PASSWORD}`,
    `${PASSWORD} `,
    PASSWORD.slice(0, -1),
    `${PASSWORD}x`,
    '%',
    "' OR '1'='1",
  ])('with the password %j, which is nearly right, is refused', async (password) => {
    await refused({ email: STAFF.owner, password });
  });

  it('with the hash in place of the password is refused', async () => {
    const [user] = await app.database.rows<{ password_hash: string }>(
      'SELECT password_hash FROM app_user WHERE email = $1',
      [STAFF.owner],
    );
    expect(user!.password_hash).toMatch(/^\$argon2id\$/);
    await refused({ email: STAFF.owner, password: user!.password_hash });
  });

  it.each([
    ['no e-mail address', { password: PASSWORD }, '/email'],
    ['something else as an e-mail address', { email: "owner' --", password: PASSWORD }, '/email'],
    ['a list of e-mail addresses', { email: [STAFF.owner], password: PASSWORD }, '/email'],
    ['an object as an e-mail address', { email: { $gt: '' }, password: PASSWORD }, '/email'],
    ['no password', { email: STAFF.owner }, '/password'],
    ['an empty password', { email: STAFF.owner, password: '' }, '/password'],
    ['a password of null', { email: STAFF.owner, password: null }, '/password'],
    ['a number as a password', { email: STAFF.owner, password: 1234 }, '/password'],
    ['a password long enough to keep us busy', { email: STAFF.owner, password: 'x'.repeat(1_025) }, '/password'],
    ['a NUL in the password', { email: STAFF.owner, password: `${PASSWORD}\0` }, '/password'],
    ['a role of one’s own', { email: STAFF.viewer, password: PASSWORD, role: 'owner' }, '/role'],
  ])('with %s is refused', async (_title, body, pointer) => {
    const reply = await withoutChange(app.database, () => signIn<ProblemBody>(body));
    expect(faultsOf(expectProblem(reply, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });
});
