import fc from 'fast-check';
import { fromPence } from '../../bench/replay/mills.js';
import type { Act, Plan } from '../../bench/replay/retail.acts.js';
import { planReplay } from '../../bench/replay/retail.plan.js';
import { invoice, invoicesArbitrary, totalOf } from './retail.invoices.js';

const acts = <K extends Act['kind']>(plan: Plan, kind: K) =>
  plan.acts.filter((act): act is Extract<Act, { kind: K }> => act.kind === kind);
const classes = (plan: Plan) => plan.differences.map(({ class: name, quantity, amount }) => [name, quantity, amount]);
const skus = (plan: Plan) => plan.catalogue.variants.map(({ sku }) => sku);

describe('any file', () => {
  it('comes to exactly its total: orders less cancellations less refunds plus differences', () => {
    fc.assert(
      fc.property(invoicesArbitrary, (invoices) => {
        const plan = planReplay(invoices);
        const captured = acts(plan, 'order').filter(({ isCancelled }) => !isCancelled);
        const revenue = captured.reduce((sum, { total }) => sum + fromPence(total), 0n);
        const refunded = acts(plan, 'refund').reduce((sum, { amount }) => sum + fromPence(amount), 0n);
        const explained = plan.differences.reduce((sum, { amount }) => sum + amount, 0n);
        expect(revenue - refunded + explained).toBe(totalOf(invoices));
        expect(plan.total).toBe(totalOf(invoices));
      }),
    );
  });

  it('never gives back more of an order than was placed, nor before it was placed', () => {
    fc.assert(
      fc.property(invoicesArbitrary, (invoices) => {
        const left = new Map<string, bigint>();
        for (const act of planReplay(invoices).acts) {
          if (act.kind === 'order') {
            left.set(act.invoice, act.total);
          } else if (act.kind === 'refund') {
            left.set(act.order, (left.get(act.order) ?? -1n) - act.amount);
          } else if (act.kind === 'cancellation') {
            left.set(act.order, (left.get(act.order) ?? -1n) - 1n);
          }
        }
        expect([...left.values()].every((pence) => pence >= 0n)).toBe(true);
      }),
    );
  });

  it('sells no order for nothing, and refunds none', () => {
    fc.assert(
      fc.property(invoicesArbitrary, (invoices) => {
        const plan = planReplay(invoices);
        expect(acts(plan, 'order').every(({ total }) => total > 0n)).toBe(true);
        expect(acts(plan, 'refund').every(({ amount }) => amount > 0n)).toBe(true);
      }),
    );
  });
});

describe('sales', () => {
  it('are one order an invoice, with lines of the same article and price added up', () => {
    const plan = planReplay([invoice('536365', { quantity: 6 }, { quantity: 2 }, { quantity: 1, price: '2.95' })]);
    expect(acts(plan, 'order')).toMatchObject([
      {
        invoice: '536365',
        email: 'customer-17850@retail.test',
        country: 'GB',
        total: 8n * 255n + 295n,
        lines: [
          { variant: 0, quantity: 8 },
          { variant: 1, quantity: 1 },
        ],
      },
    ]);
    expect(skus(plan)).toEqual(['85123A@2.55', '85123A@2.95']);
  });

  it('of thousandths are sold in whole pence, and the rest is a half-penny difference', () => {
    const plan = planReplay([invoice('550193', { price: '0.125', quantity: 3 }, { code: 'PADS', price: '0.001' })]);
    expect(acts(plan, 'order')).toMatchObject([{ total: 39n }]);
    expect(classes(plan)).toEqual([
      ['half-pennies', 3, -15n],
      ['half-pennies', 1, 1n],
    ]);
  });

  it('carry free articles along', () => {
    const plan = planReplay([invoice('537197', {}, { code: '22841', price: '0.0' })]);
    expect(acts(plan, 'order')).toMatchObject([{ total: 255n, lines: [{}, { quantity: 1 }] }]);
    expect(skus(plan)).toEqual(['85123A@2.55', '22841@0.00']);
  });

  it('of the nameless have an address an invoice', () => {
    const plan = planReplay([invoice('536544', { customer: null }), invoice('536545', { customer: null })]);
    expect(acts(plan, 'order').map(({ email }) => email)).toEqual([
      'guest-536544@retail.test',
      'guest-536545@retail.test',
    ]);
  });

  it('are not fees, discounts or debts, whatever their sign', () => {
    const plan = planReplay([
      invoice('537632', { code: 'AMAZONFEE', price: '13541.33' }),
      invoice('A563186', { code: 'B', price: '-11062.06' }),
      invoice('C536379', { code: 'D', price: '27.5', quantity: -1 }),
    ]);
    expect(plan.acts).toEqual([]);
    expect(classes(plan)).toEqual([
      ['marketplace-fees', 1, 13541330n],
      ['bad-debt', 1, -11062060n],
      ['discounts', -1, -27500n],
    ]);
  });
});

describe('stock', () => {
  it('is written off the shelf of the price last sold at', () => {
    const plan = planReplay([
      invoice('1', { price: '2.55' }),
      invoice('2', { price: '2.95' }, { price: '0.0' }),
      invoice('3', { price: '0.0', quantity: -7, customer: null, description: 'damaged' }),
    ]);
    const [adjustment] = acts(plan, 'adjustment');
    expect(adjustment).toMatchObject({ quantity: -7, reason: 'Written off (invoice 3, line 300): damaged' });
    expect(plan.catalogue.at(adjustment?.variant ?? -1)).toMatchObject({
      sku: '85123A@2.95',
      outgoing: 8,
      incoming: 0,
    });
  });

  it('is found by a single free line of nobody, and given away by several or to somebody', () => {
    const free = { price: '0.0', quantity: 5 };
    const plan = planReplay([
      invoice('1', { ...free, customer: null }),
      invoice('2', { ...free, customer: null }, { ...free, code: '22423', customer: null }),
      invoice('3', { ...free }),
    ]);
    expect(acts(plan, 'adjustment').map(({ quantity }) => quantity)).toEqual([5, -5, -5, -5]);
    expect(plan.catalogue.variants).toMatchObject([
      { sku: '85123A@0.00', outgoing: 10, incoming: 5 },
      { sku: '22423@0.00', outgoing: 5, incoming: 0 },
    ]);
  });

  it('begins with all that leaves it', () => {
    const plan = planReplay([invoice('1', { quantity: 6 }), invoice('C2', { quantity: -2 })]);
    const [record] = plan.catalogue.records();
    expect(record?.variants).toEqual([
      {
        sku: '85123A@2.55',
        options: { Price: '2.55' },
        prices: [{ amount: 255, currency: 'GBP' }],
        stock: { main: 6 },
      },
    ]);
    expect(plan.catalogue.at(0).incoming).toBe(2);
  });
});

describe('credit notes', () => {
  const later = '2010-12-09 10:00:00';

  it('go to the latest purchases of the same shopper, article and price first', () => {
    const plan = planReplay([
      invoice('1', { quantity: 4 }),
      invoice('2', { quantity: 2 }),
      invoice('3', { quantity: 9, customer: '12346' }),
      invoice('4', { quantity: 9, price: '2.95' }),
      invoice('C5', { quantity: -3, at: later }),
    ]);
    expect(acts(plan, 'refund')).toMatchObject([
      { order: '2', amount: 510n, restock: [{ quantity: 2 }] },
      { order: '1', amount: 255n, restock: [{ quantity: 1 }] },
    ]);
    expect(plan.differences).toEqual([]);
  });

  it('of the same day for a whole invoice cancel the order', () => {
    const plan = planReplay([invoice('581483', { quantity: 80995 }), invoice('C581484', { quantity: -80995 })]);
    expect(plan.acts).toMatchObject([
      { kind: 'order', isCancelled: true, isAwaited: true },
      { kind: 'cancellation', invoice: 'C581484', order: '581483' },
    ]);
  });

  it('of a later day, or for a part, refund it', () => {
    const plan = planReplay([
      invoice('1', { quantity: 2 }),
      invoice('C2', { quantity: -1 }),
      invoice('C3', { quantity: -1, at: later }),
    ]);
    expect(plan.acts.map(({ kind }) => kind)).toEqual(['order', 'refund', 'refund']);
  });

  it('bring no postage back onto a shelf', () => {
    const plan = planReplay([
      invoice('1', { code: 'POST', price: '18.0' }, {}),
      invoice('C2', { code: 'POST', price: '18.0', quantity: -1 }),
    ]);
    expect(acts(plan, 'refund')).toMatchObject([{ amount: 1800n, restock: [] }]);
  });

  it('take back no unit twice', () => {
    const credit = { quantity: -2, at: later };
    const plan = planReplay([invoice('1', { quantity: 3 }), invoice('C2', credit), invoice('C3', credit)]);
    expect(acts(plan, 'refund').map(({ amount }) => amount)).toEqual([510n, 255n]);
    expect(classes(plan)).toEqual([['returns-beyond-purchase', -1, -2550n]]);
  });

  it('say why they match nothing', () => {
    const plan = planReplay([
      invoice('1', { quantity: 2 }),
      invoice('C2', { quantity: -5, at: later }),
      invoice('C3', { quantity: -1, price: '2.10', at: later }),
      invoice('C4', { quantity: -1, code: '22423', at: later }),
      invoice('C5', { quantity: -1, code: 'M', at: later }, { quantity: -1, code: 'POST', at: later }),
    ]);
    expect(classes(plan)).toEqual([
      ['returns-beyond-purchase', -3, -7650n],
      ['returns-at-another-price', -1, -2100n],
      ['returns-without-purchase', -1, -2550n],
      ['manual-credits', -1, -2550n],
      ['carriage-credits', -1, -2550n],
    ]);
  });
});
