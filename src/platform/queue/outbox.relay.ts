import { InjectQueue } from '@nestjs/bull';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bull';
import { type Delivery, EventDelivery } from '../events/delivery.js';
import { Log } from '../logging/log.js';
import { EVENT_QUEUE } from './event.processor.js';
import { Loop } from './loop.js';

const IDLE_MS = 100;
const OVERDUE_MS = 5_000;
const AFTER_FAULT_MS = 1_000;

/** Carries events from the outbox to Bull. A job is only a nudge: what it loses, `overdue` finds again. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop = new Loop();
  private overdueAt = 0;

  constructor(
    @InjectQueue(EVENT_QUEUE) private readonly queue: Queue<Delivery>,
    private readonly delivery: EventDelivery,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.start(
      async () => ((await this.step()) === 0 ? IDLE_MS : 0),
      (error) => {
        this.log.warn('The outbox could not be relayed; trying again', { err: error });
        return AFTER_FAULT_MS;
      },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  private async step(): Promise<number> {
    const deliveries = await this.delivery.fanOut();
    if (Date.now() > this.overdueAt) {
      this.overdueAt = Date.now() + OVERDUE_MS;
      deliveries.push(...(await this.delivery.overdue()));
    }
    if (deliveries.length > 0) await this.enqueue(deliveries);
    return deliveries.length;
  }

  private async enqueue(deliveries: Delivery[]): Promise<void> {
    const opts = {
      removeOnComplete: true,
      removeOnFail: true,
      attempts: 3,
      backoff: { type: 'exponential', delay: 200 },
    };
    const added = this.queue.addBulk(
      deliveries.map((data) => ({ data, opts: { ...opts, jobId: `${data.eventId}-${data.handler}` } })),
    );
    // Without Redis the work waits; what is left behind when the process stops is found again by `overdue`.
    await this.loop.unlessStopped(added);
  }
}
