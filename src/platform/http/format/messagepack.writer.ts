import { Packr } from 'msgpackr';
import { isBranch, type Json } from './plain.js';

/** Without the records of the library, which no other one reads. */
const PACKR = new Packr({ useRecords: false, variableMapSize: true });

/** Whole numbers are whole on the wire, however large: the library would write those beyond 32 bits as floats. */
export const writeMessagePack = (document: Json): Buffer => PACKR.pack(withWholeNumbers(document));

function withWholeNumbers(value: Json): unknown {
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) > 0x7fffffff ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(withWholeNumbers);
  if (!isBranch(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withWholeNumbers(member)]));
}
