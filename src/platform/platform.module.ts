import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './auth/access.guard.js';
import { Secrets } from './auth/secrets.js';
import { Db } from './db/db.js';
import { EventDelivery } from './events/delivery.js';
import { HandlerRegistry } from './events/handlers.js';
import { Outbox } from './events/outbox.js';
import { Cursors } from './http/cursor.js';
import { Idempotency } from './http/idempotency.js';
import { IdempotencyInterceptor } from './http/idempotent.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Shutdown } from './http/shutdown.js';
import { InputPipe } from './http/validation.js';
import { Log } from './logging/log.js';
import { PROCESS_TYPE, type ProcessType } from './process.type.js';
import { Redis } from './queue/redis.js';

const shared = [Cursors, Db, EventDelivery, HandlerRegistry, Idempotency, Log, Outbox, Redis, Secrets, Shutdown];

/** What every module stands on, without importing it. */
@Module({})
export class PlatformModule {
  static for(type: ProcessType): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        ...shared,
        { provide: PROCESS_TYPE, useValue: type },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
      exports: [...shared, PROCESS_TYPE],
    };
  }
}
