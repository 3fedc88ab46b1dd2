import { reconcile, type StoredLevel, type StoredOrder } from '../../bench/replay/reconcile.js';
import { planText, reconciliationText } from '../../bench/replay/report.js';
import { planReplay } from '../../bench/replay/retail.plan.js';
import { runReplay } from '../../bench/replay/replay.run.js';
import { InventedShop } from './invented.shop.js';
import { invoice } from './retail.invoices.js';

const later = '2010-12-09 10:00:00';
const plan = planReplay([
  invoice('1', { quantity: 6 }, { code: 'PADS', price: '0.001' }),
  invoice('2', { quantity: 2, code: '22423' }),
  invoice('C3', { quantity: -2, code: '22423' }),
  invoice('C4', { quantity: -1, at: later }, { quantity: -1, code: 'D', price: '1.5' }),
  invoice('5', { quantity: -4, price: '0.0', customer: null }),
]);

async function replayed() {
  const shop = new InventedShop(plan);
  const orders = await runReplay(plan, shop.stage, { shoppers: 3, onAct: () => undefined });
  return { shop, orders: orders.toSorted((a, b) => a.invoice.localeCompare(b.invoice)) };
}

describe('the reconciliation', () => {
  it('adds up to the file', async () => {
    const { shop, orders } = await replayed();
    const result = reconcile(plan, orders, shop);
    expect(result).toMatchObject({
      fileTotal: 11_251n,
      orders: 2,
      placed: 20_400n,
      cancelled: 5_100n,
      revenue: 15_300n,
      refunded: 2_550n,
      explained: 11_251n,
      unitsOnHand: 3,
      mismatches: [],
    });
    expect(result.classes.filter(({ lines }) => lines > 0)).toEqual([
      { class: 'half-pennies', lines: 1, units: 1, amount: 1n },
      { class: 'write-offs', lines: 1, units: -4, amount: 0n },
      { class: 'discounts', lines: 1, units: -1, amount: -1500n },
    ]);
    expect(reconciliationText(result)).toContain('missing                              0.000\n');
    expect(reconciliationText(result)).toContain('RECONCILED: the file, the replay and Stoa agree');
    expect(planText(plan)).toContain('2 orders, 1 cancellations, 1 refunds, 1 stock adjustments');
  });

  it.each<[string, (orders: StoredOrder[], levels: StoredLevel[]) => unknown, string]>([
    ['an order lost', (orders) => orders.shift(), 'of invoice 1 is not in Stoa'],
    ['an order doubled', (orders) => orders.push({ ...orders[0]!, id: 'x' }), 'but no invoice was replayed as it'],
    ['an order listed twice', (orders) => orders.push(orders[0]!), 'Stoa lists 1 orders twice'],
    ['a penny too much captured', (orders) => orders[0]!.captured++, 'captured is 15.31 instead of 15.30'],
    ['a penny too little refunded', (orders) => orders[0]!.refunded--, 'refunded is 2.54 instead of 2.55'],
    ['a total of another order', (orders) => (orders[0]!.total = 1n), 'total is 0.01 instead of 15.30'],
    ['a cancellation forgotten', (orders) => (orders[1]!.isCancelled = false), 'is not cancelled instead of cancelled'],
    ['a unit vanished', (_, levels) => levels[0]!.onHand--, '85123A@2.55: 0 on hand instead of 1'],
    ['a reservation left behind', (_, levels) => levels[0]!.reserved++, '85123A@2.55: 1 reserved instead of none'],
    ['a level lost', (_, levels) => levels.shift(), '85123A@2.55: 0 on hand instead of 1'],
    ['a level of nothing', (_, levels) => levels.push({ sku: 'X', onHand: 1, reserved: 0 }), 'X: has stock in Stoa'],
  ])('finds %s', async (_, lie, sentence) => {
    const { shop, orders } = await replayed();
    // The lies are told about the first of each: the order of invoice 1, the shelf of its article.
    const stored = {
      orders: shop.orders
        .map((order) => ({ ...order }))
        .toSorted((a, b) => Number(a.isCancelled) - Number(b.isCancelled)),
      levels: shop.levels.map((level) => ({ ...level })),
    };
    lie(stored.orders, stored.levels);
    const { mismatches } = reconcile(plan, orders, stored);
    expect(mismatches).toHaveLength(1);
    expect(mismatches[0]).toContain(sentence);
  });

  it('finds an invoice that was not replayed, and money that was', async () => {
    const { shop, orders } = await replayed();
    const [first, second] = orders as [(typeof orders)[0], (typeof orders)[0]];
    const kept = shop.orders.filter(({ isCancelled }) => !isCancelled);
    const forgotten = reconcile(plan, [first], { orders: kept, levels: shop.levels });
    expect(forgotten.mismatches).toEqual(['Invoice 2 was not replayed']);
    const short = reconcile(plan, [{ ...first, refunded: 0n }, second], shop);
    expect(short.mismatches[0]).toBe('The file comes to 11.251, but 13.801 is accounted for');
    expect(reconciliationText(short)).toContain('NOT RECONCILED: 3 mismatches.');
  });
});
