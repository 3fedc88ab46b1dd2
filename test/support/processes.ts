import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Daemon } from '../../src/local/daemon.js';
import { freePort } from '../../src/local/ports.js';
import { startProcess } from '../../src/local/process.js';
import { ledgerOf, type BankOperation } from './bank.js';
import { Client } from './client.js';
import { newDatabase, type TestDatabase } from './database.js';
import { ENCRYPTION_KEYS, PASSWORD, SANDBOX_SECRET, STAFF } from './settings.js';

/** A published product with stock, made through the admin API as staff do. Returns the variant's id. */
export async function stockUp(
  { shop }: Pick<Fleet, 'shop'>,
  product: { sku: string; amount: number; quantity: number },
  signIn: SignIn = OWNER,
): Promise<string> {
  const { sku, amount, quantity } = product;
  const { body: session } = await shop.post<{ accessToken: string }>('/v1/admin/sessions', signIn);
  const staff = shop.as({ authorization: `Bearer ${session.accessToken}` });
  const created = await staff.post<{ variants: { id: string }[] }>('/v1/admin/products', {
    name: sku,
    status: 'published',
    variants: [{ sku }],
  });
  const variantId = created.body.variants[0]!.id;
  const locations = await staff.get<{ data: { id: string }[] }>('/v1/admin/stock-locations');
  await staff.send('PUT', `/v1/admin/variants/${variantId}/prices`, { prices: [{ amount, currency: 'EUR' }] }, {});
  await staff.post('/v1/admin/stock-adjustments', {
    variantId,
    locationId: locations.body.data[0]!.id,
    quantity,
    reason: 'test',
  });
  return variantId;
}

interface SignIn {
  email: string;
  password: string;
}

const OWNER: SignIn = { email: STAFF.owner, password: PASSWORD };

type Name = 'web' | 'worker' | 'bank';

const ENTRY: Record<Name, string> = {
  web: 'dist/src/main.js',
  worker: 'dist/src/worker.js',
  bank: 'dist/src/sandbox/main.js',
};

/** The built processes as an operator runs them, each on its own and each to be killed. */
export interface Fleet {
  shop: Client;
  workerUrl: string;
  database: TestDatabase;
  bank: { ledger(): Promise<BankOperation[]> };
  pid(name: Name): number;
  start(name: Name): Promise<void>;
  /** Ends the process with `kill -9`: no goodbye. */
  kill(name: Name): Promise<void>;
  /** Ends the process as an orchestrator does, and tells how it ended: `exit code 0`. */
  terminate(name: Name): Promise<string>;
  stop(): Promise<void>;
}

/** Starts web, worker and bank from `dist`, on a database of their own. */
export async function startFleet(changes: NodeJS.ProcessEnv = {}): Promise<Fleet> {
  const [database, folder, web, worker, bank] = await Promise.all([
    newDatabase(),
    mkdtemp(join(tmpdir(), 'stoa-fleet-')),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const ports: Record<Name, number> = { web, worker, bank };
  const env: NodeJS.ProcessEnv = {
    ...{ NODE_ENV: 'test', LOG_LEVEL: 'warn', HOST: '127.0.0.1', PORT: String(web), WORKER_PORT: String(worker) },
    ...{
      DATABASE_URL: database.url,
      REDIS_URL: inject('redisUrl'),
      QUEUE_PREFIX: `{f-${randomBytes(4).toString('hex')}}`,
    },
    ...{
      STOA_SECRET: 'a secret for tests only, long enough',
      ENCRYPTION_KEYS,
      MEDIA_DIR: join(folder, 'media'),
      PUBLIC_URL: `http://127.0.0.1:${web}`,
    },
    ...{
      SANDBOX_URL: `http://127.0.0.1:${bank}`,
      SANDBOX_PORT: String(bank),
      SANDBOX_JOURNAL: join(folder, 'bank.journal'),
    },
    ...{ SANDBOX_SECRET, PAYMENT_TIMEOUT_MS: '1000', SWEEP_MS: '200' },
    ...changes,
  };
  const running = new Map<Name, Daemon>();
  const start = async (name: Name) => {
    const healthUrl = `http://127.0.0.1:${ports[name]}/health/${name === 'bank' ? 'live' : 'ready'}`;
    running.set(
      name,
      await startProcess({ name, entry: ENTRY[name], env, healthUrl, logFile: join(folder, `${name}.log`) }),
    );
  };
  const get = (name: Name): Daemon => {
    const daemon = running.get(name);
    if (!daemon) throw new Error(`${name} does not run`);
    return daemon;
  };
  const shop = new Client(`http://127.0.0.1:${web}`);
  await start('bank');
  await Promise.all([start('web'), start('worker')]);
  return {
    ...{ shop, database, start, workerUrl: `http://127.0.0.1:${worker}` },
    bank: { ledger: () => ledgerOf(`http://127.0.0.1:${bank}`) },
    pid: (name) => get(name).pid,
    kill: async (name) => {
      process.kill(get(name).pid, 'SIGKILL');
      await get(name).exited;
    },
    terminate: async (name) => {
      process.kill(get(name).pid, 'SIGTERM');
      return get(name).exited;
    },
    stop: async () => {
      await shop.close();
      for (const daemon of running.values()) await daemon.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
