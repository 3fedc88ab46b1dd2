import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const ROTATE_AT = 10 * 1024 * 1024;
const KEPT_IN_SIGHT = 64 * 1024;
const FOLLOW_EVERY_MS = 100;

/**
 * A server's output, written by the server itself straight into a file: it costs this process nothing, and a server
 * that outlives us (kill -9) does not fall over a broken pipe.
 */
export class LogFile {
  readonly descriptor: number;
  private readonly path: string;
  private readonly begin: number;
  private follower?: NodeJS.Timeout;
  private readonly flushFollower: (() => void)[] = [];

  constructor(path: string) {
    this.path = path;
    if (existsSync(path) && statSync(path).size > ROTATE_AT) {
      renameSync(path, `${path}.1`);
    }
    this.descriptor = openSync(path, 'a', 0o644);
    this.begin = statSync(path).size;
  }

  /** Called once the server has its own copy of the descriptor. */
  closeHere(): void {
    closeSync(this.descriptor);
  }

  /** The end of what was written since this run began. */
  text(): string {
    const size = statSync(this.path).size;
    return this.read(Math.max(this.begin, size - KEPT_IN_SIGHT), size);
  }

  lastLines(count: number): string[] {
    return stripVTControlCharacters(this.text())
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(-count);
  }

  follow(onLine: (line: string) => void): void {
    let position = this.begin;
    let unfinished = '';
    const flush = () => {
      const size = statSync(this.path).size;
      const lines = (unfinished + this.read(position, size)).split('\n');
      position = size;
      unfinished = lines.pop() ?? '';
      lines.forEach(onLine);
    };
    this.flushFollower.push(flush);
    this.follower = setInterval(flush, FOLLOW_EVERY_MS).unref();
  }

  stopFollowing(): void {
    clearInterval(this.follower);
    this.flushFollower.forEach((flush) => flush());
  }

  private read(from: number, to: number): string {
    const buffer = Buffer.alloc(Math.max(0, to - from));
    const descriptor = openSync(this.path, 'r');
    try {
      return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, buffer.length, from));
    } finally {
      closeSync(descriptor);
    }
  }
}
