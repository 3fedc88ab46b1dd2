import { preconditionFailed } from '../../errors/platform.errors.js';

/** Which versions of a resource a caller is willing to change: those that it has seen, or whatever is there. */
export type ExpectedVersion = readonly number[] | 'any';

/**
 * Refuses to change what has changed since the caller saw it. Called under the lock of the row: of calls that expect the same
 * version one goes on, and raises it.
 * @throws `precondition_failed`
 */
export function assertVersion({ version }: { version: number }, expected: ExpectedVersion): void {
  if (expected !== 'any' && !expected.includes(version)) throw preconditionFailed(version);
}
