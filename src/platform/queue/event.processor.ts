import { InjectQueue, OnQueueError, OnQueueFailed, Process, Processor } from '@nestjs/bull';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { Job, Queue } from 'bull';
import { type Delivery, EventDelivery } from '../events/delivery.js';
import { Log } from '../logging/log.js';
import { closeWithRedis } from './redis.js';

export const EVENT_QUEUE = 'events';
const AT_ONCE = 4;

/** Applies events that the relay queued. */
@Processor(EVENT_QUEUE)
export class EventProcessor implements BeforeApplicationShutdown {
  constructor(
    @InjectQueue(EVENT_QUEUE) private readonly queue: Queue<Delivery>,
    private readonly delivery: EventDelivery,
    private readonly log: Log,
  ) {
    closeWithRedis(queue);
  }

  @Process({ concurrency: AT_ONCE })
  async apply(job: Job<Delivery>): Promise<void> {
    await this.delivery.apply(job.data);
  }

  /** Takes no more jobs and waits for those under way, while the database is still open. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.queue.client.status === 'ready') await this.queue.pause(true);
  }

  @OnQueueFailed()
  failed(job: Job<Delivery>, error: Error): void {
    this.log.error('An event could not be applied; it will be tried again', { err: error, ...job.data });
  }

  @OnQueueError()
  error(error: Error): void {
    this.log.warn('The event queue does not answer', { reason: error.message });
  }
}
