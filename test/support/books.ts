import { expect } from 'vitest';
import type { Bank } from './bank.js';
import type { TestDatabase } from './database.js';

/**
 * Holds every book against every other: stock counters against movements and against what holds them, payments against the
 * ledger and against what the bank knows, orders against their lines. Call it after anything.
 */
export async function expectBooksToAgree(database: TestDatabase, bank?: Pick<Bank, 'ledger'>): Promise<void> {
  expect(await database.rows(STOCK_AGAINST_MOVEMENTS), 'stock levels that are not the sum of their movements').toEqual(
    [],
  );
  expect(await database.rows(RESERVED_AGAINST_HOLDERS), 'stock levels whose reserved units nobody holds').toEqual([]);
  expect(await database.rows(PAYMENTS_AGAINST_LEDGER), 'payments that are not the sum of their ledger').toEqual([]);
  expect(await database.rows(ORDERS_AGAINST_LINES), 'orders that are not the sum of their lines').toEqual([]);
  if (bank) await expectBankToAgree(database, bank);
}

const STOCK_AGAINST_MOVEMENTS = `
  SELECT level.id, level.on_hand, level.reserved, sum(on_hand_change) AS moved, sum(reserved_change) AS held
  FROM stock_level level LEFT JOIN stock_movement ON level_id = level.id GROUP BY level.id
  HAVING level.on_hand <> coalesce(sum(on_hand_change), 0) OR level.reserved <> coalesce(sum(reserved_change), 0)`;

const RESERVED_AGAINST_HOLDERS = `
  SELECT level.id, level.reserved FROM stock_level level
  WHERE level.reserved <>
    coalesce((SELECT sum(quantity) FROM stock_reservation WHERE level_id = level.id AND status = 'active'), 0) +
    coalesce((SELECT sum(quantity - shipped) FROM stock_allocation WHERE level_id = level.id), 0)`;

const sumOf = (kind: string) => `coalesce(sum(entry.amount) FILTER (WHERE entry.kind = '${kind}'), 0)`;

const PAYMENTS_AGAINST_LEDGER = `
  SELECT payment.id FROM payment LEFT JOIN ledger_entry entry ON entry.payment_id = payment.id GROUP BY payment.id
  HAVING payment.authorized <> ${sumOf('authorization')} OR payment.voided <> ${sumOf('void')}
    OR payment.captured <> ${sumOf('capture')} OR payment.refunded <> ${sumOf('refund')}`;

const ORDERS_AGAINST_LINES = `
  SELECT shop_order.id FROM shop_order LEFT JOIN order_line ON order_id = shop_order.id GROUP BY shop_order.id
  HAVING subtotal - shop_order.discount <> coalesce(sum(order_line.total), 0)`;

/** Every penny that the bank moved is in the ledger under the same key, and the other way round. */
async function expectBankToAgree(database: TestDatabase, bank: Pick<Bank, 'ledger'>): Promise<void> {
  const known = (await bank.ledger()).filter(({ status }) => status === 'authorized' || status === 'succeeded');
  const ours = await database.rows<{ id: string; kind: string; amount: number; currency: string }>(
    'SELECT transaction_id AS id, kind, amount, currency FROM ledger_entry',
  );
  const ofBank = known.map(({ operation, kind, amount, currency }) => ({ id: operation, kind, amount, currency }));
  expect(byId(ours), 'our ledger against the books of the bank').toEqual(byId(ofBank));
}

const byId = <Entry extends { id: string }>(entries: Entry[]) => entries.toSorted((a, b) => a.id.localeCompare(b.id));
