import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis as Client } from 'ioredis';
import pg from 'pg';
import { LOCK_FILE, lockFolder } from '../../src/local/lock.js';
import { startPostgres } from '../../src/local/postgres/postgres.js';
import { startRedis } from '../../src/local/redis/redis.js';
import { findProcess } from '../../src/local/running.js';
import { startServices } from '../../src/local/services.js';
import { Child, untilGone } from './child.js';
import { temporaryFolder } from './folder.js';

// A busy machine makes each of these slow, and none of them wrong.
vi.setConfig({ testTimeout: 180_000 });

interface Started {
  url: string;
  redisUrl: string;
  pids: number[];
}

/** A process that owns a PostgreSQL and a Redis, with a row and a key in them. */
async function newOwner(folder: string) {
  const owner = Child.script('services.mjs', [join(folder, 'postgres'), join(folder, 'redis')]);
  onTestFinished(() => void owner.kill());
  const [line] = await owner.says(/^\{.*\}$/m);
  const started = JSON.parse(line) as Started;
  const client = new pg.Client(started.url);
  await client.connect();
  await client.query('CREATE TABLE kept AS SELECT 42 AS answer');
  await client.end();
  const redis = new Client(started.redisUrl);
  await redis.set('kept', 'yes');
  redis.disconnect();
  return { owner, pids: started.pids };
}

async function expectAllThere(folder: string) {
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  onTestFinished(() => postgres.stop());
  const client = new pg.Client(postgres.url('shop'));
  await client.connect();
  expect((await client.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
  await client.end();
  const redis = await startRedis({ dataDir: join(folder, 'redis') });
  onTestFinished(() => redis.stop());
  const keys = new Client(redis.url);
  expect(await keys.get('kept')).toBe('yes');
  keys.disconnect();
}

it('takes its servers along when it is killed with -9', async () => {
  const folder = temporaryFolder();
  const { owner, pids } = await newOwner(folder);
  await owner.kill('SIGKILL');
  await untilGone(pids);
  await expectAllThere(folder);
});

it('starts on a folder at once, while the servers of the killed owner are still going', async () => {
  const folder = temporaryFolder();
  const { owner } = await newOwner(folder);
  await owner.kill('SIGKILL');
  await expectAllThere(folder);
});

it('ends servers that outlived their owner, and keeps their data', async () => {
  const folder = temporaryFolder();
  const { owner, pids } = await newOwner(folder);
  await owner.killWithoutLeash();
  expect(pids.map((pid) => findProcess(pid)?.pid)).toEqual(pids);
  await expectAllThere(folder);
  expect(pids.map((pid) => findProcess(pid))).toEqual([undefined, undefined]);
});

it('recovers when PostgreSQL itself was killed with -9', async () => {
  const folder = temporaryFolder();
  const { owner, pids } = await newOwner(folder);
  pids.forEach((pid) => process.kill(pid, 'SIGKILL'));
  await owner.kill('SIGKILL');
  await expectAllThere(folder);
});

it('never signals a stranger that has the pid of a dead server by now', async () => {
  const folder = temporaryFolder();
  const { owner, pids } = await newOwner(folder);
  await owner.kill('SIGKILL');
  await untilGone(pids);
  const stranger = spawn('sleep', ['600']);
  onTestFinished(() => void stranger.kill());
  const pidFile = join(folder, 'postgres', 'cluster', 'postmaster.pid');
  writeFileSync(pidFile, `${stranger.pid}\n${join(folder, 'postgres', 'cluster')}\n0\n5432\n\n127.0.0.1\n\nready\n`);
  const record = { ...findProcess(stranger.pid ?? 0), startedAt: 'long ago' };
  writeFileSync(join(folder, 'redis', 'redis.process.json'), JSON.stringify(record));
  await expectAllThere(folder);
  expect(stranger.exitCode).toBeNull();
  expect(stranger.signalCode).toBeNull();
});

it('lets only one of many take over the folder of a dead owner', async () => {
  const folder = temporaryFolder();
  const dead = Child.script('lock.mjs', [folder]);
  await dead.says(/waiting/);
  dead.process.stdin?.write('now\n');
  await dead.says(/got it/);
  await dead.kill('SIGKILL');

  const rivals = Array.from({ length: 6 }, () => Child.script('lock.mjs', [folder]));
  await Promise.all(rivals.map((rival) => rival.says(/waiting/)));
  rivals.forEach((rival) => rival.process.stdin?.write('now\n'));
  await Promise.all(rivals.map((rival) => rival.says(/got it|is in use by process/)));
  expect(rivals.filter(({ output }) => output.includes('got it'))).toHaveLength(1);
  await Promise.all(rivals.map((rival) => rival.kill()));
});

it('takes a folder over from heir to heir, when each died before the lock could name it', () => {
  const folder = temporaryFolder();
  const lock = join(folder, LOCK_FILE);
  const dead = (pid: number) => JSON.stringify({ pid, startedAt: 'long ago', since: `the time of ${pid}` });
  const willOf = (content: string) => `${lock}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
  writeFileSync(lock, dead(4_000_001));
  writeFileSync(willOf(dead(4_000_001)), dead(4_000_002));
  writeFileSync(willOf(dead(4_000_002)), dead(4_000_003));
  const release = lockFolder(folder);
  expect(readdirSync(folder)).toEqual([LOCK_FILE]);
  expect(() => lockFolder(folder)).toThrow(`${folder} is in use by process ${process.pid}`);
  release();
  expect(readdirSync(folder)).toEqual([]);
});

it('gives a folder back', () => {
  const folder = temporaryFolder();
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`${folder} is in use by process ${process.pid}`);
  release();
  lockFolder(folder)();
});

it('leaves nothing behind after tests', async () => {
  const services = await startServices();
  await services.postgres.createDatabase('one');
  const pids = [services.postgres.daemon.pid, services.redis.daemon.pid];
  await services.stop();
  expect(pids.map((pid) => findProcess(pid))).toEqual([undefined, undefined]);
  expect(() => readFileSync(services.folder)).toThrow('ENOENT');
});

it('clears what a killed test run has left, and nothing that is in use', async () => {
  const parent = temporaryFolder();
  vi.stubEnv('STOA_TEST_DIR', parent);
  onTestFinished(() => void vi.unstubAllEnvs());
  const [abandoned, inUse] = [join(parent, 'stoa-test-abandoned'), join(parent, 'stoa-test-in-use')];
  mkdirSync(abandoned);
  const release = lockFolder(inUse);
  const { owner, pids } = await newOwner(abandoned);
  await owner.killWithoutLeash();
  const longAgo = new Date(Date.now() - 3_600_000);
  [abandoned, inUse].forEach((folder) => utimesSync(folder, longAgo, longAgo));

  const services = await startServices();
  onTestFinished(() => services.stop());
  expect(existsSync(abandoned)).toBe(false);
  expect(existsSync(inUse)).toBe(true);
  await untilGone(pids, 0);
  release();
});
