import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { redisOptions } from './redis.js';
import { EventProcessor, EVENT_QUEUE } from './event.processor.js';
import { OutboxRelay } from './outbox.relay.js';
import { ScheduleProcessor, SCHEDULE_QUEUE } from './schedule.processor.js';

/** What only the worker does: relay events to Bull, apply them, and run the schedules. */
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({ redis: redisOptions(config), prefix: config.queuePrefix }),
    }),
    BullModule.registerQueue({ name: EVENT_QUEUE }, { name: SCHEDULE_QUEUE }),
  ],
  providers: [OutboxRelay, EventProcessor, ScheduleProcessor],
})
export class QueueModule {}
