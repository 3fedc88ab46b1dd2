import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEnvironment } from './environment.file.js';
import { LocalError } from './local.errors.js';
import { dataFolderOf, entriesFolder } from './options.js';

/**
 * `npm run stoa`: a command, on the servers of the Stoa that runs here unless the environment names a database. It runs in
 * this very process, so that signals, the terminal and the exit code are its own.
 */
async function stoa(args: string[]): Promise<void> {
  if (!namesDatabase(process.env) && !asksForHelp(args)) {
    const dataDir = dataFolderOf(process.env);
    Object.assign(process.env, readEnvironment(dataDir));
    process.stderr.write(`On the Stoa that runs from ${dataDir}\n`);
  }
  if (process.env.NODE_COMPILE_CACHE) {
    enableCompileCache(process.env.NODE_COMPILE_CACHE);
  }
  await import(pathToFileURL(join(entriesFolder(), 'cli.js')).href);
}

const namesDatabase = ({ DATABASE_URL, DATABASE_URL_FILE }: NodeJS.ProcessEnv) =>
  Boolean(DATABASE_URL || DATABASE_URL_FILE);

const asksForHelp = (args: string[]) => args.length === 0 || args.some((one) => ['help', '-h', '--help'].includes(one));

try {
  await stoa(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof LocalError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
