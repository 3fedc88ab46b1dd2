import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.js';
import type { Console } from './console.js';
import type { DataFolder } from './data.folder.js';
import { projectFolder } from './files.js';
import { commandFailed, LocalError } from './local.errors.js';
import type { StartOptions } from './options.js';
import { startPostgres } from './postgres/postgres.js';
import { startProcess } from './process.js';
import { requireRedis } from './redis/redis.given.js';
import { startRedis } from './redis/redis.js';
import { Supervisor } from './supervisor.js';

/** Everything `npm start` brings up, in the order one thing needs another. */
export class Stack {
  readonly supervisor = new Supervisor();
  private readonly options: StartOptions;
  private readonly folder: DataFolder;
  private readonly screen: Console;
  private readonly env: NodeJS.ProcessEnv;
  private adminPassword?: string;

  constructor(options: StartOptions, folder: DataFolder, screen: Console, env: NodeJS.ProcessEnv) {
    this.options = options;
    this.folder = folder;
    this.screen = screen;
    this.env = env;
  }

  async bringUp(): Promise<void> {
    await Promise.all([this.postgres(), this.redis()]);
    await Promise.all([this.migrate(), this.sandbox()]);
    // Nobody is to see, or cache, a shop that is half there.
    await this.seed();
    await this.processes();
    this.folder.tellEnvironment(this.env);
  }

  migrate(): Promise<void> {
    return this.screen.step('Database schema', async () => {
      await this.command('migrate');
    });
  }

  async processes(): Promise<void> {
    const host = ['0.0.0.0', '::'].includes(this.options.host) ? 'localhost' : this.options.host;
    await Promise.all([
      this.process('web', 'Web process', 'main.js', `http://${host}:${this.options.port}/health/ready`),
      this.process('worker', 'Worker process', 'worker.js', `http://${host}:${this.env.WORKER_PORT}/health/ready`),
    ]);
  }

  async restartProcesses(): Promise<void> {
    await this.supervisor.stop('web', 'worker');
    await this.processes();
  }

  /** The password of the first administrator, if this start created one: told once. */
  takeAdminPassword(): string | undefined {
    const password = this.adminPassword;
    this.adminPassword = undefined;
    return password;
  }

  private async postgres(): Promise<void> {
    if (this.options.databaseUrl) {
      return;
    }
    await this.screen.step('PostgreSQL', async (say) => {
      if (!existsSync(join(this.folder.postgres, 'cluster'))) {
        say('creating its data folder, this once');
      }
      const postgres = await startPostgres({
        dataDir: this.folder.postgres,
        logFile: this.folder.logFile('postgres'),
        log: this.logTo('postgres'),
      });
      this.supervisor.watch(postgres.daemon);
      await postgres.createDatabase('stoa');
      this.env.DATABASE_URL = postgres.url('stoa');
    });
  }

  private async redis(): Promise<void> {
    const { redisUrl } = this.options;
    if (redisUrl) {
      await this.screen.step('Redis, yours', () => requireRedis(redisUrl));
      return;
    }
    await this.screen.step('Redis', async (onStep) => {
      const redis = await startRedis({
        dataDir: this.folder.redis,
        logFile: this.folder.logFile('redis'),
        log: this.logTo('redis'),
        onStep,
      });
      this.supervisor.watch(redis.daemon);
      this.env.REDIS_URL = redis.url;
    });
  }

  private async sandbox(): Promise<void> {
    if (!this.options.sandboxUrl) {
      // The bank has no health route: that it answers at all is enough.
      await this.process('sandbox', 'Sandbox bank', 'sandbox/main.js', this.env.SANDBOX_URL ?? '', () => true);
    }
  }

  private async seed(): Promise<void> {
    if (this.isSetUp()) {
      return;
    }
    await this.screen.step('Demo shop', async () => {
      const output = await this.command('seed');
      this.adminPassword = /^admin-password: (.+)$/m.exec(output)?.[1];
      if (!this.options.databaseUrl) {
        writeFileSync(this.setUpMark(), '');
      }
    });
  }

  private process(
    name: string,
    title: string,
    entry: string,
    healthUrl: string,
    isHealthy?: () => boolean,
  ): Promise<void> {
    const start = () =>
      startProcess({
        name,
        entry: join(this.options.entries, entry),
        env: this.env,
        healthUrl,
        isHealthy,
        logFile: this.folder.logFile(name),
        recordFile: this.folder.recordFile(name),
        log: this.logTo(name),
      });
    return this.screen.step(title, async () => {
      const daemon = await start();
      if (this.options.watch) {
        // The next save mends it.
        this.supervisor.watch(daemon, (reason) => this.screen.failure(reason));
      } else {
        this.supervisor.keep(daemon, { title, start, say: (what) => this.screen.warning(what) });
      }
    });
  }

  private async command(name: string): Promise<string> {
    const ran = await runCommand(process.execPath, [join(this.options.entries, 'cli.js'), name], {
      cwd: projectFolder(),
      env: { ...process.env, ...this.env },
      onLine: this.logTo(name),
    });
    if (!ran.ok) {
      const [line, ...more] = ran.lastLines;
      // One line is a sentence for people already.
      throw line && more.length === 0
        ? new LocalError(line)
        : commandFailed(`The command "${name}"`, ran.how, ran.lastLines);
    }
    return ran.stdout;
  }

  /** Beside the data it speaks of, so that it goes with it. */
  private setUpMark(): string {
    return join(this.folder.postgres, 'shop-is-set-up');
  }

  private isSetUp(): boolean {
    return !this.options.databaseUrl && existsSync(this.setUpMark());
  }

  private logTo(name: string): ((line: string) => void) | undefined {
    return this.options.verbose ? (line) => this.screen.logged(name, line) : undefined;
  }
}
