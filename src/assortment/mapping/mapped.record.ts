import type { Fault } from '../import/import.fault.js';
import type { Cells } from '../source/source.file.js';
import type { Mapping, TextField } from './column.mapping.js';
import { type Defaults, MappedRow } from './mapped.row.js';

/** What a mapping makes of rows: most of a record, to be checked as one, and what could not be read. */
export interface MappedRecord {
  record: Record<string, unknown>;
  faults: Fault[];
  /** For each variant, in which of the rows it stands first. */
  rowOfVariant: number[];
}

/** The key that a row's record has in its source; undefined when there is none. */
export function externalIdOf(mapping: Mapping, cells: Cells): string | undefined {
  return new MappedRow(mapping, cells).text('externalId', mapping.texts.externalId);
}

/** Makes one record of the rows of one product. Each field of the product is taken from the first row that has it. */
export function toRecord(mapping: Mapping, rows: Cells[], defaults: Defaults): MappedRecord {
  const mapped = rows.map((cells) => new MappedRow(mapping, cells));
  const product = (field: TextField) => {
    const source = mapping.texts[field];
    return source && firstOf(mapped, (row) => row.text(field, source));
  };
  const { variants, choices } = variantsOf(mapping, mapped);
  const options = optionsOf(choices);
  const record = {
    ...{ externalId: product('externalId'), name: product('name'), slug: product('slug') },
    ...{ description: product('description'), brand: product('brand'), status: product('status') },
    categories: firstOf(mapped, (row) => row.lists('categories', mapping.categories)),
    attributes: mapped.reduceRight((named, row) => ({ ...named, ...row.named('attributes', mapping.attributes) }), {}),
    images: firstOf(mapped, (row) => row.lists('images', mapping.images)?.flat()),
    options: options.length > 0 ? options : undefined,
    variants: variants.map((own, index) => toVariant(mapping, own, { index, options: choices[index] ?? {}, defaults })),
  };
  return {
    record: withoutAbsent(record),
    rowOfVariant: variants.map(([first]) => mapped.indexOf(first)),
    faults: mapped.flatMap(({ faults }) => faults),
  };
}

/** The rows of a variant; it has at least one. */
type Rows = [MappedRow, ...MappedRow[]];

/**
 * A row that names options is a variant. A row that names none adds its prices and stock to the variant of its SKU that came
 * before; else, where other rows name options, it speaks of the product alone; else it is a variant without options.
 */
function variantsOf(mapping: Mapping, mapped: MappedRow[]): { variants: Rows[]; choices: Record<string, string>[] } {
  const found: { rows: Rows; chosen: Record<string, string> }[] = [];
  const bySku = new Map<string | undefined, Rows>();
  for (const row of mapped) {
    const chosen = row.named('options', mapping.options);
    const sku = row.text('sku', mapping.texts.sku);
    const known = Object.keys(chosen).length === 0 ? bySku.get(sku) : undefined;
    if (known) known.push(row);
    else {
      const rows: Rows = [row];
      found.push({ rows, chosen });
      bySku.set(sku, rows);
    }
  }
  const choosing = found.filter(({ chosen }) => Object.keys(chosen).length > 0);
  const variants = choosing.length > 0 ? choosing : found;
  return { variants: variants.map(({ rows }) => rows), choices: variants.map(({ chosen }) => chosen) };
}

function toVariant(
  mapping: Mapping,
  rows: Rows,
  { index, options, defaults }: { index: number; options: Record<string, string>; defaults: Defaults },
): Record<string, unknown> {
  const at = `variants[${index}]`;
  const { sku, backOrder } = mapping.texts;
  const stock = rows.map((row) => row.stock(`${at}.stock`, defaults)).filter((counts) => counts !== undefined);
  return withoutAbsent({
    sku: rows[0].text(`${at}.sku`, sku),
    options,
    prices: rows.flatMap((row) => row.prices(`${at}.prices`, defaults)),
    stock: stock.length > 0 ? Object.assign({}, ...stock) : undefined,
    backOrder: backOrder && firstOf(rows, (row) => row.flag(`${at}.backOrder`, backOrder)),
  });
}

/** The names and values that the variants choose, in the order of the file. */
function optionsOf(choices: Record<string, string>[]): { name: string; values: string[] }[] {
  const names = [...new Set(choices.flatMap((chosen) => Object.keys(chosen)))];
  return names.map((name) => ({ name, values: [...new Set(choices.flatMap((chosen) => chosen[name] ?? []))] }));
}

function firstOf<T>(rows: MappedRow[], read: (row: MappedRow) => T | undefined): T | undefined {
  for (const row of rows) {
    const value = read(row);
    if (value !== undefined) return value;
  }
  return undefined;
}

const withoutAbsent = (members: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
