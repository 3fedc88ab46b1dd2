import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { lockFolder } from '../../src/local/lock.js';
import { freePort } from '../../src/local/ports.js';
import { emptyDatabase, newDatabase, type TestDatabase } from '../support/database.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { stoa } from '../support/stoa.command.js';
import { temporaryFolder } from './folder.js';

// A busy machine makes each of these slow, and none of them wrong.
vi.setConfig({ testTimeout: 120_000 });

async function database(make: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const made = await make();
  onTestFinished(() => made.drop());
  return made;
}

/** M1.3: the one-off commands of the build. */
describe('npm run stoa', () => {
  it('says in one sentence that nothing runs, and that something is not up yet', async () => {
    const dataDir = temporaryFolder();
    expect(await stoa(['migrate'], { STOA_DATA_DIR: dataDir })).toEqual({
      ...{ code: 1, output: '' },
      errors: `No Stoa runs on ${dataDir}: start one with "npm start" in another terminal, or give the URL of your own PostgreSQL in DATABASE_URL.\n`,
    });
    onTestFinished(lockFolder(dataDir));
    expect(await stoa(['migrate'], { STOA_DATA_DIR: dataDir })).toEqual({
      ...{ code: 1, output: '' },
      errors: `The Stoa on ${dataDir} is still starting: try again when it says that it is ready.\n`,
    });
  });

  it('takes the environment of the Stoa that runs, whatever is in it', async () => {
    const { url } = await database(() => emptyDatabase());
    const dataDir = temporaryFolder();
    onTestFinished(lockFolder(dataDir));
    writeFileSync(
      join(dataDir, 'environment'),
      `DATABASE_URL='${url}'\nSTOA_SECRET="it's a secret that is long enough"\n`,
    );
    const { code, output, errors } = await stoa(['migrate'], { STOA_DATA_DIR: dataDir });
    expect({ code, errors }).toEqual({ code: 0, errors: `On the Stoa that runs from ${dataDir}\n` });
    expect(output).toMatch(/^Migrated: /);
  });

  it('lists its commands where nothing runs', async () => {
    const { code, output } = await stoa(['--help'], {});
    expect(code).toBe(0);
    for (const name of ['migrate', 'seed', 'import-products', 'reset-password', 'store']) {
      expect(output).toContain(`  ${name} `);
    }
  });

  it('needs nothing but DATABASE_URL to migrate, set up an empty shop and import', async () => {
    const made = await database(() => emptyDatabase());
    const DATABASE_URL = made.url;
    expect(await stoa(['migrate'], { DATABASE_URL })).toMatchObject({ code: 0, errors: '' });
    const seeded = await stoa(['seed', '--empty', '--currency', 'EUR'], { DATABASE_URL });
    expect(seeded).toMatchObject({ code: 0, errors: '', output: expect.stringMatching(/^admin-password: /) as string });
    const file = join(temporaryFolder(), 'lamps.csv');
    writeFileSync(file, 'externalId,name,sku,price:EUR,stock\nlamp,Lamp,LAMP,49.00,12\n');
    const imported = await stoa(['import-products', file], { DATABASE_URL });
    expect(imported).toMatchObject({ code: 0, output: expect.stringMatching(/created +1$/m) as string });
    expect(await made.rows('SELECT name FROM product')).toEqual([{ name: 'Lamp' }]);
    const demo = await stoa(['seed'], { DATABASE_URL });
    expect(demo.errors).toMatch(/^MEDIA_DIR is missing\. .*\n$/);
  });

  it('gives a lost password anew, once, and to nobody unknown', async () => {
    const made = await database(() => newDatabase());
    const DATABASE_URL = made.url;
    const hashes = () =>
      made.rows<{ email: string; hash: string }>('SELECT email, password_hash AS hash FROM app_user ORDER BY email');
    const before = await hashes();
    const unknown = await stoa(['reset-password', 'nobody@stoa.test'], { DATABASE_URL });
    expect(unknown).toEqual({
      code: 1,
      output: '',
      errors: 'No member of staff has the e-mail address nobody@stoa.test.\n',
    });
    expect(await hashes()).toEqual(before);
    const { code, output } = await stoa(['reset-password', STAFF.owner.toUpperCase()], { DATABASE_URL });
    expect(code).toBe(0);
    expect(output).toMatch(/^Password of OWNER@STOA\.TEST, shown this once: [\w-]{16}\n$/);
    expect(output).not.toContain(PASSWORD);
    const changed = (await hashes()).filter(({ hash }, index) => hash !== before[index]!.hash);
    expect(changed.map(({ email }) => email)).toEqual([STAFF.owner]);
  });
});

describe('a DATABASE_URL that is not right is told in one sentence', () => {
  const refusal = async (command: string, url: string) => {
    const { code, output, errors } = await stoa([command], { DATABASE_URL: url, MEDIA_DIR: temporaryFolder() });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    return errors;
  };
  const changed = (change: (url: URL) => void) => {
    const url = new URL(inject('postgresUrl'));
    change(url);
    return url.href;
  };

  it.each(['mysql://localhost/shop', 'localhost', 'postgres//localhost'])('when it is %s', async (url) => {
    expect(await refusal('migrate', url)).toBe(
      'DATABASE_URL is wrong (must be an address that begins with postgres:// or postgresql://). ' +
        'PostgreSQL 18 or later. Example: DATABASE_URL=postgres://stoa:secret@localhost:5432/stoa\n',
    );
  });

  it.each(['migrate', 'seed'])('when the database, the user or the server is not there: %s', async (command) => {
    expect(
      await refusal(
        command,
        changed((url) => (url.pathname = '/nowhere')),
      ),
    ).toBe('PostgreSQL says: database "nowhere" does not exist. Create it, or name another one in DATABASE_URL.\n');
    expect(
      await refusal(
        command,
        changed((url) => (url.password = 'wrong')),
      ),
    ).toBe(
      'PostgreSQL says: password authentication failed for user "stoa". Are the user and the password in DATABASE_URL right?\n',
    );
    const port = await freePort();
    for (const host of ['127.0.0.1', 'localhost']) {
      const told = await refusal(command, `postgres://stoa@${host}:${port}/stoa`);
      expect(told).toMatch(
        /^PostgreSQL does not answer \(.*ECONNREFUSED 127\.0\.0\.1:\d+.*\)\. Is DATABASE_URL right\?\n$/,
      );
    }
  });

  it('when the server is older than 18, before anything is changed', async () => {
    const made = await database(() => emptyDatabase());
    // The server tells its version by a function; this database looks in another schema first.
    const name = new URL(made.url).pathname.slice(1);
    await made.rows('CREATE SCHEMA older');
    await made.rows(`CREATE FUNCTION older.current_setting(text) RETURNS text LANGUAGE sql AS
      $$ SELECT CASE $1 WHEN 'server_version_num' THEN '170004' ELSE '17.4' END $$`);
    await made.rows(`ALTER DATABASE ${name} SET search_path = older, pg_catalog, public`);
    expect(await refusal('migrate', made.url)).toBe(
      'Stoa needs PostgreSQL 18 or later, and DATABASE_URL leads to 17.4.\n',
    );
    expect(await made.rows(`SELECT FROM information_schema.tables WHERE table_schema = 'public'`)).toEqual([]);
  });
});
