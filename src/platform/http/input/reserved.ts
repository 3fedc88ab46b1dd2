import type { InputFault } from '../../errors/domain.error.js';

/** `constructor`, `toString` and the like: every object has them, so that whatever looks a name up finds these. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Members with names that every object has: class-validator takes them for known, and class-transformer drops some. */
export function reservedMembers(value: unknown, pointer = ''): InputFault[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    RESERVED.has(name)
      ? [{ pointer: `${pointer}/${name}`, code: 'member_unknown', detail: `No member may be called ${name}` }]
      : reservedMembers(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
