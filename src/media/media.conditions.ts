import type { IncomingHttpHeaders } from 'node:http';

/** The part that is wanted, unless the client wants the whole where its part is of another file (RFC 9110 §13.1.5). */
export const rangeOf = ({ range, 'if-range': ifRange }: IncomingHttpHeaders, etag: string): string | undefined =>
  ifRange === undefined || ifRange === etag ? range : undefined;
