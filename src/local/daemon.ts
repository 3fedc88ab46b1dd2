import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { readIfThere } from './files.js';
import { leash } from './leash.js';
import { endedEarly, LocalError, notReadyInTime } from './local.errors.js';
import { LogFile } from './log.js';
import { endProcess, findProcess, isSame, sendSignal, type RunningProcess, type StopStep } from './running.js';

export interface LaunchOptions {
  /** What people call it: `PostgreSQL`, `web`. */
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  logFile: string;
  /** Where to note which process this is, so that a later start can end it if this one is killed. */
  recordFile?: string;
  stopSteps: readonly StopStep[];
  onLine?: (line: string) => void;
}

const LINES_SHOWN = 20;

const living = new Set<Daemon>();

/** Every server that this process started and that still runs. */
export const livingDaemons = (): Daemon[] => [...living];

/** A server we started: its output in a file, its life tied to ours, its end announced. */
export class Daemon {
  readonly name: string;
  readonly pid: number;
  /** How it ended, in words: `exit code 1`, `signal SIGKILL`. Never rejects. */
  readonly exited: Promise<string>;
  private readonly child: ChildProcess;
  private readonly log: LogFile;
  private readonly stopSteps: readonly StopStep[];

  static async launch(options: LaunchOptions): Promise<Daemon> {
    const log = new LogFile(options.logFile);
    try {
      const child = spawn(options.command, options.args, {
        cwd: options.cwd,
        env: options.env ?? process.env,
        uid: options.uid,
        gid: options.gid,
        stdio: ['ignore', log.descriptor, log.descriptor],
        detached: true, // Ctrl-C in a terminal would reach it together with us; we decide who stops when
      });
      await started(child, options.name);
      return new Daemon(child, log, options);
    } finally {
      log.closeHere();
    }
  }

  private constructor(child: ChildProcess, log: LogFile, options: LaunchOptions) {
    this.child = child;
    this.name = options.name;
    this.pid = child.pid!; // it was spawned
    this.log = log;
    this.stopSteps = options.stopSteps;
    const untie = leash(this.pid, options.stopSteps[0]?.[0] ?? 'SIGTERM');
    const running = findProcess(this.pid);
    if (options.recordFile && running) {
      writeFileSync(options.recordFile, JSON.stringify(running));
    }
    if (options.onLine) {
      log.follow(options.onLine);
    }
    living.add(this);
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        living.delete(this);
        untie();
        log.stopFollowing();
        if (options.recordFile) {
          rmSync(options.recordFile, { force: true });
        }
        resolve(signal ? `signal ${signal}` : `exit code ${code}`);
      });
    });
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What it wrote in this run, the end of it. */
  output(): string {
    return this.log.text();
  }

  lastLines(count = LINES_SHOWN): string[] {
    return this.log.lastLines(count);
  }

  /** Asks it to end, and insists. */
  stop(): Promise<void> {
    return this.endBy(this.stopSteps);
  }

  /** Ends it at once, without its goodbye. */
  kill(): Promise<void> {
    return this.endBy(this.stopSteps.slice(1));
  }

  /** Resolves when `isReady` says so; fails with the last lines when the server ends first or takes too long. */
  async untilReady(isReady: () => Promise<boolean> | boolean, withinMs: number): Promise<void> {
    const deadline = Date.now() + withinMs;
    while (this.isRunning) {
      if (await isReady()) {
        return;
      }
      if (Date.now() > deadline) {
        const lines = this.lastLines();
        await this.kill();
        throw notReadyInTime(this.name, withinMs / 1000, lines);
      }
      await Promise.race([this.exited, delay(20)]);
    }
    throw endedEarly(this.name, await this.exited, this.lastLines());
  }

  private async endBy(steps: readonly StopStep[]): Promise<void> {
    for (const [signal, patienceMs] of steps) {
      if (!this.isRunning) {
        return;
      }
      sendSignal(this.pid, signal);
      await Promise.race([this.exited, delay(patienceMs, undefined, { ref: false })]);
    }
  }
}

/** Ends what the record names, if that very process is still there. */
export async function reap(recordFile: string, steps: readonly StopStep[]): Promise<void> {
  const noted = parseRecord(readIfThere(recordFile));
  const running = noted && findProcess(noted.pid);
  if (noted && running && isSame(running, noted)) {
    await endProcess(running, steps);
  }
  rmSync(recordFile, { force: true });
}

function parseRecord(content: string | undefined): RunningProcess | undefined {
  try {
    return content ? (JSON.parse(content) as RunningProcess) : undefined; // written by Daemon
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined; // cut off by a crash of the machine, which ended the process as well
    }
    throw error;
  }
}

function started(child: ChildProcess, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(new LocalError(`${name} could not be started: ${error.message}`)));
  });
}
