import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Authentication } from './auth/authentication.js';
import { ClientCertificates } from './auth/client.certificates.js';
import { EncryptedColumns } from './auth/encrypted.columns.js';
import { KeyRing } from './auth/key-ring.js';
import { SecretRotation } from './auth/secret.rotation.js';
import { Grants } from './auth/grants.js';
import { PermissionCheck } from './auth/permission.check.js';
import { Resources } from './auth/policy/resources.js';
import { Secrets } from './auth/secrets.js';
import { StepUps } from './auth/step-up.js';
import { Db } from './db/db.js';
import { Notices } from './db/notices.js';
import { EventDelivery } from './events/delivery.js';
import { HandlerRegistry } from './events/handlers.js';
import { Outbox } from './events/outbox.js';
import { Cursors } from './http/list/cursor.js';
import { ListExport } from './http/list/export.js';
import { Idempotency } from './http/idempotency/idempotency.js';
import { AROUND_HANDLERS } from './http/pipeline.js';
import { RateLimiter } from './http/limit/rate.limiter.js';
import { Shutdown } from './http/shutdown.js';
import { Log } from './logging/log.js';
import { MailTransport } from './mail-transport/mail.transport.js';
import { Metrics } from './metrics/metrics.js';
import { MetricsServer } from './metrics/metrics.server.js';
import { PROCESS_TYPE, type ProcessType } from './process.type.js';
import { Redis } from './queue/redis.js';

const shared = [
  Authentication,
  ClientCertificates,
  Cursors,
  Db,
  EncryptedColumns,
  EventDelivery,
  Grants,
  HandlerRegistry,
  Idempotency,
  KeyRing,
  ListExport,
  Log,
  MailTransport,
  Metrics,
  Notices,
  Outbox,
  RateLimiter,
  Redis,
  SecretRotation,
  Resources,
  Secrets,
  Shutdown,
  StepUps,
];

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
        MetricsServer,
        PermissionCheck,
        { provide: PROCESS_TYPE, useValue: type },
        ...AROUND_HANDLERS,
      ],
      exports: [...shared, PROCESS_TYPE],
    };
  }
}
