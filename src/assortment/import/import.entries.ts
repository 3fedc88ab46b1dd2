import type { ProductRecord } from '../product.record.js';
import { faultsOf } from '../product-record.check.js';
import { ImportFailure } from './import.failure.js';
import type { Fault } from './import.fault.js';
import { mappingOfHeader } from '../mapping/mapping.header.js';
import { columnsOf, type Mapping, type MissingPrice } from '../mapping/column.mapping.js';
import { type Cells, CsvFile, type Format, type ImportFile, readNdjson, type Row } from '../source/source.file.js';
import { externalIdOf, toRecord } from '../mapping/mapped.record.js';
import type { Defaults } from '../mapping/mapped.row.js';

/** The most rows that make one product. */
const MAX_ROWS = 1_000;

/** How a file is to be read. */
export interface Reading {
  format: Format;
  /** Without one, NDJSON lines are records and CSV columns have our own names. */
  mapping?: Mapping;
  defaults: Defaults;
  missingPrice: MissingPrice;
  /** Those that the store sells in. */
  currencies: readonly string[];
}

/** A fault and the line it is on. */
export type LineFault = Fault & { line: number };

/** A product that the file states, or what is wrong with it. */
export interface Entry {
  line: number;
  /** The last of its lines. */
  lastLine: number;
  /** In bytes. */
  length: number;
  externalId: string | null;
  /** A whole record when there are no faults. */
  record?: ProductRecord;
  faults: LineFault[];
}

type Readable = Extract<Row, { cells: Cells }>;

/** What the file states, in its order; the same each time that it is read. */
export async function* readEntries(file: ImportFile, reading: Reading): AsyncGenerator<Entry> {
  const { rows, mapping } = await openRows(file, reading);
  for await (const group of groupsOf(rows, mapping)) yield entryOf(group, mapping, reading);
}

async function openRows(
  file: ImportFile,
  { format, mapping }: Reading,
): Promise<{ rows: AsyncIterable<Row>; mapping: Mapping | undefined }> {
  if (format === 'ndjson') return { rows: readNdjson(file.lines()), mapping };
  const csv = await CsvFile.open(file.lines(), mapping?.delimiter ?? ',');
  const used = mapping ?? mappingOfHeader(csv.header);
  const missing = columnsOf(used).filter((column) => !csv.header.includes(column));
  if (missing.length === 0) return { rows: csv.rows(), mapping: used };
  throw new ImportFailure(
    `The mapping names columns that the file does not have: ${missing.join(', ')}. It has: ${csv.header.join(', ')}`,
  );
}

/** Rows of one product; a row that cannot be read stands alone and parts nothing. */
async function* groupsOf(rows: AsyncIterable<Row>, mapping: Mapping | undefined): AsyncGenerator<Row[]> {
  let group: Readable[] = [];
  let key: string | undefined;
  for await (const row of rows) {
    if ('fault' in row || mapping?.rows !== 'variant') {
      yield [row];
      continue;
    }
    const externalId = externalIdOf(mapping, row.cells);
    if (group.length > 0 && (externalId === undefined || externalId !== key)) {
      yield group;
      group = [];
    }
    key = externalId;
    if (group.length <= MAX_ROWS) group.push(row); // one more than allowed tells that there are too many
  }
  if (group.length > 0) yield group;
}

function entryOf(rows: Row[], mapping: Mapping | undefined, reading: Reading): Entry {
  const readable = rows.filter((row) => 'cells' in row);
  const [first] = rows.flatMap((row) => ('fault' in row ? [row.fault] : []));
  if (first) return entry(rows, null, [first]);
  if (rows.length > MAX_ROWS) {
    const id = mapping && readable[0] && externalIdOf(mapping, readable[0].cells);
    return entry(rows, id ?? null, [{ field: 'variants', code: 'too_many', reason: `has more than ${MAX_ROWS} rows` }]);
  }
  return mapping ? mappedEntry(readable, mapping, reading) : nativeEntry(readable, reading);
}

function nativeEntry(rows: Readable[], reading: Reading): Entry {
  const value = rows[0]?.value;
  return checkedEntry(rows, value, faultsOf(value, reading.currencies), reading);
}

function mappedEntry(rows: Readable[], mapping: Mapping, reading: Reading): Entry {
  const cells = rows.map((row) => row.cells);
  const { record, faults, rowOfVariant } = toRecord(mapping, cells, reading.defaults);
  // What could not be read is missing from the record: one fault for one field is enough.
  const byField = new Map(
    [...faultsOf(record, reading.currencies), ...faults.toReversed()].map((fault) => [fault.field, fault]),
  );
  const { faults: all, ...rest } = checkedEntry(rows, record, [...byField.values()], reading);
  return { ...rest, faults: all.map((fault) => ({ ...fault, line: lineOf(fault, rows, rowOfVariant) })) };
}

/** A fault of a variant is on the line of that variant. */
function lineOf({ field, line }: LineFault, rows: Readable[], rowOfVariant: number[]): number {
  const [, variant] = /^variants\[(\d+)\]/.exec(field ?? '') ?? [];
  return rows[rowOfVariant[Number(variant)] ?? -1]?.line ?? line;
}

function checkedEntry(rows: Readable[], value: unknown, faults: Fault[], { missingPrice }: Reading): Entry {
  const { externalId } = value as { externalId?: unknown }; // every row is an object
  const id = typeof externalId === 'string' ? externalId : null;
  if (faults.length > 0) return entry(rows, id, faults);
  const record = value as ProductRecord; // it has no faults
  const unpriced = [...record.variants.keys()].filter((index) => record.variants[index]?.prices.length === 0);
  if (missingPrice === 'refuse' && unpriced.length > 0) {
    const reasons = unpriced.map((index) => ({
      field: `variants[${index}].prices`,
      code: 'price_missing',
      reason: 'is missing',
    }));
    return entry(rows, id, reasons);
  }
  const isUnsold = unpriced.length === record.variants.length;
  return { ...entry(rows, id, []), record: isUnsold ? { ...record, status: 'draft' } : record };
}

function entry(rows: Row[], externalId: string | null, faults: Fault[]): Entry {
  const line = rows[0]?.line ?? 0;
  return {
    line,
    lastLine: rows.at(-1)?.line ?? line,
    length: rows.reduce((sum, { length }) => sum + length, 0),
    externalId,
    faults: faults.map((fault) => ({ ...fault, line })),
  };
}
