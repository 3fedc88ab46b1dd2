import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from './access/index.js';
import { AssortmentModule } from './assortment/index.js';
import { AuditModule } from './audit/index.js';
import { AuthorizationModule } from './authorization/index.js';
import { CartModule } from './cart/index.js';
import { CatalogModule } from './catalog/index.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { entities } from './entities.js';
import { EntryModule } from './entry/index.js';
import { HealthModule } from './health/index.js';
import { IdentityModule } from './identity/index.js';
import { InventoryModule } from './inventory/index.js';
import { MessagingModule } from './messaging/index.js';
import { MediaModule } from './media/index.js';
import { OrderingModule } from './ordering/index.js';
import { PaymentModule } from './payment/index.js';
import { dataSourceOptions } from './platform/db/data-source.js';
import { isWrongAddress } from './platform/db/postgres.faults.js';
import { PlatformModule } from './platform/platform.module.js';
import type { ProcessType } from './platform/process.type.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { PricingModule } from './pricing/index.js';
import { ShippingModule } from './shipping/index.js';
import { StoreModule } from './store/index.js';
import { StorefrontModule } from './storefront/index.js';

const modules = [
  StoreModule,
  IdentityModule,
  AccessModule,
  AuthorizationModule,
  MediaModule,
  CatalogModule,
  PricingModule,
  InventoryModule,
  StorefrontModule,
  ShippingModule,
  CartModule,
  PaymentModule,
  OrderingModule,
  AssortmentModule,
  AuditModule,
  EntryModule,
  MessagingModule,
  HealthModule,
];

/** The list of modules; the order is the law of `docs/architecture.md`. */
@Module({})
export class AppModule {
  static for(type: ProcessType, config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config, entities),
          retryDelay: 500,
          toRetry: (error: unknown) => type !== 'cli' && !isWrongAddress(error),
        }),
        PlatformModule.for(type),
        ...modules,
        ...(type === 'worker' ? [QueueModule] : []),
      ],
    };
  }
}
