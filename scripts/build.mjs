// Compiles when there is something new to compile, so that a second start does not wait. Plain Node, 20 or later.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.compiled');
const lock = join(root, '.stoa', 'build.lock');
const inputs = ['src', 'migrations', 'bench', 'config', 'nest-cli.json', 'package.json'];

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

/** Two builds at once would delete each other's output. A lock whose owner is gone counts for nothing. */
function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAlive(lockOwner())) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    else rmSync(lock, { force: true });
  }
}

function lockOwner() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
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

function compile() {
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
  writeFileSync(stamp, '');
  utimesSync(stamp, began, began);
  console.log(` ✓ Compiled in ${((Date.now() - began.getTime()) / 1000).toFixed(1)} s`);
  return 0;
}

if (!isUpToDate()) {
  takeLock();
  try {
    // Whoever held the lock may have done it.
    process.exitCode = isUpToDate() ? 0 : compile();
  } finally {
    rmSync(lock, { force: true });
  }
}
