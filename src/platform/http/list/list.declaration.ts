import type { ViewDeclaration } from '../fields/view.js';
import type { ValueKind } from './list.values.js';

/** Metadata key of the declaration on the handler of a list. */
export const LIST = Symbol('list');

/** How a filter compares, as it is written in brackets: `filter[price][gte]`. `prefix` is of texts: what begins like this. */
export type Operator = 'eq' | 'ne' | 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'prefix';

/** One thing that a list can be filtered by. What is offered has an index: the rest is refused. */
export type FilterDeclaration = {
  kind: ValueKind;
  /** What it means, for the OpenAPI document. */
  about: string;
  /** `eq` alone when missing. `filter[price][gte]=…` names one; `filter[price]=…` means `eq`. */
  operators?: readonly Operator[];
  /** The member that it asks about, where that is called otherwise: guarded with it. */
  of?: string;
} & (
  | { column: string }
  /** The SQL condition where a comparison with a column is not enough; `compare` makes the comparison within. */
  | { where: (compare: Compare) => string }
  /**
   * A join instead of a condition, of at most one row for each of the list, for a filter that alone has an index in the order of
   * the list; `instead` names the columns of the join that are equal to those of the list. `eq` only.
   */
  | { join: (compare: Compare) => string; instead: Readonly<Record<string, string>> }
);

/** Compares a column with the value, or with what this SQL function makes of it. */
export type Compare = (column: string, through?: string) => string;

/** One thing that a list can be sorted by: an indexed, never null SQL expression and its type. */
export interface SortDeclaration {
  column: string;
  type: 'text' | 'bigint' | 'timestamptz' | 'uuid';
}

/** A list that is short and shown whole. */
export interface WholeListDeclaration extends ViewDeclaration {
  /** Parameters that the route itself reads and documents. */
  others?: readonly string[];
}

/**
 * All that a client may ask of one list; everything else is refused with the names of what is allowed. The SQL, the checks, the
 * parameters in the OpenAPI document, the links, sparse fields, expansion and exports all come of it.
 */
export interface ListDeclaration extends WholeListDeclaration {
  /** SQL of the unique id, which breaks ties. */
  id: string;
  filters: Readonly<Record<string, FilterDeclaration>>;
  sorts: Readonly<Record<string, SortDeclaration>>;
  /** As in the query: `-createdAt`. */
  defaultSort: string;
  defaultSize?: number;
  maxSize?: number;
  /** Name of the file when all of it may be streamed with `export=csv` or `export=ndjson`; without it that is refused. */
  exportName?: string;
}

/** A file of all rows. */
export type ExportFormat = 'csv' | 'ndjson';
