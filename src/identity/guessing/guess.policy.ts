/** How failures of one subject slow down what comes after them. */
export interface GuessPolicy {
  /** Wait in milliseconds after so many failures: after none, after one, and so on; the last holds for all beyond. */
  waits: readonly number[];
  /** After so long without a failure all is forgotten. */
  forgetsMs: number;
}

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/**
 * Nothing for the first failures, then a first wait that doubles each time, up to the longest.
 * @param free failures without a wait
 */
export function growing(free: number, firstMs: number, longestMs: number): GuessPolicy {
  const waits = Array<number>(free + 1).fill(0);
  for (let wait = firstMs; wait < longestMs; wait *= 2) waits.push(wait);
  waits.push(longestMs);
  return { waits, forgetsMs: HOUR_MS + longestMs };
}

/** Milliseconds after so many failures. */
export const waitAfter = ({ waits }: GuessPolicy, failures: number): number =>
  waits[Math.min(Math.max(failures, 0), waits.length - 1)] ?? 0;

/** What the longest wait of an account makes of everything else. */
export interface GuessPolicies {
  /** Strangers to one account, all of them together; and one device, or one session, by itself. */
  account: GuessPolicy;
  /** One address, whatever accounts it tries. */
  address: GuessPolicy;
  /** An address that was seen spraying. */
  strict: GuessPolicy;
}

/** @param longestSeconds that an account may be slowed down by strangers */
export const policiesOf = (longestSeconds: number): GuessPolicies => ({
  account: growing(5, SECOND_MS, longestSeconds * SECOND_MS),
  address: growing(15, SECOND_MS, 3 * longestSeconds * SECOND_MS),
  strict: growing(0, (longestSeconds / 5) * SECOND_MS, 12 * longestSeconds * SECOND_MS),
});
