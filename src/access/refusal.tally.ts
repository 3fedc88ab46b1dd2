import type { AccessRefused } from './access.events.js';

/** One refusal, or so many of one kind. */
export type RefusalNews = NonNullable<(typeof AccessRefused)['payload']>;

/** Refusals of one actor on one route that are told one by one, in each minute. */
export const TOLD_SINGLY = 5;
/** Kinds of refusals that are told apart in each minute; what comes beyond is told as one number. */
export const MOST_KINDS = 1_000;

interface Kind {
  count: number;
  last: RefusalNews;
}

const REST = 'rest';

/**
 * Bounds what is written of refusals, so that nobody fills the disk by being refused: of each actor and route the first few in a minute,
 * and of the others how many there were. In one process that is at most 6,001 rows a minute, whatever comes.
 */
export class RefusalTally {
  private kinds = new Map<string, Kind>();

  /** What is to be told at once. */
  add(refusal: Omit<RefusalNews, 'count'>): RefusalNews[] {
    const own = `${refusal.actorId} ${refusal.route}`;
    const isKept = this.kinds.has(own) || this.kinds.size < MOST_KINDS;
    const kind = this.of(isKept ? own : REST);
    kind.count++;
    // Nobody in particular: they are many.
    const news = isKept ? refusal : { ...refusal, actorId: 'many', actorKind: 'nobody', address: '', route: '' };
    kind.last = { ...news, count: 1 };
    return isKept && kind.count <= TOLD_SINGLY ? [kind.last] : [];
  }

  /** Ends the minute. @returns what was not told one by one: of each kind the last, with how many there were */
  close(): RefusalNews[] {
    const kinds = [...this.kinds];
    this.kinds = new Map();
    return kinds
      .map(([key, { count, last }]) => ({ ...last, count: key === REST ? count : count - TOLD_SINGLY }))
      .filter(({ count }) => count > 0);
  }

  private of(key: string): Kind {
    const known = this.kinds.get(key) ?? ({ count: 0 } as Kind);
    this.kinds.set(key, known);
    return known;
  }
}
