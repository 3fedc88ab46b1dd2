import type { GuessPolicy } from './guess.policy.js';

/** A subject whose failures are counted. */
export interface Counted {
  key: string;
  policy: GuessPolicy;
  /** Holds instead while the subject is restricted. */
  strict?: GuessPolicy;
}

/** What became of an attempt. */
export interface Taken {
  /** Milliseconds until the next attempt is taken; 0: this one was, and counts as a failure until it is undone. */
  waitMs: number;
  /** Failures of each subject, this one included; empty when it was not taken. */
  failures: number[];
}

/** Where failures are counted. Times are milliseconds since 1970. */
export interface GuessStore {
  /** All subjects or none: counted before the secret is looked at, so that guesses side by side are held back like any others. */
  take(subjects: readonly Counted[], now: number): Promise<Taken>;
  /** The attempt was no failure. */
  undo(keys: readonly string[]): Promise<void>;
  forget(key: string): Promise<void>;
  restrict(key: string, until: number): Promise<void>;
  /** Adds a member to a set that is forgotten after a while. @returns about how many different ones it has */
  distinct(key: string, member: string, forMs: number): Promise<number>;
  /** Whether nobody has said this key within that time. */
  isFirst(key: string, forMs: number): Promise<boolean>;
  /** Whether somebody has. */
  isSaid(key: string): Promise<boolean>;
}
