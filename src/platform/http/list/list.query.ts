import type { QueryResultRow } from 'pg';
import type { Db } from '../../db/db.js';
import type { QueryParameters, View } from '../fields/view.js';
import type { Cursors } from './cursor.js';
import type { ListRequest } from './list.js';
import { listSql } from './list.sql.js';
import { type ListAddress, Page, pageOf, wholePage } from './page.js';

/** More are not counted: nobody pages through them, and the count would cost more than the page. */
const MOST_COUNTED = 1_000_000;

/** A list's statement, up to what the client asks for. */
export interface ListStatement {
  /** The columns, as `SELECT` takes them. */
  select: string;
  /** `FROM …`, to which filters may append joins. */
  from: string;
  /** The condition that scopes it, to which the filters are added. */
  where: string;
  /** The parameters of the three. */
  values: unknown[];
}

/** What a client asks of a list, as controllers hand it down: a repository turns it into one page of rows. */
export class ListQuery {
  constructor(
    readonly request: ListRequest,
    private readonly cursors: Cursors,
    private readonly address: ListAddress,
  ) {}

  /** Names in `expand=…`. */
  get expands(): ReadonlySet<string> {
    return this.request.view.expands;
  }

  /** Whether the client filters by this, whatever for. */
  isFilteredBy(name: string): boolean {
    const { filters, list } = this.request;
    return filters.some(({ declaration }) => declaration === list.filters[name]);
  }

  /** A parameter that the list declares as the route's own. */
  other(name: string): string | undefined {
    return otherOf(this.address.query, name);
  }

  /**
   * Runs the list: one statement, and one more when the client asked for the total.
   * @returns the rows with `key0`, `key1`, … beside their columns
   */
  async page<Row extends QueryResultRow>(db: Db, { select, from, where, values }: ListStatement): Promise<Page<Row>> {
    const sql = listSql(this.request, values);
    const rows = await db.rows<Row>(
      `SELECT ${select}, ${sql.keys} ${from}${sql.joins} WHERE ${where}${sql.where} ORDER BY ${sql.orderBy} LIMIT ${sql.limit}`,
      sql.values,
    );
    const page = pageOf(rows, this.request, this.cursors, this.address);
    if (!this.request.isCounted) return page;
    const counted = await db.row<{ total: number }>(
      `SELECT count(*) AS total FROM (SELECT 1 ${from}${sql.joins} WHERE ${where}${sql.filters} LIMIT ${MOST_COUNTED + 1}) counted`,
      sql.values.slice(0, sql.filterValues),
    );
    const total = counted?.total ?? 0;
    return new Page(page.data, { ...page.page, total: total > MOST_COUNTED ? null : total }, page._links);
  }

  /** The same list, so many rows from this cursor on: how exports go through all of it. */
  batch(size: number, after: string | null): ListQuery {
    const position = after === null ? undefined : this.cursors.read(after);
    return new ListQuery({ ...this.request, size, position, isBackward: false }, this.cursors, this.address);
  }
}

/** What a client asks of a list that is shown whole. */
export class WholeListQuery {
  constructor(
    readonly view: View,
    private readonly address: ListAddress,
  ) {}

  get expands(): ReadonlySet<string> {
    return this.view.expands;
  }

  /** A parameter that the list declares as the route's own. */
  other(name: string): string | undefined {
    return otherOf(this.address.query, name);
  }

  page<Item>(items: Item[]): Page<Item> {
    return wholePage(items, this.address);
  }
}

function otherOf(query: QueryParameters, name: string): string | undefined {
  const given = query[name];
  return given === undefined ? undefined : String(given);
}
