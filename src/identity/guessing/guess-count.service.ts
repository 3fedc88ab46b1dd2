import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Redis } from '../../platform/queue/redis.js';
import type { Counted, GuessStore, Taken } from './guess.store.js';
import { LocalGuesses } from './local.guesses.js';
import { RedisGuesses } from './redis.guesses.js';

/** Counts in Redis, for all processes together; without Redis each process counts for itself, as rate limits do. */
@Injectable()
export class GuessCounts {
  private readonly local = new LocalGuesses();
  private readonly common: RedisGuesses;

  constructor(
    private readonly redis: Redis,
    { queuePrefix }: Config,
  ) {
    this.common = new RedisGuesses(redis.client, queuePrefix);
  }

  /** What time it is for those who wait. */
  now(): number {
    return Date.now();
  }

  take(subjects: readonly Counted[]): Promise<Taken> {
    return this.on((store) => store.take(subjects, this.now()));
  }

  undo(keys: readonly string[]): Promise<void> {
    return this.on((store) => store.undo(keys));
  }

  forget(key: string): Promise<void> {
    return this.on((store) => store.forget(key));
  }

  restrict(key: string, until: number): Promise<void> {
    return this.on((store) => store.restrict(key, until));
  }

  distinct(key: string, member: string, forMs: number): Promise<number> {
    return this.on((store) => store.distinct(key, member, forMs));
  }

  isFirst(key: string, forMs: number): Promise<boolean> {
    return this.on((store) => store.isFirst(key, forMs));
  }

  isSaid(key: string): Promise<boolean> {
    return this.on((store) => store.isSaid(key));
  }

  /** That Redis is away is told by its own connection. */
  private async on<T>(act: (store: GuessStore) => Promise<T>): Promise<T> {
    if (this.redis.client.status !== 'ready') return act(this.local);
    return act(this.common).catch(() => act(this.local));
  }
}
