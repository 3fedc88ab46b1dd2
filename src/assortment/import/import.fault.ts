import type { Line } from '../source/source.lines.js';
import { MAX_LENGTH } from '../source/source.lines.js';

/** What is wrong with a line or with a field of it. */
export interface Fault {
  /** Where in the record: `variants[0].sku`. Null when it is the line as a whole. */
  field: string | null;
  /** Stable; all of them are in `docs/import.md`. */
  code: string;
  reason: string;
}

export const faultOfLine = (code: string, reason: string): Fault => ({ field: null, code, reason });

/** Why a line cannot be read at all. */
export function unreadable(fault: NonNullable<Line['fault']>): Fault {
  switch (fault) {
    case 'utf8_invalid':
      return faultOfLine(fault, 'The line is not valid UTF-8');
    case 'line_too_long':
      return faultOfLine(fault, `The line is longer than ${MAX_LENGTH} bytes`);
  }
}
