// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- by this terminus tells that something is down
import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import {
  type HealthCheckResult,
  HealthCheckService,
  HealthIndicatorService,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { Db } from '../platform/db/db.js';
import { Shutdown } from '../platform/http/shutdown.js';
import { Redis } from '../platform/queue/redis.js';
import { notHealthy } from './health.errors.js';

const PATIENCE_MS = 1_500;

/** Looks at what this process depends on. */
@Injectable()
export class HealthService {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly db: Db,
    private readonly redis: Redis,
    private readonly shutdown: Shutdown,
  ) {}

  /** @throws `not_healthy` with the state of each */
  async check(
    ...indicators: (() => Promise<HealthIndicatorResult> | HealthIndicatorResult)[]
  ): Promise<HealthCheckResult> {
    try {
      return await this.checks.check(indicators);
    } catch (error) {
      if (error instanceof ServiceUnavailableException) {
        throw notHealthy((error.getResponse() as HealthCheckResult).details);
      }
      throw error;
    }
  }

  database = (): Promise<HealthIndicatorResult> => this.probe('database', () => this.db.rows('SELECT 1'));

  queues = (): Promise<HealthIndicatorResult> => this.probe('redis', () => this.redis.client.ping());

  /** Redis as the web process needs it: told when it is away, but shoppers are served without it. */
  queuesIfAny = async (): Promise<HealthIndicatorResult> => {
    const { redis } = await this.queues();
    return redis?.status === 'up'
      ? { redis }
      : this.indicators.check('redis').up({ degraded: true, rateLimits: 'each process counts for itself' });
  };

  accepting = (): HealthIndicatorResult => {
    const session = this.indicators.check('accepting');
    return this.shutdown.isDraining ? session.down({ reason: 'stopping' }) : session.up();
  };

  private async probe(name: string, ask: () => Promise<unknown>): Promise<HealthIndicatorResult> {
    const session = this.indicators.check(name);
    const started = performance.now();
    try {
      await within(ask());
      return session.up({ milliseconds: Math.round(performance.now() - started) });
    } catch {
      // The reason may name hosts and users: it is in the log of whatever failed, and not for everyone to read here.
      return session.down({ milliseconds: Math.round(performance.now() - started) });
    }
  }
}

async function within(probe: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
  await Promise.race([probe, late]).finally(() => clearTimeout(timer));
}
