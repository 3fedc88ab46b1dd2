import { parse } from 'yaml';
import type { Decimal } from './import.amount.js';
import { ImportFailure } from './import.failure.js';

/** Where a value comes from: columns, whose texts are joined, or a constant. */
export interface Source {
  columns: string[];
  constant?: string;
  join: string;
  /** What it is when there is nothing in the columns. */
  fallback?: string;
  /** Text in the file → text meant. */
  meanings: ReadonlyMap<string, string>;
}

/** A source of lists: texts that a separator cuts; JSON lists as they are. */
export interface ListSource extends Source {
  separator?: string;
}

export interface PriceSource extends Source {
  currency?: string;
  /** Column that holds the currency. */
  currencyFrom?: string;
  unit: 'major' | 'minor';
}

export interface StockSource extends Source {
  location?: string;
}

/** An option or attribute: its name, or the column that holds it. */
export interface NamedSource extends Source {
  name?: string;
  nameFrom?: string;
}

const TEXT_FIELDS = ['externalId', 'name', 'slug', 'description', 'brand', 'status', 'sku', 'backOrder'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** How the columns of a file become fields of a record. */
export interface Mapping {
  /** What a row is: a product, or one of the variants of a product, whose rows follow each other. */
  rows: 'product' | 'variant';
  currency?: string;
  missingPrice?: MissingPrice;
  decimal: Decimal;
  delimiter: string;
  texts: Partial<Record<TextField, Source>> & Record<'externalId' | 'name' | 'sku', Source>;
  /** Each gives one path of category names. */
  categories: ListSource[];
  images: ListSource[];
  attributes: NamedSource[];
  options: NamedSource[];
  prices: PriceSource[];
  stock: StockSource[];
}

/** What becomes of a product without a price: it is refused, or imported as a draft that is not on sale. */
export const MISSING_PRICE = ['refuse', 'draft'] as const;
export type MissingPrice = (typeof MISSING_PRICE)[number];

type Members = Record<string, unknown>;

const SOURCE = ['column', 'columns', 'value', 'join', 'default', 'map'];
const TOP = ['rows', 'currency', 'missingPrice', 'decimal', 'delimiter', 'fields'];
const FIELDS = [...TEXT_FIELDS, 'categories', 'images', 'attributes', 'options', 'prices', 'stock'];

/**
 * Reads a mapping file.
 * @throws {ImportFailure} with everything that is wrong with it
 */
export function parseMapping(yaml: string, name: string): Mapping {
  let content: unknown;
  try {
    content = parse(yaml);
  } catch (error) {
    throw new ImportFailure(`${name} is not YAML: ${(error as Error).message}`);
  }
  return toMapping(content, name);
}

/** The mapping that plain values state. */
export function toMapping(content: unknown, name: string): Mapping {
  const reader = new MappingReader();
  const mapping = reader.mapping(content);
  if (reader.faults.length === 0) return mapping;
  throw new ImportFailure(`${name} has faults:\n${reader.faults.map((fault) => `  - ${fault}`).join('\n')}`);
}

/** Every column that the mapping reads. */
export function columnsOf(mapping: Mapping): string[] {
  const { texts, categories, images, attributes, options, prices, stock } = mapping;
  const sources = [...Object.values(texts), ...categories, ...images, ...attributes, ...options, ...prices, ...stock];
  const naming = [...attributes, ...options].flatMap(({ nameFrom }) => nameFrom ?? []);
  const currencies = prices.flatMap(({ currencyFrom }) => currencyFrom ?? []);
  return [...new Set([...sources.flatMap(({ columns }) => columns), ...naming, ...currencies])];
}

class MappingReader {
  readonly faults: string[] = [];

  mapping(content: unknown): Mapping {
    const top = this.members(content, 'the mapping', TOP);
    const fields = this.members(top.fields, 'fields', FIELDS);
    const externalId = this.source(fields.externalId, 'fields.externalId');
    return {
      rows: this.choice(top.rows, 'rows', ['product', 'variant'] as const) ?? 'product',
      ...this.given('currency', this.text(top.currency, 'currency')),
      ...this.given('missingPrice', this.choice(top.missingPrice, 'missingPrice', MISSING_PRICE)),
      decimal: this.choice(top.decimal, 'decimal', ['.', ','] as const) ?? '.',
      delimiter: this.delimiter(top.delimiter),
      texts: {
        ...Object.fromEntries(
          TEXT_FIELDS.filter((field) => fields[field] !== undefined).map((field) => [
            field,
            this.source(fields[field], `fields.${field}`),
          ]),
        ),
        externalId,
        name: this.source(fields.name, 'fields.name'),
        sku: fields.sku === undefined ? externalId : this.source(fields.sku, 'fields.sku'),
      },
      categories: this.list(fields.categories, 'fields.categories', (value, path) => this.listSource(value, path)),
      images: this.list(fields.images, 'fields.images', (value, path) => this.listSource(value, path)),
      attributes: this.named(fields.attributes, 'fields.attributes'),
      options: this.named(fields.options, 'fields.options'),
      prices: this.list(fields.prices, 'fields.prices', (value, path) => this.price(value, path)),
      stock: this.list(fields.stock, 'fields.stock', (value, path) => ({
        ...this.source(value, path, ['location']),
        ...this.given('location', this.extra(value, path, 'location')),
      })),
    };
  }

  private price(value: unknown, path: string): PriceSource {
    const { unit } = isMembers(value) ? value : {};
    return {
      ...this.source(value, path, ['currency', 'currencyFrom', 'unit']),
      ...this.given('currency', this.extra(value, path, 'currency')),
      ...this.given('currencyFrom', this.extra(value, path, 'currencyFrom')),
      unit: this.choice(unit, `${path}.unit`, ['major', 'minor'] as const) ?? 'major',
    };
  }

  private listSource(value: unknown, path: string): ListSource {
    return {
      ...this.source(value, path, ['separator']),
      ...this.given('separator', this.extra(value, path, 'separator')),
    };
  }

  /** `{ Colour: color }`, or a list of sources with a `name` or a `nameFrom`. */
  private named(value: unknown, path: string): NamedSource[] {
    if (isMembers(value)) {
      return Object.entries(value).map(([name, source]) => ({ ...this.source(source, `${path}.${name}`), name }));
    }
    return this.list(value, path, (entry, at) => {
      const name = this.extra(entry, at, 'name');
      const nameFrom = this.extra(entry, at, 'nameFrom');
      if ((name === undefined) === (nameFrom === undefined)) this.faults.push(`${at} needs a name or a nameFrom`);
      return {
        ...this.source(entry, at, ['name', 'nameFrom']),
        ...this.given('name', name),
        ...this.given('nameFrom', nameFrom),
      };
    });
  }

  /** A column's name, or an object that says more. */
  private source(value: unknown, path: string, extras: string[] = []): Source {
    if (typeof value === 'string') return { columns: [value], join: ' ', meanings: new Map() };
    const given = this.members(value, path, [...SOURCE, ...extras]);
    const columns = given.columns ?? (given.column === undefined ? [] : [given.column]);
    const constant = this.text(given.value, `${path}.value`);
    const isListed = Array.isArray(columns) && columns.every((column) => typeof column === 'string');
    if (!isListed || (columns.length === 0) === (constant === undefined)) {
      if (value !== undefined && isMembers(value)) this.faults.push(`${path} needs a column, columns or a value`);
    }
    const meanings = given.map === undefined ? {} : this.members(given.map, `${path}.map`);
    return {
      columns: isListed ? columns : [],
      ...this.given('constant', constant),
      join: this.text(given.join, `${path}.join`) ?? ' ',
      ...this.given('fallback', this.text(given.default, `${path}.default`)),
      meanings: new Map(Object.entries(meanings).map(([text, meant]) => [text, this.text(meant, `${path}.map`) ?? ''])),
    };
  }

  private extra(value: unknown, path: string, member: string): string | undefined {
    return isMembers(value) ? this.text(value[member], `${path}.${member}`) : undefined;
  }

  /** One thing, or a list of them; nothing is an empty list. */
  private list<T>(value: unknown, path: string, read: (value: unknown, path: string) => T): T[] {
    if (value === undefined) return [];
    return Array.isArray(value) ? value.map((entry, at) => read(entry, `${path}[${at}]`)) : [read(value, path)];
  }

  private delimiter(value: unknown): string {
    const text = this.text(value, 'delimiter') ?? ',';
    const delimiter = text === 'tab' ? '\t' : text;
    if (delimiter.length !== 1 || delimiter === '"') this.faults.push('delimiter must be one character, or "tab"');
    return delimiter;
  }

  private text(value: unknown, path: string): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.faults.push(`${path} must be a text`);
    return undefined;
  }

  private choice<T extends string>(value: unknown, path: string, choices: readonly T[]): T | undefined {
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) this.faults.push(`${path} must be ${choices.join(' or ')}`);
    return found;
  }

  private members(value: unknown, path: string, allowed?: string[]): Members {
    if (!isMembers(value)) {
      this.faults.push(value === undefined ? `${path} is missing` : `${path} must be an object`);
      return {};
    }
    for (const name of Object.keys(value)) {
      if (allowed && !allowed.includes(name)) {
        this.faults.push(`${path} has no ${name}; it may have ${allowed.join(', ')}`);
      }
    }
    return value;
  }

  private given<Name extends string, T>(name: Name, value: T | undefined): { [K in Name]?: T } {
    return (value === undefined ? {} : { [name]: value }) as { [K in Name]?: T }; // the only member there can be
  }
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
