import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { runCommand } from '../../src/local/command.js';
import { projectFolder } from '../../src/local/files.js';
import { freePort, startProcess, startServices } from '../../src/local/index.js';

/** An empty store in pounds, with the articles of a catalogue, in processes of its own. */
export interface LocalShop extends AsyncDisposable {
  url: string;
  email: string;
  password: string;
}

const DATABASE = 'replay';
const ADMIN = 'admin@stoa.test';

/** Brings up all that Stoa needs, on free ports and in a temporary folder, and imports the catalogue. */
export async function openLocalShop(catalogue: string): Promise<LocalShop> {
  const services = await startServices();
  const stops = [() => services.stop()];
  const shop = {
    async [Symbol.asyncDispose]() {
      for (const stop of stops.splice(0).reverse()) {
        await stop();
      }
    },
  };
  try {
    const { postgres, redis, folder } = services;
    await postgres.createDatabase(DATABASE);
    const env = await environment({ databaseUrl: postgres.url(DATABASE), redisUrl: redis.url, folder });
    const password = await setUp(env, catalogue, join(folder, 'import.ndjson'));
    for (const { name, entry, port, path } of processes(env)) {
      const healthUrl = `http://127.0.0.1:${port}${path}`;
      const logFile = join(folder, `${name}.log`);
      const daemon = await startProcess({ name, entry: compiled(entry), env, healthUrl, logFile });
      stops.push(() => daemon.stop());
    }
    return { ...shop, url: env.PUBLIC_URL, email: ADMIN, password };
  } catch (error) {
    await shop[Symbol.asyncDispose]();
    throw error;
  }
}

type Environment = Awaited<ReturnType<typeof environment>>;

async function environment(services: { databaseUrl: string; redisUrl: string; folder: string }) {
  const [web, worker, sandbox] = await Promise.all([freePort(), freePort(), freePort()]);
  return {
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    // A whole year comes from one address.
    RATE_LIMIT_READS: '0',
    GUESS_DELAY_SECONDS: '0',
    RATE_LIMIT_WRITES: '0',
    RATE_LIMIT_CHECKOUTS: '0',
    RATE_LIMIT_SIGN_INS: '0',
    RATE_LIMIT_STAFF: '0',
    HOST: '127.0.0.1',
    PORT: String(web),
    PUBLIC_URL: `http://127.0.0.1:${web}`,
    WORKER_PORT: String(worker),
    SANDBOX_PORT: String(sandbox),
    SANDBOX_URL: `http://127.0.0.1:${sandbox}`,
    SANDBOX_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    SANDBOX_JOURNAL: join(services.folder, 'sandbox.jsonl'),
    STOA_SECRET: randomBytes(32).toString('base64url'),
    ENCRYPTION_KEYS: `replay:${randomBytes(32).toString('base64')}`,
    DATABASE_URL: services.databaseUrl,
    REDIS_URL: services.redisUrl,
    MEDIA_DIR: join(services.folder, 'media'),
    SHUTDOWN_DELAY_MS: '0',
    DOCS_ENABLED: 'false',
  };
}

/** Makes the store and its stock; returns the password of its first admin. */
async function setUp(env: Environment, catalogue: string, report: string): Promise<string> {
  await command(env, 'migrate');
  const seeded = await command(env, 'seed', '--empty', '--currency', 'GBP', '--tax-rate', '0');
  const password = /^admin-password: (\S+)$/m.exec(seeded)?.[1];
  if (!password) {
    throw new Error(`The new store has no admin: ${seeded}`);
  }
  const began = Date.now();
  // From the start: an earlier replay's import of the same file filled another database.
  await command(env, 'import-products', catalogue, '--format', 'ndjson', '--report', report, '--from-start');
  console.log(`Catalogue imported in ${Math.round((Date.now() - began) / 1000)} s`);
  return password;
}

async function command(env: Environment, ...args: string[]): Promise<string> {
  const result = await runCommand(process.execPath, [compiled('cli.js'), ...args], { env });
  if (!result.ok) {
    throw new Error([`stoa ${args.join(' ')} failed (${result.how}):`, ...result.lastLines].join('\n'));
  }
  return result.stdout;
}

function processes(env: Environment) {
  return [
    { name: 'sandbox', entry: 'sandbox/main.js', port: env.SANDBOX_PORT, path: '/health/live' },
    { name: 'web', entry: 'main.js', port: env.PORT, path: '/health/ready' },
    { name: 'worker', entry: 'worker.js', port: env.WORKER_PORT, path: '/health/ready' },
  ];
}

function compiled(entry: string): string {
  return join(projectFolder(), 'dist', 'src', entry);
}
