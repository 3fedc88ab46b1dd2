import { goStale } from '../identity/factors.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem } from '../platform/problem.js';
import { startApp, type TestApp } from '../support/app.js';
import { expectBooksToAgree } from '../support/books.js';
import type { Client } from '../support/client.js';
import { newOrder, newVariant, type OrderBody } from '../support/factories.js';
import { PASSWORD } from '../support/settings.js';
import { movesAtBank, ordersOf } from './staff.js';

/** M5.5: whoever gives back much has proven lately that it is them. */
describe('a refund above the limit', () => {
  let app: TestApp;
  let caller: Client;
  beforeAll(async () => {
    app = await startApp({ refundStepUpAbove: 1_000 });
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    caller = await app.staff('support');
  });
  afterEach(() => expectBooksToAgree(app.database, app.bank));

  const newPaid = async (): Promise<OrderBody> =>
    (await ordersOf(caller).capture(await newOrder(app, await newVariant(app), 2))).body;
  const prove = () => caller.post('/v1/session-proofs', { password: PASSWORD });

  it('is made by whoever signed in just now', async () => {
    expect((await ordersOf(caller).refund(await newPaid())).status).toBe(201);
  });

  it('is made after a proof, with the key that was refused', async () => {
    const order = await newPaid();
    await goStale(app);
    const refund = () => ordersOf(caller).refund(order, { amount: 1_001 }, order.id);
    expectProblem(await withoutChange(app.database, refund), 401, 'step_up_required');
    expect(await movesAtBank(app, order)).toHaveLength(1);
    expect((await prove()).status).toBe(204);
    expect((await refund()).status).toBe(201);
    await goStale(app);
    expect((await refund()).status).toBe(201);
    expect(await movesAtBank(app, order)).toHaveLength(2);
  });

  it('is one that small ones of the order come to, also when they come at once', async () => {
    const order = await newPaid();
    await goStale(app);
    const amounts = [400, 400, 400, 400];
    const replies = await Promise.all(amounts.map((amount) => ordersOf(caller).refund(order, { amount })));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 201, 401, 401]);
  });

  it('is all that is left when no amount is given', async () => {
    const order = await newPaid();
    await goStale(app);
    expect((await ordersOf(caller).refund(order, { amount: 1_000 })).status).toBe(201);
    expectProblem(await ordersOf(caller).refund(order), 401, 'step_up_required');
  });
});
