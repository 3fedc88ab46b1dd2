import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reap } from './daemon.js';
import { makeFolder } from './files.js';
import { isLocked, lockFolder } from './lock.js';
import { stopLeftover } from './postgres/postgres.cluster.js';
import { startPostgres, type Postgres } from './postgres/postgres.js';
import { REDIS_STOP, redisRecord, startRedis, TEMPORARY_REDIS, type Redis } from './redis/redis.js';

export interface Services {
  postgres: Postgres;
  redis: Redis;
  /** A temporary folder, gone after `stop()`. */
  folder: string;
  stop(): Promise<void>;
}

const PREFIX = 'stoa-test-';
const SETTLED_AFTER_MS = 60_000;

/** PostgreSQL and Redis for tests: fast, on free ports, in a temporary folder, and leaving nothing behind. */
export async function startServices(): Promise<Services> {
  const parent = realpathSync(makeFolder(process.env.STOA_TEST_DIR ?? tmpdir()));
  await sweep(parent);
  const folder = mkdtempSync(join(parent, PREFIX));
  chmodSync(folder, 0o755); // PostgreSQL may run as another user
  const unlock = lockFolder(folder);
  const starting = [
    startPostgres({ dataDir: join(folder, 'postgres'), fsync: false }),
    startRedis({ dataDir: join(folder, 'redis'), persistent: false }),
  ] as const;
  const stop = async () => {
    for (const started of await Promise.allSettled(starting)) {
      if (started.status === 'fulfilled') {
        await started.value.stop();
      }
    }
    unlock();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [postgres, redis] = await Promise.all(starting);
    return { postgres, redis, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Clears what test runs left that were killed together with everything that would have cleaned up after them. */
async function sweep(parent: string): Promise<void> {
  const isOurs = (entry: string) => entry.startsWith(PREFIX) || entry.startsWith(TEMPORARY_REDIS);
  for (const name of readdirSync(parent).filter(isOurs)) {
    const folder = join(parent, name);
    const found = statSync(folder, { throwIfNoEntry: false });
    if (!found || isLocked(folder) || Date.now() - found.mtimeMs < SETTLED_AFTER_MS) {
      continue;
    }
    await stopLeftover(join(folder, 'postgres'));
    await reap(redisRecord(name.startsWith(PREFIX) ? join(folder, 'redis') : folder), REDIS_STOP);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
