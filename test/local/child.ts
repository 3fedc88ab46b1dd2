import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findProcess } from '../../src/local/running.js';

const CHILDREN = join(import.meta.dirname, 'children');

/** A process of ours whose output we read. */
export class Child {
  readonly process: ChildProcess;
  readonly exited: Promise<number | null>;
  output = '';

  constructor(args: string[], env: NodeJS.ProcessEnv = {}, program = process.execPath) {
    this.process = spawn(program, args, {
      cwd: join(import.meta.dirname, '..', '..'),
      env: { ...process.env, NODE_ENV: undefined, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.exited = new Promise((resolve) => this.process.once('exit', resolve));
  }

  /** One of the scripts in `children`, on the TypeScript sources. */
  static script(name: string, args: string[], env?: NodeJS.ProcessEnv): Child {
    return Child.fromSource([join(CHILDREN, name), ...args], env);
  }

  /** A program whose imports are TypeScript sources. */
  static fromSource(args: string[], env?: NodeJS.ProcessEnv): Child {
    const hook = ['--disable-warning=ExperimentalWarning', '--import', join(CHILDREN, 'from-source.mjs')];
    return new Child([...hook, ...args], env);
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Waits until its output matches; fails with the output when it ends first. */
  async says(pattern: RegExp, withinMs = 120_000): Promise<RegExpExecArray> {
    const deadline = Date.now() + withinMs;
    while (Date.now() < deadline) {
      const found = pattern.exec(this.output);
      if (found) return found;
      if (this.process.exitCode !== null || this.process.signalCode !== null) break;
      await delay(20);
    }
    throw new Error(`It never said ${pattern}, but:\n${this.output}`);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    this.process.kill(signal);
    return this.exited;
  }

  /** kill -9, and before it the shells that would end its servers with it: as when a whole container is gone. */
  async killWithoutLeash(): Promise<void> {
    const children = readFileSync(`/proc/${this.pid}/task/${this.pid}/children`, 'utf8').trim().split(' ').map(Number);
    for (const pid of children.filter((one) => findProcess(one)?.command.includes('stoa-leash'))) {
      process.kill(pid, 'SIGKILL');
    }
    await this.kill();
  }
}

export const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);

export async function untilGone(pids: number[], withinMs = 15_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (pids.some((pid) => findProcess(pid))) {
    if (Date.now() > deadline) {
      throw new Error(`Still running: ${pids.map((pid) => findProcess(pid)?.command).join('; ')}`);
    }
    await delay(20);
  }
}
