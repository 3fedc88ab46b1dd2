import { isDeepStrictEqual } from 'node:util';
import { MAX_DEPTH } from '../input/document.js';

/** One operation of a JSON Patch (RFC 6902 §4), its form checked. */
export type Operation = { path: string } & (
  { op: 'add' | 'replace' | 'test'; value: unknown } | { op: 'remove' } | { op: 'move' | 'copy'; from: string }
);

/** Why an operation cannot be done, in a few words. */
export class NotApplicable extends Error {}

type Branch = Record<string, unknown> | unknown[];

/** What the operations of one patch may put into a document together: each copy may double it. */
const MAX_VALUES = 20_000;
const MAX_CHARACTERS = 1_000_000;

/**
 * A document that a JSON Patch is applied to. Only what is the document's own has a place in it: nothing is read from or written
 * to what objects inherit. Every operation costs in proportion to what it touches, and all together are bounded.
 */
export class PatchedDocument {
  private values = 0;
  private characters = 0;

  /** @param whole is changed in place */
  constructor(public whole: unknown) {}

  /** @throws {NotApplicable} and leaves the document half changed when an operation cannot be done */
  apply(operation: Operation): void {
    const path = stepsOf(operation.path);
    switch (operation.op) {
      case 'add':
        return this.add(path, structuredClone(operation.value));
      case 'replace':
        this.at(path);
        if (Array.isArray(this.parentOf(path))) this.remove(path);
        return this.add(path, structuredClone(operation.value));
      case 'test':
        if (!isDeepStrictEqual(this.at(path), operation.value)) throw new NotApplicable('it is another');
        return;
      case 'remove':
        return this.remove(path);
      case 'copy':
        return this.add(path, structuredClone(this.at(stepsOf(operation.from))));
      case 'move':
        return this.move(operation.from, operation.path);
    }
  }

  /** RFC 6902 §4.4: nothing moves into itself. */
  private move(from: string, to: string): void {
    if (to.startsWith(`${from}/`)) throw new NotApplicable('it would be within itself');
    const moved = this.at(stepsOf(from));
    this.remove(stepsOf(from));
    this.add(stepsOf(to), moved);
  }

  private add(path: string[], value: unknown): void {
    this.weigh(value, path.length);
    const name = path.at(-1);
    if (name === undefined) return void (this.whole = value);
    const parent = this.parentOf(path);
    if (Array.isArray(parent)) parent.splice(placeIn(parent, name, parent.length), 0, value);
    else Object.defineProperty(parent, name, { value, writable: true, enumerable: true, configurable: true });
  }

  private remove(path: string[]): void {
    this.at(path);
    const name = path.at(-1);
    if (name === undefined) return void (this.whole = null);
    const parent = this.parentOf(path);
    if (Array.isArray(parent)) parent.splice(placeIn(parent, name, parent.length - 1), 1);
    else Reflect.deleteProperty(parent, name);
  }

  private parentOf(path: string[]): Branch {
    const parent = path.length === 0 ? { whole: this.whole } : this.at(path.slice(0, -1));
    if (typeof parent !== 'object' || parent === null) throw nowhere();
    return parent as Branch;
  }

  private at(path: string[]): unknown {
    return path.reduce<unknown>((place, name) => {
      if (Array.isArray(place)) return place[placeIn(place, name, place.length - 1)] as unknown;
      if (typeof place !== 'object' || place === null || !Object.hasOwn(place, name)) throw nowhere();
      return (place as Record<string, unknown>)[name];
    }, this.whole);
  }

  private weigh(value: unknown, depth: number): void {
    if (depth > MAX_DEPTH) throw new NotApplicable('the document becomes too deep');
    this.values++;
    if (typeof value === 'string') this.characters += value.length;
    if (this.values > MAX_VALUES || this.characters > MAX_CHARACTERS) {
      throw new NotApplicable('the document becomes too large');
    }
    if (typeof value !== 'object' || value === null) return;
    for (const member of Object.values(value)) this.weigh(member, depth + 1);
  }
}

const nowhere = () => new NotApplicable('there is no such place');

/** RFC 6901 §4. */
const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A place in a list; `-` is the one after its last item. */
function placeIn(list: unknown[], name: string, last: number): number {
  const place = name === '-' ? list.length : /^(0|[1-9]\d{0,8})$/.test(name) ? Number(name) : Infinity;
  if (place > last) throw nowhere();
  return place;
}
