import { isBranch, type Json } from './plain.js';

/**
 * The items of a list as CSV (RFC 4180). Members of members have paths: `price.from.amount`, `options[0].name`; dots, brackets
 * and backslashes of a name follow a backslash. Texts stand in quotation marks, whatever else there is does not: `null`, numbers,
 * `true`, `false`, `{}`, `[]`; an item without the member has nothing there.
 * @returns undefined for what is no list
 */
export function writeCsv(document: Json): string | undefined {
  if (!isBranch(document) || !Array.isArray(document.data)) return undefined;
  const rows = document.data.map((item) => new Map(cellsOf(undefined, item)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns.map(quoted), ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function cellsOf(path: string | undefined, value: Json): [path: string, cell: string][] {
  if (typeof value === 'string') return [[path ?? '', quoted(value)]];
  if (Array.isArray(value)) {
    if (value.length === 0) return [[path ?? '', '[]']];
    return value.flatMap((item, index) => cellsOf(`${path ?? ''}[${index}]`, item));
  }
  if (!isBranch(value)) return [[path ?? '', String(value)]];
  const members = Object.entries(value as Record<string, Json>);
  if (members.length === 0) return [[path ?? '', '{}']];
  return members.flatMap(([name, member]) => cellsOf(joined(path, name), member));
}

const joined = (path: string | undefined, name: string) =>
  `${path === undefined ? '' : `${path}.`}${name.replaceAll(/[\\.[\]]/g, (sign) => `\\${sign}`)}`;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
