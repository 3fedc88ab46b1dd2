import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { runCommand } from '../src/local/command.js';
import type { Daemon } from '../src/local/daemon.js';
import { makeFolder } from '../src/local/files.js';
import { freePort } from '../src/local/ports.js';
import { startProcess } from '../src/local/process.js';

/** Connections to PostgreSQL, of Stoa and of the bare server alike. */
export const POOL = 10;

export interface Server {
  name: 'stoa' | 'bare';
  url: string;
  daemon: Daemon;
}

type Environment = Record<string, string> & Record<'DATABASE_URL' | 'PUBLIC_URL' | 'SANDBOX_URL', string>;

/** Starts our processes as they run in production, and stops what it has started. */
export class Launcher {
  private readonly started: Daemon[] = [];

  private constructor(
    private readonly folder: string,
    private readonly env: Environment,
  ) {}

  static async in(folder: string, databaseUrl: string, redisUrl: string): Promise<Launcher> {
    const [port, sandboxPort] = [String(await freePort()), String(await freePort())];
    return new Launcher(folder, {
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      // Counted, since that is what it costs, and never reached: all shoppers come from one address.
      RATE_LIMIT_READS: '1000000000',
      RATE_LIMIT_WRITES: '1000000000',
      RATE_LIMIT_CHECKOUTS: '1000000000',
      RATE_LIMIT_SIGN_INS: '1000000000',
      GUESS_DELAY_SECONDS: '0',
      RATE_LIMIT_STAFF: '1000000000',
      HOST: '127.0.0.1',
      PORT: port,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: String(POOL),
      REDIS_URL: redisUrl,
      STOA_SECRET: randomBytes(32).toString('base64url'),
      ENCRYPTION_KEYS: `bench:${randomBytes(32).toString('base64')}`,
      MEDIA_DIR: makeFolder(join(folder, 'media')),
      SANDBOX_PORT: sandboxPort,
      SANDBOX_URL: `http://127.0.0.1:${sandboxPort}`,
      SANDBOX_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
      SANDBOX_JOURNAL: join(folder, 'sandbox.journal'),
      SHUTDOWN_DELAY_MS: '0',
    });
  }

  async migrate(): Promise<void> {
    const env = { ...process.env, ...this.env };
    const { ok, lastLines } = await runCommand(process.execPath, [compiled('src/cli.js'), 'migrate'], { env });
    if (!ok) throw new Error(`The schema could not be made: ${lastLines.join('\n')}`);
  }

  sandbox(): Promise<Daemon> {
    return this.start('sandbox', 'src/sandbox/main.js', `${this.env.SANDBOX_URL}/health/live`);
  }

  /** @param entry another one than that of production */
  async stoa(entry = 'src/main.js'): Promise<Server> {
    const url = this.env.PUBLIC_URL;
    return { name: 'stoa', url, daemon: await this.start('web', entry, `${url}/health/ready`) };
  }

  async bare(): Promise<Server> {
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    const args = [this.env.DATABASE_URL, port, String(POOL)];
    return { name: 'bare', url, daemon: await this.start('bare', 'bench/bare.server.js', `${url}/health/ready`, args) };
  }

  async worker(): Promise<Daemon> {
    this.env.WORKER_PORT = String(await freePort());
    return this.start('worker', 'src/worker.js', `http://127.0.0.1:${this.env.WORKER_PORT}/health/ready`);
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.started.map((daemon) => daemon.stop()));
  }

  private async start(name: string, entry: string, healthUrl: string, args: string[] = []): Promise<Daemon> {
    const logFile = join(this.folder, `${name}.log`);
    const daemon = await startProcess({ name, entry: compiled(entry), args, env: this.env, healthUrl, logFile });
    this.started.push(daemon);
    return daemon;
  }
}

/** A file of the build that this file is part of. */
const compiled = (path: string) => join(import.meta.dirname, '..', path);
