import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Daemon } from '../daemon.js';
import { keepSecret, makeFolder, readIfThere } from '../files.js';
import { diskFull, explained, portTaken } from '../local.errors.js';
import { lockFolder } from '../lock.js';
import { freePort, requirePort } from '../ports.js';
import { clusterFolder, ensureCluster, passwordFile, POSTGRES_STOP, stopLeftover } from './postgres.cluster.js';
import { databases, type Databases } from './postgres.databases.js';
import { findAccount, findPostgres, type PostgresAccount, type PostgresBinaries } from './postgres.server.js';

export interface PostgresOptions {
  dataDir: string;
  /** A free one when left out. */
  port?: number;
  /** false: faster, and everything is lost with the machine's power. For tests only. */
  fsync?: boolean;
  log?: (line: string) => void;
  logFile?: string;
}

export interface Postgres extends Databases {
  readonly port: number;
  readonly daemon: Daemon;
  stop(): Promise<void>;
}

const START_WITHIN_MS = 120_000; // recovery after a crash replays the log first
const ATTEMPTS = 20;

/** A real PostgreSQL on loopback, its data kept in `dataDir`. Whatever an earlier, killed start left is put in order. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { fsync = true } = options;
  try {
    const dataDir = realpathSync(makeFolder(options.dataDir)); // one name for one folder
    const unlock = lockFolder(dataDir);
    try {
      const binaries = await findPostgres();
      const account = await findAccount([binaries.initdb, dataDir]);
      await stopLeftover(dataDir);
      if (options.port !== undefined) {
        await requirePort(options.port, { what: 'PostgreSQL' });
      }
      const password = keepPassword(dataDir, account);
      await ensureCluster({ dataDir, binaries, account, fsync });
      const { daemon, port } = await launch({ ...options, dataDir }, binaries, account);
      void daemon.exited.then(unlock);
      return { daemon, port, ...databases(port, password), stop: () => daemon.stop() };
    } catch (error) {
      unlock();
      throw error;
    }
  } catch (error) {
    throw explained(error, options.dataDir);
  }
}

/** Tries again what passes by itself: a port just taken by another program, the children of a killed server. */
async function launch(options: PostgresOptions, binaries: PostgresBinaries, account: PostgresAccount) {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const daemon = await launchOnce({ ...options, port }, binaries, account);
    try {
      await daemon.untilReady(() => isReady(options.dataDir, daemon.pid), START_WITHIN_MS);
      return { daemon, port };
    } catch (error) {
      const output = daemon.output();
      await daemon.kill();
      const isPortTaken = output.includes('Address already in use');
      if (isPortTaken && options.port !== undefined) {
        throw portTaken('PostgreSQL', port);
      }
      if (output.includes('No space left on device')) {
        throw diskFull(options.dataDir);
      }
      const isPassing = isPortTaken || output.includes('pre-existing shared memory block');
      if (!isPassing || attempt === ATTEMPTS) {
        throw error;
      }
      await delay(200);
    }
  }
}

function launchOnce(options: PostgresOptions & { port: number }, binaries: PostgresBinaries, account: PostgresAccount) {
  const { dataDir, port } = options;
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // TCP alone will do, and a socket's path may not be longer than 107 bytes
    max_connections: 200,
    shared_buffers: '128MB',
    effective_cache_size: '512MB',
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_lock_waits: 'on',
    ...(binaries.hasStatStatements ? { shared_preload_libraries: 'pg_stat_statements' } : {}),
    ...(options.fsync === false ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return Daemon.launch({
    name: 'PostgreSQL',
    ...account.spawning(binaries.postgres, ['-D', clusterFolder(dataDir), '-p', String(port), ...flags]),
    env: { ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C', PGDATA: undefined },
    logFile: options.logFile ?? join(dataDir, 'postgres.log'),
    onLine: options.log,
    stopSteps: POSTGRES_STOP,
  });
}

/** The eighth line of postmaster.pid says so, as pg_ctl reads it. */
function isReady(dataDir: string, pid: number): boolean {
  const lines = readIfThere(join(clusterFolder(dataDir), 'postmaster.pid'))?.split('\n') ?? [];
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function keepPassword(dataDir: string, account: PostgresAccount): string {
  const file = passwordFile(dataDir);
  const password = keepSecret(file, () => randomBytes(24).toString('base64url'));
  chmodSync(file, 0o600);
  if (account.owner) {
    chownSync(file, account.owner.uid, account.owner.gid); // initdb reads it, as that user
  }
  return password;
}
