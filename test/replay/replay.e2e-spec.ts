import { connect, createServer, type AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HttpClient } from '../../bench/replay/http.client.js';
import { readOptions } from '../../bench/replay/options.js';
import { reconcile } from '../../bench/replay/reconcile.js';
import { runReplay } from '../../bench/replay/replay.run.js';
import type { Plan } from '../../bench/replay/retail.acts.js';
import { groupByInvoice, readRetailFile, type RetailLine } from '../../bench/replay/retail.file.js';
import { planReplay } from '../../bench/replay/retail.plan.js';
import { ShopClient } from '../../bench/replay/shop.client.js';
import { readBack, setStage } from '../../bench/replay/stage.js';
import { StaffClient } from '../../bench/replay/staff.client.js';
import { AppModule } from '../../src/app.module.js';
import { AssortmentService } from '../../src/assortment/index.js';
import { DemoModule, SeedService } from '../../src/demo/index.js';
import { dataSourceOptions } from '../../src/platform/db/data-source.js';
import { migrate } from '../../src/platform/db/migrator.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import { isDataThere } from '../support/data.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { testConfig } from '../support/settings.js';

const RECORDS_AT_ONCE = 200;
const { file } = readOptions([]);
const isThere = isDataThere(file, 'no invoice of the Online Retail year is replayed');

/** M14.9: real trade through the public API comes out as the file has it. */
describe.skipIf(!isThere)('a slice of the Online Retail year', () => {
  let invoices: RetailLine[][];

  beforeAll(async () => {
    invoices = await groupByInvoice(readRetailFile(file));
  });

  it('is replayed and accounted for, to the penny and to the unit', { timeout: 180_000 }, async () => {
    // With a cancellation, refunds, write-offs, finds and credits that match nothing.
    const plan = planReplay(invoices.slice(540, 690));
    await using shop = await openShop(plan);
    const { mismatches, explained, fileTotal } = await replay(plan, shop, shop.app.config.publicUrl);
    expect(mismatches).toEqual([]);
    expect(explained).toBe(fileTotal);
    await expectBooksToAgree(shop.database, shop.app.bank);
  });

  it('loses and doubles nothing on a line that swallows answers', { timeout: 180_000 }, async () => {
    const plan = planReplay(invoices.slice(600, 640));
    await using shop = await openShop(plan);
    await using line = await badLine(shop.app.config.publicUrl);
    const { mismatches } = await replay(plan, shop, line.url);
    expect(mismatches).toEqual([]);
    expect(line.swallowed()).toBeGreaterThan(5);
    await expectBooksToAgree(shop.database, shop.app.bank);
  });
});

@Module({})
class SetUp {}

interface Shop extends AsyncDisposable {
  app: TestApp;
  database: TestDatabase;
  credentials: { email: string; password: string };
}

/** An empty store in pounds with the plan's catalogue, on a database of its own. */
async function openShop(plan: Plan): Promise<Shop> {
  const database = await emptyDatabase();
  const config = testConfig({ databaseUrl: database.url });
  await migrate(dataSourceOptions(config));
  const app = await startApp({ databaseUrl: database.url });
  await app.startWorker();
  const root = { module: SetUp, imports: [AppModule.for('cli', app.config), DemoModule] };
  const setUp = await NestFactory.createApplicationContext(root, { logger: ['error'] });
  const seed = setUp.get(SeedService, { strict: false });
  await seed.setUpEmpty({ currency: 'GBP', taxRate: 0 });
  const password = (await seed.createAdmin()) ?? '';
  const assortment = setUp.get(AssortmentService, { strict: false });
  const records = plan.catalogue.records();
  for (let at = 0; at < records.length; at += RECORDS_AT_ONCE) {
    await assortment.writeAll(records.slice(at, at + RECORDS_AT_ONCE));
  }
  await setUp.close();
  return {
    app,
    database,
    credentials: { email: 'admin@stoa.test', password },
    async [Symbol.asyncDispose]() {
      await app.stop();
      await database.drop();
    },
  };
}

async function replay(plan: Plan, { credentials }: Shop, url: string) {
  await using http = new HttpClient(url, 16);
  const staff = new StaffClient(http, credentials);
  const stage = await setStage(plan, new ShopClient(http), staff);
  const replayed = await runReplay(plan, stage, { shoppers: 8, onAct: () => undefined });
  return reconcile(plan, replayed, await readBack(stage, plan, staff));
}

const SWALLOWED = 12;

/**
 * A line to the server on which the answer to every twelfth request that changes something is lost after the server has
 * given it. Stock adjustments get through: they take no key, and nothing would tell one from its double.
 */
async function badLine(target: string) {
  const { port } = new URL(target);
  let requests = 0;
  let swallowed = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), '127.0.0.1');
    let isSwallowing = false;
    client.on('data', (data) => {
      if (/^POST (?!\/v1\/admin\/stock-adjustments)/.test(data.toString('latin1'))) {
        isSwallowing = ++requests % SWALLOWED === 0;
      }
      upstream.write(data);
    });
    upstream.on('data', (data) => {
      if (isSwallowing) {
        swallowed++;
        client.destroy();
      } else {
        client.write(data);
      }
    });
    client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
    upstream.on('error', () => client.destroy()).on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    swallowed: () => swallowed,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
