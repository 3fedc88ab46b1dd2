/** An amount of money in integer minor units (cents, pence) of an ISO 4217 currency. */
export interface RecordPrice {
  amount: number;
  currency: string;
}

/** One sellable variant of a {@link ProductRecord}. */
export interface VariantRecord {
  sku: string;
  /** Option name → value; one value for each of the product's options: `{ Colour: 'Red', Size: 'M' }`. */
  options?: Record<string, string>;
  prices: RecordPrice[];
  /** Stock location code → units on hand. A location that is not named is left as it is. */
  stock?: Record<string, number>;
  /** Sells on after the stock is gone. */
  backOrder?: boolean;
}

/**
 * A product with everything needed to sell it, as an import file or the demo shop states it. Writing the same record twice
 * changes nothing; writing a changed record updates the product whose `externalId` it carries.
 */
export interface ProductRecord {
  /** The source's own stable key. */
  externalId: string;
  name: string;
  /** Made from the name when missing. */
  slug?: string;
  description?: string;
  brand?: string;
  /** Each a path of category names from the root: `['Living', 'Lamps']`. Missing categories are made. */
  categories?: string[][];
  attributes?: Record<string, string>;
  status?: 'draft' | 'published';
  /** Names and values in the order shops should show them. */
  options?: { name: string; values: string[] }[];
  variants: VariantRecord[];
  /** Keys of stored pictures, best first. */
  images?: string[];
}
