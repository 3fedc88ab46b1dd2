import { hash } from 'node:crypto';

const FIRST_SIZE = 1 << 12;
const MOST_FULL = 0.7;

/**
 * Which keys a file has had, and on which line each stood first, in 12 bytes a slot: a file of a million products takes about
 * 25 MB. It keeps 64 bits of a key's hash; that two of ten million keys share them has a chance of one in 370,000.
 */
export class SeenKeys {
  private size = 0;
  /** Low half, high half, line; again and again. Line 0 marks a free slot: lines count from 1. */
  private slots = new Uint32Array(FIRST_SIZE * 3);

  /** The line that the key stood on first; undefined when it is new. */
  lineOf(key: string): number | undefined {
    const [low, high] = halvesOf(key);
    const line = this.slots[this.slotOf(low, high) + 2];
    return line === 0 ? undefined : line;
  }

  /** Remembers a key that is new. */
  add(key: string, line: number): void {
    if (this.size >= (this.slots.length / 3) * MOST_FULL) this.grow();
    this.put(...halvesOf(key), line);
    this.size += 1;
  }

  private put(low: number, high: number, line: number): void {
    const slot = this.slotOf(low, high);
    this.slots[slot] = low;
    this.slots[slot + 1] = high;
    this.slots[slot + 2] = line;
  }

  /** Where the key is, or the free slot where it would be. */
  private slotOf(low: number, high: number): number {
    const { slots } = this;
    const mask = slots.length / 3 - 1;
    for (let at = low & mask; ; at = (at + 1) & mask) {
      const slot = at * 3;
      if (slots[slot + 2] === 0 || (slots[slot] === low && slots[slot + 1] === high)) return slot;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Uint32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 3) {
      const [low = 0, high = 0, line = 0] = old.subarray(slot, slot + 3);
      if (line !== 0) this.put(low, high, line);
    }
  }
}

function halvesOf(key: string): [low: number, high: number] {
  const digest = hash('sha1', key, 'buffer');
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}
