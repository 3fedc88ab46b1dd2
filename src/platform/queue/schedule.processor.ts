import { InjectQueue, OnQueueError, OnQueueFailed, Process, Processor } from '@nestjs/bull';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Queue } from 'bull';
import { Config } from '../../config/config.js';
import { HandlerRegistry } from '../events/handlers.js';
import { Log } from '../logging/log.js';
import { closeWithRedis } from './redis.js';

export const SCHEDULE_QUEUE = 'schedules';

/** Runs every `@OnSchedule` method as a repeated Bull job: one run across all workers. */
@Processor(SCHEDULE_QUEUE)
export class ScheduleProcessor implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @InjectQueue(SCHEDULE_QUEUE) private readonly queue: Queue,
    private readonly registry: HandlerRegistry,
    private readonly config: Config,
    private readonly log: Log,
  ) {
    closeWithRedis(queue);
  }

  /** Not awaited: with Redis away the worker still starts, and the schedules are set as soon as it is back. */
  onApplicationBootstrap(): void {
    this.set().catch((error: unknown) => this.log.error('The schedules could not be set', { err: error }));
  }

  @Process('*')
  async run(job: Job): Promise<void> {
    await this.registry.schedules.get(job.name)?.run();
  }

  /** Takes no more jobs and waits for those under way, while the database is still open. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.queue.client.status === 'ready') await this.queue.pause(true);
  }

  @OnQueueFailed()
  failed(job: Job, error: Error): void {
    this.log.error(`The schedule ${job.name} failed; it will run again`, { err: error });
  }

  @OnQueueError()
  error(error: Error): void {
    this.log.warn('The schedule queue does not answer', { reason: error.message });
  }

  /** Replaces whatever schedules an older version left in Redis. */
  private async set(): Promise<void> {
    for (const { key } of await this.queue.getRepeatableJobs()) await this.queue.removeRepeatableByKey(key);
    for (const [name, { schedule }] of this.registry.schedules) {
      const every = typeof schedule.everyMs === 'number' ? schedule.everyMs : this.config[schedule.everyMs];
      await this.queue.add(name, {}, { repeat: { every }, removeOnComplete: true, removeOnFail: true });
    }
  }
}
