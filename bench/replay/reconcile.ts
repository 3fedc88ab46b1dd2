import { formatMills, fromPence, type Mills, type Pence } from './mills.js';
import type { Plan } from './retail.acts.js';
import { DIFFERENCE_MEANING, type DifferenceClass } from './retail.rules.js';

/** The whole file's own numbers, known apart from any code here. */
export const WHOLE_FILE = { lines: 541_909, total: 9_747_747_934n };

/** What became of one invoice, as the shopper's and the staff's clients were answered. */
export interface ReplayedOrder {
  invoice: string;
  orderId: string;
  number: string;
  total: Pence;
  captured: Pence;
  refunded: Pence;
  isCancelled: boolean;
}

/** An order as Stoa lists it to its staff afterwards. */
export interface StoredOrder {
  id: string;
  number: string;
  total: Pence;
  captured: Pence;
  refunded: Pence;
  isCancelled: boolean;
}

export interface StoredLevel {
  sku: string;
  onHand: number;
  reserved: number;
}

export interface ClassTotal {
  class: DifferenceClass;
  lines: number;
  units: number;
  amount: Mills;
}

export interface Reconciliation {
  /** Quantity × price over the lines of the file. */
  fileTotal: Mills;
  orders: number;
  placed: Mills;
  cancelled: Mills;
  /** What was charged: placed less cancelled. */
  revenue: Mills;
  refunded: Mills;
  classes: ClassTotal[];
  /** Revenue less refunds plus all classes. */
  explained: Mills;
  unitsOnHand: number;
  /** Every sentence is a penny or a unit that cannot be accounted for. Empty when all is well. */
  mismatches: string[];
}

/** Compares the file, what was replayed, and what Stoa says of itself. Pure, so that it can be tried on invented lies. */
export function reconcile(
  plan: Plan,
  replayed: ReplayedOrder[],
  stored: { orders: StoredOrder[]; levels: StoredLevel[] },
): Reconciliation {
  const sums = addUp(plan, replayed);
  const mismatches = [
    ...fileMismatches(plan, sums.explained),
    ...replayMismatches(plan, replayed),
    ...orderMismatches(replayed, stored.orders),
    ...stockMismatches(plan, stored.levels),
  ];
  const unitsOnHand = stored.levels.reduce((sum, level) => sum + level.onHand, 0);
  return { ...sums, unitsOnHand, mismatches };
}

function addUp(plan: Plan, replayed: ReplayedOrder[]) {
  const sum = (orders: ReplayedOrder[], of: (order: ReplayedOrder) => Pence) =>
    fromPence(orders.reduce((total, order) => total + of(order), 0n));
  const placed = sum(replayed, (order) => order.total);
  const cancelled = sum(
    replayed.filter((order) => order.isCancelled),
    (order) => order.total,
  );
  const revenue = sum(replayed, (order) => order.captured);
  const refunded = sum(replayed, (order) => order.refunded);
  const classes = classTotals(plan);
  const explained = classes.reduce((total, { amount }) => total + amount, revenue - refunded);
  return { fileTotal: plan.total, orders: replayed.length, placed, cancelled, revenue, refunded, classes, explained };
}

export function classTotals(plan: Plan): ClassTotal[] {
  const classes = Object.keys(DIFFERENCE_MEANING) as DifferenceClass[];
  return classes.map((name) => {
    const own = plan.differences.filter((difference) => difference.class === name);
    return {
      class: name,
      lines: own.length,
      units: own.reduce((sum, { quantity }) => sum + quantity, 0),
      amount: own.reduce((sum, { amount }) => sum + amount, 0n),
    };
  });
}

function fileMismatches(plan: Plan, explained: Mills): string[] {
  const mismatches: string[] = [];
  if (explained !== plan.total) {
    mismatches.push(`The file comes to ${formatMills(plan.total)}, but ${formatMills(explained)} is accounted for`);
  }
  if (plan.lines === WHOLE_FILE.lines && plan.total !== WHOLE_FILE.total) {
    mismatches.push(`The whole file comes to ${formatMills(plan.total)} instead of ${formatMills(WHOLE_FILE.total)}`);
  }
  return mismatches;
}

/** What should have come out of each planned order, against what the clients were told came out. */
function replayMismatches(plan: Plan, replayed: ReplayedOrder[]): string[] {
  const refunds = new Map<string, Pence>();
  for (const act of plan.acts) {
    if (act.kind === 'refund') {
      refunds.set(act.order, (refunds.get(act.order) ?? 0n) + act.amount);
    }
  }
  const byInvoice = new Map(replayed.map((order) => [order.invoice, order]));
  return plan.acts.flatMap((act) => {
    if (act.kind !== 'order') {
      return [];
    }
    const order = byInvoice.get(act.invoice);
    if (!order) {
      return [`Invoice ${act.invoice} was not replayed`];
    }
    const captured = act.isCancelled ? 0n : act.total;
    const planned = {
      total: act.total,
      captured,
      refunded: refunds.get(act.invoice) ?? 0n,
      isCancelled: act.isCancelled,
    };
    return compare(`Invoice ${act.invoice}`, planned, order);
  });
}

function orderMismatches(replayed: ReplayedOrder[], stored: StoredOrder[]): string[] {
  const left = new Map(stored.map((order) => [order.id, order]));
  const mismatches = replayed.flatMap((order) => {
    const found = left.get(order.orderId);
    left.delete(order.orderId);
    return found
      ? compare(`Order ${order.number} of invoice ${order.invoice}`, order, found)
      : [`Order ${order.number} of invoice ${order.invoice} is not in Stoa`];
  });
  const unknown = [...left.values()].map(
    ({ number }) => `Order ${number} is in Stoa, but no invoice was replayed as it`,
  );
  const listedTwice = stored.length - new Set(stored.map((order) => order.id)).size;
  return [...mismatches, ...unknown, ...(listedTwice ? [`Stoa lists ${listedTwice} orders twice`] : [])];
}

type Outcome = Pick<StoredOrder, 'total' | 'captured' | 'refunded' | 'isCancelled'>;

function compare(what: string, expected: Outcome, actual: Outcome): string[] {
  const amounts = (['total', 'captured', 'refunded'] as const)
    .filter((name) => expected[name] !== actual[name])
    .map((name) => `${what}: ${name} is ${pounds(actual[name])} instead of ${pounds(expected[name])}`);
  const status = (isCancelled: boolean) => (isCancelled ? 'cancelled' : 'not cancelled');
  return expected.isCancelled === actual.isCancelled
    ? amounts
    : [...amounts, `${what}: is ${status(actual.isCancelled)} instead of ${status(expected.isCancelled)}`];
}

function stockMismatches(plan: Plan, levels: StoredLevel[]): string[] {
  const left = new Map(levels.map((level) => [level.sku, level]));
  const mismatches = plan.catalogue.variants.flatMap(({ sku, incoming }) => {
    const level = left.get(sku) ?? { onHand: 0, reserved: 0 };
    left.delete(sku);
    return [
      ...(level.onHand === incoming ? [] : [`${sku}: ${level.onHand} on hand instead of ${incoming}`]),
      ...(level.reserved === 0 ? [] : [`${sku}: ${level.reserved} reserved instead of none`]),
    ];
  });
  return [...mismatches, ...[...left.keys()].map((sku) => `${sku}: has stock in Stoa, but is not in the file`)];
}

function pounds(pence: Pence): string {
  return formatMills(fromPence(pence)).slice(0, -1);
}
