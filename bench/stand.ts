import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { runCommand } from '../src/local/command.js';
import type { Daemon } from '../src/local/daemon.js';
import { makeFolder, projectFolder } from '../src/local/files.js';
import { freePort } from '../src/local/ports.js';
import { startPostgres } from '../src/local/postgres.js';
import { startProcess } from '../src/local/process.js';
import { startRedis } from '../src/local/redis.js';
import { megabytesOf, Statements } from './measure.js';
import { type Assortment, fillShop } from './products.js';

/** Connections to PostgreSQL, of Stoa and of the bare server alike. */
export const POOL = 10;
const DATABASE = 'stoa';
const IDLE_AFTER_MS = 3_000;

export interface Server {
  name: 'stoa' | 'bare';
  url: string;
  daemon: Daemon;
}

/** What a launch of the web process costs. */
export interface Launch {
  readyMs: number;
  idleMegabytes: number;
}

/** Everything that is measured, brought up for one benchmark and taken down with it. PostgreSQL writes through to the disk. */
export class Stand implements AsyncDisposable {
  readonly postgresPid: number;
  stoa: Server;
  bare: Server;
  sandbox: Daemon;
  worker?: Daemon;
  statements: Statements;
  assortment: Assortment;

  private constructor(
    private readonly folder: string,
    private readonly postgres: Awaited<ReturnType<typeof startPostgres>>,
    private readonly redis: Awaited<ReturnType<typeof startRedis>>,
    private readonly env: Record<string, string>,
  ) {
    this.postgresPid = postgres.daemon.pid;
  }

  /** @param say is told what is being waited for */
  static async bringUp(products: number, say: (line: string) => void): Promise<Stand> {
    const folder = mkdtempSync(join(makeFolder(join(projectFolder(), '.stoa')), 'bench-'));
    const [postgres, redis] = await Promise.all([startPostgres({ dataDir: join(folder, 'postgres') }), startRedis()]);
    const env = await environment(folder, postgres.url(DATABASE), redis.url);
    const stand = new Stand(folder, postgres, redis, env);
    try {
      await postgres.createDatabase(DATABASE);
      await stand.command('migrate');
      say(`Writing ${products.toLocaleString('en')} products with three variants each`);
      stand.assortment = await fillShop(env.DATABASE_URL!, products);
      stand.statements = await Statements.of(DATABASE, postgres.url('postgres'));
      stand.sandbox = await stand.start('sandbox', 'src/sandbox/main.js', `${env.SANDBOX_URL}/health/live`);
      stand.stoa = await stand.startStoa();
      stand.bare = await stand.startBare();
      return stand;
    } catch (error) {
      await stand[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Starts the web process anew, from launch to its first `200` on /health/ready, and weighs it when it has come to rest. */
  async relaunch(): Promise<Launch> {
    await this.stoa.daemon.stop();
    const began = performance.now();
    this.stoa = await this.startStoa();
    const readyMs = performance.now() - began;
    await sleep(IDLE_AFTER_MS);
    return { readyMs, idleMegabytes: megabytesOf(this.stoa.daemon.pid) };
  }

  async startWorker(): Promise<Daemon> {
    const port = await freePort();
    const env = { WORKER_PORT: String(port) };
    this.worker = await this.start('worker', 'src/worker.js', `http://127.0.0.1:${port}/health/ready`, { env });
    return this.worker;
  }

  /** Orders that the database holds as confirmed. */
  async confirmedOrders(): Promise<number> {
    return this.ask("SELECT count(*)::int AS answer FROM shop_order WHERE status = 'confirmed'");
  }

  postgresVersion(): Promise<string> {
    return this.ask("SELECT current_setting('server_version') AS answer");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const started = [this.worker, this.stoa?.daemon, this.bare?.daemon, this.sandbox] as (Daemon | undefined)[];
    await Promise.all(started.map((daemon) => daemon?.stop()));
    await (this.statements as Statements | undefined)?.close();
    await Promise.all([this.postgres.stop(), this.redis.stop()]);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async startStoa(): Promise<Server> {
    const url = this.env.PUBLIC_URL!;
    return { name: 'stoa', url, daemon: await this.start('web', 'src/main.js', `${url}/health/ready`) };
  }

  private async startBare(): Promise<Server> {
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    const args = [this.env.DATABASE_URL!, port, String(POOL)];
    const daemon = await this.start('bare', 'bench/bare.server.js', `${url}/health/ready`, { args });
    return { name: 'bare', url, daemon };
  }

  private start(
    name: string,
    entry: string,
    healthUrl: string,
    more: { env?: Record<string, string>; args?: string[] } = {},
  ): Promise<Daemon> {
    const logFile = join(this.folder, `${name}.log`);
    const env = { ...this.env, ...more.env };
    return startProcess({ name, entry: compiled(entry), args: more.args, env, healthUrl, logFile });
  }

  private async ask<Answer>(sql: string): Promise<Answer> {
    const client = new pg.Client(this.env.DATABASE_URL);
    await client.connect();
    try {
      return (await client.query<{ answer: Answer }>(sql)).rows[0]!.answer; // every question here has one answer
    } finally {
      await client.end();
    }
  }

  private async command(name: string): Promise<void> {
    const { ok, lastLines } = await runCommand(process.execPath, [compiled('src/cli.js'), name], {
      env: { ...process.env, ...this.env },
    });
    if (!ok) throw new Error(`${name} failed: ${lastLines.join('\n')}`);
  }
}

/** A file of the build that this file is part of. */
const compiled = (path: string) => join(import.meta.dirname, '..', path);

async function environment(folder: string, databaseUrl: string, redisUrl: string): Promise<Record<string, string>> {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  return {
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(POOL),
    REDIS_URL: redisUrl,
    STOA_SECRET: randomBytes(32).toString('base64url'),
    MEDIA_DIR: makeFolder(join(folder, 'media')),
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_URL: `http://127.0.0.1:${sandboxPort}`,
    SANDBOX_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
    SANDBOX_JOURNAL: join(folder, 'sandbox.journal'),
    SHUTDOWN_DELAY_MS: '0',
  };
}
