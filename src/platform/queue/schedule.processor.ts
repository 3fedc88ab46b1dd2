import { InjectQueue, OnQueueError, OnQueueFailed, Process, Processor } from '@nestjs/bull';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Queue } from 'bull';
import { Config } from '../../config/config.js';
import { HandlerRegistry } from '../events/handlers.js';
import { Log } from '../logging/log.js';
import { Loop } from './loop.js';
import { closeWithRedis } from './redis.js';

export const SCHEDULE_QUEUE = 'schedules';
/** Room for every schedule, so that one which waits for somebody outside holds up no other. */
const AT_ONCE = 16;
const SET_AGAIN_MS = 5_000;

/** Runs every `@OnSchedule` method as a repeated Bull job, whose turns all workers share. */
@Processor(SCHEDULE_QUEUE)
export class ScheduleProcessor implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly running = new Set<string>();
  private readonly loop = new Loop();

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
    if (this.registry.schedules.size > AT_ONCE) throw new Error(`There are more than ${AT_ONCE} schedules`);
    let isFirst = true;
    const step = async () => {
      await this.loop.unlessStopped(isFirst ? this.replace() : this.set());
      isFirst = false;
      return SET_AGAIN_MS;
    };
    this.loop.start(step, (error) => {
      this.log.warn('The schedules could not be set; trying again', { err: error });
      return SET_AGAIN_MS;
    });
  }

  /** A turn that comes while the last one is still under way here is left out. */
  @Process({ name: '*', concurrency: AT_ONCE })
  async run(job: Job): Promise<void> {
    if (this.running.has(job.name)) return;
    this.running.add(job.name);
    try {
      await this.registry.schedules.get(job.name)?.run();
    } finally {
      this.running.delete(job.name);
    }
  }

  /** Takes no more jobs and waits for those under way, while the database is still open. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
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
  private async replace(): Promise<void> {
    for (const { key } of await this.queue.getRepeatableJobs()) await this.queue.removeRepeatableByKey(key);
    await this.set();
  }

  /** Adds the next turn of each schedule unless it is there: Redis may have lost everything since. */
  private async set(): Promise<void> {
    for (const [name, { schedule }] of this.registry.schedules) {
      const every = typeof schedule.everyMs === 'number' ? schedule.everyMs : this.config[schedule.everyMs];
      // Bull names a turn by the schedule and its time, which is a multiple of `every`: adding it twice adds it once.
      await this.queue.add(name, {}, { repeat: { every }, removeOnComplete: true, removeOnFail: true });
    }
  }
}
