import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Data of others, which is not ours to commit: it lies beside the repository, or is not there. */
export const DATA = join(ROOT, '..', 'shared', 'data');

/** Whether the file is there. Where it is not, a loud line says what is left untried. */
export function isDataThere(file: string, untried: string): boolean {
  if (existsSync(file)) return true;
  console.warn(`\n!!! SKIPPED: ${relative(ROOT, file)} is not there, so ${untried}.\n`);
  return false;
}
