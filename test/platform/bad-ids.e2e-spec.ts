import { randomUUID } from 'node:crypto';
import { AppModule } from '../../src/app.module.js';
import { routesOf } from '../architecture/routes.js';
import { startApp, type TestApp } from '../support/app.js';
import { type CartBody, newCart } from '../support/factories.js';
import { testConfig } from '../support/settings.js';
import type { Client } from '../support/client.js';
import { withoutChange } from './contents.js';
import { expectProblem, faultsOf } from './problem.js';

/** Every route that names something by its id, and which of its parts do. */
const ROUTES = routesOf(AppModule.for('web', testConfig({})))
  .flatMap(({ name }) => [...name.matchAll(/:(id|\w+Id)\b/g)].map(([, parameter]) => ({ name, parameter: parameter! })))
  .map(({ name, parameter }) => [name, parameter] as const);

const WRONG = ['1', 'lamp', randomUUID().slice(1), `${randomUUID()}0`, `{${randomUUID()}}`, '%20', "'--", 'null'];

/** M3.1: what is no UUID names nothing, on any route. */
describe('an id in an address', () => {
  let app: TestApp;
  let owner: Client;
  let cart: CartBody;
  beforeAll(async () => {
    app = await startApp();
    cart = await newCart(app.shop);
    owner = (await app.staff()).as({ 'idempotency-key': randomUUID(), 'cart-token': cart.token });
  });
  afterAll(() => app.stop());

  /** The address with this id in one place and a right one in the others. */
  const addressOf = (route: string, parameter: string, id: string) => {
    const [method = '', path = ''] = route.split(' ');
    const named = path.replace(`:${parameter}`, id).replace('/carts/:id', `/carts/${cart.id}`);
    return { method, path: named.replaceAll(/:\w+/g, randomUUID()) };
  };

  it('is part of many routes', () => {
    expect(ROUTES.length).toBeGreaterThan(15);
  });

  it.each(ROUTES)('of %s must be a UUID (%s)', async (route, parameter) => {
    for (const id of WRONG) {
      const { method, path } = addressOf(route, parameter, id);
      const reply = await withoutChange(app.database, () =>
        owner.send(method, path, method === 'GET' ? undefined : {}),
      );
      expect(faultsOf(expectProblem(reply, 400, 'query_invalid'))).toEqual({ [parameter]: ['is_uuid'] });
    }
  });

  it.each(ROUTES.filter(([route]) => route.startsWith('GET')))(
    'of %s that is new names nothing',
    async (route, parameter) => {
      const { method, path } = addressOf(route, parameter, randomUUID());
      expect(await owner.send(method, path, undefined)).toMatchObject({
        status: 404,
        body: { code: expect.stringMatching(/^\w+_not_found$/) as string },
      });
    },
  );
});
