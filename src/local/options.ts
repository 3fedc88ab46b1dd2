import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from './files.js';
import { LocalError } from './local.errors.js';

export interface StartOptions {
  /** Begin anew: forget all data. */
  fresh: boolean;
  /** Show the logs of all processes. */
  verbose: boolean;
  /** Compile on save and restart. */
  watch: boolean;
  /** Where main.js, worker.js, cli.js and sandbox/main.js are. */
  entries: string;
  dataDir: string;
  host: string;
  /** 0 takes a free one. */
  port: number;
  databaseUrl?: string;
  redisUrl?: string;
  sandboxUrl?: string;
  /** Of a mail server; without one, mails are written into the data folder. */
  smtpUrl?: string;
}

const USAGE =
  'npm start -- [--fresh] [--verbose]   (--fresh deletes all data first, --verbose shows the logs of all processes)';

export function readOptions(args: string[], env: NodeJS.ProcessEnv): StartOptions {
  const flags = readFlags(args);
  return {
    ...flags,
    entries: entriesFolder(),
    dataDir: dataFolderOf(env),
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '3000'),
    databaseUrl: env.DATABASE_URL || undefined,
    redisUrl: env.REDIS_URL || undefined,
    sandboxUrl: env.SANDBOX_URL || undefined,
    smtpUrl: env.SMTP_URL || undefined,
  };
}

export const entriesFolder = () => join(projectFolder(), 'dist', 'src');

export const dataFolderOf = (env: NodeJS.ProcessEnv) =>
  resolve(projectFolder(), env.STOA_DATA_DIR || join('.stoa', 'data'));

function readFlags(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        fresh: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new LocalError(`${error instanceof Error ? error.message : String(error)}\n   ${USAGE}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new LocalError(`PORT must be a number from 0 to 65535, and is "${text}".`);
  }
  return port;
}
