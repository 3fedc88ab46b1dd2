import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Daemon } from '../src/local/daemon.js';
import { makeFolder, projectFolder } from '../src/local/files.js';
import { startPostgres } from '../src/local/postgres/postgres.js';
import { startRedis } from '../src/local/redis/redis.js';
import { Launcher, type Server } from './launcher.js';
import { megabytesOf, Statements } from './measure.js';
import { type Assortment, fillShop } from './products.js';

const DATABASE = 'stoa';
const IDLE_AFTER_MS = 3_000;

/** Everything that is measured, brought up for one benchmark and taken down with it. */
export interface Stand extends AsyncDisposable {
  launcher: Launcher;
  postgresPid: number;
  databaseUrl: string;
  statements: Statements;
  assortment: Assortment;
  sandbox: Daemon;
  stoa: Server;
  bare: Server;
  worker?: Daemon;
}

/** What a launch of the web process costs. */
export interface Launch {
  readyMs: number;
  idleMegabytes: number;
}

/**
 * PostgreSQL writes through to the disk, as it must in a shop, so its files are beside the project and not in a temporary
 * folder, which may be memory.
 * @param say is told what is being waited for
 */
export async function bringUp(products: number, say: (line: string) => void): Promise<Stand> {
  await using started = new AsyncDisposableStack();
  const folder = mkdtempSync(join(makeFolder(join(projectFolder(), '.stoa')), 'bench-'));
  started.defer(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
  started.defer(() => postgres.stop());
  const redis = await startRedis();
  started.defer(() => redis.stop());
  await postgres.createDatabase(DATABASE);
  const databaseUrl = postgres.url(DATABASE);
  const launcher = await Launcher.in(folder, databaseUrl, redis.url);
  await launcher.migrate();
  say(`Writing ${products.toLocaleString('en')} products with three variants each`);
  const assortment = await fillShop(databaseUrl, products);
  const statements = await Statements.of(DATABASE, postgres.url('postgres'));
  started.defer(() => statements.close());
  started.defer(() => launcher.stopAll());
  const sandbox = await launcher.sandbox();
  const [stoa, bare] = [await launcher.stoa(), await launcher.bare()];
  const all = started.move();
  return {
    ...{ launcher, postgresPid: postgres.daemon.pid, databaseUrl, statements, assortment, sandbox, stoa, bare },
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

/** Starts the web process anew, from launch to its first `200` on /health/ready, and weighs it when it has come to rest. */
export async function relaunch(stand: Stand): Promise<Launch> {
  await stand.stoa.daemon.stop();
  const began = performance.now();
  stand.stoa = await stand.launcher.stoa();
  const readyMs = performance.now() - began;
  await sleep(IDLE_AFTER_MS);
  return { readyMs, idleMegabytes: megabytesOf(stand.stoa.daemon.pid) };
}

/** Orders that the database holds as confirmed. */
export const confirmedOrders = (stand: Stand): Promise<number> =>
  ask(stand, "SELECT count(*)::int AS answer FROM shop_order WHERE status = 'confirmed'");

export const postgresVersion = (stand: Stand): Promise<string> =>
  ask(stand, "SELECT current_setting('server_version') AS answer");

async function ask<Answer>({ databaseUrl }: Stand, sql: string): Promise<Answer> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<{ answer: Answer }>(sql)).rows[0]!.answer; // every question here has one answer
  } finally {
    await client.end();
  }
}
