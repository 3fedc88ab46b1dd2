import { waitAfter } from './guess.policy.js';
import type { Counted, GuessStore, Taken } from './guess.store.js';

interface Subject {
  failures: number;
  until: number;
  strictUntil: number;
  endsAt: number;
}

const MOST = 20_000;

/** Counts in this process alone: for as long as Redis is away. */
export class LocalGuesses implements GuessStore {
  private readonly subjects = new Map<string, Subject>();
  private readonly sets = new Map<string, { members: Set<string>; endsAt: number }>();

  take(subjects: readonly Counted[], now: number): Promise<Taken> {
    const known = subjects.map(({ key }) => this.of(key, now));
    const waitMs = Math.max(0, ...known.map(({ until }) => until - now));
    if (waitMs > 0) return Promise.resolve({ waitMs, failures: [] });
    const failures = known.map((subject, index) => {
      const { policy, strict } = subjects[index]!; // one for each
      const held = strict && subject.strictUntil > now ? strict : policy;
      subject.failures++;
      subject.until = now + waitAfter(held, subject.failures);
      subject.endsAt = Math.max(now + held.forgetsMs, subject.strictUntil);
      return subject.failures;
    });
    return Promise.resolve({ waitMs: 0, failures });
  }

  undo(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const subject = this.subjects.get(key);
      if (!subject) continue;
      subject.failures = Math.max(0, subject.failures - 1);
      subject.until = 0;
    }
    return Promise.resolve();
  }

  forget(key: string): Promise<void> {
    this.subjects.delete(key);
    return Promise.resolve();
  }

  restrict(key: string, until: number): Promise<void> {
    const subject = this.of(key, 0);
    subject.strictUntil = until;
    subject.endsAt = Math.max(subject.endsAt, until);
    return Promise.resolve();
  }

  distinct(key: string, member: string, forMs: number): Promise<number> {
    const known = this.sets.get(key);
    const set = known && known.endsAt > Date.now() ? known : { members: new Set<string>(), endsAt: Date.now() + forMs };
    set.members.add(member);
    keep(this.sets, key, set);
    return Promise.resolve(set.members.size);
  }

  async isFirst(key: string, forMs: number): Promise<boolean> {
    if (await this.isSaid(key)) return false;
    await this.distinct(key, '', forMs);
    return true;
  }

  isSaid(key: string): Promise<boolean> {
    return Promise.resolve((this.sets.get(key)?.endsAt ?? 0) > Date.now());
  }

  private of(key: string, now: number): Subject {
    const known = this.subjects.get(key);
    if (known && known.endsAt > now) return known;
    const subject = { failures: 0, until: 0, strictUntil: 0, endsAt: Infinity };
    keep(this.subjects, key, subject);
    return subject;
  }
}

/** The oldest goes. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > MOST) map.delete(map.keys().next().value ?? '');
}
