import type { InputFault } from '../../errors/domain.error.js';
import { queryInvalid } from '../../errors/platform.errors.js';
import { type QueryParameters, readView, type View } from '../fields/view.js';
import { unknownParameter } from '../query/parameters.js';
import type { Cursors, Position } from './cursor.js';
import type {
  ExportFormat,
  FilterDeclaration,
  ListDeclaration,
  Operator,
  SortDeclaration,
  WholeListDeclaration,
} from './list.declaration.js';
import { readValue } from './list.values.js';

interface Filter {
  declaration: FilterDeclaration;
  operator: Operator;
  value: unknown;
}

interface Sort extends SortDeclaration {
  descending: boolean;
}

/** A client's wish, checked against the declaration. */
export interface ListRequest {
  list: ListDeclaration;
  view: View;
  filters: Filter[];
  sorts: Sort[];
  /** The list and how it is sorted: cursors of one order mean nothing in another. */
  order: string;
  size: number;
  position?: Position;
  /** Whether the page ends before the position instead of beginning after it. */
  isBackward: boolean;
  /** Whether all that the filters leave is to be counted. */
  isCounted: boolean;
  exportAs?: ExportFormat;
}

type Report = (pointer: string, code: string, detail: string) => void;

/** The query parameters that turn the pages of a list. */
export const PAGE = { size: 'page[size]', after: 'page[after]', before: 'page[before]', total: 'page[total]' } as const;
const PAGE_NAMES: readonly string[] = Object.values(PAGE);

/**
 * Reads `filter[…]`, `sort`, `page[…]`, `fields`, `expand` and `export` of a query, as far as the list has them.
 * @param place where the list is served: cursors of one are worth nothing at another
 * @throws `query_invalid` with every fault at once
 */
export function parseList(
  list: ListDeclaration,
  query: QueryParameters,
  cursors: Cursors,
  place: string = list.id,
): ListRequest {
  const faults: InputFault[] = [];
  const report: Report = (pointer, code, detail) => void faults.push({ pointer, code, detail });
  const filters = readFilters(list, query, report);
  const view = readView(list, query, faults);
  const sort = String(query.sort ?? list.defaultSort);
  const sorts = readSorts(list, sort);
  if (typeof sorts === 'string') report('sort', 'sort_invalid', sorts);
  const size = readSize(list, query, report);
  const isBackward = query[PAGE.after] === undefined && query[PAGE.before] !== undefined;
  const cursor = query[isBackward ? PAGE.before : PAGE.after];
  const position = cursor === undefined ? undefined : cursors.read(String(cursor));
  const order = `${place} ${sort}`;
  if (cursor !== undefined && position?.order !== order) {
    const detail = 'A cursor belongs to the list and the sort that it came from';
    report(isBackward ? PAGE.before : PAGE.after, 'cursor_invalid', detail);
  }
  const isCounted = query[PAGE.total] === 'true';
  if (query[PAGE.total] !== undefined && !isCounted && query[PAGE.total] !== 'false') {
    report(PAGE.total, 'page_total_invalid', 'true or false');
  }
  const exportAs = readExport(query, report);
  if (faults.length > 0 || typeof sorts === 'string') throw queryInvalid(faults);
  return { list, view, filters, sorts, order, size, position, isBackward, isCounted, exportAs };
}

/**
 * Reads `fields` and `expand` of the query of a list that is shown whole.
 * @throws `query_invalid` with every fault at once
 */
export function parseWholeList(list: WholeListDeclaration, query: QueryParameters): View {
  const faults: InputFault[] = [];
  const allowed = allowedIn(list);
  for (const name of Object.keys(query)) {
    if (!allowed.includes(name)) faults.push(unknownParameter(name, allowed));
  }
  const view = readView(list, query, faults);
  if (faults.length > 0) throw queryInvalid(faults);
  return view;
}

function allowedIn(list: WholeListDeclaration | ListDeclaration): string[] {
  const isPaged = 'sorts' in list;
  return [
    ...(isPaged ? ['filter', 'sort', 'page'] : []),
    'fields',
    'expand',
    ...(isPaged && list.exportName !== undefined ? ['export'] : []),
    ...(list.others ?? []),
  ];
}

function readSize(list: ListDeclaration, query: QueryParameters, report: Report): number {
  const maxSize = list.maxSize ?? 100;
  const size = Number(readValue('integer', String(query[PAGE.size] ?? list.defaultSize ?? 20)) ?? 0);
  if (size < 1 || size > maxSize) report(PAGE.size, 'page_size_invalid', `Between 1 and ${maxSize}`);
  return size;
}

/** An export begins at the beginning and has no pages. Whether the list has exports at all has been checked by name. */
function readExport(query: QueryParameters, report: Report): ExportFormat | undefined {
  if (query.export === undefined) return undefined;
  if (query.export === 'csv' || query.export === 'ndjson') {
    const paged = PAGE_NAMES.find((name) => query[name] !== undefined);
    if (paged) report(paged, 'parameter_unknown', 'An export has no pages');
    return query.export;
  }
  report('export', 'export_invalid', 'csv or ndjson');
  return undefined;
}

function readFilters(list: ListDeclaration, query: QueryParameters, report: Report): Filter[] {
  const filters: Filter[] = [];
  for (const [name, given] of Object.entries(query)) {
    if (name.startsWith('filter[')) {
      const filter = readFilter(list, name, String(given));
      if (typeof filter === 'string') report(name, 'filter_invalid', filter);
      else if (filters.some((one) => isSame(one, filter))) report(name, 'filter_invalid', 'It is there twice');
      else filters.push(filter);
    } else if (!PAGE_NAMES.includes(name) && (BRACKETED.has(name) || !allowedIn(list).includes(name))) {
      const { code, detail } = unknownParameter(name, allowedIn(list));
      report(name, code, detail);
    }
  }
  return filters;
}

/** `filter[x]` and `filter[x][eq]`. */
const isSame = (one: Filter, other: Filter) => one.declaration === other.declaration && one.operator === other.operator;

/** Allowed only with what stands in brackets behind them. */
const BRACKETED = new Set(['filter', 'page']);

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
