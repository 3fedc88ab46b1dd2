import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../src/local/ports.js';
import { startPostgres, type PostgresOptions } from '../../src/local/postgres/postgres.js';
import { temporaryFolder } from './folder.js';

// A busy machine makes each of these slow, and none of them wrong.
vi.setConfig({ testTimeout: 180_000 });

const isRoot = process.getuid?.() === 0;

/** Without waiting for the disk, and stopped when the test ends, however it ends. */
async function start(dataDir: string, options: Partial<PostgresOptions> = {}) {
  const postgres = await startPostgres({ dataDir, fsync: false, ...options });
  onTestFinished(() => postgres.stop());
  return postgres;
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

it('keeps its data from one start to the next', async () => {
  const dataDir = join(temporaryFolder(), 'postgres');
  const first = await start(dataDir);
  await first.createDatabase('shop');
  await query(first.url('shop'), 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.stop();

  const second = await start(dataDir);
  await second.createDatabase('shop'); // is there: nothing happens
  expect(await query(second.url('shop'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  expect(await query(second.url('shop'), 'SHOW timezone')).toEqual([{ TimeZone: 'UTC' }]);
  expect(await query(second.url('shop'), 'SHOW shared_preload_libraries')).toEqual([
    { shared_preload_libraries: 'pg_stat_statements' },
  ]);
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
});

it('refuses a wrong password', async () => {
  const postgres = await start(join(temporaryFolder(), 'postgres'));
  const url = new URL(postgres.url('postgres'));
  url.password = 'wrong';
  await expect(query(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
});

/** M28.3: how every test file gets real, isolated data. */
it('clones a template that was in use a moment ago, many at once', async () => {
  const postgres = await start(join(temporaryFolder(), 'postgres'));
  await postgres.createDatabase('template');
  const client = new pg.Client(postgres.url('template'));
  await client.connect();
  await client.query('CREATE TABLE kept AS SELECT 42 AS answer');
  setTimeout(() => void client.end(), 300);
  const names = ['one', 'two', 'three', 'four'];
  await Promise.all(names.map((name) => postgres.createDatabase(name, 'template')));
  for (const name of names) {
    expect(await query(postgres.url(name), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  }
  await expect(postgres.createDatabase('one', 'template')).rejects.toMatchObject({ code: '42P04' });
  await postgres.dropDatabase('one');
  await postgres.dropDatabase('one');
});

it('says in one sentence that its port is taken', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  const dataDir = join(temporaryFolder(), 'postgres');
  await expect(start(dataDir, { port })).rejects.toThrow(
    `Port ${port}, which PostgreSQL wants, is in use: stop what listens there, or choose another.`,
  );
  server.close();
  await start(dataDir, { port }); // the refusal has left nothing that is in the way
});

it('says in one sentence that another start has the data folder', async () => {
  const dataDir = join(temporaryFolder(), 'postgres');
  const first = await start(dataDir);
  await expect(start(dataDir)).rejects.toThrow(`${dataDir} is in use by process ${process.pid}`);
  await first.stop();
  await start(dataDir);
});

it('throws away what a start that was killed during initdb has left', async () => {
  const dataDir = join(temporaryFolder(), 'postgres');
  mkdirSync(join(dataDir, 'initdb-0badcafe', 'base'), { recursive: true });
  writeFileSync(join(dataDir, 'initdb-0badcafe', 'PG_VERSION'), '18\n');
  const postgres = await start(dataDir);
  expect(await query(postgres.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(readdirSync(dataDir).filter((name) => name.startsWith('initdb'))).toEqual([]);
});

it('does not touch half a cluster that somebody else has left, and says so', async () => {
  const dataDir = join(temporaryFolder(), 'postgres');
  mkdirSync(join(dataDir, 'cluster', 'base'), { recursive: true });
  await expect(start(dataDir)).rejects.toThrow('is not a complete PostgreSQL data folder');
  expect(existsSync(join(dataDir, 'cluster', 'base'))).toBe(true);
});

it('refuses the data of another version of PostgreSQL', async () => {
  const dataDir = join(temporaryFolder(), 'postgres');
  const postgres = await start(dataDir);
  await postgres.stop();
  writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '17\n');
  await expect(start(dataDir)).rejects.toThrow('was written by PostgreSQL 17, and this is PostgreSQL 18');
});

it.runIf(isRoot)('runs in a folder that only root may enter', async () => {
  const closed = temporaryFolder();
  chmodSync(closed, 0o700);
  const postgres = await start(join(closed, 'postgres'));
  expect(await query(postgres.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

describe.runIf(isRoot && spawnSync('mount', ['--version']).status === 0)('on a full disk', () => {
  function smallDisk(megabytes: number): string | undefined {
    const disk = join(temporaryFolder(), 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', disk]).status !== 0) {
      return undefined;
    }
    onTestFinished(() => void spawnSync('umount', ['-l', disk]));
    return disk;
  }

  it('says so when it cannot create its cluster', async ({ skip }) => {
    const disk = smallDisk(20);
    if (!disk) return skip('SKIPPED LOUDLY: this machine does not let us mount a tmpfs to fill');
    await expect(start(join(disk, 'postgres'))).rejects.toThrow(
      `The disk that holds ${join(disk, 'postgres')} is full`,
    );
  });

  it('says so when it cannot start, and starts once there is room', async ({ skip }) => {
    const disk = smallDisk(200);
    if (!disk) return skip('SKIPPED LOUDLY: this machine does not let us mount a tmpfs to fill');
    const dataDir = join(disk, 'postgres');
    const first = await start(dataDir);
    await first.stop();
    const filler = join(disk, 'filler');
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']);
    await expect(start(dataDir)).rejects.toThrow('is full');
    rmSync(filler);
    await start(dataDir);
  });
});
