import { dataSourceOptions } from '../../src/platform/db/data-source.js';
import { migrate } from '../../src/platform/db/migrator.js';
import { startApp, type TestApp } from '../support/app.js';
import { emptyDatabase, type TestDatabase } from '../support/database.js';
import { testConfig } from '../support/settings.js';
import { expectProblem } from './problem.js';

/** M13.1: migrated and not seeded yet. */
describe('before a store is set up', () => {
  let app: TestApp;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await emptyDatabase();
    await migrate(dataSourceOptions(testConfig({ databaseUrl: database.url })));
    app = await startApp({ databaseUrl: database.url, logLevel: 'silent' });
  });
  afterAll(async () => {
    await app.stop();
    await database.drop();
  });

  it.each(['/v1/products', '/v1/products/lamp', '/v1/categories', '/v1/shipping-methods', '/v1/media/a.webp'])(
    '%s says what is missing and when to come back',
    async (path) => {
      const reply = await app.shop.get(path);
      expect(expectProblem(reply, 503, 'store_missing').detail).toContain('seed');
      expect(reply.headers['retry-after']).toBe('5');
    },
  );

  it('no cart is made', async () => {
    expectProblem(await app.shop.post('/v1/carts'), 503, 'store_missing');
    expect(await database.count('SELECT count(*) FROM cart')).toBe(0);
  });

  it('nobody can sign in', async () => {
    const credentials = { email: 'owner@stoa.test', password: 'x' };
    expectProblem(await app.shop.post('/v1/admin/sessions', credentials), 401, 'credentials_wrong');
  });

  it('the process is ready: it is the shop that is not', async () => {
    expect((await fetch(`${app.shop.url}/health/ready`)).status).toBe(200);
  });
});
