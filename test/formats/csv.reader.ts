import { parse } from 'csv-parse/sync';

interface Cell {
  text: string;
  isQuoted: boolean;
}

/** Reads a list back as docs/formats.md says that it is written: paths of members in the heading, texts in quotation marks. */
export function readCsv(csv: string): unknown[] {
  const [heading = [], ...rows] = parse(csv, {
    cast: (text, { quoting }) => ({ text, isQuoted: quoting }),
    skip_empty_lines: false,
    relax_column_count: true,
  }) as unknown as Cell[][];
  const paths = heading.map(({ text }) => stepsOf(text));
  return rows.map((row) => {
    const item = {};
    row.forEach((cell, column) => {
      if (cell.isQuoted || cell.text !== '') put(item, paths[column]!, cell);
    });
    return item;
  });
}

/** `price.from.amount` → its names, `options[0].name` → a name, a place and a name; what follows a backslash stands for itself. */
function stepsOf(path: string): (string | number)[] {
  const steps: (string | number)[] = [''];
  for (const [, escaped, place, sign] of path.matchAll(/\\(.)|\[(\d+)\]|([^])/g)) {
    if (place !== undefined) steps.push(Number(place));
    else if (sign === '.') steps.push('');
    else steps.push(`${String(steps.pop())}${escaped ?? sign}`);
  }
  return steps;
}

function put(item: object, steps: (string | number)[], { text, isQuoted }: Cell): void {
  let branch = item as Record<string | number, unknown>;
  for (const [index, step] of steps.slice(0, -1).entries()) {
    // What it inherits, as `toString`, is nothing that was written.
    if (!Object.hasOwn(branch, step)) branch[step] = typeof steps[index + 1] === 'number' ? [] : {};
    branch = branch[step] as Record<string | number, unknown>;
  }
  branch[steps.at(-1)!] = isQuoted ? text : (JSON.parse(text) as unknown);
}
