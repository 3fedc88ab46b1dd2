import type { InputFault } from '../../errors/domain.error.js';

/** Texts that PostgreSQL cannot store as they are: with a NUL character, or with half of a surrogate pair. */
export function faultsOfTexts(value: unknown, pointer = ''): InputFault[] {
  if (typeof value === 'string') {
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

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed();
