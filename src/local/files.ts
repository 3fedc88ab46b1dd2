import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, from the sources as well as from dist. */
export function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    folder = dirname(folder);
  }
  return folder;
}

/** Where fetched servers are kept between runs. */
export const cacheFolder = (): string => join(projectFolder(), '.stoa', 'cache');

/**
 * Creates a folder that other users may enter, whatever the umask: as root, PostgreSQL runs as another user.
 * What is secret inside carries its own mode. Folders that were there before keep theirs.
 */
export function makeFolder(folder: string): string {
  const firstMade = mkdirSync(folder, { recursive: true });
  if (firstMade) {
    for (let made = folder; made.length >= firstMade.length; made = dirname(made)) {
      chmodSync(made, 0o755);
    }
  }
  return folder;
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) {
      return undefined;
    }
    throw error;
  }
}

/** What the file holds; at the first time `make()` decides, and only the owner may read it. */
export function keepSecret(file: string, make: () => string): string {
  const kept = readIfThere(file);
  // Empty means that a start was killed between creating and writing it: nobody has used that secret yet.
  if (kept) {
    return kept;
  }
  const secret = make();
  writeFileSync(file, secret, { mode: 0o600, flush: true });
  return secret;
}

export function hasCode(error: unknown, ...codes: string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}
