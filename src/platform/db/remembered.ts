import type { Notices } from './notices.js';

interface Entry<Value> {
  value: Value;
  until: number;
}

/**
 * What was read from PostgreSQL and is kept until a notice of its topic says that it changed: `new Remembered(notices, 'session', 10_000)`.
 * A key of `*` in the notice forgets everything. While notices are not heard nothing is kept, so that what is answered is never old.
 */
export class Remembered<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  /** Raised by every notice: what was being read meanwhile may be old already. */
  private generation = 0;

  /** @param most entries that are kept at once; the one that was read first goes first */
  constructor(
    private readonly notices: Notices,
    topic: string,
    private readonly most: number,
  ) {
    notices.on(topic, (key) => this.forget(key));
    notices.onGap(() => this.forget('*'));
  }

  /** What is remembered of the key, without reading anything. */
  peek(key: string): Value | undefined {
    const entry = this.entries.get(key);
    return entry !== undefined && entry.until > Date.now() ? entry.value : undefined;
  }

  /** @param until time in milliseconds after which it is read anew */
  async get(key: string, read: () => Promise<Value>, until = Infinity): Promise<Value> {
    const known = this.peek(key);
    if (known !== undefined) return known;
    const { generation } = this;
    const value = await read();
    // What is not there is read each time: whoever makes up keys would push out all that is.
    const isFound = value !== null && value !== undefined;
    if (isFound && generation === this.generation && this.notices.isListening) this.keep(key, { value, until });
    return value;
  }

  private keep(key: string, entry: Entry<Value>): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (this.entries.size > this.most) this.entries.delete(this.entries.keys().next().value ?? '');
  }

  private forget(key: string): void {
    this.generation++;
    if (key === '*') this.entries.clear();
    else this.entries.delete(key);
  }
}
