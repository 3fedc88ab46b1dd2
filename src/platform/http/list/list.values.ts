import { isUuid } from '../input/id.js';

/** RFC 3339: Date reads much else, and years that PostgreSQL does not know. */
const TIME = /^(?!0000)\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/i;

/** What the text of a filter is read as. `time` is an RFC 3339 date or date-time, `integer` has up to 15 digits. */
export type ValueKind = 'text' | 'integer' | 'boolean' | 'uuid' | 'time';

/** The value of a query parameter, or undefined when the text is not of its kind. */
export function readValue(kind: ValueKind, text: string): string | number | boolean | undefined {
  switch (kind) {
    case 'text':
      return text.length > 0 && text.length <= 200 && !text.includes('\0') && text.isWellFormed()
        ? text.normalize('NFC')
        : undefined;
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'uuid':
      return isUuid(text) ? text.toLowerCase() : undefined;
    case 'time':
      return TIME.test(text) && isInCalendar(text) && !Number.isNaN(Date.parse(text))
        ? timeOf(new Date(text))
        : undefined;
  }
}

/** `Date` makes the third of March of the thirty-first of February. */
function isInCalendar(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDate() === day;
}

/** The offset may have carried it out of the years that PostgreSQL reads in this form. */
function timeOf(date: Date): string | undefined {
  const text = date.toISOString();
  return TIME.test(text) ? text : undefined;
}
