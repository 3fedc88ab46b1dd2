export type { Daemon } from './daemon.js';
export { LocalError } from './local.errors.js';
export { freePort } from './ports.js';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres/postgres.js';
export { startProcess, type ProcessOptions } from './process.js';
export { startRedis, type Redis, type RedisOptions } from './redis/redis.js';
export { startServices, type Services } from './services.js';
