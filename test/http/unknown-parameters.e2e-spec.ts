import { builtDocument, type Operation } from '../openapi/built.js';
import { expectProblem, faultsOf } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { newVariant } from '../support/factories.js';

const ID = '0199a3f0-6f2b-7c11-8a5e-2f1d9c0b7e34';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** M12.1: what a client asks for is done or refused, and never dropped silently. */
describe('a query parameter that the document does not have', () => {
  let app: TestApp;
  let owner: Client;
  beforeAll(async () => {
    app = await startApp();
    owner = await app.staff();
  });
  afterAll(() => app.stop());

  const operations = Object.entries(builtDocument('whole').paths)
    .filter(([path]) => path.startsWith('/v'))
    .flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]): [string, string, Operation] => [method.toUpperCase(), path, operation]),
    );

  it('is refused by every operation, with the names of those that there are', async () => {
    expect(operations.length).toBeGreaterThan(35);
    for (const [method, path, { parameters = [], requestBody }] of operations) {
      const address = path.replaceAll(/\{\w+\}/g, ID);
      const body = requestBody ? {} : undefined;
      const headers = { 'idempotency-key': `${method} ${path}`.replaceAll(/\W/g, '-') };
      const reply = await owner.send(method, `${address}?surplus=1&version=1`, body, headers);
      const problem = expectProblem(reply, 400, 'query_invalid');
      expect(faultsOf(problem).surplus, `${method} ${path}`).toEqual(['parameter_unknown']);
      const isList = parameters.some(({ name }) => name === 'page[size]');
      const names = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      const { detail } = problem.errors!.find(({ pointer }) => pointer === 'surplus')!;
      if (!isList) for (const name of names) expect(detail, `${method} ${path}`).toContain(name);
    }
  });

  it('changes nothing', async () => {
    const made = await app.shop.post('/v1/carts?surplus=1', {});
    expectProblem(made, 400, 'query_invalid');
    expect(await app.database.rows('SELECT id FROM cart')).toEqual([]);
  });

  it('is not one that names the version', async () => {
    const id = await newVariant(app);
    for (const path of [`/v1/admin/variants/${id}?version=1`, `/admin/variants/${id}?version=1`]) {
      expect((await owner.get(path)).status, path).toBe(200);
    }
  });

  it('is not fields, of a variant and its prices too', async () => {
    const id = await newVariant(app);
    const variant = await owner.get(`/v1/admin/variants/${id}?fields=sku`);
    expect(Object.keys(variant.body).toSorted()).toEqual(['_links', 'id', 'sku']);
    const prices = await owner.get(`/v1/admin/variants/${id}/prices?fields=prices.amount`);
    expect(prices.body).toMatchObject({ prices: [{ amount: 1999 }] });
    expect(Object.keys(prices.body).toSorted()).toEqual(['_links', 'prices']);
    expect(String(prices.headers.etag)).toMatch(/^"\d+\./);
    expectProblem(await owner.get(`/v1/admin/variants/${id}/prices?fields=cost`), 400, 'query_invalid');
  });
});
