/** Where a list goes on. */
export class PageDto {
  /**
   * Most items that this page could hold
   * @example 20
   */
  size: number;

  /** Cursor for `page[after]`; null on the last page */
  next: string | null;

  /** Cursor for `page[before]`; null on the first page */
  prev: string | null;

  /**
   * How many items the filters leave on all pages; there with `page[total]=true`, null beyond a million
   * @example 1284
   */
  total?: number | null;
}

export class PageLinkDto {
  /**
   * Address, from the root of the server
   * @example "/v1/products?sort=price&page%5Bsize%5D=20"
   */
  href: string;
}

/** The neighbours of a page, with the whole query kept; the same as in the `Link` header. */
export class ListLinksDto {
  /** This page */
  self: PageLinkDto;

  /** The first page */
  first: PageLinkDto;

  /** Missing on the last page */
  next?: PageLinkDto;

  /** Missing on the first page */
  prev?: PageLinkDto;
}
