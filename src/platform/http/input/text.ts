import type { InputFault } from '../../errors/domain.error.js';

/** Code of a text that nothing may be done with, not even to look for other faults. */
export const TOO_MANY_MARKS = 'too_many_marks';

/**
 * Texts that cannot be stored: with a NUL character, or with half of a surrogate pair. And those with more marks in a row than the
 * stream-safe format has (UAX #15 §13): composing them takes time that grows with the square of their number.
 */
export function faultsOfTexts(value: unknown, pointer = ''): InputFault[] {
  if (typeof value === 'string') {
    if (MARKS.test(value)) {
      return [{ pointer, code: TOO_MANY_MARKS, detail: 'At most 30 marks stand on one character' }];
    }
    return isStorable(value) ? [] : [{ pointer, code: 'text_not_storable', detail: NOT_STORABLE }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return isStorable(key)
      ? faultsOfTexts(member, place)
      : [{ pointer, code: 'text_not_storable', detail: NOT_STORABLE }];
  });
}

const NOT_STORABLE = 'Texts must be well-formed Unicode without NUL characters';

const MARKS = /\p{M}{31}/u;

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed();
