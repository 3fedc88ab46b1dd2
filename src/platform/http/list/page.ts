import type { QueryParameters } from '../fields/view.js';
import type { Cursors } from './cursor.js';
import { type ListRequest, PAGE } from './list.js';
import type { ListLinksDto, PageDto } from './page.dto.js';

/** What was asked for: the path and the query of the request. */
export interface ListAddress {
  path: string;
  query: QueryParameters;
}

/** One page of a list as it is answered, whatever its items have become so far. */
export class Page<Item> {
  constructor(
    readonly data: Item[],
    readonly page: PageDto,
    readonly _links: ListLinksDto,
  ) {}

  /** The same page with other items. */
  map<To>(toItem: (item: Item) => To): Page<To> {
    return new Page(
      this.data.map((item) => toItem(item)),
      this.page,
      this._links,
    );
  }
}

/** Cuts the extra row, restores the order, and writes the cursors and links of the neighbouring pages. */
export function pageOf<Row extends object>(
  rows: Row[],
  request: ListRequest,
  cursors: Cursors,
  address: ListAddress,
): Page<Row> {
  const hasMore = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  if (request.isBackward) kept.reverse();
  const cursorOf = (row: Row | undefined) =>
    row
      ? cursors.write({ order: request.order, keys: [...request.sorts, 'id'].map((_sort, index) => keyOf(row, index)) })
      : null;
  const hasNext = request.isBackward ? kept.length > 0 : hasMore;
  const hasPrevious = request.isBackward ? hasMore : request.position !== undefined && kept.length > 0;
  const page = {
    size: request.size,
    next: hasNext ? cursorOf(kept.at(-1)) : null,
    prev: hasPrevious ? cursorOf(kept[0]) : null,
  };
  return new Page(kept, page, linksOf(address, page));
}

/** A list that is shown whole: one page, as large as it is. */
export const wholePage = <Item>(items: Item[], address: ListAddress): Page<Item> => {
  const page = { size: items.length, next: null, prev: null };
  return new Page(items, page, linksOf(address, page));
};

const keyOf = (row: object, index: number) => String((row as Record<string, unknown>)[`key${index}`]);

/** What RFC 3986 §3.3 has in paths. Anything else would end the address early in a `Link` header. */
const NOT_OF_PATHS = /[^\w\-.~%!$&'()*+,;=:@/]/g;

/** The addresses of a page and its neighbours, from the root of the server, with the whole query kept. */
export function linksOf({ path, query }: ListAddress, { next, prev }: Pick<PageDto, 'next' | 'prev'>): ListLinksDto {
  const place = path.replace(NOT_OF_PATHS, encodeURIComponent);
  const pairs = Object.entries(query).flatMap(([name, given]) =>
    [given ?? []].flat().map((value) => ({ name, pair: pairOf(name, value) })),
  );
  const kept = pairs.filter(({ name }) => name !== PAGE.after && name !== PAGE.before).map(({ pair }) => pair);
  const at = (parts: string[]) => ({ href: parts.length > 0 ? `${place}?${parts.join('&')}` : place });
  return {
    self: at(pairs.map(({ pair }) => pair)),
    first: at(kept),
    ...(next !== null && { next: at([...kept, pairOf(PAGE.after, next)]) }),
    ...(prev !== null && { prev: at([...kept, pairOf(PAGE.before, prev)]) }),
  };
}

const pairOf = (name: string, value: string) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

/** The links of a page as RFC 8288 writes them in the `Link` header. */
export const linkHeader = ({ next, prev, first }: ListLinksDto): string =>
  [linkOf('next', next), linkOf('prev', prev), linkOf('first', first)].filter(Boolean).join(', ');

const linkOf = (rel: string, link?: { href: string }) => (link ? `<${link.href}>; rel="${rel}"` : '');
