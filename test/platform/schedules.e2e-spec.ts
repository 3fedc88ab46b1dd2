import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort, startRedis } from '../../src/local/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { checkOut, newCart, newVariant, type OrderBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';

/** M13.5, M14.5: Redis may lose it all, and the sweeps go on. */
describe('the schedules of a worker', () => {
  let app: TestApp;
  let folder: string;
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stoa-redis-'));
    redis = await startRedis({ dataDir: folder, port: await freePort() });
    app = await startApp({ redisUrl: redis.url, logLevel: 'silent' });
    await app.startWorker();
  });
  afterAll(async () => {
    await app.stop();
    await redis.stop();
    await rm(folder, { recursive: true });
  });

  /** An order whose time is over, and which only the sweep will expire. */
  const overdueOrder = async () => {
    const cart = await newCart(app.shop, [await newVariant(app), 1]);
    const { body } = await checkOut(app.shop, cart, { token: 'card_challenge' });
    await app.database.rows("UPDATE shop_order SET expires_at = now() - interval '1 second' WHERE id = $1", [body.id]);
    return body;
  };
  const isExpired = ({ id, token }: OrderBody) =>
    eventually(
      () => app.shop.get<OrderBody>(`/v1/orders/${id}`, { 'order-token': token }),
      ({ body }) => body.status === 'expired',
      25_000,
    );

  it('are set again after Redis has lost them', async () => {
    await isExpired(await overdueOrder());
    const client = new Redis(redis.url);
    await client.flushall();
    await isExpired(await overdueOrder());
    // Whatever was set again is set once.
    const names = () => client.zrange(`${app.config.queuePrefix}:schedules:repeat`, 0, -1);
    const set = await eventually(names, (all) => all.length > 1);
    expect(new Set(set.map((key) => key.split(':')[0])).size).toBe(set.length);
    client.disconnect();
  }, 60_000);
});
