import { startApp, type TestApp } from '../support/app.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { stoa } from '../support/stoa.command.js';

vi.setConfig({ testTimeout: 120_000 });

const keyOf = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
const [OLD, NEW] = [keyOf('test', 9), keyOf('new', 10)];

/** M5.3, M20.4, M23.3: keys change, and who is signed in stays so. */
describe('the commands of keys', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await startApp();
    const credentials = { email: STAFF.owner, password: PASSWORD };
    token = (await app.shop.post<{ accessToken: string }>('/v1/admin/sessions', credentials)).body.accessToken;
  });
  afterAll(() => app.stop());

  const run = (keys: string, ...args: string[]) =>
    stoa(args, { DATABASE_URL: app.database.url, ENCRYPTION_KEYS: keys });
  const kids = async () =>
    (await app.shop.get<{ keys: { kid: string }[] }>('/.well-known/jwks.json')).body.keys.map(({ kid }) => kid);
  const look = async () => (await app.shop.get('/v1/admin/products', { authorization: `Bearer ${token}` })).status;

  it('write every secret anew under the first key, twice without harm', async () => {
    expect(await run(`${NEW},${OLD}`, 'secrets', 'status')).toMatchObject({
      code: 0,
      output: 'new (encrypts): 0 values\ntest: 1 value\n',
    });
    expect(await run(`${NEW},${OLD}`, 'secrets', 'rotate')).toMatchObject({ code: 0 });
    expect(await run(`${NEW},${OLD}`, 'secrets', 'rotate')).toMatchObject({
      code: 0,
      output: 'signing_key.private_key: 0 values written anew under the key "new".\n',
    });
    const missing = await run(OLD, 'secrets', 'rotate');
    expect(missing.code).toBe(1);
    expect(missing.errors).toContain('The encryption key "new" of signing_key.private_key:');
    expect(await run(`${OLD},${NEW}`, 'secrets', 'rotate')).toMatchObject({ code: 0 });
  });

  it('publish a new signing key and keep the old one, and with --now end it', async () => {
    const [first] = await kids();
    expect(await run(OLD, 'keys', 'rotate')).toMatchObject({ code: 0 });
    await expect.poll(kids, { timeout: 5_000 }).toHaveLength(2);
    expect((await kids())[0]).toBe(first);
    expect(await look()).toBe(200);
    expect((await run(OLD, 'keys', 'rotate')).output).toContain('none was made');
    expect(await run(OLD, 'keys', 'rotate', '--now')).toMatchObject({ code: 0 });
    await expect.poll(look, { timeout: 5_000 }).toBe(401);
    expect(await kids()).not.toContain(first);
  });
});
