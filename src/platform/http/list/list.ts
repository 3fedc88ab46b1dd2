import type { InputFault } from '../../errors/domain.error.js';
import { queryInvalid } from '../../errors/platform.errors.js';
import type { Cursors, Position } from './cursor.js';
import { readValue, type ValueKind } from './list.values.js';

export type Operator = 'eq' | 'gte' | 'lte' | 'in';

/** One thing that a list can be filtered by. */
export interface FilterDeclaration {
  kind: ValueKind;
  /** `eq` alone when missing. `filter[price][gte]=…` names one; `filter[price]=…` means `eq`. */
  operators?: readonly Operator[];
  /** The SQL condition; `value` is the placeholder, an array for `in`. */
  where: (value: string, operator: Operator) => string;
}

/** One thing that a list can be sorted by: an indexed, never null SQL expression and its type. */
export interface SortDeclaration {
  column: string;
  type: 'text' | 'bigint' | 'timestamptz' | 'uuid';
}

/** All that a client may ask of one list. Everything else is refused with the names of what is allowed. */
export interface ListDeclaration {
  /** SQL of the unique id, which breaks ties. */
  id: string;
  filters: Record<string, FilterDeclaration>;
  sorts: Record<string, SortDeclaration>;
  /** As in the query: `-createdAt`. */
  defaultSort: string;
  defaultSize?: number;
  maxSize?: number;
}

interface Filter {
  declaration: FilterDeclaration;
  operator: Operator;
  value: unknown;
}

interface Sort extends SortDeclaration {
  descending: boolean;
}

/** A client's wish, checked against the declaration. */
export interface ListQuery {
  filters: Filter[];
  sorts: Sort[];
  /** The list and how it is sorted: cursors of one order mean nothing in another. */
  order: string;
  size: number;
  position?: Position;
  /** Whether the page ends before the position instead of beginning after it. */
  isBackward: boolean;
}

/** A query as Fastify reads it: a parameter that is given twice is an array. */
export type QueryParameters = Record<string, string | string[] | undefined>;

type Report = (pointer: string, code: string, detail: string) => void;

const PAGE = { size: 'page[size]', after: 'page[after]', before: 'page[before]' } as const;

/**
 * Reads `filter[…]`, `sort` and `page[…]` of a query. Other members, unless named in `others`, are refused.
 * @throws `query_invalid` with every fault at once
 */
export function parseList(
  list: ListDeclaration,
  query: QueryParameters,
  cursors: Cursors,
  others: string[] = [],
): ListQuery {
  const faults: InputFault[] = [];
  const report: Report = (pointer, code, detail) => void faults.push({ pointer, code, detail });
  const filters = readFilters(list, query, others, report);
  const sort = String(query.sort ?? list.defaultSort);
  const sorts = readSorts(list, sort);
  if (typeof sorts === 'string') report('sort', 'sort_invalid', sorts);
  const maxSize = list.maxSize ?? 100;
  const size = Number(readValue('integer', String(query[PAGE.size] ?? list.defaultSize ?? 20)) ?? 0);
  if (size < 1 || size > maxSize) {
    report(PAGE.size, 'page_size_invalid', `Between 1 and ${maxSize}`);
  }
  const isBackward = query[PAGE.after] === undefined && query[PAGE.before] !== undefined;
  const cursor = query[isBackward ? PAGE.before : PAGE.after];
  const position = cursor === undefined ? undefined : cursors.read(String(cursor));
  const order = `${list.id} ${sort}`;
  if (cursor !== undefined && position?.order !== order) {
    const detail = 'A cursor belongs to the list and the sort that it came from';
    report(isBackward ? PAGE.before : PAGE.after, 'cursor_invalid', detail);
  }
  if (faults.length > 0 || typeof sorts === 'string') throw queryInvalid(faults);
  return { filters, sorts, order, size, position, isBackward };
}

function readFilters(list: ListDeclaration, query: QueryParameters, others: string[], report: Report): Filter[] {
  const filters: Filter[] = [];
  for (const [name, given] of Object.entries(query)) {
    if (name.startsWith('filter[')) {
      const filter = readFilter(list, name, String(given));
      if (typeof filter === 'string') report(name, 'filter_invalid', filter);
      else filters.push(filter);
    } else if (name !== 'sort' && !others.includes(name) && !Object.values<string>(PAGE).includes(name)) {
      report(name, 'parameter_unknown', `Allowed: filter, sort, page${others.map((other) => `, ${other}`).join('')}`);
    }
  }
  return filters;
}

function readFilter(list: ListDeclaration, name: string, text: string): Filter | string {
  const [, field = '', operator = 'eq'] = /^filter\[(\w+)\](?:\[(\w+)\])?$/.exec(name) ?? [];
  const declaration = Object.hasOwn(list.filters, field) ? list.filters[field] : undefined;
  if (!declaration) return `Can be filtered by: ${Object.keys(list.filters).join(', ')}`;
  const operators = declaration.operators ?? ['eq'];
  const known = operators.find((allowed) => allowed === operator);
  if (!known) return `${field} knows: ${operators.join(', ')}`;
  const values = known === 'in' ? text.split(',') : [text];
  const read = values.map((value) => readValue(declaration.kind, value));
  if (read.includes(undefined)) return `${field} takes ${declaration.kind} values`;
  return { declaration, operator: known, value: known === 'in' ? read : read[0] };
}

function readSorts(list: ListDeclaration, text: string): Sort[] | string {
  const sorts: Sort[] = [];
  const names = new Set<string>();
  for (const part of text.split(',')) {
    const descending = part.startsWith('-');
    const name = descending ? part.slice(1) : part;
    const declaration = Object.hasOwn(list.sorts, name) ? list.sorts[name] : undefined;
    if (!declaration) return `Can be sorted by: ${Object.keys(list.sorts).join(', ')}`;
    if (names.has(name)) return `Sorts by ${name} twice`;
    names.add(name);
    sorts.push({ ...declaration, descending });
  }
  return sorts;
}
