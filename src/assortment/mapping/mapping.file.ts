import { parse } from 'yaml';
import { ImportFailure } from '../import/import.failure.js';
import {
  type Mapping,
  MISSING_PRICE,
  type NamedSource,
  type PriceSource,
  type Source,
  TEXT_FIELDS,
} from './column.mapping.js';

type Members = Record<string, unknown>;

const TOP = ['rows', 'currency', 'missingPrice', 'decimal', 'delimiter', 'fields'];
const FIELDS = [...TEXT_FIELDS, 'categories', 'images', 'attributes', 'options', 'prices', 'stock'];
const SOURCE = ['column', 'columns', 'value', 'join', 'default', 'map'];

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
  const reader = new MappingReader();
  const mapping = reader.mapping(content);
  if (reader.faults.length === 0) return mapping;
  throw new ImportFailure(`${name} has faults:\n${reader.faults.map((fault) => `  - ${fault}`).join('\n')}`);
}

class MappingReader {
  readonly faults: string[] = [];

  mapping(content: unknown): Mapping {
    const top = this.members(content, 'the mapping', TOP);
    const fields = this.members(top.fields, 'fields', FIELDS);
    return {
      rows: this.choice(top.rows, 'rows', ['product', 'variant']) ?? 'product',
      ...this.textMembers(top, ['currency'], 'the mapping'),
      ...(top.missingPrice !== undefined && {
        missingPrice: this.choice(top.missingPrice, 'missingPrice', MISSING_PRICE),
      }),
      decimal: this.choice(top.decimal, 'decimal', ['.', ',']) ?? '.',
      delimiter: this.delimiter(top.delimiter),
      texts: this.texts(fields),
      categories: this.list(fields, 'categories', (value, path) => this.source(value, path, ['separator'])),
      images: this.list(fields, 'images', (value, path) => this.source(value, path, ['separator'])),
      attributes: this.named(fields, 'attributes'),
      options: this.named(fields, 'options'),
      prices: this.list(fields, 'prices', (value, path) => this.price(value, path)),
      stock: this.list(fields, 'stock', (value, path) => this.source(value, path, ['location'])),
    };
  }

  /** Two are required; a product that is its only variant has its own key for a SKU. */
  private texts({ externalId, name, ...others }: Members): Mapping['texts'] {
    const key = this.source(externalId, 'fields.externalId');
    const stated = TEXT_FIELDS.filter((field) => others[field] !== undefined);
    return {
      externalId: key,
      name: this.source(name, 'fields.name'),
      sku: key,
      ...Object.fromEntries(stated.map((field) => [field, this.source(others[field], `fields.${field}`)])),
    };
  }

  private price(value: unknown, path: string): PriceSource {
    const { unit, ...source } = this.source(value, path, ['currency', 'currencyFrom', 'unit']);
    return { ...source, unit: this.choice(unit, `${path}.unit`, ['major', 'minor']) ?? 'major' };
  }

  /** `{ Colour: color }`, or a list of sources with a `name` or a `nameFrom`. */
  private named(fields: Members, field: string): NamedSource[] {
    const value = fields[field];
    if (isMembers(value)) {
      return Object.entries(value).map(([name, source]) => ({
        ...this.source(source, `fields.${field}.${name}`),
        name,
      }));
    }
    return this.list(fields, field, (entry, path) => {
      const source = this.source(entry, path, ['name', 'nameFrom']);
      if ((source.name === undefined) === (source.nameFrom === undefined)) {
        this.faults.push(`${path} needs a name or a nameFrom`);
      }
      return source;
    });
  }

  /** The name of a column, or an object that says more. */
  private source<Extra extends string = never>(
    value: unknown,
    path: string,
    extras: readonly Extra[] = [],
  ): Source & Partial<Record<Extra, string>> {
    const given = typeof value === 'string' ? { column: value } : this.members(value, path, [...SOURCE, ...extras]);
    const columns = [given.columns ?? given.column ?? []].flat();
    const isConstant = given.value !== undefined;
    const isNamed = columns.length > 0 && columns.every((column) => typeof column === 'string');
    if (isMembers(value) && isNamed === isConstant) this.faults.push(`${path} needs a column, columns or a value`);
    const meanings = given.map === undefined ? {} : this.members(given.map, `${path}.map`);
    return {
      columns: isNamed ? columns : [],
      ...this.textMembers(given, ['join'], path),
      ...(isConstant && { constant: this.text(given.value, `${path}.value`) }),
      ...(given.default !== undefined && { fallback: this.text(given.default, `${path}.default`) }),
      meanings: new Map(
        Object.entries(meanings).map(([text, meant]) => [text, this.text(meant, `${path}.map.${text}`)]),
      ),
      ...this.textMembers(given, extras, path),
    };
  }

  /** One source or a list of them; nothing is an empty list. */
  private list<T>(fields: Members, field: string, read: (value: unknown, path: string) => T): T[] {
    const value = fields[field];
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [read(value, `fields.${field}`)];
    return value.map((entry, index) => read(entry, `fields.${field}[${index}]`));
  }

  private delimiter(value: unknown): string {
    const text = value === undefined ? ',' : this.text(value, 'delimiter');
    const delimiter = text === 'tab' ? '\t' : text;
    if (delimiter.length !== 1 || delimiter === '"') this.faults.push('delimiter must be one character, or "tab"');
    return delimiter;
  }

  private textMembers<Name extends string>(
    given: Members,
    names: readonly Name[],
    path: string,
  ): Partial<Record<Name, string>> {
    const stated = names.filter((name) => given[name] !== undefined);
    // Its members are those that the type names.
    return Object.fromEntries(stated.map((name) => [name, this.text(given[name], `${path}.${name}`)])) as Partial<
      Record<Name, string>
    >;
  }

  private text(value: unknown, path: string): string {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    this.faults.push(`${path} must be a text`);
    return '';
  }

  private choice<const T extends string>(value: unknown, path: string, choices: readonly T[]): T | undefined {
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) this.faults.push(`${path} must be ${choices.join(' or ')}`);
    return found;
  }

  private members(value: unknown, path: string, allowed?: readonly string[]): Members {
    if (!isMembers(value)) {
      this.faults.push(value === undefined ? `${path} is missing` : `${path} must be an object`);
      return {};
    }
    for (const name of Object.keys(value)) {
      if (allowed?.includes(name) === false) {
        this.faults.push(`${path} has no ${name}; it may have ${allowed.join(', ')}`);
      }
    }
    return value;
  }
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
