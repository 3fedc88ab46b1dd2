import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command.js';
import { readIfThere } from '../files.js';
import { brokenCluster, commandFailed, diskFull, otherVersion } from '../local.errors.js';
import type { PostgresAccount, PostgresBinaries } from './postgres.server.js';
import { endProcess, findProcess, isTaken, processesIn, type RunningProcess, type StopStep } from '../running.js';

export const MAJOR_VERSION = '18';
export const SUPERUSER = 'stoa';
/** Fast shutdown, then immediate (recovers from the log at the next start), and only then the one it cannot refuse. */
export const POSTGRES_STOP: readonly StopStep[] = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

const CHILD_STOP: readonly StopStep[] = [
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

const DRAFT = 'initdb-';

export interface ClusterOptions {
  dataDir: string;
  binaries: PostgresBinaries;
  account: PostgresAccount;
  fsync: boolean;
}

export const clusterFolder = (dataDir: string) => join(dataDir, 'cluster');
export const passwordFile = (dataDir: string) => join(dataDir, 'password');

/**
 * Makes the cluster if there is none. It is made under another name and renamed when complete, so a start that was
 * killed in the middle leaves a draft, which is thrown away, and never half a cluster.
 */
export async function ensureCluster(options: ClusterOptions): Promise<void> {
  const { dataDir } = options;
  for (const entry of readdirSync(dataDir).filter((name) => name.startsWith(DRAFT))) {
    rmSync(join(dataDir, entry), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
  const cluster = clusterFolder(dataDir);
  if (!existsSync(cluster)) {
    return create(options, cluster);
  }
  const version = readIfThere(join(cluster, 'PG_VERSION'))?.trim();
  if (version === undefined || !existsSync(join(cluster, 'global', 'pg_control'))) {
    throw brokenCluster(cluster);
  }
  if (version !== MAJOR_VERSION) {
    throw otherVersion(dataDir, version, MAJOR_VERSION);
  }
}

/**
 * Ends what an earlier start left running on this cluster. What postmaster.pid names is only signalled if it really is
 * a postgres in this very folder: the pid may be another program's by now, or the folder a copy.
 */
export async function stopLeftover(dataDir: string): Promise<void> {
  const cluster = clusterFolder(dataDir);
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = Number(readIfThere(pidFile)?.split('\n')[0] ?? 0);
  if (pid === 0) {
    return;
  }
  const server = findProcess(pid);
  if (server && isPostgresOn(cluster, server)) {
    await endProcess(server, POSTGRES_STOP);
  }
  // Children of a server that was killed end by themselves, except in the middle of a long statement.
  const children = processesIn(cluster).filter((child) => isPostgresOn(cluster, child));
  await Promise.all(children.map((child) => endProcess(child, CHILD_STOP)));
  if (isTaken(pid)) {
    // A stranger, or a zombie that nobody buries: PostgreSQL would take it for its twin and refuse to start.
    rmSync(pidFile, { force: true });
  }
}

function isPostgresOn(cluster: string, { program, folder, command }: RunningProcess): boolean {
  return program.endsWith('postgres') && (folder ? folder === cluster : command.includes(`-D ${cluster} `));
}

async function create(options: ClusterOptions, cluster: string): Promise<void> {
  const { dataDir, binaries, account, fsync } = options;
  const draft = join(dataDir, DRAFT + randomBytes(4).toString('hex'));
  mkdirSync(draft, { mode: 0o700 });
  if (account.owner) {
    chownSync(draft, account.owner.uid, account.owner.gid);
  }
  const { command, args, ...how } = account.spawning(binaries.initdb, [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile(dataDir)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
    '--lc-messages=C', // we read its messages
    ...(fsync ? [] : ['--no-sync']),
  ]);
  const made = await runCommand(command, args, how);
  if (!made.ok) {
    rmSync(draft, { recursive: true, force: true });
    throw made.lastLines.some((line) => line.includes('No space left on device'))
      ? diskFull(dataDir)
      : commandFailed('Creating the PostgreSQL data folder (initdb)', made.how, made.lastLines);
  }
  renameSync(draft, cluster);
}
