import { appendFileSync, closeSync, ftruncateSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const newLine = 0x0a;

/**
 * An append-only file of JSON lines. What one tick appends is written by one system call at its end; `afterWrite` tells when
 * that is done, so that nothing is answered which a crash of the process could make unsaid. A write that fails is thrown
 * outside of any request and ends the process: a bank that cannot keep its books must not answer.
 */
export class Journal<Entry> {
  private lines = '';
  private waiting: (() => void)[] = [];

  private constructor(private file?: number) {}

  /** Opens the file, or none, and hands every entry already in it to `replay`. */
  static open<Entry>(path: string | undefined, replay: (entry: Entry) => void): Journal<Entry> {
    if (path === undefined) {
      return new Journal();
    }
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'a+', 0o600);
    const content = readFileSync(path);
    const end = content.lastIndexOf(newLine) + 1;
    if (end < content.length) {
      // Only a write cut short leaves a line without its end, and nobody was told of it.
      ftruncateSync(file, end);
    }
    // The file holds what this class wrote; whoever replays an entry refuses kinds it does not know.
    replayLines(content.subarray(0, end), path, (entry) => replay(entry as Entry));
    return new Journal(file);
  }

  append(entry: Entry): void {
    if (this.file === undefined) {
      return;
    }
    if (this.lines === '') {
      setImmediate(() => this.write());
    }
    this.lines += `${JSON.stringify(entry)}\n`;
  }

  /** Calls back when everything appended so far is with the operating system: at once, when it already is. */
  afterWrite(callback: () => void): void {
    if (this.lines === '') {
      callback();
    } else {
      this.waiting.push(callback);
    }
  }

  close(): void {
    this.write();
    if (this.file !== undefined) {
      closeSync(this.file);
      this.file = undefined;
    }
  }

  private write(): void {
    if (this.file === undefined || this.lines === '') {
      return;
    }
    appendFileSync(this.file, this.lines);
    this.lines = '';
    const waiting = this.waiting;
    this.waiting = [];
    for (const callback of waiting) {
      callback();
    }
  }
}

function replayLines(content: Buffer, path: string, replay: (entry: unknown) => void): void {
  for (let start = 0, number = 1; start < content.length; number++) {
    const end = content.indexOf(newLine, start);
    try {
      replay(JSON.parse(content.toString('utf8', start, end)));
    } catch (error) {
      throw new Error(`${path} cannot be read beyond line ${number}`, { cause: error });
    }
    start = end + 1;
  }
}
