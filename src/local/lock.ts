import { createHash, randomBytes } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  while (!tryTake(folder, lock, mine)) {
    // Somebody else was quicker: look again at who has it now.
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

/**
 * The lock is never away while it passes from a dead owner to the next: that would be a gap for two to slip through. Who inherits
 * is decided by a file beside it, named for the dead one, which only one process can make. If the heir dies as well before the lock
 * says so, the next heir is named for the heir.
 */
function tryTake(folder: string, lock: string, mine: string): boolean {
  const head = readIfThere(lock);
  if (head === undefined) {
    return tryCreate(lock, mine);
  }
  const wills: string[] = [];
  for (let last = head; ;) {
    const owner = livingOwner(last);
    if (owner) {
      throw folderBusy(folder, owner.pid, owner.since);
    }
    const will = `${lock}.${createHash('sha256').update(last).digest('hex').slice(0, 16)}`;
    wills.push(will);
    if (tryCreate(will, mine)) {
      return inherit(lock, { head, mine, will, wills });
    }
    const next = readIfThere(will);
    if (next === undefined) {
      return false;
    }
    last = next;
  }
}

/** A will that was made after the lock had passed on is worth nothing: the lock names another then. */
function inherit(lock: string, claim: { head: string; mine: string; will: string; wills: string[] }): boolean {
  const { head, mine, will, wills } = claim;
  if (readIfThere(lock) !== head) {
    rmSync(will);
    return false;
  }
  renameSync(draftOf(lock, mine), lock);
  wills.forEach((one) => rmSync(one, { force: true }));
  return true;
}

/** A link appears with its content, all at once: nobody ever reads a lock file that is half written. */
function tryCreate(path: string, content: string): boolean {
  const draft = draftOf(path, content);
  try {
    linkSync(draft, path);
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

function draftOf(path: string, content: string): string {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, content, { mode: 0o644 });
  return draft;
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
