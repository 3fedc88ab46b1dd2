import type { Fault } from '../import/import.fault.js';
import type { RecordPrice } from '../product.record.js';
import type { Cells } from '../source/source.file.js';
import type { ListSource, Mapping, NamedSource, Source } from './column.mapping.js';
import { parseAmount } from './price.text.js';

/** What a value is when neither the file nor its mapping says so. */
export interface Defaults {
  currency: string;
  location: string;
}

const YES = new Set(['true', 'yes', 'y', '1', 'on']);
const NO = new Set(['false', 'no', 'n', '0', 'off']);

/** One row of a file, read through a mapping. What cannot be read is noted, and missing from what is given back. */
export class MappedRow {
  readonly faults: Fault[] = [];

  constructor(
    private readonly mapping: Mapping,
    private readonly cells: Cells,
  ) {}

  /** The source's text without the space around it; undefined when there is none. */
  text(field: string, source: Source): string | undefined {
    const parts = source.columns.flatMap((column) => this.partsOf(this.cells(column), field, column));
    const found = (source.constant ?? parts.join(source.join ?? ' ')).trim();
    return (source.meanings.get(found) ?? found).trim() || source.fallback;
  }

  named(field: string, sources: NamedSource[]): Record<string, string> {
    const entries = sources.flatMap((source) => {
      const name = source.name ?? this.column(field, source.nameFrom);
      const text = this.text(`${field}.${name ?? ''}`, source);
      return name === undefined || text === undefined ? [] : [[name, text] as const];
    });
    return Object.fromEntries(entries);
  }

  /** One list for each source that has one; undefined when none has. */
  lists(field: string, sources: ListSource[]): string[][] | undefined {
    const lists = sources.map((source) => this.list(field, source)).filter((list) => list.length > 0);
    return lists.length > 0 ? lists : undefined;
  }

  prices(field: string, defaults: Defaults): RecordPrice[] {
    return this.mapping.prices.flatMap((source) => {
      const text = this.text(field, source);
      if (text === undefined) return [];
      const currency = source.currency ?? this.column(field, source.currencyFrom) ?? defaults.currency;
      // A JSON number has a decimal point, however the file's texts are written.
      const isNumber = source.columns.some((column) => typeof this.cells(column) === 'number');
      const decimal = isNumber ? '.' : this.mapping.decimal;
      const read = parseAmount(text, { currency, decimal, unit: source.unit });
      if ('amount' in read) return [{ amount: read.amount, currency }];
      this.faults.push({ field, ...read });
      return [];
    });
  }

  stock(field: string, defaults: Defaults): Record<string, number> | undefined {
    const counts = this.mapping.stock.flatMap((source) => {
      const text = this.text(field, source);
      if (text === undefined) return [];
      const location = source.location ?? defaults.location;
      if (/^-?\d{1,15}(\.0+)?$/.test(text)) return [[location, Number(text)] as const];
      const reason = `"${text.slice(0, 60)}" is not a whole number`;
      this.faults.push({ field: `${field}.${location}`, code: 'number_malformed', reason });
      return [];
    });
    return counts.length > 0 ? Object.fromEntries(counts) : undefined;
  }

  flag(field: string, source: Source): boolean | undefined {
    const text = this.text(field, source)?.toLowerCase();
    if (text === undefined) return undefined;
    if (NO.has(text)) return false;
    if (YES.has(text)) return true;
    this.faults.push({ field, code: 'flag_malformed', reason: `"${text.slice(0, 60)}" is neither true nor false` });
    return undefined;
  }

  private list(field: string, source: ListSource): string[] {
    const cells = source.columns.map((column) => this.cells(column));
    if (cells.some(Array.isArray)) {
      return cells.flatMap((cell, index) => this.partsOf(cell, field, source.columns[index] ?? ''));
    }
    const text = this.text(field, source);
    if (text === undefined) return [];
    const parts = source.separator === undefined ? [text] : text.split(source.separator);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }

  private column(field: string, column: string | undefined): string | undefined {
    return column === undefined ? undefined : this.text(field, { columns: [column], meanings: new Map() });
  }

  private partsOf(cell: unknown, field: string, column: string): string[] {
    if (cell === undefined || cell === null) return [];
    if (Array.isArray(cell)) return cell.flatMap((part) => this.partsOf(part, field, column));
    if (typeof cell === 'string') return cell.trim() === '' ? [] : [cell.trim()];
    if (typeof cell === 'number' || typeof cell === 'boolean') return [String(cell)];
    this.faults.push({ field, code: 'type_wrong', reason: `${column} holds an object, not a text` });
    return [];
  }
}
