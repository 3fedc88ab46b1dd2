export interface Table {
  head: string[];
  rows: string[][];
}

/** Columns under each other: words to the left, numbers to the right. */
export function align({ head, rows }: Table): string[] {
  const widths = head.map((_cell, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const pad = (cell: string, column: number) =>
    isWords(rows, column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return [head, ...rows].map((row) => row.map(pad).join('  ').trimEnd());
}

export function markdown({ head, rows }: Table): string {
  const rule = head.map((_cell, column) => (isWords(rows, column) ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export const fixed = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const isWords = (rows: string[][], column: number) => rows.some((row) => /\p{Letter}/u.test(row[column]!));
