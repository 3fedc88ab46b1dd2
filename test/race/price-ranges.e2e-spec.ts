import { AssortmentService } from '../../src/assortment/index.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';

/** M14.2, M25.2: lists sort and filter by the range of a product's prices, so no variant's price may be missing from it. */
describe('variants of one product that are priced at once', () => {
  let app: TestApp;
  let merchandiser: Client;
  let productId: string;
  let variantIds: string[];
  beforeAll(async () => {
    app = await startApp({ databasePool: 20 });
    merchandiser = await app.staff('merchandiser');
    const record = (index: number) => ({ sku: `SIZE-${index}`, options: { Size: String(index) }, prices: [] });
    await app.web.get(AssortmentService, { strict: false }).write({
      externalId: 'RACE',
      name: 'Shirt',
      options: [{ name: 'Size', values: ['0', '1', '2', '3'] }],
      variants: [0, 1, 2, 3].map(record),
    });
    const rows = await app.database.rows<{ id: string; product_id: string }>(
      "SELECT id, product_id FROM product_variant WHERE sku LIKE 'SIZE-%' ORDER BY position",
    );
    variantIds = rows.map(({ id }) => id);
    productId = rows[0]!.product_id;
  });
  afterAll(() => app.stop());

  const put = (variantId: string, amount: number) =>
    merchandiser.send('PUT', `/v1/admin/variants/${variantId}/prices`, { prices: [{ amount, currency: 'EUR' }] });
  const statedRange = () =>
    app.database.rows('SELECT lowest, highest FROM price_range WHERE product_id = $1', [productId]);
  const trueRange = () =>
    app.database.rows('SELECT min(amount) AS lowest, max(amount) AS highest FROM price WHERE product_id = $1', [
      productId,
    ]);

  it('all count for its range', async () => {
    for (let round = 1; round <= 25; round++) {
      const replies = await Promise.all(
        variantIds.map((id, index) => put(id, 1000 + ((index + round) % 4) * 100 + round)),
      );
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(await statedRange(), `round ${round}`).toEqual(await trueRange());
    }
  });

  it('count for it too when a file and staff price them at once', async () => {
    const assortment = app.web.get(AssortmentService, { strict: false });
    for (let round = 1; round <= 15; round++) {
      const variants = variantIds.map((_id, index) => ({
        sku: `SIZE-${index}`,
        options: { Size: String(index) },
        prices: [{ amount: 5000 + index * 10 + round, currency: 'EUR' }],
      }));
      await Promise.all([
        assortment.write({
          externalId: 'RACE',
          name: 'Shirt',
          options: [{ name: 'Size', values: ['0', '1', '2', '3'] }],
          variants,
        }),
        put(variantIds[round % 4]!, 100 + round),
        put(variantIds[(round + 1) % 4]!, 9000 + round),
      ]);
      expect(await statedRange(), `round ${round}`).toEqual(await trueRange());
    }
  });
});
