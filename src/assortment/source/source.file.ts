import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvReader, type CsvRecord } from './source.csv.js';
import { ImportFailure } from '../import/import.failure.js';
import { type Fault, faultOfLine, unreadable } from '../import/import.fault.js';
import { type Line, LineSplitter } from './source.lines.js';

export type Format = 'csv' | 'ndjson';

/** Looks up what a row holds under a name: a column of a CSV file, or a key of a JSON object (`price.amount` reaches inside). */
export type Cells = (column: string) => unknown;

/** One record of a file as it stands there, or why it cannot be read. */
export type Row = { line: number; length: number } & ({ cells: Cells; value: unknown } | { fault: Fault });

const GZIP = Buffer.from([0x1f, 0x8b]);
const PIECE = 262_144;

/** The format that the name of a file tells; `.gz` at the end is passed over. */
export function formatOf(path: string): Format {
  const [, extension = ''] = /\.(\w+)(?:\.gz)?$/i.exec(path) ?? [];
  if (extension.toLowerCase() === 'csv') return 'csv';
  if (/^(ndjson|jsonl)$/i.test(extension)) return 'ndjson';
  throw new ImportFailure(`The name of ${path} does not tell its format: add --format csv or --format ndjson`);
}

function refuse(error: unknown, path: string): never {
  const { code, message } = error as NodeJS.ErrnoException;
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  throw new ImportFailure(isMissing ? `There is no file ${path}` : `${path} cannot be read: ${message}`);
}

/** A file to import, read as a stream: it never holds more of it than a line and what passes through buffers. */
export class ImportFile {
  private stream?: ReturnType<typeof createReadStream>;

  private constructor(
    readonly path: string,
    /** In bytes, as stored. */
    readonly size: number,
    /** When it was last written, in milliseconds. */
    readonly modified: number,
    private readonly isZipped: boolean,
  ) {}

  /** @throws {ImportFailure} when there is no such file, or nothing in it */
  static async open(path: string): Promise<ImportFile> {
    const found = await stat(path).catch((error: unknown) => refuse(error, path));
    if (!found.isFile()) throw new ImportFailure(`There is no file ${path}`);
    if (found.size === 0) throw new ImportFailure(`${path} is empty`);
    await using file = await open(path);
    const { buffer } = await file.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
    return new ImportFile(path, found.size, found.mtimeMs, buffer.equals(GZIP));
  }

  /** How much of the file was read so far, in bytes as stored. */
  get bytesRead(): number {
    return this.stream?.bytesRead ?? 0;
  }

  async *lines(): AsyncGenerator<Line> {
    const splitter = new LineSplitter();
    try {
      for await (const piece of this.pieces()) yield* splitter.push(piece);
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (!code.startsWith('Z_')) throw error;
      throw new ImportFailure(`${this.path} is not a whole gzip file: ${message}`);
    }
    yield* splitter.end();
  }

  private pieces(): AsyncIterable<Buffer> {
    this.stream = createReadStream(this.path, { highWaterMark: PIECE });
    if (!this.isZipped) return this.stream as AsyncIterable<Buffer>;
    // The callback is for faults, and those also end the loop that reads.
    return pipeline(this.stream, createGunzip({ chunkSize: PIECE }), () => undefined);
  }
}

/** Every row of an NDJSON file; empty lines are passed over. */
export async function* readNdjson(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  for await (const { number, length, text, fault } of lines) {
    if (fault) yield { line: number, length, fault: unreadable(fault) };
    else if (text.trim() !== '') yield { line: number, length, ...parseJson(text) };
  }
}

function parseJson(text: string): { cells: Cells; value: unknown } | { fault: Fault } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: faultOfLine('json_malformed', (error as Error).message) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: faultOfLine('json_malformed', 'The line is not a JSON object') };
  }
  return { value, cells: (column) => member(value, column) };
}

/** The member with exactly this name, or the one that the dots lead to. */
function member(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  const dot = path.indexOf('.');
  return dot === -1 ? undefined : member(member(value, path.slice(0, dot)), path.slice(dot + 1));
}

/** Splits a CSV file into its header and its rows. */
export class CsvFile {
  private constructor(
    readonly header: string[],
    private readonly records: AsyncGenerator<CsvRecord>,
  ) {}

  /** @throws {ImportFailure} when the first line does not name the columns */
  static async open(lines: AsyncIterable<Line>, delimiter: string): Promise<CsvFile> {
    const records = readCsv(lines, delimiter);
    const { value: first } = (await records.next()) as IteratorResult<CsvRecord, undefined>;
    if (!first) throw new ImportFailure('The file is empty');
    if ('fault' in first) throw new ImportFailure(`The header cannot be read: ${first.fault.reason}`);
    const header = first.fields.map((name) => name.trim());
    const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
    if (twice !== undefined) throw new ImportFailure(`Two columns of the file are called ${twice}`);
    return new CsvFile(header, records);
  }

  async *rows(): AsyncGenerator<Row> {
    const places = new Map(this.header.map((name, index) => [name, index]));
    for await (const record of this.records) {
      const { line, length } = record;
      if ('fault' in record) {
        yield { line, length, fault: record.fault };
      } else if (record.fields.length !== this.header.length) {
        const reason = `The line has ${record.fields.length} columns, the header has ${this.header.length}`;
        yield { line, length, fault: faultOfLine('columns_wrong', reason) };
      } else {
        const cells: Cells = (column) => record.fields[places.get(column) ?? -1];
        yield { line, length, cells, value: undefined };
      }
    }
  }
}

async function* readCsv(lines: AsyncIterable<Line>, delimiter: string): AsyncGenerator<CsvRecord> {
  const reader = new CsvReader(delimiter);
  for await (const line of lines) yield* reader.push(line);
  yield* reader.end();
}
