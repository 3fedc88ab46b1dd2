import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { redisOptions } from './redis.js';
import { EventProcessor, EVENT_QUEUE } from './event.processor.js';
import { OutboxRelay } from './outbox.relay.js';
import { ScheduleProcessor, SCHEDULE_QUEUE } from './schedule.processor.js';

/**
 * The job of a worker that died is begun again within some twenty seconds: its lock ends, and the second look after that finds it.
 * By Bull's own measure it takes up to a minute and a half, and one whose worker died twice is given up.
 */
const AFTER_DEATH = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 5 };

/** What only the worker does: relay events to Bull, apply them, and run the schedules. */
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        redis: redisOptions(config),
        prefix: config.queuePrefix,
        settings: AFTER_DEATH,
      }),
    }),
    BullModule.registerQueue({ name: EVENT_QUEUE }, { name: SCHEDULE_QUEUE }),
  ],
  providers: [OutboxRelay, EventProcessor, ScheduleProcessor],
})
export class QueueModule {}
