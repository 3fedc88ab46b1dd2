import { existsSync, mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Daemon, reap } from '../daemon.js';
import { makeFolder } from '../files.js';
import { diskFull, explained, portTaken } from '../local.errors.js';
import { lockFolder } from '../lock.js';
import { freePort, requirePort } from '../ports.js';
import { findRedis, type RedisLookup } from './redis.server.js';
import type { StopStep } from '../running.js';

export interface RedisOptions extends RedisLookup {
  /** A temporary folder, removed afterwards, when left out. */
  dataDir?: string;
  /** Whether what it holds is written to disk; so in a folder of yours, unless you say otherwise. */
  persistent?: boolean;
  /** A free one when left out. */
  port?: number;
  log?: (line: string) => void;
  logFile?: string;
}

export interface Redis {
  readonly url: string;
  readonly port: number;
  readonly daemon: Daemon;
  stop(): Promise<void>;
}

/** SIGTERM writes what is not yet on disk. */
export const REDIS_STOP: readonly StopStep[] = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 5_000],
];

/** How the name of a folder begins that `startRedis` makes for itself. */
export const TEMPORARY_REDIS = 'stoa-redis-';

const START_WITHIN_MS = 60_000; // it reads its whole log first
const ATTEMPTS = 10;
const NOT_ITS_FORMAT =
  /Can't handle RDB format|Wrong signature|Unknown RDB|Bad file format reading the append only file/;

export const redisRecord = (dataDir: string) => join(dataDir, 'redis.process.json');

/** A Redis (or Valkey) on loopback. A server that an earlier, killed start left on the same folder is ended first. */
export async function startRedis(options: RedisOptions = {}): Promise<Redis> {
  const isTemporary = options.dataDir === undefined;
  const asked = options.dataDir ?? mkdtempSync(join(tmpdir(), TEMPORARY_REDIS));
  try {
    const dataDir = realpathSync(makeFolder(asked));
    const unlock = lockFolder(dataDir);
    const leave = () => {
      unlock();
      if (isTemporary) {
        rmSync(dataDir, { recursive: true, force: true });
      }
    };
    try {
      await reap(redisRecord(dataDir), REDIS_STOP);
      if (options.port !== undefined) {
        await requirePort(options.port, { what: 'Redis' });
      }
      const server = await findRedis(options);
      const { daemon, port } = await launch(
        { ...options, dataDir, persistent: options.persistent ?? !isTemporary },
        server,
      );
      void daemon.exited.then(leave);
      return { daemon, port, url: `redis://127.0.0.1:${port}`, stop: () => daemon.stop() };
    } catch (error) {
      leave();
      throw error;
    }
  } catch (error) {
    throw explained(error, asked);
  }
}

interface LaunchedOptions extends RedisOptions {
  dataDir: string;
  persistent: boolean;
}

async function launch(options: LaunchedOptions, server: string) {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const daemon = await launchOnce(options, server, port);
    try {
      await daemon.untilReady(() => answersPing(port), START_WITHIN_MS);
      return { daemon, port };
    } catch (error) {
      const output = daemon.output();
      await daemon.kill();
      const isPortTaken = output.includes('Address already in use');
      if (isPortTaken && options.port !== undefined) {
        throw portTaken('Redis', port);
      }
      if (output.includes('No space left on device')) {
        throw diskFull(options.dataDir);
      }
      const isUnreadable = NOT_ITS_FORMAT.test(output) && setAside(options.dataDir);
      if (!(isPortTaken || isUnreadable) || attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}

function launchOnce(options: LaunchedOptions, server: string, port: number): Promise<Daemon> {
  const { dataDir, persistent } = options;
  const settings = {
    bind: '127.0.0.1',
    port,
    dir: makeFolder(filesFolder(dataDir)),
    daemonize: 'no',
    appendonly: persistent ? 'yes' : 'no',
    save: '',
    'maxmemory-policy': 'noeviction', // queues live here
  };
  return Daemon.launch({
    name: 'Redis',
    command: server,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    cwd: dataDir,
    logFile: options.logFile ?? join(dataDir, 'redis.log'),
    recordFile: redisRecord(dataDir),
    onLine: options.log,
    stopSteps: REDIS_STOP,
  });
}

const filesFolder = (dataDir: string) => join(dataDir, 'files');

/**
 * Redis and Valkey of other versions do not always read each other's files, and which one runs depends on what the
 * machine has today. Nothing here is worth failing for: PostgreSQL is the truth, and what Redis holds is rebuilt.
 */
function setAside(dataDir: string): boolean {
  const files = filesFolder(dataDir);
  if (!existsSync(files)) {
    return false;
  }
  const aside = `${files}.unreadable`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(files, aside);
  return true;
}

/** While it still loads its data it answers `-LOADING`. */
function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const answer = (isReady: boolean) => {
      socket.destroy();
      resolve(isReady);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('data', (reply) => answer(reply.toString().startsWith('+PONG')));
    socket.write('PING\r\n');
  });
}
