import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { hasCode, makeFolder, readIfThere } from './files.js';
import { folderBusy } from './local.errors.js';
import { findProcess, isSame, type RunningProcess } from './running.js';

interface Owner extends RunningProcess {
  since: string;
}

export const LOCK_FILE = 'owner.lock';

/**
 * Takes a folder for this process, or refuses with one sentence. The owner's pid and start time are in the lock file, so
 * a lock whose owner was killed is taken over. Returns what gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder);
  const lock = join(folder, LOCK_FILE);
  const mine = JSON.stringify({ ...ownProcess(), since: new Date().toISOString() } satisfies Owner);
  while (!tryCreate(lock, mine)) {
    const found = readIfThere(lock);
    const owner = found === undefined ? undefined : livingOwner(found);
    if (owner) {
      throw folderBusy(folder, owner.pid, owner.since);
    }
    if (found !== undefined) {
      removeStale(lock, found);
    }
  }
  return () => {
    if (readIfThere(lock) === mine) {
      rmSync(lock, { force: true });
    }
  };
}

/** Whether a living process holds the folder. */
export function isLocked(folder: string): boolean {
  const found = readIfThere(join(folder, LOCK_FILE));
  return found !== undefined && livingOwner(found) !== undefined;
}

/** A link appears with its content, all at once: nobody ever reads a lock file that is half written. */
function tryCreate(lock: string, content: string): boolean {
  const draft = `${lock}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, content, { mode: 0o644 });
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) {
      return false;
    }
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Of two starts that see the same dead owner, the slower one must not remove the lock of the faster one. */
function removeStale(lock: string, stale: string): void {
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return;
    }
    throw error;
  }
  const taken = readFileSync(aside, 'utf8');
  rmSync(aside);
  if (taken !== stale) {
    tryCreate(lock, taken);
  }
}

function livingOwner(content: string): Owner | undefined {
  const owner = parse(content);
  return owner && isSame(findProcess(owner.pid), owner) ? owner : undefined;
}

/** A power cut can leave an empty or cut-off file; its owner is gone as well. */
function parse(content: string): Owner | undefined {
  try {
    return JSON.parse(content) as Owner; // written by lockFolder
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}

function ownProcess(): RunningProcess {
  const found = findProcess(process.pid);
  if (!found) {
    throw new Error('This process cannot see itself: is /proc mounted?');
  }
  return found;
}
