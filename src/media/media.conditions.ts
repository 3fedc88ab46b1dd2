/** What a client sent of RFC 9110 §13 and §14 about a file. */
export interface Conditions {
  ifNoneMatch: string | undefined;
  ifRange: string | undefined;
  range: string | undefined;
}

/** Whether the client has the file: any of the tags that it names, compared weakly, or whatever there is (RFC 9110 §13.1.2). */
export const isKnown = ({ ifNoneMatch }: Conditions, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

/** The part that is wanted, unless the client wants the whole where its part is of another file (RFC 9110 §13.1.5). */
export const rangeOf = ({ range, ifRange }: Conditions, etag: string): string | undefined =>
  ifRange === undefined || ifRange.trim() === etag ? range : undefined;
