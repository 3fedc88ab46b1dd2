import { randomUUID } from 'node:crypto';
import type { Act, ActLine, AdjustmentAct, CancellationAct, OrderAct, Plan, RefundAct } from './retail.acts.js';
import { toAmount, type Pence } from './mills.js';
import type { ReplayedOrder } from './reconcile.js';
import type { ShopClient, ShopOrder } from './shop.client.js';
import type { StaffClient } from './staff.client.js';

export interface Stage {
  shop: Pick<ShopClient, 'buy'>;
  staff: Pick<StaffClient, 'capture' | 'ship' | 'refund' | 'cancel' | 'adjustStock'>;
  /** The id Stoa gave to each of the catalogue's variants, by index. */
  variantIds: string[];
  locationId: string;
  shippingMethod: string;
}

export interface RunOptions {
  /** How many acts are under way at a time. */
  shoppers: number;
  onAct: () => void;
}

/** A replayed order with the ids later acts need. */
interface Live extends ReplayedOrder {
  lineIds: Map<number, string>;
}

/**
 * Carries out the plan with several shoppers at once. Acts begin in the order of the file; an act about an order waits for
 * all earlier acts about that order, so money is never given back before it was taken. The first act that fails stops the
 * replay: what comes after it could no longer be reconciled.
 */
export async function runReplay(plan: Plan, stage: Stage, options: RunOptions): Promise<ReplayedOrder[]> {
  const run = new Run(plan, stage);
  const acts = plan.acts[Symbol.iterator]();
  let hasFailed = false;
  const shopper = async () => {
    for (const act of acts) {
      if (hasFailed) {
        return;
      }
      await run.perform(act);
      options.onAct();
    }
  };
  const shoppers = Array.from({ length: options.shoppers }, () =>
    shopper().catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(shoppers)).find((outcome) => outcome.status === 'rejected');
  if (failed) {
    throw failed.reason;
  }
  return run.orders;
}

class Run {
  readonly orders: ReplayedOrder[] = [];
  /** The latest act about each order that a later act is about. */
  private readonly latest = new Map<string, Promise<Live>>();
  /** Keys of one run must not meet those of another on the same server. */
  private readonly name = randomUUID();

  constructor(
    private readonly plan: Plan,
    private readonly stage: Stage,
  ) {}

  async perform(act: Act): Promise<void> {
    try {
      await this.begin(act);
    } catch (error) {
      throw new Error(`The ${act.kind} of invoice ${act.invoice} failed`, { cause: error });
    }
  }

  private async begin(act: Act): Promise<void> {
    switch (act.kind) {
      case 'order':
        return this.remember(act, this.order(act));
      case 'refund':
        return this.follow(act, (live) => this.refund(act, live));
      case 'cancellation':
        return this.follow(act, (live) => this.cancel(act, live));
      case 'adjustment':
        return this.adjust(act);
    }
  }

  private async remember(act: OrderAct, placed: Promise<Live>): Promise<void> {
    if (act.isAwaited) {
      this.latest.set(act.invoice, placed);
    }
    await placed;
  }

  private async follow(act: RefundAct | CancellationAct, step: (live: Live) => Promise<void>): Promise<void> {
    const before = this.latest.get(act.order);
    if (!before) {
      throw new Error(`Nothing is known of the order of invoice ${act.order}`);
    }
    const after = before.then(async (live) => {
      await step(live);
      return live;
    });
    this.latest.set(act.order, after);
    await after;
  }

  private async order(act: OrderAct): Promise<Live> {
    const order = await this.stage.shop.buy(
      {
        key: this.keyOf(act, 'checkout'),
        email: act.email,
        name: act.email.split('@')[0] ?? act.email,
        country: act.country,
        lines: act.lines.map(({ variant, quantity }) => ({ variantId: this.idOf(variant), quantity })),
      },
      this.stage.shippingMethod,
    );
    const live = this.checked(act, order);
    if (!act.isCancelled) {
      await this.stage.staff.capture(order.id, act.total, this.keyOf(act, 'capture'));
      live.captured = act.total;
      await this.stage.staff.ship(order.id);
    }
    this.orders.push(live);
    return live;
  }

  private async refund(act: RefundAct, live: Live): Promise<void> {
    const restock = act.restock.map(({ variant, quantity }) => ({ lineId: lineIdOf(live, variant), quantity }));
    const refund = { amount: toAmount(act.amount), reason: `Credit note ${act.invoice}`, restock };
    const refunded = live.refunded + act.amount;
    await this.stage.staff.refund(live.orderId, refund, refunded, this.keyOf(act, `refund-${act.order}`));
    live.refunded = refunded;
  }

  private async cancel(act: CancellationAct, live: Live): Promise<void> {
    await this.stage.staff.cancel(live.orderId, `Credit note ${act.invoice}`);
    live.isCancelled = true;
  }

  private async adjust(act: AdjustmentAct): Promise<void> {
    const { quantity, reason } = act;
    const adjustment = { variantId: this.idOf(act.variant), locationId: this.stage.locationId, quantity, reason };
    await this.stage.staff.adjustStock(adjustment, this.keyOf(act, `adjust-${act.line}`));
  }

  /** Takes Stoa's order only if it is the invoice: every article at its price, and the total to the penny. */
  private checked(act: OrderAct, order: ShopOrder): Live {
    const bySku = new Map(order.lines.map((line) => [line.sku, line]));
    const lineIds = new Map<number, string>();
    for (const { variant, quantity } of act.lines) {
      const { sku, pence } = this.plan.catalogue.at(variant);
      const line = bySku.get(sku);
      if (line?.quantity !== quantity || BigInt(line.unitPrice.amount) !== pence) {
        throw new Error(`Order ${order.number} should hold ${quantity} × ${sku}, but holds ${JSON.stringify(line)}`);
      }
      lineIds.set(variant, line.id);
    }
    const total: Pence = BigInt(order.totals.total.amount);
    if (order.lines.length !== act.lines.length || total !== act.total) {
      throw new Error(`Order ${order.number} has ${order.lines.length} lines for ${total} pence, not ${act.total}`);
    }
    const { id, number } = order;
    const ids = act.isAwaited ? lineIds : new Map<number, string>();
    return {
      invoice: act.invoice,
      orderId: id,
      number,
      total,
      captured: 0n,
      refunded: 0n,
      isCancelled: false,
      lineIds: ids,
    };
  }

  private idOf(variant: ActLine['variant']): string {
    const id = this.stage.variantIds[variant];
    if (id === undefined) {
      throw new Error(`Stoa has no variant ${this.plan.catalogue.at(variant).sku}`);
    }
    return id;
  }

  private keyOf(act: Act, step: string): string {
    return `replay-${this.name}-${act.invoice}-${step}`;
  }
}

function lineIdOf(live: Live, variant: number): string {
  const id = live.lineIds.get(variant);
  if (id === undefined) {
    throw new Error(`Order ${live.number} has no line for variant ${variant}`);
  }
  return id;
}
