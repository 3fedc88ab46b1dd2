import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Console } from './console.js';
import { Daemon } from './daemon.js';
import { cacheFolder, makeFolder, projectFolder } from './files.js';
import type { Stack } from './stack.js';

const COMPILED = /Found (\d+) errors?\. Watching for file changes/;

export interface Compiler {
  daemon: Daemon;
  /** Called after every compilation without errors, from the second on. */
  onCompiled(listener: () => void): void;
}

/** Starts the compiler that compiles on save, and waits until it has compiled once. */
export async function startCompiler(logFile: string, screen: Console): Promise<Compiler> {
  let compiled = 0;
  const listeners: (() => void)[] = [];
  const daemon = await Daemon.launch({
    name: 'compiler',
    command: process.execPath,
    args: [nestCli(), 'build', '--watch', '--preserveWatchOutput', '-p', 'tsconfig.build.json', '-c', configFile()],
    cwd: projectFolder(),
    logFile,
    stopSteps: [
      ['SIGTERM', 2_000],
      ['SIGKILL', 2_000],
    ],
    onLine: (line) => {
      const errors = COMPILED.exec(stripVTControlCharacters(line))?.[1];
      if (errors === '0') {
        compiled++;
        if (compiled > 1) {
          listeners.forEach((listener) => listener());
        }
      } else if (/error|Error/.test(line)) {
        screen.line(line);
      }
    },
  });
  await daemon.untilReady(() => compiled > 0, 300_000);
  return { daemon, onCompiled: (listener) => void listeners.push(listener) };
}

/** Restarts web and worker after every compilation, one restart at a time. */
export function restartOnSave(compiler: Compiler, stack: Stack, screen: Console): void {
  let migrations = listMigrations();
  let isBusy = false;
  let isDue = false;
  const restart = async () => {
    isDue = true;
    if (isBusy) {
      return;
    }
    isBusy = true;
    while (isDue) {
      isDue = false;
      try {
        const found = listMigrations();
        if (found !== migrations) {
          await stack.migrate();
          migrations = found;
        }
        await stack.restartProcesses();
      } catch (error) {
        screen.failure(error);
        screen.note('Waiting for the next save.');
      }
    }
    isBusy = false;
  };
  compiler.onCompiled(() => void restart());
  stack.supervisor.watch(compiler.daemon, () => screen.note('The compiler has ended: nothing restarts on save.'));
}

/** The configuration of the build, but nothing is deleted: this very process runs from what would be. */
function configFile(): string {
  const config = JSON.parse(readFileSync(join(projectFolder(), 'nest-cli.json'), 'utf8')) as {
    compilerOptions?: object;
  };
  const watching = { ...config, compilerOptions: { ...config.compilerOptions, deleteOutDir: false } };
  const file = join(makeFolder(cacheFolder()), 'nest-cli.watch.json');
  writeFileSync(file, JSON.stringify(watching, undefined, 2));
  return relative(projectFolder(), file);
}

function nestCli(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@nestjs/cli/package.json')), 'bin', 'nest.js');
}

function listMigrations(): string {
  return readdirSync(join(projectFolder(), 'dist', 'migrations')).join();
}
