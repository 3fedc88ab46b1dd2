import type { IncomingHttpHeaders } from 'node:http';

interface Wanting {
  method: string;
  headers: IncomingHttpHeaders;
}

/** One part, from a byte to a byte, or the last so many; several at once are answered with the whole (RFC 9110 §14.2). */
const ONE_PART = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The part that is wanted of a file, as `Range` says it; undefined for the whole: where the request is no GET (RFC 9110 §14.2), the
 * range is none that is read here, or the client has a part of another file (§13.1.5).
 * @param size of the file in bytes: who wants the last so many of fewer wants all (§14.1.2)
 */
export function rangeOf(
  { method, headers }: Wanting,
  { etag, size }: { etag: string; size: number },
): string | undefined {
  const { range = '', 'if-range': ifRange } = headers;
  const [, first, last] = ONE_PART.exec(range.trim()) ?? [];
  if (method !== 'GET' || (ifRange !== undefined && ifRange !== etag)) return undefined;
  if (first === undefined || last === undefined || first + last === '') return undefined;
  if (first === '') return `bytes=-${Math.min(Number(last), size)}`;
  return last !== '' && Number(last) < Number(first) ? undefined : `bytes=${first}-${last}`;
}
