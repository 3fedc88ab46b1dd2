import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startRedis } from '../../src/local/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { newOrder, newVariant } from '../support/factories.js';
import { eventually } from '../support/wait.js';

/** M22.1: a process that is told to stop does so, whatever it depends on. */
describe('a worker', () => {
  let app: TestApp;
  afterEach(() => app.stop());

  const ready = async (url: string) => (await fetch(`${url}/health/ready`)).status;
  /** News that the worker would like to put into its queue. */
  const sell = async () => newOrder(app, await newVariant(app));

  it('that never reached Redis stops when it is told to', async () => {
    app = await startApp({ redisUrl: `redis://127.0.0.1:${await freePort()}`, logLevel: 'silent' });
    const worker = await app.startWorker();
    await sell();
    await eventually(
      () => app.database.count('SELECT count(*) FROM event_delivery'),
      (deliveries) => deliveries > 0,
    );
    await worker.close();
  });

  it('that has lost Redis stops when it is told to', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'stoa-redis-'));
    const redis = await startRedis({ dataDir, port: await freePort() });
    app = await startApp({ redisUrl: redis.url, logLevel: 'silent' });
    const worker = await app.startWorker();
    const url = await worker.getUrl();
    await eventually(
      () => ready(url),
      (status) => status === 200,
    );
    await redis.stop();
    await eventually(
      () => ready(url),
      (status) => status === 503,
    );
    await sell();
    await worker.close();
    await rm(dataDir, { recursive: true });
  });
});
