import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/**
 * What `npm run stoa` runs, in an environment of these variables alone and in another folder than the project's.
 * @param killAt on stderr: with this word there it is killed at once
 */
export async function stoa(args: string[], env: NodeJS.ProcessEnv, killAt?: string): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'stoa-command-'));
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'src', 'local', 'stoa.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, STOA_DATA_DIR: join(folder, 'none'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text.output += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text.errors += part;
    if (killAt !== undefined && text.errors.includes(killAt)) child.kill('SIGKILL');
  });
  try {
    return await new Promise((resolve) => child.once('close', (code) => resolve({ code, ...text })));
  } finally {
    await rm(folder, { recursive: true });
  }
}
