import { BadRequestException } from '@nestjs/common';

/** No document of ours has more levels. */
export const MAX_DEPTH = 32;

/**
 * Holds what a parser made of a body to what JSON can say, whatever the format was: no other kinds of values, no names that
 * reach for a prototype, no more than 32 levels. Numbers are looked at with the DTO, which can tell where a wrong one is.
 * @returns how many members all its objects have together
 * @throws `request_malformed`
 */
export function countMembers(value: unknown, depth = 0): number {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return 0;
  if (typeof value !== 'object') throw new BadRequestException('The body holds what JSON could not say');
  if (depth >= MAX_DEPTH) throw tooDeep();
  return Array.isArray(value)
    ? value.reduce<number>((count, item) => count + countMembers(item, depth + 1), 0)
    : countOwn(value, depth);
}

function countOwn(branch: object, depth: number): number {
  const prototype = Object.getPrototypeOf(branch) as unknown;
  if (prototype !== Object.prototype && prototype !== null) {
    throw new BadRequestException('The body holds what JSON could not say');
  }
  let count = 0;
  for (const [name, member] of Object.entries(branch) as [string, unknown][]) {
    if (name === '__proto__' || (name === 'constructor' && typeof member === 'object' && member !== null)) {
      throw new BadRequestException(`The body has a member ${name}`);
    }
    count += 1 + countMembers(member, depth + 1);
  }
  return count;
}

export const tooDeep = () => new BadRequestException('The body is nested too deeply');

export const memberTwice = () => new BadRequestException('The body names a member twice');
