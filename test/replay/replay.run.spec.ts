import fc from 'fast-check';
import { runReplay, type Stage } from '../../bench/replay/replay.run.js';
import { reconcile } from '../../bench/replay/reconcile.js';
import { planReplay } from '../../bench/replay/retail.plan.js';
import { InventedShop } from './invented.shop.js';
import { invoice, invoicesArbitrary } from './retail.invoices.js';

const options = { shoppers: 8, onAct: () => undefined };

describe('a replay', () => {
  it('reconciles whatever the file, the number of shoppers and the order of answers', async () => {
    await fc.assert(
      fc.asyncProperty(invoicesArbitrary, fc.integer({ min: 1, max: 8 }), fc.gen(), async (invoices, shoppers, gen) => {
        const plan = planReplay(invoices);
        const shop = new InventedShop(plan, () => gen(fc.nat, { max: 3 }) / 4);
        const replayed = await runReplay(plan, shop.stage, { ...options, shoppers });
        const result = reconcile(plan, replayed, shop);
        expect(result.mismatches).toEqual([]);
        expect(result.explained).toBe(result.fileTotal);
      }),
      { numRuns: 60 },
    );
  });

  it('stops at the first act that fails, and says which', async () => {
    const plan = planReplay([invoice('1', {}), invoice('2', {}), invoice('3', {})]);
    const { stage } = new InventedShop(plan);
    const bought: string[] = [];
    const failing: Stage['shop'] = {
      buy: (purchase) => {
        bought.push(purchase.key);
        return bought.length === 2
          ? Promise.reject(new Error('402 payment_declined'))
          : stage.shop.buy(purchase, 'none');
      },
    };
    const run = runReplay(plan, { ...stage, shop: failing }, { ...options, shoppers: 1 });
    await expect(run).rejects.toMatchObject({
      message: 'The order of invoice 2 failed',
      cause: { message: '402 payment_declined' },
    });
    expect(bought).toHaveLength(2);
  });

  it('does not take an order at another price or quantity than the invoice', async () => {
    const plan = planReplay([invoice('1', {})]);
    const { stage } = new InventedShop(plan);
    const dearer: Stage['shop'] = {
      buy: async (purchase) => {
        const order = await stage.shop.buy(purchase, 'none');
        return {
          ...order,
          lines: order.lines.map((line) => ({ ...line, unitPrice: { amount: 256, currency: 'GBP' } })),
        };
      },
    };
    await expect(runReplay(plan, { ...stage, shop: dearer }, options)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('should hold 1 × 85123A@2.55') as string },
    });
  });

  it('gives every call a key of its own, the same at every try', async () => {
    const plan = planReplay([
      invoice('1', { quantity: 3 }),
      invoice('C2', { quantity: -1 }),
      invoice('3', { price: '0.0', quantity: -1, customer: null }),
    ]);
    const keys: string[] = [];
    const { stage } = new InventedShop(plan);
    const { shop, staff } = stage;
    await runReplay(
      plan,
      {
        ...stage,
        shop: { buy: (purchase) => (keys.push(purchase.key), shop.buy(purchase, 'none')) },
        staff: {
          capture: (id, captured, key) => (keys.push(key), staff.capture(id, captured, key)),
          ship: (id) => staff.ship(id),
          refund: (id, refund, sum, key) => (keys.push(key), staff.refund(id, refund, sum, key)),
          cancel: (id, reason) => staff.cancel(id, reason),
          adjustStock: (adjustment, key) => (keys.push(key), staff.adjustStock(adjustment, key)),
        },
      },
      options,
    );
    expect(keys.map((key) => key.replace(/^replay-[0-9a-f-]{36}-/, '')).toSorted()).toEqual([
      '1-capture',
      '1-checkout',
      '3-adjust-300',
      'C2-refund-1',
    ]);
  });
});
