import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { leash } from './leash.js';
import { LocalError } from './local.errors.js';

export interface CommandOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  /** Ends the command when it takes longer. */
  withinMs?: number;
  onLine?: (line: string) => void;
}

export interface CommandResult {
  ok: boolean;
  /** `exit code 1`, `signal SIGTERM`. */
  how: string;
  stdout: string;
  lastLines: string[];
}

const LINES_SHOWN = 20;
const running = new Set<() => void>();

/** Runs a command to its end. It is told to end when we die, and when `stopCommands` is called. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const { withinMs, onLine, ...how } = options;
    const child = spawn(command, args, {
      ...how,
      timeout: withinMs,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = collect(child, onLine);
    const end = () => child.kill('SIGTERM');
    const untie = child.pid === undefined ? undefined : leash(child.pid, 'SIGTERM');
    running.add(end);
    const finish = () => {
      untie?.();
      running.delete(end);
    };
    child.once('error', (error) => {
      finish();
      reject(new LocalError(`${command} could not be run: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      finish();
      resolve({ ok: code === 0, how: signal ? `signal ${signal}` : `exit code ${code}`, ...output() });
    });
  });
}

/** Ends the commands under way; their callers see them fail. */
export function stopCommands(): void {
  running.forEach((end) => end());
}

function collect(child: ChildProcessByStdio<null, Readable, Readable>, onLine?: (line: string) => void) {
  let stdout = '';
  let both = '';
  const lines = byLine((line) => onLine?.(line));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      both += text;
      lines(text);
    });
  }
  return () => ({
    stdout,
    lastLines: both
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(-LINES_SHOWN),
  });
}

function byLine(onLine: (line: string) => void): (text: string) => void {
  let unfinished = '';
  return (text) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    lines.forEach(onLine);
  };
}
