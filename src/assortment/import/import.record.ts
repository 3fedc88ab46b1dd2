import { parseAmount } from './import.amount.js';
import type { Fault } from './import.fault.js';
import type { ListSource, Mapping, NamedSource, Source, TextField } from './import.mapping.js';
import type { Cells } from './import.reader.js';

/** What a mapping makes of rows: most of a record, to be checked as one, and what could not be read. */
export interface MappedRecord {
  record: Record<string, unknown>;
  faults: Fault[];
  /** For each variant, which of the rows it stands in. */
  rowOfVariant: number[];
}

/** What a value is when neither the file nor its mapping says so. */
export interface Defaults {
  currency: string;
  location: string;
}

/** The key that a row's record has in its source; undefined when there is none. */
export function externalIdOf(mapping: Mapping, cells: Cells): string | undefined {
  return new RowMapper(mapping, cells).text('externalId', mapping.texts.externalId);
}

/**
 * Makes one record of the rows of one product. Each field of the product is taken from the first row that has it. Where some rows
 * name an option, they are the variants, and a row that names none speaks of the product alone.
 */
export function toRecord(mapping: Mapping, rows: Cells[], defaults: Defaults): MappedRecord {
  const mappers = rows.map((cells) => new RowMapper(mapping, cells));
  const first = <T>(read: (mapper: RowMapper) => T | undefined): T | undefined => {
    for (const mapper of mappers) {
      const value = read(mapper);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const product = (field: TextField) => {
    const source = mapping.texts[field];
    return source && first((mapper) => mapper.text(field, source));
  };
  const choices = mappers.map((mapper) => mapper.named('options', mapping.options));
  const hasOptions = choices.some((chosen) => Object.keys(chosen).length > 0);
  const rowOfVariant = [...rows.keys()].filter((row) => !hasOptions || Object.keys(choices[row] ?? {}).length > 0);
  const variants = rowOfVariant.map((row, index) => mappers[row]!.variant(index, choices[row]!, defaults)); // one each a row
  const record = withoutAbsent({
    ...{ externalId: product('externalId'), name: product('name'), slug: product('slug') },
    ...{ description: product('description'), brand: product('brand'), status: product('status') },
    categories: first((mapper) => mapper.lists('categories', mapping.categories)),
    attributes: Object.assign(
      {},
      ...mappers.toReversed().map((mapper) => mapper.named('attributes', mapping.attributes)),
    ),
    images: first((mapper) => mapper.lists('images', mapping.images)?.flat()),
    options: hasOptions ? optionsOf(rowOfVariant.map((row) => choices[row] ?? {})) : undefined,
    variants,
  });
  return { record, rowOfVariant, faults: mappers.flatMap(({ faults }) => faults) };
}

/** The names and values that the variants choose, in the order of the file. */
function optionsOf(choices: Record<string, string>[]): { name: string; values: string[] }[] {
  const names = [...new Set(choices.flatMap((chosen) => Object.keys(chosen)))];
  return names.map((name) => ({ name, values: [...new Set(choices.flatMap((chosen) => chosen[name] ?? []))] }));
}

const withoutAbsent = (members: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** Reads the values of one row. */
class RowMapper {
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
    const entries = sources.map((source) => {
      const name =
        source.nameFrom === undefined ? source.name : this.text(field, { ...NO_MEANING, columns: [source.nameFrom] });
      return [name, this.text(`${field}.${name ?? ''}`, source)];
    });
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => entry[0] !== undefined && entry[1] !== undefined),
    );
  }

  /** One list for each source that has one; undefined when none has. */
  lists(field: string, sources: ListSource[]): string[][] | undefined {
    const lists = sources.map((source) => this.list(field, source)).filter((list) => list.length > 0);
    return lists.length > 0 ? lists : undefined;
  }

  variant(index: number, options: Record<string, string>, defaults: Defaults): Record<string, unknown> {
    const at = `variants[${index}]`;
    const { sku, backOrder } = this.mapping.texts;
    return withoutAbsent({
      sku: this.text(`${at}.sku`, sku),
      options,
      prices: this.prices(`${at}.prices`, defaults),
      stock: this.stock(`${at}.stock`, defaults),
      backOrder: backOrder && this.flag(`${at}.backOrder`, backOrder),
    });
  }

  private prices(field: string, defaults: Defaults): unknown[] {
    return this.mapping.prices.flatMap((source) => {
      const text = this.text(field, source);
      if (text === undefined) return [];
      const named = source.currencyFrom && this.text(field, { ...NO_MEANING, columns: [source.currencyFrom] });
      const currency = source.currency ?? named ?? defaults.currency;
      // A JSON number has a decimal point, however the file's texts are written.
      const isNumber = source.columns.some((column) => typeof this.cells(column) === 'number');
      const decimal = isNumber ? '.' : this.mapping.decimal;
      const amount = parseAmount(text, { currency, decimal, unit: source.unit });
      if ('amount' in amount) return [{ amount: amount.amount, currency }];
      this.faults.push({ field, ...amount });
      return [];
    });
  }

  private stock(field: string, defaults: Defaults): Record<string, number> | undefined {
    const counts = this.mapping.stock.flatMap((source) => {
      const text = this.text(field, source);
      if (text === undefined) return [];
      const location = source.location ?? defaults.location;
      if (/^-?\d{1,15}(\.0+)?$/.test(text)) return [[location, Number(text)] as const];
      this.faults.push({
        field: `${field}.${location}`,
        code: 'number_malformed',
        reason: `"${text}" is not a whole number`,
      });
      return [];
    });
    return counts.length > 0 ? Object.fromEntries(counts) : undefined;
  }

  private flag(field: string, source: Source): boolean | undefined {
    const text = this.text(field, source)?.toLowerCase();
    if (text === undefined) return undefined;
    if (NO.has(text)) return false;
    if (YES.has(text)) return true;
    this.faults.push({ field, code: 'flag_malformed', reason: `"${text}" is neither true nor false` });
    return undefined;
  }

  private list(field: string, source: ListSource): string[] {
    const cells = source.columns.map((column) => this.cells(column));
    if (cells.some(Array.isArray)) {
      return cells
        .flatMap((cell, index) => this.partsOf(cell, field, source.columns[index] ?? ''))
        .map((part) => part.trim());
    }
    const text = this.text(field, source);
    if (text === undefined) return [];
    const parts = source.separator === undefined ? [text] : text.split(source.separator);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }

  private partsOf(cell: unknown, field: string, column: string): string[] {
    if (cell === undefined || cell === null) return [];
    if (Array.isArray(cell)) return cell.flatMap((part) => this.partsOf(part, field, column));
    if (typeof cell === 'string') return cell.trim() === '' ? [] : [cell];
    if (typeof cell === 'number' || typeof cell === 'boolean') return [String(cell)];
    this.faults.push({ field, code: 'type_wrong', reason: `${column} holds an object, not a text` });
    return [];
  }
}

const NO_MEANING = { meanings: new Map<string, string>() };
const YES = new Set(['true', 'yes', 'y', '1', 'on']);
const NO = new Set(['false', 'no', 'n', '0', 'off']);
