import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig } from './load.js';

/** Everything that has no default. */
const NEEDED = {
  DATABASE_URL: 'postgres://stoa:secret@localhost:5432/stoa',
  REDIS_URL: 'redis://localhost:6379',
  STOA_SECRET: 'a secret for tests only, long enough',
  ENCRYPTION_KEYS: `a:${Buffer.alloc(32, 1).toString('base64')}`,
  MEDIA_DIR: '/media',
  SANDBOX_URL: 'http://localhost:3002',
  SANDBOX_SECRET: 'whsec_c3RvYS1zYW5kYm94LXNlY3JldA==',
};

const KEY = Buffer.alloc(32, 2).toString('base64');

/** M20.1, M20.2: where values come from, and what a process says before it refuses to start. */
describe('the configuration', () => {
  let folder: string;
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const load = (environment: Record<string, string | undefined>) => loadConfig(environment, folder);
  const faultsOf = (environment: Record<string, string | undefined>) => {
    try {
      load(environment);
    } catch (error) {
      if (error instanceof ConfigError) return error.faults;
      throw error;
    }
    return [];
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stoa-config-'));
    copyFileSync('config/default.yaml', join(folder, 'default.yaml'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the defaults, the file of the environment over them, and the environment over both', () => {
    write('production.yaml', 'environment: production\nport: 80\ndatabasePool: 20\n');
    expect(load(NEEDED)).toMatchObject({ environment: 'development', port: 3000, databasePool: 10 });
    expect(load({ ...NEEDED, NODE_ENV: 'production' })).toMatchObject({
      environment: 'production',
      port: 80,
      databasePool: 20,
    });
    expect(load({ ...NEEDED, NODE_ENV: 'production', PORT: '8080' })).toMatchObject({ port: 8080, databasePool: 20 });
  });

  it('reads a value from the file that NAME_FILE names, unless NAME is there too', () => {
    const file = write('secret', `${NEEDED.STOA_SECRET} from a file\n`);
    const { STOA_SECRET, ...rest } = NEEDED;
    expect(load({ ...rest, STOA_SECRET_FILE: file }).secret).toBe(`${STOA_SECRET} from a file`);
    expect(load({ ...NEEDED, STOA_SECRET_FILE: file }).secret).toBe(STOA_SECRET);
  });

  it('takes an empty variable for none', () => {
    expect(load({ ...NEEDED, PORT: '' }).port).toBe(3000);
    expect(faultsOf({ ...NEEDED, REDIS_URL: '' })).toEqual([expect.stringMatching(/^REDIS_URL is missing\./)]);
  });

  it('names every fault at once, with what is expected and an example', () => {
    const faults = faultsOf({ ...NEEDED, DATABASE_URL: undefined, STOA_SECRET: 'short', PORT: 'many' });
    expect(faults).toEqual([
      expect.stringMatching(/^PORT is wrong \(.*integer.*\)\. Port of the web process.* Example: PORT=3000$/),
      expect.stringMatching(/^DATABASE_URL is missing\. PostgreSQL .* Example: DATABASE_URL=postgres:/),
      expect.stringMatching(/^STOA_SECRET is wrong \(.*32 characters.*\)/),
    ]);
    expect(new ConfigError(faults).message).toMatch(
      /^The configuration has 3 faults:\n {2}- PORT .*\n {2}- DATABASE_URL /,
    );
  });

  it('names a file that cannot be read', () => {
    const { MEDIA_DIR: _none, ...rest } = NEEDED;
    expect(faultsOf({ ...rest, MEDIA_DIR_FILE: '/none' })).toEqual([
      'MEDIA_DIR_FILE names a file that cannot be read: /none',
      expect.stringMatching(/^MEDIA_DIR is missing/),
    ]);
  });

  it('never repeats a secret', () => {
    const faults = faultsOf({
      ...NEEDED,
      STOA_SECRET: 'hunter2',
      DATABASE_URL: 'mysql://root:hunter2@db',
      SANDBOX_SECRET: 'hunter2',
      ENCRYPTION_KEYS: 'hunter2',
      IDENTITY_PROVIDERS: '[{"id":"A","clientSecret":"hunter2"}]',
    });
    expect(faults).toHaveLength(5);
    expect(faults.join()).not.toContain('hunter2');
  });

  it.each([
    ['NODE_ENV', 'prod'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_POOL', '0'],
    ['PUBLIC_URL', 'localhost:3000'],
    ['REDIS_URL', 'http://localhost'],
    ['QUEUE_PREFIX', 'stoa'],
    ['SANDBOX_SECRET', 'secret'],
    ['SIGNING_KEY_DAYS', '0'],
    ['PAYMENT_TIMEOUT_MS', '1.5'],
    ['LOG_LEVEL', 'loud'],
    ['DOCS_ENABLED', 'yes'],
    ['IDENTITY_PROVIDERS', 'example'],
    ['IDENTITY_PROVIDER_TIMEOUT_MS', '0'],
    ['SIGN_IN_RETURN_URLS', 'shop:/in'],
  ])('refuses %s=%s', (name, value) => {
    expect(faultsOf({ ...NEEDED, [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} is wrong`))]);
  });

  it.each([
    ['no id', KEY, 'key 1 has no id'],
    ['an id with a dot', `a.b:${KEY}`, 'key 1 has no id'],
    ['no key', 'a:', 'key 1 has 0 bytes'],
    ['31 bytes', `a:${KEY},b:${Buffer.alloc(31).toString('base64')}`, 'key 2 has 31 bytes in base64 and needs 32'],
    ['33 bytes', `a:${Buffer.alloc(33).toString('base64')}`, 'key 1 has 33 bytes'],
    ['a comma too many', `a:${KEY},`, 'key 2 has no id'],
    ['an id twice', `a:${KEY},a:${Buffer.alloc(32).toString('base64')}`, 'two keys have the same id'],
    ['a key twice', `a:${KEY},b:${KEY}`, 'two keys are the same'],
  ])('says what is wrong with encryption keys of which there is %s', (_title, ENCRYPTION_KEYS, reason) => {
    const faults = faultsOf({ ...NEEDED, ENCRYPTION_KEYS });
    expect(faults).toEqual([expect.stringMatching(/^ENCRYPTION_KEYS is wrong/)]);
    expect(faults[0]).toContain(reason);
    expect(faults[0]).not.toContain(KEY);
  });

  it('refuses a name in a file that is no setting', () => {
    write('default.yaml', `${readFileSync('config/default.yaml', 'utf8')}prot: 3000\n`);
    expect(faultsOf(NEEDED)).toEqual(['prot is not a setting']);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(load(NEEDED))).toBe(true);
  });
});
