import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../../../config/config.js';
import { Redis } from '../../queue/redis.js';

/** So many requests in so many seconds. */
export interface Policy {
  name: string;
  quota: number;
}

/** What is left to a caller. */
export interface Allowance {
  isAllowed: boolean;
  remaining: number;
  /** Until the window begins anew. */
  resetSeconds: number;
}

/** Some requests taken from the common count at once, to be used up by this process. */
interface Lease {
  left: number;
  /** What the common count had left besides. */
  beyond: number;
  until: number;
}

export const WINDOW_SECONDS = 60;
/** A lease is a fiftieth of the quota, so that the common count is asked for one request in many, and never overdrawn. */
const LEASES_PER_WINDOW = 50;
const MOST_LEASES = 20_000;

/**
 * Counts requests in Redis, for all processes together, in windows that begin with a caller's first request. Without Redis each
 * process counts for itself.
 */
@Injectable()
export class RateLimiter {
  private readonly limiters = new Map<string, RateLimiterRedis>();
  private readonly leases = new Map<string, Lease>();
  private readonly asked = new Map<string, Promise<number | undefined>>();

  constructor(
    private readonly redis: Redis,
    private readonly config: Config,
  ) {}

  async take(policy: Policy, caller: string): Promise<Allowance> {
    const key = `${policy.name}:${caller}`;
    for (;;) {
      const lease = this.leases.get(key);
      if (lease && lease.left > 0 && lease.until > Date.now()) {
        lease.left--;
        return { isAllowed: true, remaining: lease.left + lease.beyond, resetSeconds: secondsUntil(lease.until) };
      }
      // One asks for all: leases taken side by side would be lost to each other.
      const asked = this.asked.get(key) ?? this.ask(policy, caller, key);
      const blockedUntil = await asked;
      if (blockedUntil) return { isAllowed: false, remaining: 0, resetSeconds: secondsUntil(blockedUntil) };
    }
  }

  /** Takes a lease, or tells until when there is none. */
  private ask(policy: Policy, caller: string, key: string): Promise<number | undefined> {
    const answer = this.lease(policy, caller, key).finally(() => this.asked.delete(key));
    this.asked.set(key, answer);
    return answer;
  }

  private async lease(policy: Policy, caller: string, key: string): Promise<number | undefined> {
    const size = Math.max(1, Math.floor(policy.quota / LEASES_PER_WINDOW));
    try {
      const { remainingPoints, msBeforeNext } = await this.limiterOf(policy).consume(caller, size);
      this.keep(key, { left: size, beyond: remainingPoints, until: Date.now() + msBeforeNext });
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Date.now() + refusal.msBeforeNext;
      throw refusal;
    }
  }

  private keep(key: string, lease: Lease): void {
    this.leases.delete(key);
    this.leases.set(key, lease);
    // The oldest goes: what was left of it is lost to its caller, which errs on the safe side.
    if (this.leases.size > MOST_LEASES) this.leases.delete(this.leases.keys().next().value ?? '');
  }

  private limiterOf({ name, quota }: Policy): RateLimiterRedis {
    let limiter = this.limiters.get(name);
    if (!limiter) {
      const options = { keyPrefix: `${this.config.queuePrefix}:rate:${name}`, points: quota, duration: WINDOW_SECONDS };
      limiter = new RateLimiterRedis({
        ...options,
        storeClient: this.redis.client,
        rejectIfRedisNotReady: true,
        // Whoever is refused once is refused from memory until the window is over.
        inMemoryBlockOnConsumed: quota + 1,
        insuranceLimiter: new RateLimiterMemory(options),
      });
      this.limiters.set(name, limiter);
    }
    return limiter;
  }
}

const secondsUntil = (time: number) => Math.max(1, Math.ceil((time - Date.now()) / 1000));
