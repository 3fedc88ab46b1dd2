import { type Chosen, type Fields } from '../fields/fields.js';

/** A column: the members that lead to its value, joined by dots in the heading. */
export type CsvColumn = readonly string[];

/**
 * The columns of a resource, in the order of its declaration or of what was chosen: one for each member that is no object, by its
 * dotted path (`price.from.amount`). Arrays and maps are one column, with JSON in it.
 * @param absent members that are not there, as what was not asked to be expanded
 */
export function csvColumns(fields: Fields, chosen?: Chosen, absent: ReadonlySet<string> = new Set()): CsvColumn[] {
  const columns = leaves(fields, chosen, []).filter(
    (column) => !column.some((_name, index) => absent.has(column.slice(0, index + 1).join('.'))),
  );
  const isIdHidden = chosen !== undefined && !('id' in chosen) && 'id' in fields;
  return isIdHidden ? [['id'], ...columns] : columns;
}

function leaves(fields: Fields, chosen: Chosen | undefined, path: CsvColumn): CsvColumn[] {
  return Object.keys(chosen ?? fields).flatMap((name) => {
    const field = fields[name] ?? true;
    const within = chosen?.[name];
    if (field === true || Array.isArray(field)) return [[...path, name]];
    return leaves(field as Fields, within === true ? undefined : within, [...path, name]);
  });
}

/** The heading, as one line (RFC 4180). */
export const csvHeading = (columns: CsvColumn[]): string => lines([columns.map((column) => column.join('.'))]);

/** A line for each item. */
export const csvRows = (columns: CsvColumn[], items: object[]): string =>
  lines(items.map((item) => columns.map((column) => cell(item, column))));

/** RFC 4180. Written by hand: csv-stringify leaves a lone CR or LF unquoted, and makes a process of 280 MB one of 420. */
const lines = (records: string[][]): string => records.map((record) => `${record.map(quoted).join(',')}\r\n`).join('');

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function cell(item: object, column: CsvColumn): string {
  let value: unknown = item;
  for (const name of column) value = (value as Record<string, unknown> | null | undefined)?.[name];
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return guarded(value);
  // JSON of numbers and booleans is what they are.
  return JSON.stringify(Array.isArray(value) ? value.map(unlinked) : value);
}

/** Resources within one: where a client could go on from them is no part of a table. */
function unlinked(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('_links' in item)) return item;
  const { _links, ...rest } = item;
  return rest;
}

/**
 * Spreadsheets run a text as a formula when it begins like one, and these texts were written by strangers: an apostrophe in front
 * makes it a text again (OWASP: CSV injection). Numbers and JSON are never taken for formulas.
 */
const guarded = (text: string): string => (/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text);
