import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { inject } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { freePort } from '../../src/local/ports.js';
import { createWeb, createWorker } from '../../src/processes.js';
import { Client } from './client.js';
import { newDatabase, type TestDatabase } from './database.js';
import { type Bank, startBank } from './bank.js';
import { PASSWORD, STAFF, testConfig } from './settings.js';

export interface TestApp {
  /** Storefront caller without any token. */
  shop: Client;
  database: TestDatabase;
  bank: Bank;
  config: Config;
  web: NestFastifyApplication;
  /** A caller signed in with this role. */
  staff(role?: keyof typeof STAFF): Promise<Client>;
  /** Starts the worker in this process; it stops with the app. */
  startWorker(): Promise<NestFastifyApplication>;
  stop(): Promise<void>;
}

/** The real web process on a database of its own, with a bank of its own. */
export async function startApp(changes: Partial<Config> = {}): Promise<TestApp> {
  const [database, bank, mediaDir, port] = await Promise.all([
    newDatabase(),
    startBank(),
    mkdtemp(join(tmpdir(), 'stoa-media-')),
    freePort(),
  ]);
  const config = testConfig({
    databaseUrl: database.url,
    redisUrl: inject('redisUrl'),
    queuePrefix: `{t-${randomBytes(4).toString('hex')}}`,
    sandboxUrl: bank.url,
    publicUrl: `http://127.0.0.1:${port}`,
    mediaDir,
    ...changes,
  });
  const web = await createWeb(config);
  await web.listen(port, '127.0.0.1');
  // Several processes of one Stoa have one public address.
  const shop = new Client(`http://127.0.0.1:${port}`);
  const workers: NestFastifyApplication[] = [];
  return {
    ...{ shop, database, bank, config, web },
    staff: async (role = 'owner') => {
      const { body } = await shop.post<{ accessToken: string }>('/v1/admin/sessions', {
        email: STAFF[role],
        password: PASSWORD,
      });
      return shop.as({ authorization: `Bearer ${body.accessToken}` });
    },
    startWorker: async () => {
      const worker = await createWorker(config);
      await worker.listen(0, '127.0.0.1');
      workers.push(worker);
      return worker;
    },
    stop: async () => {
      await Promise.all([web, ...workers].map((app) => app.close()));
      await bank.stop();
      await database.drop();
      await rm(mediaDir, { recursive: true });
    },
  };
}
