/** What every format can carry, and nothing else. */
export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

/**
 * The value that a JSON writer would write, so that each format says the same: dates as RFC 3339 texts, without members that
 * are undefined.
 * @throws RangeError where JSON would lie: NaN, infinities, whole numbers beyond 2^53 − 1
 */
export function plain(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return exact(value);
  if (typeof value !== 'object') throw new RangeError(`A ${typeof value} is no part of a document`);
  if ('toJSON' in value && typeof value.toJSON === 'function') return plain((value.toJSON as () => unknown)());
  if (Array.isArray(value)) return value.map((item: unknown) => (item === undefined ? null : plain(item)));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (member === undefined ? [] : [[name, plain(member)]])),
  );
}

function exact(value: number): number {
  if (!isExact(value)) throw new RangeError(`${value} cannot be written exactly`);
  // There is one zero only.
  return value + 0;
}

/** Neither NaN nor infinite, nor so large that its neighbours look the same. */
export const isExact = (value: number): boolean =>
  Number.isFinite(value) && (Math.abs(value) <= Number.MAX_SAFE_INTEGER || !Number.isInteger(value));

export const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
