import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const HOW_TO_GET_IT = 'apt-get install chromium (Debian, Ubuntu), brew install --cask chromium, or any Chrome on PATH';

/**
 * The path of a Chromium: one on PATH, or Debian's, installed here and now where that is allowed.
 * @returns undefined, after a loud line, where there is none and nobody promised one
 * @throws in CI, where a missing browser is a fault
 */
export function provideChromium(): string | undefined {
  const found = onPath() ?? (process.getuid?.() === 0 ? installed() : undefined);
  if (found) return found;
  if (process.env.CI === 'true') throw new Error(`There is no Chromium here: ${HOW_TO_GET_IT}`);
  console.warn(
    `\n!!! SKIPPED: no Chromium, so nothing is tried in a real browser. To have it tried: ${HOW_TO_GET_IT}\n`,
  );
  return undefined;
}

export const launchChromium = (path: string): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });

const onPath = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next one is looked at
  }
}

function installed(): string | undefined {
  try {
    for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...command], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    }
  } catch (error) {
    console.warn(`Chromium could not be installed: ${error instanceof Error ? error.message : String(error)}`);
  }
  return onPath();
}
