import type { Compare, Operator } from './list.declaration.js';
import type { ListRequest } from './list.js';
import type { ValueKind } from './list.values.js';

/** The pieces of a list's statement. `keys` must be among the selected columns: the cursors are made of them. */
export interface ListSql {
  keys: string;
  joins: string;
  /** What is asked for, without the place of the page. */
  filters: string;
  where: string;
  orderBy: string;
  limit: string;
  values: unknown[];
  /** How many of `values` belong to `filters` and what was there before: the place of the page comes after them. */
  filterValues: number;
}

/** Turns a checked query into SQL. `values` are the parameters that the statement has already, in order. */
export function listSql(request: ListRequest, values: unknown[]): ListSql {
  const { position, isBackward } = request;
  const all = [...values];
  const placeholder = (value: unknown) => `$${all.push(value)}`;
  const { joins, conditions, instead } = restrictionsOf(request, placeholder);
  const filters = joined(conditions);
  const filterValues = all.length;
  const order = orderOf(request, instead);
  const isDescending = (own: boolean) => own !== isBackward;
  if (position) {
    const places = position.keys.map((key, index) => `${placeholder(key)}::${order[index]?.type ?? 'text'}`);
    conditions.push(
      after(
        order.map(({ column, descending }) => ({ column, isDescending: isDescending(descending) })),
        places,
      ),
    );
  }
  return {
    keys: order.map(({ column }, index) => `(${column})::text AS key${index}`).join(', '),
    joins: joins.map((join) => ` ${join}`).join(''),
    where: joined(conditions),
    orderBy: order.map(({ column, descending }) => `${column} ${isDescending(descending) ? 'DESC' : 'ASC'}`).join(', '),
    limit: String(request.size + 1),
    values: all,
    ...{ filters, filterValues },
  };
}

function restrictionsOf({ filters }: ListRequest, placeholder: (value: unknown) => string) {
  const joins: string[] = [];
  const conditions: string[] = [];
  const instead: Record<string, string> = {};
  for (const { declaration, operator, value } of filters) {
    const compare = comparison(declaration.kind, operator, placeholder(patternOf(operator, value)));
    if ('join' in declaration) {
      joins.push(declaration.join(compare));
      Object.assign(instead, declaration.instead);
    } else conditions.push('column' in declaration ? compare(declaration.column) : declaration.where(compare));
  }
  return { joins, conditions, instead };
}

/** The sorts and the id that breaks ties, in the direction of the last of them. */
const orderOf = ({ list, sorts }: ListRequest, instead: Record<string, string>) =>
  [...sorts, { column: list.id, type: 'uuid', descending: sorts.at(-1)?.descending ?? false }].map((one) => ({
    ...one,
    column: instead[one.column] ?? one.column,
  }));

const joined = (conditions: string[]) => conditions.map((condition) => ` AND (${condition})`).join('');

const TYPES: Record<ValueKind, string> = {
  text: 'text',
  integer: 'bigint',
  boolean: 'boolean',
  uuid: 'uuid',
  time: 'timestamptz',
};

const SIGNS = { ne: 'IS DISTINCT FROM', eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=', prefix: 'LIKE' } as const;

function comparison(kind: ValueKind, operator: Operator, placeholder: string): Compare {
  const value = `${placeholder}::${TYPES[kind]}${operator === 'in' ? '[]' : ''}`;
  if (operator === 'in') return (column) => `${column} = ANY(${value})`;
  return (column, through) => `${column} ${SIGNS[operator]} ${through ? `${through}(${value})` : value}`;
}

const patternOf = (operator: Operator, value: unknown) =>
  operator === 'prefix' ? `${String(value).replaceAll(/[\\%_]/g, '\\$&')}%` : value;

/** Rows that come after the place. One direction throughout is a row comparison, which an index can serve. */
function after(order: { column: string; isDescending: boolean }[], places: string[]): string {
  const columns = order.map(({ column }) => column);
  if (order.every(({ isDescending }) => isDescending === order[0]?.isDescending)) {
    return `(${columns.join(', ')}) ${order[0]?.isDescending ? '<' : '>'} (${places.join(', ')})`;
  }
  return order
    .map(({ column, isDescending }, index) => {
      const equal = columns.slice(0, index).map((earlier, position) => `${earlier} = ${places[position]} AND `);
      return `(${equal.join('')}${column} ${isDescending ? '<' : '>'} ${places[index]})`;
    })
    .join(' OR ');
}
