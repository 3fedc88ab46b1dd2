import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { StaffSetUpService } from '../../src/access/index.js';
import { AppModule } from '../../src/app.module.js';
import { StockAdjustmentService } from '../../src/inventory/index.js';
import { startServices } from '../../src/local/services.js';
import { dataSourceOptions } from '../../src/platform/db/data-source.js';
import { migrate } from '../../src/platform/db/migrator.js';
import { ShippingService } from '../../src/shipping/index.js';
import { StoreService } from '../../src/store/index.js';
import { PASSWORD, STAFF, TEMPLATE, testConfig } from './settings.js';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    redisUrl: string;
  }
}

/** Starts PostgreSQL and Redis once a run and prepares the database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const services = await startServices();
  const postgresUrl = services.postgres.url('postgres');
  project.provide('postgresUrl', postgresUrl);
  project.provide('redisUrl', services.redis.url);
  await prepareTemplate(postgresUrl, services.redis.url);
  return () => services.stop();
}

async function prepareTemplate(postgresUrl: string, redisUrl: string): Promise<void> {
  const admin = new pg.Client(postgresUrl);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE}`);
  await admin.end();
  const url = new URL(postgresUrl);
  url.pathname = `/${TEMPLATE}`;
  const config = testConfig({ databaseUrl: url.href, redisUrl });
  await migrate(dataSourceOptions(config));
  const app = await NestFactory.createApplicationContext(AppModule.for('cli', config), { logger: ['error'] });
  await app
    .get(StoreService)
    .create({ code: 'main', name: 'Test', currencies: ['EUR', 'USD'], taxRate: 1900, pricesIncludeTax: true });
  const stock = app.get(StockAdjustmentService);
  for (const code of ['first', 'second']) await stock.ensureLocation({ code, name: code });
  const shipping = app.get(ShippingService);
  await shipping.write({ code: 'free', name: 'Free', prices: { EUR: 0, USD: 0 }, freeAbove: {} });
  await shipping.write({
    code: 'standard',
    name: 'Standard',
    prices: { EUR: 490, USD: 590 },
    freeAbove: { EUR: 10_000 },
  });
  for (const [role, email] of Object.entries(STAFF)) {
    await app.get(StaffSetUpService).create({ email, name: role, role, password: PASSWORD });
  }
  await app.close();
}
