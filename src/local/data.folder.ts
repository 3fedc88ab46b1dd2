import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reap } from './daemon.js';
import { environmentFile, writeEnvironment } from './environment.file.js';
import { keepSecret, makeFolder } from './files.js';
import { lockFolder } from './lock.js';
import { stopLeftover } from './postgres/postgres.cluster.js';
import { ORPHAN_STOP } from './process.js';
import { REDIS_STOP, redisRecord } from './redis/redis.js';

/** All that `npm start` keeps, in one folder which one start at a time may use. */
export class DataFolder {
  readonly path: string;
  readonly postgres: string;
  readonly redis: string;
  readonly media: string;
  readonly logs: string;
  /** Where mail goes that no server takes. */
  readonly mail: string;
  readonly sandbox: string;
  private readonly processes: string;
  private readonly secrets: string;
  readonly release: () => void;

  constructor(path: string) {
    makeFolder(path);
    this.path = realpathSync(path);
    const inside = (name: string) => join(this.path, name);
    this.postgres = inside('postgres');
    this.redis = inside('redis');
    this.media = inside('media');
    this.logs = inside('logs');
    this.mail = inside('mail');
    this.sandbox = inside('sandbox');
    this.processes = inside('processes');
    this.secrets = inside('secrets');
    const unlock = lockFolder(this.path);
    const forget = () => rmSync(environmentFile(this.path), { force: true });
    forget(); // of a start that was killed
    this.release = () => {
      forget();
      unlock();
    };
  }

  /** Leaves what the processes were given where commands beside them find it, for as long as we run. */
  tellEnvironment(env: NodeJS.ProcessEnv): void {
    writeEnvironment(environmentFile(this.path), env);
  }

  /** Ends our own processes that a killed start left behind. PostgreSQL and Redis are seen to when they start. */
  async endLeftovers(): Promise<void> {
    const records = existsSync(this.processes) ? readdirSync(this.processes) : [];
    await Promise.all(records.map((record) => reap(join(this.processes, record), ORPHAN_STOP)));
  }

  /** Forgets everything. Only what Stoa put here is deleted, whatever else the folder may hold. */
  async clear(): Promise<void> {
    const unlock = [lockFolder(this.postgres), lockFolder(this.redis)];
    await stopLeftover(this.postgres);
    await reap(redisRecord(this.redis), REDIS_STOP);
    for (const folder of [
      this.postgres,
      this.redis,
      this.media,
      this.logs,
      this.mail,
      this.sandbox,
      this.processes,
      this.secrets,
    ]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
    unlock.forEach((unlockOne) => unlockOne());
  }

  prepare(): void {
    for (const folder of [this.media, this.logs, this.mail, this.sandbox, this.processes, this.secrets]) {
      makeFolder(folder);
    }
  }

  logFile(name: string): string {
    return join(this.logs, `${name}.log`);
  }

  recordFile(name: string): string {
    return join(this.processes, `${name}.json`);
  }

  /** Signs tokens: kept, so that who is signed in stays so after a restart. */
  stoaSecret(): string {
    return keepSecret(join(this.secrets, 'stoa'), () => randomBytes(48).toString('base64url'));
  }

  /** Encrypt what is secret in the database: without them it is lost. */
  encryptionKeys(): string {
    return keepSecret(join(this.secrets, 'encryption'), () => `first:${randomBytes(32).toString('base64')}`);
  }

  sandboxSecret(): string {
    return keepSecret(join(this.secrets, 'sandbox'), () => `whsec_${randomBytes(32).toString('base64')}`);
  }
}
