import { setImmediate as turn } from 'node:timers/promises';
import type { Stage } from '../../bench/replay/replay.run.js';
import type { StoredLevel, StoredOrder } from '../../bench/replay/reconcile.js';
import type { Plan } from '../../bench/replay/retail.acts.js';
import type { Purchase, ShopOrder } from '../../bench/replay/shop.client.js';

/** A shop in memory that keeps Stoa's rules, takes turns at random, and can be told to lie about itself. */
export class InventedShop {
  readonly orders: (StoredOrder & { lines: ShopOrder['lines'] })[] = [];
  private readonly shelves: Map<string, number>;

  constructor(
    private readonly plan: Plan,
    private readonly random: () => number = Math.random,
  ) {
    this.shelves = new Map(plan.catalogue.variants.map(({ sku, outgoing }) => [sku, outgoing]));
  }

  get stage(): Stage {
    return {
      shop: { buy: (purchase) => this.buy(purchase) },
      staff: {
        capture: (id) => this.change(id, (order) => void (order.captured = order.total)),
        ship: () => this.someTurns(),
        refund: (id, { amount, restock }) => this.refund(id, BigInt(amount), restock),
        cancel: (id) => this.cancel(id),
        adjustStock: ({ variantId, quantity }) => this.put(variantId, quantity),
      },
      variantIds: this.plan.catalogue.variants.map(({ sku }) => sku),
      locationId: 'main',
      shippingMethod: 'none',
    };
  }

  get levels(): StoredLevel[] {
    return [...this.shelves].map(([sku, onHand]) => ({ sku, onHand, reserved: 0 }));
  }

  private async buy({ lines }: Purchase): Promise<ShopOrder> {
    for (const { variantId, quantity } of lines) {
      await this.put(variantId, -quantity);
    }
    const prices = new Map(this.plan.catalogue.variants.map(({ sku, pence }) => [sku, Number(pence)]));
    const sold = lines.map(({ variantId: sku, quantity }) => {
      const unitPrice = { amount: prices.get(sku) ?? 0, currency: 'GBP' };
      return { id: `line-of-${sku}`, sku, quantity, unitPrice };
    });
    const amount = sold.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amount * quantity, 0);
    const id = String(this.orders.length + 1);
    const money = { total: BigInt(amount), captured: 0n, refunded: 0n };
    this.orders.push({ id, number: `S-${id}`, ...money, isCancelled: false, lines: sold });
    const totals = { total: { amount, currency: 'GBP' } };
    return { id, number: `S-${id}`, token: '', status: 'confirmed', lines: sold, totals };
  }

  private async refund(id: string, amount: bigint, restock: { lineId: string; quantity: number }[]): Promise<void> {
    await this.change(id, (order) => {
      if (order.refunded + amount > order.captured) {
        throw new Error(`Order ${id} would be refunded more than was captured`);
      }
      order.refunded += amount;
    });
    for (const { lineId, quantity } of restock) {
      await this.put(lineId.replace('line-of-', ''), quantity);
    }
  }

  private async cancel(id: string): Promise<void> {
    const lines = await this.change(id, (order) => {
      if (order.captured > 0n || order.isCancelled) {
        throw new Error(`Order ${id} cannot be cancelled`);
      }
      order.isCancelled = true;
      return order.lines;
    });
    for (const { sku, quantity } of lines) {
      await this.put(sku, quantity);
    }
  }

  private async change<T>(id: string, change: (order: InventedShop['orders'][number]) => T): Promise<T> {
    await this.someTurns();
    const order = this.orders.find((each) => each.id === id);
    if (!order) {
      throw new Error(`There is no order ${id}`);
    }
    return change(order);
  }

  private async put(sku: string, quantity: number): Promise<void> {
    await this.someTurns();
    const onHand = (this.shelves.get(sku) ?? NaN) + quantity;
    if (!(onHand >= 0)) {
      throw new Error(`${sku} is sold out`);
    }
    this.shelves.set(sku, onHand);
  }

  private async someTurns(): Promise<void> {
    for (let turns = Math.floor(this.random() * 4); turns > 0; turns--) {
      await turn();
    }
  }
}
