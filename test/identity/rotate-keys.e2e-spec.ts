import type { Config } from '../../src/config/config.js';
import { KeyRing } from '../../src/platform/auth/key-ring.js';
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

  const envOf = (keys: string) => ({ DATABASE_URL: app.database.url, ENCRYPTION_KEYS: keys });
  const run = (keys: string, ...args: string[]) => stoa(args, envOf(keys));
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
      output: expect.stringContaining(
        'signing_key.private_key: 0 values written anew under the key "new".\n',
      ) as string,
    });
    const missing = await run(OLD, 'secrets', 'rotate');
    expect(missing.code).toBe(1);
    expect(missing.errors).toContain('The encryption key "new" of signing_key.private_key:');
    expect(await run(`${OLD},${NEW}`, 'secrets', 'rotate')).toMatchObject({ code: 0 });
  });

  it('write every secret anew after they were killed in the middle, and twice at once', async () => {
    const ring = new KeyRing({ encryptionKeys: OLD } as Config);
    const ids = Array.from({ length: 2_000 }, (_, n) => `many-${String(n).padStart(4, '0')}`);
    await app.database.rows(
      `INSERT INTO signing_key (id, public_jwk, private_key, signs_from, retired_at, verifies_until)
       SELECT id, '{}', text, '-infinity', now(), '-infinity' FROM unnest($1::text[], $2::text[]) AS secret (id, text)`,
      [ids, ids.map((id) => ring.encrypt(`secret of ${id}`, `signing_key.private_key:${id}`))],
    );
    const killed = await stoa(['secrets', 'rotate'], envOf(`${NEW},${OLD}`), 'private_key: 300');
    expect(killed.code).toBeNull();
    const written = await app.database.count(`SELECT count(*) FROM signing_key WHERE private_key LIKE 'v1.new.%'`);
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(2_001);

    const both = await Promise.all([1, 2].map(() => run(`${NEW},${OLD}`, 'secrets', 'rotate')));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const counts = both.map(({ output }) => Number(/(\d+) values? written/.exec(output)![1]));
    expect(counts[0]! + counts[1]!).toBe(2_001 - written);
    const rows = await app.database.rows<{ id: string; text: string }>(
      `SELECT id, private_key AS text FROM signing_key WHERE id LIKE 'many-%'`,
    );
    const later = new KeyRing({ encryptionKeys: NEW } as Config);
    for (const { id, text } of rows) {
      expect(later.decrypt(text, `signing_key.private_key:${id}`).toString()).toBe(`secret of ${id}`);
    }
    expect(rows).toHaveLength(2_000);
    await app.database.rows(`DELETE FROM signing_key WHERE id LIKE 'many-%'`);
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
