import type { Mills, Pence } from './mills.js';
import type { DifferenceClass } from './retail.rules.js';
import type { RetailLine } from './retail.file.js';
import type { RetailCatalogue } from './retail.catalogue.js';

export interface ActLine {
  /** Index into the catalogue's variants. */
  variant: number;
  quantity: number;
}

interface ActOf<K extends string> {
  kind: K;
  /** The invoice or credit note of the file that asks for the act. */
  invoice: string;
}

export interface OrderAct extends ActOf<'order'> {
  email: string;
  country: string;
  lines: ActLine[];
  total: Pence;
  /** A later act is about this order. */
  isAwaited: boolean;
  /** A credit note of the same day takes all of it back: it never ships, and its money is never captured. */
  isCancelled: boolean;
}

/** Money back for a part of a captured order; goods among the lines go back onto the shelf. */
export interface RefundAct extends ActOf<'refund'> {
  order: string;
  amount: Pence;
  restock: ActLine[];
}

export interface CancellationAct extends ActOf<'cancellation'> {
  order: string;
}

export interface AdjustmentAct extends ActOf<'adjustment'>, ActLine {
  /** The line of the file: an invoice may have several. */
  line: number;
  reason: string;
}

export type Act = OrderAct | RefundAct | CancellationAct | AdjustmentAct;

/** A line of the file, or a part of one, that is not an order's or a refund's money. */
export interface Difference {
  class: DifferenceClass;
  line: RetailLine;
  /** Signed like the file's. */
  quantity: number;
  amount: Mills;
}

/** What the file comes to when read as acts. */
export interface Plan {
  catalogue: RetailCatalogue;
  /** In the order of the file, which is the order of time: whatever an act is about comes before it. */
  acts: Act[];
  differences: Difference[];
  lines: number;
  invoices: number;
  /** Quantity × price over all lines, added up apart from everything else here. */
  total: Mills;
}
