import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readIfThere } from './files.js';
import { nothingRuns, stillStarting } from './local.errors.js';
import { isLocked } from './lock.js';

export const environmentFile = (dataDir: string) => join(dataDir, 'environment');

/** Lines as a shell and Node read them. Secrets are among them: for the owner's eyes only. */
export function writeEnvironment(file: string, env: NodeJS.ProcessEnv): void {
  const lines = Object.entries(env).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${quoted(value)}\n`],
  );
  rmSync(file, { force: true }); // an old file would keep its mode
  writeFileSync(file, lines.join(''), { mode: 0o600 });
}

/**
 * What the processes of the Stoa that runs on this data folder were given.
 * @throws {LocalError} when none runs there, or it is not up yet
 */
export function readEnvironment(dataDir: string): Record<string, string> {
  if (!isLocked(dataDir)) {
    throw nothingRuns(dataDir);
  }
  const text = readIfThere(environmentFile(dataDir));
  if (text === undefined) {
    throw stillStarting(dataDir);
  }
  return parseEnv(text) as Record<string, string>; // only names that were written, each with its value
}

/** Only what the owner has set holds quotes, and never all three kinds of them. */
function quoted(value: string): string {
  const quote = ["'", '"', '`'].find((one) => !value.includes(one)) ?? "'";
  return quote + value + quote;
}
