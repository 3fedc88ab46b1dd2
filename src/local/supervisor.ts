import type { Daemon } from './daemon.js';
import { LocalError } from './local.errors.js';

/** Notices when a server ends though nobody asked it to. */
export class Supervisor {
  /** Rejects with the first such end, and the last lines of who it was. */
  readonly failure: Promise<never>;
  private readonly watched = new Set<Daemon>();
  private fail: (reason: LocalError) => void = () => undefined;

  constructor() {
    this.failure = new Promise((_, reject) => (this.fail = reject));
    this.failure.catch(() => undefined); // whoever runs us waits for it; until then it is no unhandled one
  }

  watch(daemon: Daemon, onEnd = this.fail): void {
    this.watched.add(daemon);
    void daemon.exited.then((how) => {
      if (this.watched.delete(daemon)) {
        onEnd(endedUnexpectedly(daemon, how));
      }
    });
  }

  /** Stops those of these names, which then is no surprise. */
  async stop(...names: string[]): Promise<void> {
    const found = [...this.watched].filter(({ name }) => names.includes(name));
    found.forEach((daemon) => this.watched.delete(daemon));
    await Promise.all(found.map((daemon) => daemon.stop()));
  }

  /** From here on every end is expected. */
  rest(): void {
    this.watched.clear();
  }
}

function endedUnexpectedly(daemon: Daemon, how: string): LocalError {
  const lines = daemon.lastLines().map((line) => `  ${line}`);
  return new LocalError([`${daemon.name} ended unexpectedly (${how}). Its last lines:`, ...lines].join('\n'));
}
