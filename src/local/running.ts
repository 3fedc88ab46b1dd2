import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode, readIfThere } from './files.js';

/** What a process is. Pid and start together name one process for good, even after its pid is given out again. */
export interface RunningProcess {
  pid: number;
  startedAt: string;
  program: string;
  command: string;
  /** Its working directory, where the system tells. */
  folder?: string;
}

/** A signal and how long to wait for the process to go before the next, harder one. */
export type StopStep = readonly [signal: NodeJS.Signals, patienceMs: number];

export function findProcess(pid: number): RunningProcess | undefined {
  if (!Number.isInteger(pid) || pid <= 0) {
    return undefined;
  }
  return existsSync('/proc/self/stat') ? fromProc(pid) : fromPs(pid);
}

export function isSame(one: RunningProcess | undefined, other: RunningProcess): boolean {
  return one?.pid === other.pid && one.startedAt === other.startedAt && one.program === other.program;
}

/** Ends a process that is not our child (left behind by an earlier start), by ever harder signals. */
export async function endProcess(running: RunningProcess, steps: readonly StopStep[]): Promise<void> {
  for (const [signal, patienceMs] of steps) {
    if (!isSame(findProcess(running.pid), running)) {
      return;
    }
    sendSignal(running.pid, signal);
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline && isSame(findProcess(running.pid), running)) {
      await delay(20);
    }
  }
}

/** Whether the system still counts the pid as given out, if only to a zombie. */
export function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** The processes whose working directory this is, where the system tells. */
export function processesIn(folder: string): RunningProcess[] {
  return existsSync('/proc/self/stat')
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((name) => findProcess(Number(name)) ?? [])
        .filter((found) => found.folder === folder)
    : [];
}

/** Signals a process; one that is gone already needs none. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) {
      throw error;
    }
  }
}

function fromProc(pid: number): RunningProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold anything: count from its end (man proc_pid_stat).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isZombie = fields[0] === 'Z' || fields[0] === 'X';
    if (isZombie) {
      return undefined;
    }
    return {
      pid,
      startedAt: `${bootId()}/${fields[19]}`,
      program: readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''),
      command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim(),
      folder: readlinkSync(`/proc/${pid}/cwd`),
    };
  } catch (error) {
    // Gone, or another user's: a process we may not look at is none that we started.
    if (hasCode(error, 'ENOENT', 'ESRCH', 'EACCES', 'EPERM')) {
      return undefined;
    }
    throw error;
  }
}

function fromPs(pid: number): RunningProcess | undefined {
  const field = (name: string) =>
    spawnSync('ps', ['-ww', '-o', `${name}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  const startedAt = field('lstart');
  if (startedAt === '' || field('stat').startsWith('Z')) {
    return undefined;
  }
  return { pid, startedAt, program: field('comm'), command: field('command') };
}

/** Start times count from the boot, so after a reboot they mean something else. */
function bootId(): string {
  return readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}
