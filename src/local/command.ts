import { spawn } from 'node:child_process';
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

const running = new Set<() => void>();

/** Runs a command to its end. It is told to end when we die, and when `stopCommands` is called. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const { env = process.env, cwd, uid, gid, withinMs, onLine } = options;
    const child = spawn(command, args, {
      env,
      cwd,
      uid,
      gid,
      timeout: withinMs,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = () => child.kill('SIGTERM');
    const untie = child.pid === undefined ? undefined : leash(child.pid, 'SIGTERM');
    running.add(end);
    let stdout = '';
    let both = '';
    const lines = byLine((line) => onLine?.(line));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      both += text;
      lines(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      both += text;
      lines(text);
    });
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
      const lastLines = both
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-20);
      resolve({ ok: code === 0, how: signal ? `signal ${signal}` : `exit code ${code}`, stdout, lastLines });
    });
  });
}

/** Ends the commands under way; their callers see them fail. */
export function stopCommands(): void {
  running.forEach((end) => end());
}

function byLine(onLine: (line: string) => void): (text: string) => void {
  let unfinished = '';
  return (text) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    lines.forEach(onLine);
  };
}
