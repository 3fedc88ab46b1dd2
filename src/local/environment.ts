import { join } from 'node:path';
import type { DataFolder } from './data.folder.js';
import { cacheFolder } from './files.js';
import type { StartOptions } from './options.js';
import { freePort } from './ports.js';

/** What the processes read, before it is known where PostgreSQL and Redis are. What the caller has set stays. */
export async function environmentFor(options: StartOptions, folder: DataFolder): Promise<NodeJS.ProcessEnv> {
  const given = process.env;
  const sandboxPort = given.SANDBOX_PORT || String(await freePort());
  return {
    HOST: options.host,
    PORT: String(options.port),
    WORKER_PORT: given.WORKER_PORT || String(await freePort()),
    PUBLIC_URL: given.PUBLIC_URL || `http://localhost:${options.port}`,
    MEDIA_DIR: given.MEDIA_DIR || folder.media,
    MAIL_DIR: given.MAIL_DIR || folder.mail,
    STOA_SECRET: given.STOA_SECRET || folder.stoaSecret(),
    ENCRYPTION_KEYS: given.ENCRYPTION_KEYS || folder.encryptionKeys(),
    SANDBOX_SECRET: given.SANDBOX_SECRET || folder.sandboxSecret(),
    SANDBOX_URL: options.sandboxUrl ?? `http://127.0.0.1:${sandboxPort}`,
    SANDBOX_PORT: sandboxPort,
    SANDBOX_JOURNAL: given.SANDBOX_JOURNAL || join(folder.sandbox, 'journal'),
    DATABASE_URL: options.databaseUrl,
    REDIS_URL: options.redisUrl,
    // Node keeps what it has compiled of 2,800 modules: about a third off the start of every process but the first.
    NODE_COMPILE_CACHE: given.NODE_COMPILE_CACHE || join(cacheFolder(), 'node'),
  };
}
