import { hash } from 'node:crypto';

const FIRST_SIZE = 1 << 12;
const MOST_FULL = 0.7;

/**
 * Which keys a file has had, and on which line each stood first, in 12 bytes a slot: a file of a million products takes about
 * 25 MB. It keeps 64 bits of a key's hash; that two of ten million keys share them has a chance of one in 370,000.
 */
export class SeenKeys {
  private size = 0;
  private slots = new Uint32Array(FIRST_SIZE * 3);

  /** Remembers the key; returns the line it stood on before, or undefined when it is new. */
  add(key: string, line: number): number | undefined {
    if (this.size > (this.slots.length / 3) * MOST_FULL) this.grow();
    const digest = hash('sha1', key, 'buffer');
    const known = this.put(digest.readUInt32LE(0), digest.readUInt32LE(4), line);
    if (known === undefined) this.size += 1;
    return known;
  }

  /** Line 0 marks a free slot: lines count from 1. */
  private put(low: number, high: number, line: number): number | undefined {
    const { slots } = this;
    const mask = slots.length / 3 - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      const slot = at * 3;
      if (slots[slot + 2] === 0) {
        slots[slot] = low;
        slots[slot + 1] = high;
        slots[slot + 2] = line;
        return undefined;
      }
      if (slots[slot] === low && slots[slot + 1] === high) return slots[slot + 2];
    }
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 3) {
      const [low, high, line] = [old[slot]!, old[slot + 1]!, old[slot + 2]!]; // the length is a multiple of three
      if (line !== 0) this.put(low, high, line);
    }
  }
}
