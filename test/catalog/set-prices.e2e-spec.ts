import { randomUUID } from 'node:crypto';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { type Money, newVariant, type ProblemBody } from '../support/factories.js';
import { withoutChange } from '../platform/contents.js';
import { expectProblem, faultsOf } from '../platform/problem.js';

interface PricesBody {
  prices: Money[];
}

const eur = (amount: unknown) => ({ amount, currency: 'EUR' });
const usd = (amount: unknown) => ({ amount, currency: 'USD' });

/** M14.2: what a variant costs, in each currency that it is sold in. */
describe('setting prices', () => {
  let app: TestApp;
  let merchandiser: Client;
  let variantId: string;
  beforeAll(async () => {
    app = await startApp();
    merchandiser = await app.staff('merchandiser');
  });
  beforeEach(async () => {
    variantId = await newVariant(app);
  });
  afterAll(() => app.stop());

  const put = <Body = PricesBody>(prices: unknown, id = variantId) =>
    merchandiser.send<Body>('PUT', `/v1/admin/variants/${id}/prices`, { prices });
  const get = () => merchandiser.get<PricesBody>(`/v1/admin/variants/${variantId}/prices`);
  const listed = (currency: string) =>
    app.shop.get<{ data: { price: { from: Money; to: Money } }[] }>(`/v1/products?currency=${currency}&page[size]=100`);
  const refused = async (prices: unknown, status: number, code: string, id = variantId) =>
    expectProblem(await withoutChange(app.database, () => put<ProblemBody>(prices, id)), status, code);

  it('replaces all that there were, and tells the world', async () => {
    const { status, body } = await put([usd(2500), eur(2100)]);
    expect(status).toBe(200);
    expect(body.prices).toEqual([eur(2100), usd(2500)]);
    expect((await put([usd(1)])).body.prices).toEqual([usd(1)]);
    expect((await get()).body.prices).toEqual([usd(1)]);
    expect(
      await app.database.count(
        "SELECT count(*) FROM outbox WHERE name = 'pricing.prices_changed' AND payload->>'variantId' = $1",
        [variantId],
      ),
    ).toBe(3); // the first when it was made
  });

  it('moves the product between the lists of the currencies', async () => {
    await put([usd(7777)]);
    expect((await listed('USD')).body.data.map(({ price }) => price.from)).toContainEqual(usd(7777));
    const [product] = await app.database.rows<{ product_id: string }>(
      'SELECT product_id FROM product_variant WHERE id = $1',
      [variantId],
    );
    expectProblem(await app.shop.get(`/v1/products/${product!.product_id}`), 404, 'product_not_found');
    expect((await app.shop.get(`/v1/products/${product!.product_id}?currency=USD`)).status).toBe(200);
  });

  it('takes the variant off sale when there is none', async () => {
    expect((await put([])).body.prices).toEqual([]);
    const lines = [{ variantId, quantity: 1 }];
    expectProblem(await app.shop.post('/v1/carts', { lines }), 422, 'variant_not_sold');
    expect(
      await app.database.count(
        'SELECT count(*) FROM price_range JOIN product_variant USING (product_id) WHERE id = $1',
        [variantId],
      ),
    ).toBe(0);
  });

  it('takes a price of nothing', async () => {
    expect((await put([eur(0)])).body.prices).toEqual([eur(0)]);
  });

  it('keeps one of two answers whole when both come at once', async () => {
    const [low, high] = [
      [eur(100), usd(100)],
      [eur(900), usd(900)],
    ];
    const replies = await Promise.all([
      ...Array.from({ length: 4 }, () => put(low)),
      ...Array.from({ length: 4 }, () => put(high)),
    ]);
    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    const { prices } = (await get()).body;
    expect([low, high]).toContainEqual(prices);
    expect(
      await app.database.rows(
        `SELECT DISTINCT lowest, highest FROM price_range WHERE product_id = (SELECT product_id FROM product_variant WHERE id = $1)`,
        [variantId],
      ),
    ).toEqual([{ lowest: prices[0]!.amount, highest: prices[0]!.amount }]);
  });

  it('in a currency that the store does not sell in is refused', async () => {
    for (const currency of ['GBP', 'eur', 'XXX']) {
      const problem = await refused([eur(1), { amount: 1, currency }], 422, 'currency_not_sold');
      expect(problem.currencies).toEqual(['EUR', 'USD']);
    }
  });

  it('of an unknown variant is refused', async () => {
    await refused([eur(1)], 404, 'variant_not_found', randomUUID());
    expectProblem(await merchandiser.get(`/v1/admin/variants/${randomUUID()}/prices`), 404, 'variant_not_found');
  });

  it.each([
    ['a negative amount', [eur(-1)], '/prices/0/amount'],
    ['cents of a cent', [eur(19.99)], '/prices/0/amount'],
    ['an amount in quotes', [eur('1999')], '/prices/0/amount'],
    ['an amount of null', [eur(null)], '/prices/0/amount'],
    ['an amount beyond all reason', [eur(1_000_000_000_000)], '/prices/0/amount'],
    ['an amount of 1e300', [eur(1e300)], '/prices/0/amount'],
    ['no amount', [{ currency: 'EUR' }], '/prices/0/amount'],
    ['no currency', [{ amount: 1 }], '/prices/0/currency'],
    ['a currency that there is not', [{ amount: 1, currency: 'EURO' }], '/prices/0/currency'],
    ['one currency twice', [eur(1), eur(2)], '/prices'],
    ['a member more', [{ ...eur(1), tax: 19 }], '/prices/0/tax'],
    ['a number', [1999], '/prices'],
    ['null', [null], '/prices'],
    ['a list', [[]], '/prices'],
  ])('to %s is refused', async (_title, prices, pointer) => {
    expect(faultsOf(await refused(prices, 422, 'validation_failed'))).toHaveProperty([pointer]);
  });

  it.each([undefined, null, {}, 'free', eur(1)])('to %j in place of a list is refused', async (prices) => {
    expect(faultsOf(await refused(prices, 422, 'validation_failed'))).toHaveProperty(['/prices']);
  });
});
