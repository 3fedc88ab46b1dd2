import { join } from 'node:path';
import { freePort } from '../../src/local/ports.js';
import { Child } from './child.js';
import { temporaryFolder } from './folder.js';
import { writeStubEntries } from './stub.entries.js';

export const UP = /Ctrl-C stops everything/;

/** `npm start` with stand-ins for our own processes, and a real PostgreSQL and Redis. */
export async function newProject() {
  const folder = temporaryFolder();
  const { entries, journal, env } = writeStubEntries(folder);
  const port = await freePort();
  const start = (flags: string[] = [], more: NodeJS.ProcessEnv = {}) => {
    const child = Child.script('start.mjs', [entries, ...flags], { ...env, PORT: String(port), ...more });
    onTestFinished(() => void child.kill());
    return child;
  };
  return { folder, dataDir: join(folder, 'data'), port, journal, start };
}
