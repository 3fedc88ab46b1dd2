import { checkVariantOptions, MAX_CATEGORY_LEVELS, MAX_CATEGORY_NAME } from '../catalog/index.js';
import { DomainError } from '../platform/errors/domain.error.js';
import { MAX_AMOUNT } from './mapping/price.text.js';
import type { Fault } from './import/import.fault.js';
import type { ProductRecord } from './product.record.js';

const MAX_UNITS = 1_000_000_000;
const SLUG = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lm}\p{Lo}\p{N}]+)*$/u;
const ID_LIKE = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

type Members = Record<string, unknown>;
type Check = (value: unknown, field: string) => void;

/**
 * Every fault of a value that should be a {@link ProductRecord}; none means that it is one and can be written.
 * @param currencies those that the store sells in
 */
export function faultsOf(value: unknown, currencies: readonly string[]): Fault[] {
  return new RecordCheck(currencies).record(value);
}

class RecordCheck {
  private readonly faults: Fault[] = [];

  constructor(private readonly currencies: readonly string[]) {}

  record(value: unknown): Fault[] {
    this.members(value, '', {
      externalId: this.required(this.text(200)),
      name: this.required(this.text(300)),
      slug: this.optional((slug, field) => this.slug(slug, field)),
      description: this.optional(this.text(20_000, 0)),
      brand: this.optional(this.text(200)),
      status: this.optional((status, field) => this.status(status, field)),
      categories: this.optional(this.list(20, this.list(MAX_CATEGORY_LEVELS, this.text(MAX_CATEGORY_NAME), 1))),
      attributes: this.optional(this.texts(100, 1_000)),
      options: this.optional((options, field) => this.options(options, field)),
      images: this.optional(this.list(50, this.text(100))),
      variants: this.required((variants, field) => this.variants(variants, field)),
    });
    if (this.faults.length === 0) this.choices(value as ProductRecord); // its form is right
    return this.faults;
  }

  private variants(value: unknown, field: string): void {
    const check: Check = (variant, at) =>
      this.members(variant, at, {
        sku: this.required(this.text(100)),
        options: this.optional(this.texts(5, 100)),
        prices: this.required((prices, place) => this.prices(prices, place)),
        stock: this.optional((stock, place) => this.stock(stock, place)),
        backOrder: this.optional((flag, place) => {
          if (typeof flag !== 'boolean') this.add(place, 'type_wrong', `must be true or false, not ${nameOf(flag)}`);
        }),
      });
    this.list(1_000, check, 1)(value, field);
    this.repeated(value, field, 'sku');
  }

  private prices(value: unknown, field: string): void {
    this.list(50, (price, at) =>
      this.members(price, at, {
        amount: this.required((amount, place) => this.number(amount, place, MAX_AMOUNT)),
        currency: this.required((currency, place) => {
          if (this.currencies.includes(currency as string)) return;
          const sold = this.currencies.join(', ');
          this.add(
            place,
            'currency_not_sold',
            `${JSON.stringify(currency)} is none of the store's currencies: ${sold}`,
          );
        }),
      }),
    )(value, field);
    this.repeated(value, field, 'currency');
  }

  private stock(value: unknown, field: string): void {
    if (!this.isObject(value, field)) return;
    for (const [code, units] of Object.entries(value)) {
      this.text(60)(code, `${field}.${code}`);
      this.number(units, `${field}.${code}`, MAX_UNITS);
    }
  }

  private options(value: unknown, field: string): void {
    this.list(5, (option, at) =>
      this.members(option, at, {
        name: this.required(this.text(60)),
        values: this.required((values, place) => {
          this.list(1_000, this.text(100), 1)(values, place);
          if (Array.isArray(values) && new Set(values).size < values.length) {
            this.add(place, 'value_repeated', 'names a value twice');
          }
        }),
      }),
    )(value, field);
    this.repeated(value, field, 'name');
  }

  /** Each variant names one known value for each option, and no two name the same. */
  private choices({ options = [], variants }: ProductRecord): void {
    try {
      checkVariantOptions(
        options,
        variants.map(({ sku, options: chosen = {} }) => ({ sku, options: chosen })),
      );
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const index = variants.findIndex(({ sku }) => sku === error.details.sku);
      this.add(`variants[${index}].options`, error.code, error.detail);
    }
  }

  private status(value: unknown, field: string): void {
    if (value !== 'draft' && value !== 'published') {
      this.add(field, 'value_unknown', `${JSON.stringify(value)} is neither draft nor published`);
    }
  }

  private slug(value: unknown, field: string): void {
    this.text(120)(value, field);
    if (typeof value === 'string' && (!SLUG.test(value) || ID_LIKE.test(value))) {
      this.add(
        field,
        'slug_invalid',
        'must be lower-case letters and digits joined by hyphens, and not look like an id',
      );
    }
  }

  private number(value: unknown, field: string, max: number): void {
    if (typeof value !== 'number') this.add(field, 'type_wrong', `must be a whole number, not ${nameOf(value)}`);
    else if (!Number.isInteger(value)) this.add(field, 'type_wrong', `must be a whole number, not ${value}`);
    else if (value < 0 || value > max) this.add(field, 'out_of_range', `${value} is not between 0 and ${max}`);
  }

  private text(max: number, min = 1): Check {
    return (value, field) => {
      if (typeof value !== 'string') this.add(field, 'type_wrong', `must be a text, not ${nameOf(value)}`);
      else if (value.trim().length < min) this.add(field, 'field_missing', 'is empty');
      else if (value.length > max) this.add(field, 'too_long', `has ${value.length} characters, ${max} are allowed`);
      else if (value.includes('\0') || !value.isWellFormed()) {
        this.add(field, 'text_invalid', 'holds a null character or half a surrogate pair, which cannot be stored');
      }
    };
  }

  private texts(max: number, length: number): Check {
    return (value, field) => {
      if (!this.isObject(value, field)) return;
      const entries = Object.entries(value);
      if (entries.length > max) this.add(field, 'too_many', `has ${entries.length} entries, ${max} are allowed`);
      for (const [name, text] of entries) {
        this.text(length)(name, `${field}.${name}`);
        this.text(length)(text, `${field}.${name}`);
      }
    };
  }

  private list(max: number, check: Check, min = 0): Check {
    return (value, field) => {
      if (!Array.isArray(value)) return this.add(field, 'type_wrong', `must be a list, not ${nameOf(value)}`);
      if (value.length > max) return this.add(field, 'too_many', `has ${value.length} entries, ${max} are allowed`);
      if (value.length < min) this.add(field, 'field_missing', 'is empty');
      for (const [index, entry] of value.entries()) check(entry, `${field}[${index}]`);
    };
  }

  private required(check: Check): Check {
    return (value, field) =>
      value === undefined ? this.add(field, 'field_missing', 'is missing') : check(value, field);
  }

  private optional(check: Check): Check {
    return (value, field) => (value === undefined ? undefined : check(value, field));
  }

  private members(value: unknown, field: string, checks: Record<string, Check>): void {
    if (!this.isObject(value, field)) return;
    const prefix = field === '' ? '' : `${field}.`;
    for (const [name, check] of Object.entries(checks)) check(value[name], prefix + name);
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(checks, name)) this.add(prefix + name, 'field_unknown', 'is not a field');
    }
  }

  private repeated(value: unknown, field: string, member: string): void {
    if (!Array.isArray(value)) return;
    const seen = new Set<unknown>();
    for (const [index, entry] of (value as (Members | null)[]).entries()) {
      const text = entry?.[member];
      if (typeof text === 'string' && seen.has(text)) {
        this.add(`${field}[${index}].${member}`, 'value_repeated', `${text} stands here twice`);
      }
      seen.add(text);
    }
  }

  private isObject(value: unknown, field: string): value is Members {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) this.add(field, 'type_wrong', `must be an object, not ${nameOf(value)}`);
    return isObject;
  }

  private add(field: string, code: string, reason: string): void {
    this.faults.push({ field, code, reason });
  }
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
