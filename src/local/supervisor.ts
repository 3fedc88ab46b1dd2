import { setTimeout as delay } from 'node:timers/promises';
import { duration } from './console.js';
import type { Daemon } from './daemon.js';
import { LocalError } from './local.errors.js';

/** How one process is kept running. */
export interface Keeping {
  /** What people call it: `Web process`. */
  title: string;
  start: () => Promise<Daemon>;
  /** Told when it died and runs again. */
  say: (what: string) => void;
}

const MOST_DEATHS = 5;
const WITHIN_MS = 60_000;
const PAUSE_MS = 200;

/** Notices when a server ends though nobody asked it to. */
export class Supervisor {
  /** Rejects with the first end that cannot be mended, and the last lines of who it was. */
  readonly failure: Promise<never>;
  private readonly watched = new Set<Daemon>();
  private isResting = false;
  private fail: (reason: unknown) => void = () => undefined;

  constructor() {
    this.failure = new Promise((_, reject) => (this.fail = reject));
    this.failure.catch(() => undefined); // whoever runs us waits for it; until then it is no unhandled one
  }

  watch(daemon: Daemon, onEnd: (reason: LocalError) => void = this.fail): void {
    void this.untilDead(daemon).then((how) => how && onEnd(endedUnexpectedly(daemon, how)));
  }

  /** Starts it again whenever it dies; gives up when it dies five times in a minute. */
  keep(daemon: Daemon, keeping: Keeping): void {
    this.keepAlive(daemon, keeping).catch(this.fail);
  }

  /** Stops those of these names, which then is no surprise. */
  async stop(...names: string[]): Promise<void> {
    const found = [...this.watched].filter(({ name }) => names.includes(name));
    found.forEach((daemon) => this.watched.delete(daemon));
    await Promise.all(found.map((daemon) => daemon.stop()));
  }

  /** From here on every end is expected. */
  rest(): void {
    this.isResting = true;
    this.watched.clear();
  }

  private async keepAlive(first: Daemon, { title, start, say }: Keeping): Promise<void> {
    let deaths: number[] = [];
    let running: Daemon | undefined = first;
    while (running) {
      const how = await this.untilDead(running);
      if (how === undefined) {
        return;
      }
      const died = performance.now();
      let reason: unknown = endedUnexpectedly(running, how);
      for (running = undefined; !running && !this.isResting;) {
        deaths = [...deaths, performance.now()].filter((at) => performance.now() - at < WITHIN_MS);
        if (deaths.length >= MOST_DEATHS) {
          throw givenUp(title, reason);
        }
        await delay(PAUSE_MS * deaths.length);
        running = await start().catch((error: unknown) => void (reason = error));
      }
      if (this.isResting) {
        await running?.stop();
        return;
      }
      say(`${title} died (${how.replace(/^signal /, '')}), started again after ${duration(performance.now() - died)}`);
    }
  }

  /** How it ended, in words; undefined when it was told to. */
  private async untilDead(daemon: Daemon): Promise<string | undefined> {
    this.watched.add(daemon);
    const how = await daemon.exited;
    return this.watched.delete(daemon) ? how : undefined;
  }
}

function endedUnexpectedly(daemon: Daemon, how: string): LocalError {
  const lines = daemon.lastLines().map((line) => `  ${line}`);
  return new LocalError([`${daemon.name} ended unexpectedly (${how}). Its last lines:`, ...lines].join('\n'));
}

function givenUp(title: string, reason: unknown): unknown {
  return reason instanceof LocalError
    ? new LocalError(`${title} died ${MOST_DEATHS} times in a minute. At last ${reason.message}`)
    : reason;
}
