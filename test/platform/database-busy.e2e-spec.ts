import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startApp, type TestApp } from '../support/app.js';
import { type CartBody, checkOut, newCart, newVariant, type ProblemBody } from '../support/factories.js';
import { eventually } from '../support/wait.js';
import { withoutChange } from './contents.js';
import { expectProblem } from './problem.js';

/** M13.5, M19.1: who waits too long for others is told to come again, and nothing of what they asked is done. */
describe('while somebody else holds what a request needs', () => {
  let app: TestApp;
  let holder: pg.Client;
  let cart: CartBody;
  beforeAll(async () => {
    app = await startApp({ logLevel: 'silent' });
  });
  beforeEach(async () => {
    cart = await newCart(app.shop, [await newVariant(app), 1]);
    holder = new pg.Client(app.database.url);
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT * FROM cart WHERE id = $1 FOR UPDATE', [cart.id]);
  });
  afterEach(() => holder.end());
  afterAll(() => app.stop());

  const buy = (key: string) => checkOut<ProblemBody>(app.shop, cart, { key });
  /** The call is refused, and the same call is done as soon as there is nothing to wait for. */
  const expectBusy = async (disturb: () => Promise<unknown>) => {
    const key = randomUUID();
    const [reply] = await Promise.all([withoutChange(app.database, () => buy(key)), disturb()]);
    expectProblem(reply, 503, 'database_busy');
    expect(reply.headers['retry-after']).toBe('1');
    await holder.query('ROLLBACK');
    expect((await buy(key)).status).toBe(201);
  };

  it('a lock that does not come in ten seconds is a 503', async () => {
    await expectBusy(() => Promise.resolve());
  });

  it('a statement that is ended before its time is a 503', async () => {
    const cancelAll = () =>
      app.database.count(
        `SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'stoa' AND wait_event_type = 'Lock'`,
      );
    await expectBusy(() => eventually(cancelAll, (cancelled) => cancelled > 0));
  });
});
