import type { Act, ActLine, Difference, OrderAct, Plan } from './retail.acts.js';
import { RetailCatalogue } from './retail.catalogue.js';
import type { RetailLine } from './retail.file.js';
import { Purchases } from './retail.purchases.js';
import { fromPence, toPence, type Mills, type Pence } from './mills.js';
import {
  countryCode,
  emailOf,
  houseAccount,
  isCreditNote,
  isService,
  unmatchedService,
  type DifferenceClass,
} from './retail.rules.js';

/** Reads invoices as what shoppers and staff did. Each line becomes acts, differences, or both; `docs/replay.md` says why. */
export function planReplay(invoices: RetailLine[][]): Plan {
  return new Planner().plan(invoices);
}

interface PlacedOrder {
  act: OrderAct;
  day: string;
  units: number;
}

class Planner {
  private readonly catalogue = new RetailCatalogue();
  private readonly purchases = new Purchases();
  private readonly orders = new Map<string, PlacedOrder>();
  private readonly acts: Act[] = [];
  private readonly differences: Difference[] = [];

  plan(invoices: RetailLine[][]): Plan {
    const lines = invoices.flat();
    lines.filter((line) => isSale(line) && line.price > 0n).forEach((line) => this.catalogue.introduce(line));
    for (const invoice of invoices) {
      if (isCreditNote(invoice[0]?.invoice ?? '')) {
        this.takeBack(invoice);
      } else {
        this.sell(invoice);
      }
    }
    const { catalogue, acts, differences } = this;
    const total = lines.reduce((sum, line) => sum + amountOf(line), 0n);
    return { catalogue, acts, differences, lines: lines.length, invoices: invoices.length, total };
  }

  private sell(invoice: RetailLine[]): void {
    invoice.filter((line) => !isSale(line)).forEach((line) => this.bookUnsold(line));
    const lines = invoice.filter(isSale);
    const total = lines.reduce((sum, line) => sum + penceOf(line), 0n);
    if (total > 0n) {
      this.placeOrder(lines, total);
    } else {
      lines.forEach((line) => this.bookUnpaid(line, lines.length));
    }
  }

  private placeOrder(lines: RetailLine[], total: Pence): void {
    const [first] = lines as [RetailLine];
    const quantities = new Map<number, number>();
    for (const line of lines) {
      const variant = this.catalogue.variantAt(line.code, line.price);
      quantities.set(variant, (quantities.get(variant) ?? 0) + line.quantity);
      this.catalogue.move(variant, -line.quantity);
      if (penceOf(line) > 0n) {
        this.catalogue.reprice(line);
        this.purchases.add(line, variant);
      }
      this.bookHalfPennies(line, line.quantity, penceOf(line));
    }
    const act: OrderAct = {
      kind: 'order',
      invoice: first.invoice,
      email: emailOf(first),
      country: countryCode(first.country),
      lines: [...quantities].map(([variant, quantity]) => ({ variant, quantity })),
      total,
      isAwaited: false,
      isCancelled: false,
    };
    this.acts.push(act);
    this.orders.set(first.invoice, { act, day: dayOf(first), units: sumOf(lines) });
  }

  /** A line without a sale in it: a loss of stock, a house account, or something no shop can replay. */
  private bookUnsold(line: RetailLine): void {
    const account = houseAccount(line.code);
    if (!account && line.quantity < 0 && line.price === 0n) {
      this.adjust(line, line.quantity, 'write-offs', 'Written off');
    } else {
      this.differ(account ?? 'not-sellable', line, line.quantity, amountOf(line));
    }
  }

  /**
   * A line of an invoice that comes to nothing. A single line that names nobody is how the file books stock that was found
   * (`found`, `adjustment`); several lines, or a named customer, are goods that somebody was sent for nothing.
   */
  private bookUnpaid(line: RetailLine, linesOfInvoice: number): void {
    if (line.customer === null && linesOfInvoice === 1) {
      this.adjust(line, line.quantity, 'stock-found', 'Found');
    } else {
      this.adjust(line, -line.quantity, 'given-away', 'Given away');
    }
    this.bookHalfPennies(line, line.quantity, 0n);
  }

  private adjust(line: RetailLine, quantity: number, reasonClass: DifferenceClass, verb: string): void {
    const variant = this.catalogue.currentVariant(line.code);
    const words = line.description ? `: ${line.description}` : '';
    const reason = `${verb} (invoice ${line.invoice}, line ${line.number})${words}`;
    this.catalogue.move(variant, quantity);
    this.acts.push({ kind: 'adjustment', invoice: line.invoice, line: line.number, variant, quantity, reason });
    this.differ(reasonClass, line, line.quantity, 0n);
  }

  private takeBack(creditNote: RetailLine[]): void {
    const byOrder = new Map<string, Map<number, number>>();
    for (const line of creditNote) {
      const taken = isCredit(line) ? this.purchases.takeBack(line) : [];
      for (const { invoice, variant, quantity } of taken) {
        const quantities = byOrder.get(invoice) ?? new Map<number, number>();
        byOrder.set(invoice, quantities.set(variant, (quantities.get(variant) ?? 0) + quantity));
        this.bookHalfPennies(line, -quantity, BigInt(-quantity) * this.catalogue.at(variant).pence);
      }
      this.bookUnmatched(line, line.quantity + sumOf(taken));
    }
    for (const [invoice, quantities] of byOrder) {
      const lines = [...quantities].map(([variant, quantity]) => ({ variant, quantity }));
      this.giveBack(creditNote, invoice, lines);
    }
  }

  private bookUnmatched(line: RetailLine, quantity: number): void {
    if (quantity === 0 && line.quantity !== 0) {
      return;
    }
    const reason = isCredit(line)
      ? (unmatchedService(line.code) ?? this.purchases.whyUnmatched(line))
      : (houseAccount(line.code) ?? 'not-sellable');
    this.differ(reason, line, quantity, BigInt(quantity) * line.price);
  }

  /** Cancels an order that a single credit note of the same day takes back whole; refunds in all other cases. */
  private giveBack([first]: RetailLine[], invoice: string, lines: ActLine[]): void {
    const order = this.orders.get(invoice);
    if (!order || !first) {
      throw new Error(`Credit for invoice ${invoice}, which is no order`);
    }
    const isWhole = sumOf(lines) === order.units && dayOf(first) === order.day;
    order.act.isAwaited = true;
    if (isWhole) {
      order.act.isCancelled = true;
      lines.forEach(({ variant, quantity }) => this.catalogue.move(variant, quantity));
      this.acts.push({ kind: 'cancellation', invoice: first.invoice, order: invoice });
      return;
    }
    const restock = lines.filter(({ variant }) => !isService(this.catalogue.at(variant).code));
    const amount = lines.reduce((sum, line) => sum + BigInt(line.quantity) * this.catalogue.at(line.variant).pence, 0n);
    restock.forEach(({ variant, quantity }) => this.catalogue.move(variant, quantity));
    this.acts.push({ kind: 'refund', invoice: first.invoice, order: invoice, amount, restock });
  }

  private bookHalfPennies(line: RetailLine, quantity: number, pence: Pence): void {
    const amount = BigInt(quantity) * line.price - fromPence(pence);
    if (amount !== 0n) {
      this.differ('half-pennies', line, quantity, amount);
    }
  }

  private differ(reason: DifferenceClass, line: RetailLine, quantity: number, amount: Mills): void {
    this.differences.push({ class: reason, line, quantity, amount });
  }
}

function isSale(line: RetailLine): boolean {
  return !isCreditNote(line.invoice) && !houseAccount(line.code) && line.quantity > 0 && line.price >= 0n;
}

function isCredit(line: RetailLine): boolean {
  return !houseAccount(line.code) && line.quantity < 0 && toPence(line.price) > 0n;
}

function amountOf(line: RetailLine): Mills {
  return BigInt(line.quantity) * line.price;
}

function penceOf(line: RetailLine): Pence {
  return BigInt(line.quantity) * toPence(line.price);
}

function dayOf(line: RetailLine): string {
  return line.at.slice(0, 10);
}

function sumOf(lines: { quantity: number }[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}
