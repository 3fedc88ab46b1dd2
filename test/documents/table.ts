import { readFileSync } from 'node:fs';

const BEGIN = '<!-- table: npm run docs writes it -->';
const END = '<!-- end of table -->';

/** The rows of the table in a document, cell by cell. */
export function rowsOf(document: string): string[][] {
  const [, table = ''] = /-->\n([\s\S]*?)\n<!-- end/.exec(document) ?? [];
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The document with its table replaced: what `npm run docs` writes, and what the test compares with. */
export function withTable(path: string, head: string[], rows: string[][]): string {
  const document = readFileSync(path, 'utf8');
  const [before, after] = [document.split(BEGIN)[0], document.split(END)[1]];
  if (before === undefined || after === undefined) throw new Error(`${path} has no place for its table`);
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}
