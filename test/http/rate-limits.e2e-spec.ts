import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startRedis } from '../../src/local/index.js';
import { createWeb } from '../../src/processes.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import { Client } from '../support/client.js';
import { PASSWORD, STAFF } from '../support/settings.js';
import { eventually } from '../support/wait.js';

const QUOTAS = { rateLimitReads: 10, rateLimitWrites: 5, rateLimitSignIns: 3, rateLimitStaff: 4 };

/** M2.2, M8.1: how often one caller may call. */
describe('a rate limit', () => {
  let app: TestApp;
  afterEach(() => app.stop());
  const product = (shop = app.shop, headers = {}) => shop.get('/v1/products/nothing', headers);
  const statuses = async (calls: number, call: () => Promise<{ status: number }>) =>
    (await Promise.all(Array.from({ length: calls }, call))).map(({ status }) => status);
  const refusedOf = (all: number[]) => all.filter((status) => status === 429).length;

  it('tells what is left, and then how long to wait', async () => {
    app = await startApp(QUOTAS);
    const first = await product();
    expect(first.headers['ratelimit-policy']).toBe('"reads";q=10;w=60');
    expect(first.headers.ratelimit).toMatch(/^"reads";r=9;t=(60|59)$/);
    await statuses(9, product);
    const refused = await product();
    const problem = expectProblem(refused, 429, 'rate_limited');
    expect(problem).toMatchObject({ policy: 'reads', retryAfterSeconds: expect.any(Number) as number });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    expect(refused.headers.ratelimit).toMatch(/^"reads";r=0;t=\d+$/);
  });

  it('admits exactly its quota of calls at once', async () => {
    app = await startApp(QUOTAS);
    expect(refusedOf(await statuses(30, product))).toBe(20);
  });

  it('counts classes apart, and probes not at all', async () => {
    app = await startApp(QUOTAS);
    expect(refusedOf(await statuses(30, product))).toBe(20);
    expect(refusedOf(await statuses(8, () => app.shop.post('/v1/carts', {})))).toBe(3);
    const signIn = () => app.shop.post('/v1/admin/sessions', { email: STAFF.owner, password: 'wrong' });
    expect(refusedOf(await statuses(5, signIn))).toBe(2);
    expect(refusedOf(await statuses(30, () => app.shop.get('/health/ready')))).toBe(0);
  });

  it('counts what is refused before it is known what it is for, and reads no more of it', async () => {
    app = await startApp({ rateLimitRefusals: 5 });
    const broken = () => app.shop.post('/v1/carts', '{');
    const kinds = [
      broken,
      () => app.shop.get('/nowhere'),
      () => app.shop.send('PUT', '/v1/carts', {}),
      () => app.shop.post('/v1/carts', 'a', { 'content-type': 'text/plain' }),
      () => app.shop.get('/v1/products', { accept: 'image/png' }),
    ];
    for (const kind of kinds) expect((await kind()).status).not.toBe(429);
    const refused = await eventually(broken, ({ status }) => status === 429);
    expect(expectProblem(refused, 429, 'rate_limited')).toMatchObject({ policy: 'refusals' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    expectProblem(await app.shop.get('/v1/products'), 429, 'rate_limited');
    expect((await app.shop.get('/health/ready')).status).toBe(200);
  });

  it('is one count for all spellings of an address and for all of a network', async () => {
    app = await startApp({ ...QUOTAS, trustedProxies: '127.0.0.1' });
    const from = (address: string) => product(app.shop, { 'x-forwarded-for': address });
    const spelt = ['2001:db8::1', '2001:DB8:0::2', '[2001:db8::3]:99', '2001:db8::4:5:6:7'];
    const all = await Promise.all(Array.from({ length: 12 }, (_, index) => from(spelt[index % 4]!)));
    expect(refusedOf(all.map(({ status }) => status))).toBe(2);
    const ports = await Promise.all(Array.from({ length: 12 }, (_, index) => from(`9.8.7.6:${1000 + index}`)));
    expect(refusedOf(ports.map(({ status }) => status))).toBe(2);
    expect((await from('2001:db8:0:1::1')).status).not.toBe(429);
  });

  it('is one count for all processes', async () => {
    app = await startApp(QUOTAS);
    const port = await freePort();
    const other = await createWeb({ ...app.config, port });
    await other.listen(port, '127.0.0.1');
    try {
      const shops = [app.shop, new Client(`http://127.0.0.1:${port}`)];
      const all = await Promise.all(Array.from({ length: 30 }, (_, index) => product(shops[index % 2])));
      expect(refusedOf(all.map(({ status }) => status))).toBe(20);
    } finally {
      await other.close();
    }
  });

  it('never admits more than a large quota, although processes take from it in parts', async () => {
    app = await startApp({ rateLimitReads: 200 });
    const admitted = 400 - refusedOf(await statuses(400, product));
    expect(admitted).toBeLessThanOrEqual(200);
    expect(admitted).toBeGreaterThan(190);
  });

  it('counts each signed-in user beside the address, and their reads and writes apart', async () => {
    app = await startApp({ ...QUOTAS, rateLimitReads: 1000, rateLimitWrites: 1000, rateLimitSignIns: 0 });
    const [owner, support] = [await app.staff(), await app.staff('support')];
    const orders = (staff: Client) => () => staff.get('/v1/admin/orders');
    const first = await owner.get('/v1/admin/orders');
    expect(first.headers.ratelimit).toMatch(/^"reads";r=\d+;t=\d+, "staff-reads";r=3;t=\d+$/);
    expect(refusedOf(await statuses(6, orders(owner)))).toBe(3);
    expect(expectProblem(await owner.get('/v1/admin/orders'), 429, 'rate_limited').policy).toBe('staff-reads');
    const write = () => owner.post('/v1/admin/products', {}, { 'idempotency-key': randomUUID() });
    const written = await write();
    expect(written.status).toBe(422);
    expect(written.headers.ratelimit).toMatch(/^"writes";r=\d+;t=\d+, "staff-writes";r=3;t=\d+$/);
    expect(refusedOf(await statuses(6, write))).toBe(3);
    expect(refusedOf(await statuses(4, orders(support)))).toBe(0);
  });

  it('is not got round by a forged address', async () => {
    app = await startApp(QUOTAS);
    let address = 0;
    const forged = () =>
      product(app.shop, {
        'x-forwarded-for': `10.0.0.${++address}`,
        'x-real-ip': '10.1.1.1',
        forwarded: 'for=10.2.2.2',
      });
    expect(refusedOf(await statuses(30, forged))).toBe(20);
  });

  it('counts whom a trusted proxy names', async () => {
    app = await startApp({ ...QUOTAS, trustedProxies: '127.0.0.1' });
    let address = 0;
    const client = () => product(app.shop, { 'x-forwarded-for': `10.0.0.${++address}` });
    expect(refusedOf(await statuses(30, client))).toBe(0);
    // What the client itself has put before the proxy's word is not believed.
    const liar = () => product(app.shop, { 'x-forwarded-for': `10.9.9.${++address}, 10.0.1.1` });
    expect(refusedOf(await statuses(30, liar))).toBe(20);
  });

  it('is held by each process for itself while Redis is away, and health says so', async () => {
    app = await startApp({ ...QUOTAS, redisUrl: `redis://127.0.0.1:${await freePort()}`, logLevel: 'silent' });
    expect(refusedOf(await statuses(30, product))).toBe(20);
    const { body } = await app.shop.get<{ details: { redis: object } }>('/health/ready');
    expect(body.details.redis).toMatchObject({ degraded: true, rateLimits: 'each process counts for itself' });
  });

  it('is held by each process while Redis is gone in the middle of it, and by all together when it is back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stoa-redis-of-limits-'));
    const port = await freePort();
    const start = () => startRedis({ dataDir: folder, port, persistent: false });
    let redis = await start();
    app = await startApp({ ...QUOTAS, redisUrl: redis.url, logLevel: 'silent' });
    const other = await createWeb(app.config);
    try {
      await other.listen(0, '127.0.0.1');
      const shops = [app.shop, new Client(await other.getUrl())] as const;
      const isDegraded = async (shop: Client) =>
        (await shop.get<{ details: { redis: { degraded?: true } } }>('/health/ready')).body.details.redis.degraded ??
        false;
      const ofBoth = async () =>
        refusedOf(
          (await Promise.all(Array.from({ length: 40 }, (_, n) => product(shops[n % 2])))).map(({ status }) => status),
        );

      await eventually(
        () => Promise.all(shops.map(isDegraded)),
        (degraded) => !degraded.includes(true),
      );
      expect(await ofBoth()).toBe(30);

      await redis.stop();
      for (const shop of shops) await eventually(() => isDegraded(shop), Boolean);
      // Each has a quota for the callers whom Redis counted, too: nobody else knows of them.
      const carts = () => Promise.all(shops.map((shop) => statuses(8, () => shop.post('/v1/carts', {}))));
      expect((await carts()).map(refusedOf)).toEqual([3, 3]);

      redis = await start();
      for (const shop of shops) {
        await eventually(
          () => isDegraded(shop),
          (degraded) => !degraded,
        );
      }
      expect(refusedOf((await carts()).flat())).toBe(11);
    } finally {
      await other.close();
      await redis.stop();
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it('of 0 is none', async () => {
    app = await startApp();
    const { headers } = await product();
    expect(headers).not.toHaveProperty('ratelimit');
    await app.shop.post('/v1/admin/sessions', { email: STAFF.owner, password: PASSWORD });
  });
});
