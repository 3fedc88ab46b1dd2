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
}
