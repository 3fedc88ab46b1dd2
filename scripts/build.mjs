// Compiles when there is something new to compile, so that a second start does not wait. Plain Node, 20 or later.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.compiled');
const documents = join(root, 'dist', 'src', 'openapi.js');
const lock = join(root, '.stoa', 'build.lock');
const LONGEST_BUILD_MS = 600_000;
const inputs = ['src', 'migrations', 'bench', 'config', 'scripts', 'docs/errors.md', 'nest-cli.json', 'package.json'];

/** The latest change below a path. Folders count as well: that is where a deleted file shows. */
function changedAt(path) {
  const { mtimeMs, isFolder } = look(path);
  return isFolder
    ? readdirSync(path, { withFileTypes: true }).reduce(
        (latest, entry) => Math.max(latest, changedAt(join(path, entry.name))),
        mtimeMs,
      )
    : mtimeMs;
}

function look(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return { mtimeMs: found?.mtimeMs ?? 0, isFolder: found?.isDirectory() ?? false };
}

function isUpToDate() {
  const configs = readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name));
  const latest = Math.max(...[...inputs, ...configs].map((name) => changedAt(join(root, name))));
  return existsSync(stamp) && look(stamp).mtimeMs >= latest;
}

/** Two builds at once would delete each other's output. */
function takeLock() {
  const draft = `${lock}.${process.pid}`;
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(draft, String(process.pid));
  try {
    // A link appears with its content, all at once: nobody reads a lock that is half written.
    while (!tries(() => linkSync(draft, lock), 'EEXIST')) {
      const owner = readOwner(lock);
      const isOld = Date.now() - look(lock).mtimeMs > LONGEST_BUILD_MS;
      if (isAlive(owner) && !isOld) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      else removeDead(owner);
    }
  } finally {
    rmSync(draft);
  }
}

/** Of two that see the same dead owner, the slower one must not remove the lock of the faster one. */
function removeDead(owner) {
  const aside = `${lock}.${process.pid}.dead`;
  if (!tries(() => renameSync(lock, aside), 'ENOENT')) return;
  if (readOwner(aside) !== owner) tries(() => linkSync(aside, lock), 'EEXIST');
  rmSync(aside);
}

function readOwner(file) {
  let owner = 0;
  tries(() => (owner = Number(readFileSync(file, 'utf8'))), 'ENOENT');
  return owner;
}

/** Whether it went well; false for the one failure that is expected. */
function tries(work, expected) {
  try {
    work();
    return true;
  } catch (error) {
    if (error.code === expected) return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function compile() {
  // Taken before: what is saved while the compiler runs is newer than the stamp.
  const began = new Date();
  const nest = join(dirname(createRequire(import.meta.url).resolve('@nestjs/cli/package.json')), 'bin', 'nest.js');
  console.log(' … Compiling (nest build)');
  const { status, signal } = spawnSync(process.execPath, [nest, 'build', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(` ✗ The compiler failed (${signal ?? `exit code ${status}`}).`);
    return 1;
  }
  const documented = spawnSync(process.execPath, [documents], { cwd: root, stdio: 'inherit' });
  if (documented.status !== 0) {
    console.error(' ✗ The OpenAPI documents could not be made.');
    return 1;
  }
  if (existsSync(join(root, 'docs', 'errors.md'))) (await import('./errors-page.mjs')).writeErrorsPage();
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
  console.log(` ✓ Compiled and documented in ${((Date.now() - began.getTime()) / 1000).toFixed(1)} s`);
  return 0;
}

if (!isUpToDate()) {
  takeLock();
  try {
    // Whoever held the lock may have done it.
    process.exitCode = isUpToDate() ? 0 : await compile();
  } finally {
    rmSync(lock, { force: true });
  }
}
