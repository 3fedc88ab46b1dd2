import { freePort } from '../../src/local/ports.js';
import { startApp, type TestApp } from '../support/app.js';
import { checkOut, newCart, newVariant } from '../support/factories.js';

interface HealthBody {
  status: string;
  details: Record<string, { status: string; degraded?: boolean; milliseconds?: number }>;
}

const PROBES = ['/health/live', '/health/startup', '/health/ready'];

const look = async (url: string, probe: string) => {
  const response = await fetch(url + probe);
  return { status: response.status, body: (await response.json()) as HealthBody };
};

/** M21.4: what the probes of a cluster see. */
describe('the health', () => {
  let app: TestApp;
  let workerUrl: string;

  describe('with everything there', () => {
    beforeAll(async () => {
      app = await startApp();
      workerUrl = await (await app.startWorker()).getUrl();
    });
    afterAll(() => app.stop());

    it.each(PROBES)('of web and worker is good at %s, without a sign-in', async (probe) => {
      for (const url of [app.shop.url, workerUrl]) {
        expect(await look(url, probe)).toMatchObject({ status: 200, body: { status: 'ok' } });
      }
    });

    it('names what the process depends on and how quickly it answers, and nothing more', async () => {
      for (const url of [app.shop.url, workerUrl]) {
        const { body } = await look(url, '/health/ready');
        expect(Object.keys(body.details).toSorted()).toEqual(['accepting', 'database', 'redis']);
        expect(body.details.database!.milliseconds).toBeLessThan(1_500);
        expect(JSON.stringify(body)).not.toMatch(/postgres|redis:|127\.0\.0\.1|localhost|stack/);
      }
      expect((await look(app.shop.url, '/health/live')).body.details).toEqual({});
    });

    it.each(['/v1/products', '/v1/admin/orders', '/docs', '/', '/health'])(
      'is all that a worker tells: %s is not there',
      async (path) => {
        expect((await fetch(workerUrl + path)).status).toBe(404);
        expect((await fetch(workerUrl + path, { method: 'POST', body: '{}' })).status).toBe(404);
      },
    );
  });

  describe('with Redis out of reach', () => {
    beforeAll(async () => {
      app = await startApp({ redisUrl: `redis://127.0.0.1:${await freePort()}`, logLevel: 'silent' });
      workerUrl = await (await app.startWorker()).getUrl();
    });
    afterAll(() => app.stop());

    it('of web is good, and says that it is not at its best', async () => {
      const { status, body } = await look(app.shop.url, '/health/ready');
      expect(status).toBe(200);
      expect(body.details.redis).toMatchObject({ status: 'up', degraded: true });
    });

    it('of a worker is bad, but not so that a restart would help', async () => {
      const ready = await look(workerUrl, '/health/ready');
      expect(ready.status).toBe(503);
      expect(ready.body.details).toMatchObject({ redis: { status: 'down' }, database: { status: 'up' } });
      expect((await look(workerUrl, '/health/live')).status).toBe(200);
      expect((await look(workerUrl, '/health/startup')).status).toBe(200);
    });

    it('does not keep shoppers from buying', async () => {
      const cart = await newCart(app.shop, [await newVariant(app), 1]);
      expect((await checkOut(app.shop, cart)).status).toBe(201);
    });
  });
});
