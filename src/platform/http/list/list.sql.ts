import type { Cursors } from './cursor.js';
import type { ListDeclaration, ListQuery } from './list.js';

/** The pieces of a list's statement. `keys` must be among the selected columns: `page` makes the cursors of them. */
export interface ListSql {
  keys: string;
  where: string;
  orderBy: string;
  limit: string;
  values: unknown[];
}

export interface Page<Item> {
  data: Item[];
  page: { size: number; next: string | null; prev: string | null };
}

/** Turns a checked query into SQL. `values` are the parameters that the statement has already, in order. */
export function listSql(list: ListDeclaration, query: ListQuery, values: unknown[]): ListSql {
  const all = [...values];
  const placeholder = (value: unknown) => `$${all.push(value)}`;
  const conditions = query.filters.map(({ declaration, operator, value }) =>
    declaration.where(placeholder(value), operator),
  );
  const order = [
    ...query.sorts,
    { column: list.id, type: 'uuid', descending: query.sorts.at(-1)?.descending ?? false },
  ];
  const isDescending = (own: boolean) => own !== query.isBackward;
  if (query.position) {
    const places = query.position.keys.map((key, index) => `${placeholder(key)}::${order[index]?.type ?? 'text'}`);
    conditions.push(
      after(
        order.map(({ column, descending }) => ({ column, isDescending: isDescending(descending) })),
        places,
      ),
    );
  }
  return {
    keys: order.map(({ column }, index) => `(${column})::text AS key${index}`).join(', '),
    where: conditions.map((condition) => ` AND (${condition})`).join(''),
    orderBy: order.map(({ column, descending }) => `${column} ${isDescending(descending) ? 'DESC' : 'ASC'}`).join(', '),
    limit: String(query.size + 1),
    values: all,
  };
}

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

/** Cuts the extra row, restores the order and writes the cursors of the neighbouring pages. */
export function toPage<Row extends object, Item>(
  rows: Row[],
  query: ListQuery,
  cursors: Cursors,
  toItem: (row: Row) => Item,
): Page<Item> {
  const hasMore = rows.length > query.size;
  const kept = rows.slice(0, query.size);
  if (query.isBackward) kept.reverse();
  const cursorOf = (row: Row | undefined) =>
    row
      ? cursors.write({ order: query.order, keys: [...query.sorts, 'id'].map((_sort, index) => keyOf(row, index)) })
      : null;
  const hasNext = query.isBackward ? kept.length > 0 : hasMore;
  const hasPrevious = query.isBackward ? hasMore : query.position !== undefined && kept.length > 0;
  return {
    data: kept.map(toItem),
    page: {
      size: query.size,
      next: hasNext ? cursorOf(kept.at(-1)) : null,
      prev: hasPrevious ? cursorOf(kept[0]) : null,
    },
  };
}

const keyOf = (row: object, index: number) => String((row as Record<string, unknown>)[`key${index}`]);
