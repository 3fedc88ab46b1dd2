import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bull';
import { Redis as Client, type RedisOptions } from 'ioredis';
import { Config } from '../../config/config.js';
import { Log } from '../logging/log.js';
import { PROCESS_TYPE, type ProcessType } from '../process.type.js';

/** Connection options from the URL, in the form that Bull takes. */
export function redisOptions(config: Config): RedisOptions {
  const url = new URL(config.redisUrl);
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    db: Number(url.pathname.slice(1) || 0),
    ...(url.username && { username: decodeURIComponent(url.username) }),
    ...(url.password && { password: decodeURIComponent(url.password) }),
    ...(url.protocol === 'rediss:' && { tls: {} }),
  };
}

/**
 * Ends a queue only while it has Redis. Without, Bull would wait for it to come back, or give up and reject to nobody, which
 * ends the process; there is nothing to end then, and the connections go with the process.
 */
export function closeWithRedis(queue: Queue): void {
  const close = queue.close.bind(queue);
  queue.close = (doNotWait) => (queue.client.status === 'ready' ? close(doNotWait) : Promise.resolve());
}

/** One connection for short commands. It fails fast when Redis is away, and comes back by itself. */
@Injectable()
export class Redis implements OnApplicationShutdown {
  readonly client: Client;

  constructor(config: Config, log: Log, @Inject(PROCESS_TYPE) type: ProcessType) {
    this.client = new Client({
      ...redisOptions(config),
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      lazyConnect: type === 'cli', // commands have no use for it, and may run where there is none
    });
    this.client.on('error', (error: Error) => log.warn('Redis does not answer', { reason: error.message }));
  }

  onApplicationShutdown(): void {
    this.client.disconnect();
  }
}
