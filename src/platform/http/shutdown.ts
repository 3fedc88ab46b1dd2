import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Log } from '../logging/log.js';

/**
 * The order of an ending: readiness fails, load balancers notice, the listener closes and requests finish (Nest), connections
 * close (`onApplicationShutdown` of their owners). Nothing of it may take longer than the configured bound.
 */
@Injectable()
export class Shutdown implements OnModuleDestroy {
  private draining = false;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** True from the first signal on. */
  get isDraining(): boolean {
    return this.draining;
  }

  async onModuleDestroy(): Promise<void> {
    this.draining = true;
    this.log.info('Stopping: readiness fails, requests under way are finished');
    await sleep(this.config.shutdownDelayMs);
  }
}

/** The first signal starts the bound within which the process must have ended; a second one ends it at once. */
export function boundShutdown(timeoutMs: number, log: Log): void {
  let signals = 0;
  const giveUp = () => {
    log.fatal('Stopping took too long; ending now');
    process.exit(1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (++signals > 1) process.exit(1);
      setTimeout(giveUp, timeoutMs).unref();
    });
  }
}
