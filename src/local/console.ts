import { setTimeout as delay } from 'node:timers/promises';
import pc from 'picocolors';
import { hasCode } from './files.js';
import { LocalError } from './local.errors.js';

const ANNOUNCED_AFTER_MS = 700;

type Output = NodeJS.WritableStream & { isTTY?: boolean };

/** What `npm start` says. On a terminal with colours and with word of what takes long; elsewhere plain lines. */
export class Console {
  private readonly stream: Output;
  private readonly paint: ReturnType<typeof pc.createColors>;
  private isMuted = false;

  constructor(stream: Output = process.stdout) {
    this.stream = stream;
    this.paint = pc.createColors(stream.isTTY === true && pc.isColorSupported);
    // `npm start | head`: whoever read along has left, which is no reason to stop.
    stream.on('error', (error) => {
      if (!hasCode(error, 'EPIPE', 'EIO')) {
        throw error;
      }
    });
  }

  line(text = ''): void {
    this.stream.write(`${text}\n`);
  }

  /** Says what was done and how long it took; on a terminal also that it is under way, when it takes a while. */
  async step<T>(title: string, work: (say: (what: string) => void) => Promise<T>): Promise<T> {
    const began = performance.now();
    const done = new AbortController();
    const say = (what: string) => {
      done.abort();
      this.underWay(`${title}: ${what}`);
    };
    void delay(ANNOUNCED_AFTER_MS, undefined, { signal: done.signal, ref: false }).then(
      () => this.underWay(title),
      () => undefined, // it was quick, or has said what it does
    );
    try {
      const result = await work(say);
      if (!this.isMuted) {
        this.line(` ${this.paint.green('✓')} ${title} ${this.paint.dim(duration(performance.now() - began))}`);
      }
      return result;
    } finally {
      done.abort();
    }
  }

  note(text: string): void {
    this.line(`   ${this.paint.dim(text)}`);
  }

  warning(text: string): void {
    if (!this.isMuted) {
      this.line(` ${this.paint.yellow('!')} ${text}`);
    }
  }

  /** A line of a child's log, under `--verbose`. */
  logged(name: string, line: string): void {
    this.line(`${this.paint.cyan(name)} ${line}`);
  }

  failure(error: unknown): void {
    const text = error instanceof LocalError ? error.message : error instanceof Error ? error.stack : String(error);
    this.line(`\n ${this.paint.red('✗')} ${text}\n`);
  }

  addresses(rows: (readonly [name: string, value: string])[]): void {
    const width = Math.max(...rows.map(([name]) => name.length)) + 3;
    this.line();
    for (const [name, value] of rows) {
      this.line(`   ${this.paint.dim(name.padEnd(width))}${this.paint.bold(value)}`);
    }
    this.line();
  }

  /** From here on no step reports its success: what it brought up is being taken down. */
  mute(): void {
    this.isMuted = true;
  }

  private underWay(text: string): void {
    if (this.stream.isTTY && !this.isMuted) {
      this.note(`… ${text}`);
    }
  }
}

export function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
