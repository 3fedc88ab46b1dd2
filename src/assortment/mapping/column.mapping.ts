import type { Decimal } from './price.text.js';

/** Where a value comes from: columns, whose texts are joined, or a constant. */
export interface Source {
  columns: string[];
  constant?: string;
  /** What stands between the texts of several columns; a space otherwise. */
  join?: string;
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

/** Fields that are one text, or are read from one. */
export const TEXT_FIELDS = [
  'externalId',
  'name',
  'slug',
  'description',
  'brand',
  'status',
  'sku',
  'backOrder',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** How the columns of a file become fields of a record. */
export interface Mapping {
  /** What a row is: a product, or one of the variants of a product, whose rows follow each other. */
  rows: 'product' | 'variant';
  currency?: string;
  missingPrice?: MissingPrice;
  decimal: Decimal;
  delimiter: string;
  texts: Partial<Record<TextField, Source>> & Pick<Record<TextField, Source>, 'externalId' | 'name' | 'sku'>;
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

/** Every column that the mapping reads. */
export function columnsOf(mapping: Mapping): string[] {
  const { texts, categories, images, attributes, options, prices, stock } = mapping;
  const sources = [...Object.values(texts), ...categories, ...images, ...attributes, ...options, ...prices, ...stock];
  const naming = [...attributes, ...options].flatMap(({ nameFrom }) => nameFrom ?? []);
  const currencies = prices.flatMap(({ currencyFrom }) => currencyFrom ?? []);
  return [...new Set([...sources.flatMap(({ columns }) => columns), ...naming, ...currencies])];
}
