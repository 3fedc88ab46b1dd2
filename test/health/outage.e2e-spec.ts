import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, startPostgres, startRedis } from '../../src/local/index.js';
import { type OrderBody, checkOut, newCart } from '../support/factories.js';
import { type Fleet, startFleet, stockUp } from '../support/processes.js';
import { SANDBOX_SECRET } from '../support/settings.js';
import { eventually } from '../support/wait.js';

const run = promisify(execFile);

interface Health {
  status: string;
  details: Record<string, { status: string; degraded?: boolean }>;
}

/** M21.4, M13.5, M17.4: what the probes and the shoppers see while a real server is stopped and when it is back. */
describe('while a server is away', () => {
  let folder: string;
  let ports: { postgres: number; redis: number };
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let fleet: Fleet;
  let variantId: string;
  const startDatabase = () => startPostgres({ dataDir: join(folder, 'postgres'), port: ports.postgres, fsync: false });
  const startQueues = () => startRedis({ dataDir: join(folder, 'redis'), port: ports.redis });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stoa-outage-'));
    await chmod(folder, 0o755); // PostgreSQL may run as another user
    ports = { postgres: await freePort(), redis: await freePort() };
    [postgres, redis] = await Promise.all([startDatabase(), startQueues()]);
    await postgres.createDatabase('stoa');
    const env = { DATABASE_URL: postgres.url('stoa'), REDIS_URL: redis.url };
    const cli = {
      env: {
        ...process.env,
        ...env,
        STOA_SECRET: 's'.repeat(32),
        MEDIA_DIR: folder,
        SANDBOX_URL: 'http://127.0.0.1:1',
        SANDBOX_SECRET,
      },
    };
    await run(process.execPath, ['dist/src/cli.js', 'migrate'], cli);
    const { stdout } = await run(process.execPath, ['dist/src/cli.js', 'seed', '--empty'], cli);
    fleet = await startFleet(env);
    const [, password = ''] = /admin-password: (\S+)/.exec(stdout) ?? [];
    variantId = await stockUp(
      fleet,
      { sku: 'CANDLE', amount: 500, quantity: 100 },
      { email: 'admin@stoa.test', password },
    );
  }, 120_000);
  afterAll(async () => {
    await fleet.stop();
    await Promise.all([postgres.stop(), redis.stop()]);
    await rm(folder, { recursive: true });
  });

  const ready = async (url: string) => {
    const response = await fetch(`${url}/health/ready`);
    return { status: response.status, health: (await response.json()) as Health };
  };
  const buy = async () => checkOut(fleet.shop, await newCart(fleet.shop, [variantId, 1]), { shippingMethod: 'none' });

  it('sells on without Redis, says so, and catches up when it is back', async () => {
    expect((await ready(fleet.shop.url)).status).toBe(200);
    expect((await ready(fleet.workerUrl)).status).toBe(200);
    await redis.stop();

    const web = await eventually(
      () => ready(fleet.shop.url),
      ({ health }) => health.details.redis?.degraded === true,
    );
    expect(web).toMatchObject({ status: 200, health: { details: { database: { status: 'up' } } } });
    expect(
      await eventually(
        () => ready(fleet.workerUrl),
        ({ status }) => status === 503,
      ),
    ).toMatchObject({ health: { details: { redis: { status: 'down' } } } });
    const sold = await buy();
    expect(sold.status).toBe(201);
    const late = await checkOut(fleet.shop, await newCart(fleet.shop, [variantId, 1]), {
      shippingMethod: 'none',
      token: 'card_late_100',
    });
    expect(late.status).toBe(202);

    redis = await startQueues();
    await eventually(
      () => ready(fleet.workerUrl),
      ({ status }) => status === 200,
      30_000,
    );
    const order = () => fleet.shop.get<OrderBody>(`/v1/orders/${late.body.id}`, { 'order-token': late.body.token });
    const settled = await eventually(order, ({ body }) => body.status !== 'pending', 60_000);
    expect(settled.body.status).toBe('confirmed');
  }, 120_000);

  it('refuses with 503 while PostgreSQL is away, stays alive, and serves again without a restart', async () => {
    await postgres.stop();
    expect(
      await eventually(
        () => ready(fleet.shop.url),
        ({ status }) => status === 503,
      ),
    ).toMatchObject({ health: { code: 'not_healthy', details: { database: { status: 'down' } } } });
    expect((await fetch(`${fleet.shop.url}/health/startup`)).status).toBe(503);
    expect((await fetch(`${fleet.shop.url}/health/live`)).status).toBe(200);
    const refused = await fleet.shop.get('/v1/products');
    expect(refused).toMatchObject({ status: 503, body: { code: 'database_unavailable' } });
    expect(refused.headers['retry-after']).toBe('1');

    postgres = await startDatabase();
    await eventually(
      () => ready(fleet.shop.url),
      ({ status }) => status === 200,
      30_000,
    );
    await eventually(
      () => ready(fleet.workerUrl),
      ({ status }) => status === 200,
      30_000,
    );
    expect((await buy()).status).toBe(201);
  }, 120_000);
});
