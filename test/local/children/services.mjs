// Owns a PostgreSQL and a Redis on the folders given, says where they are, and lives until it is killed.
import { startPostgres } from '../../../src/local/postgres/postgres.ts';
import { startRedis } from '../../../src/local/redis/redis.ts';

const [postgresDir, redisDir] = process.argv.slice(2);
const [postgres, redis] = await Promise.all([
  startPostgres({ dataDir: postgresDir }),
  startRedis({ dataDir: redisDir }),
]);
await postgres.createDatabase('shop');
const pids = [postgres.daemon.pid, redis.daemon.pid];
console.log(JSON.stringify({ url: postgres.url('shop'), redisUrl: redis.url, pids }));
