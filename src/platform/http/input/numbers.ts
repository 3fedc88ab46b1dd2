import type { InputFault } from '../../errors/domain.error.js';
import { isExact } from '../format/plain.js';

/** Numbers that lost something when they were read: their neighbours look the same. */
export function faultsOfNumbers(value: unknown, pointer = ''): InputFault[] {
  if (typeof value === 'number') {
    return isExact(value) ? [] : [{ pointer, code: 'number_not_exact', detail: NOT_EXACT }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    faultsOfNumbers(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

const NOT_EXACT = 'Numbers must be finite, and whole ones within ±(2^53 − 1)';
