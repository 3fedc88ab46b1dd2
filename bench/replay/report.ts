import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMills, formatPrice, fromPence, type Mills } from './mills.js';
import type { Difference, Plan } from './retail.acts.js';
import { classTotals, type ClassTotal, type Reconciliation, type ReplayedOrder } from './reconcile.js';
import { DIFFERENCE_MEANING } from './retail.rules.js';

const SHOWN_MISMATCHES = 20;

/** What the file comes to before anything is replayed. */
export function planText(plan: Plan): string {
  const count = (kind: string) => plan.acts.filter((act) => act.kind === kind).length;
  const unitsOut = plan.catalogue.variants.reduce((sum, variant) => sum + variant.outgoing, 0);
  const unitsIn = plan.catalogue.variants.reduce((sum, variant) => sum + variant.incoming, 0);
  return [
    `${number(plan.lines)} lines in ${number(plan.invoices)} invoices, ${formatMills(plan.total)} GBP`,
    `${number(plan.catalogue.productCount)} products with ${number(plan.catalogue.variants.length)} variants`,
    `${number(count('order'))} orders, ${number(count('cancellation'))} cancellations, ${number(count('refund'))} refunds, ` +
      `${number(count('adjustment'))} stock adjustments`,
    `${number(unitsOut)} units leave the shelves, ${number(unitsIn)} come onto them`,
    '',
    ...classLines(classTotals(plan)),
  ].join('\n');
}

/** The sum, one class a line, that ends at the file's total or says by how much it misses it. */
export function reconciliationText(result: Reconciliation): string {
  const gap = result.fileTotal - result.explained;
  return [
    amountLine('orders placed', result.placed, `${number(result.orders)} orders`),
    amountLine('cancelled before capture', -result.cancelled),
    amountLine('= revenue (captured)', result.revenue),
    amountLine('refunded', -result.refunded),
    ...classLines(result.classes),
    amountLine('= accounted for', result.explained),
    amountLine('the file', result.fileTotal),
    amountLine('missing', gap),
    `${number(result.unitsOnHand)} units on hand at the end`,
    '',
    ...verdict(result.mismatches),
  ].join('\n');
}

function verdict(mismatches: string[]): string[] {
  if (mismatches.length === 0) {
    return ['RECONCILED: the file, the replay and Stoa agree to the penny and to the unit.'];
  }
  const rest = mismatches.length - SHOWN_MISMATCHES;
  return [
    `NOT RECONCILED: ${number(mismatches.length)} mismatches.`,
    ...mismatches.slice(0, SHOWN_MISMATCHES).map((mismatch) => `- ${mismatch}`),
    ...(rest > 0 ? [`… and ${number(rest)} more in mismatches.txt`] : []),
  ];
}

/** Writes everything a doubter needs: the sums, every difference with its line of the file, every order with its invoice. */
export async function writeReport(
  folder: string,
  plan: Plan,
  outcome: { result: Reconciliation; replayed: ReplayedOrder[] },
): Promise<void> {
  await writeDifferences(folder, plan);
  const orders = outcome.replayed.map((order) => [
    order.invoice,
    order.number,
    order.orderId,
    ...[order.total, order.captured, order.refunded].map((pence) => formatPrice(fromPence(pence))),
    order.isCancelled ? 'cancelled' : '',
  ]);
  const header = ['invoice', 'order', 'id', 'total', 'captured', 'refunded', 'status'];
  await writeFile(join(folder, 'orders.csv'), csv([header, ...orders]));
  await writeFile(join(folder, 'mismatches.txt'), outcome.result.mismatches.map((line) => `${line}\n`).join(''));
  await writeFile(join(folder, 'report.txt'), `${planText(plan)}\n\n${reconciliationText(outcome.result)}\n`);
}

export async function writeDifferences(folder: string, plan: Plan): Promise<void> {
  await mkdir(folder, { recursive: true });
  const header = 'class,amount,quantity,line,invoice,code,description,price,at,customer,country'.split(',');
  await writeFile(join(folder, 'differences.csv'), csv([header, ...plan.differences.map(differenceRow)]));
}

function differenceRow({ class: name, amount, quantity, line }: Difference): string[] {
  const { invoice, code, description, price, at, customer, country } = line;
  const exact = formatMills(amount).replaceAll(',', '');
  const numbers = [exact, String(quantity), String(line.number)];
  return [name, ...numbers, invoice, code, description, formatPrice(price), at, customer ?? '', country];
}

function csv(rows: string[][]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function classLines(classes: ClassTotal[]): string[] {
  return classes
    .filter(({ lines }) => lines > 0)
    .map(({ class: name, lines, amount }) =>
      amountLine(name, amount, `${number(lines)} lines: ${DIFFERENCE_MEANING[name]}`),
    );
}

function amountLine(label: string, amount: Mills, note = ''): string {
  return `${label.padEnd(26)}${formatMills(amount).padStart(16)}${note && `   ${note}`}`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
