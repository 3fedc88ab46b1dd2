import { expect } from 'vitest';
import type { TestDatabase } from '../support/database.js';

/** Refusals are announced a moment after they were answered. */
const WITHOUT_REFUSALS: Record<string, string> = { outbox: "WHERE name <> 'access.refused'" };

/** What is written although nothing happened: claims of Idempotency-Keys, what migrations ran, and what a worker has yet to tell. */
const BESIDE = ['audit_entry', 'event_delivery', 'idempotency_claim', 'migrations', 'outbox_pending'];

/** A digest of each table's rows: equal before and after means that nothing was lost, added or changed. */
async function contentsOf(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL($1) ORDER BY 1`,
    [BESIDE],
  );
  const digests = await database.rows<{ name: string; digest: string }>(
    tables
      .map(
        ({ name }) => `SELECT '${name}' AS name,
           count(*) || ' rows, ' || coalesce(md5(string_agg(one::text, ' ' ORDER BY one::text)), 'none') AS digest
         FROM "${name}" AS one ${WITHOUT_REFUSALS[name] ?? ''}`,
      )
      .join(' UNION ALL '),
  );
  return Object.fromEntries(digests.map(({ name, digest }) => [name, digest]));
}

/** Does something that must leave every row as it was, and returns what came of it. */
export async function withoutChange<T>(database: TestDatabase, act: () => Promise<T>): Promise<T> {
  const before = await contentsOf(database);
  const result = await act();
  expect(await contentsOf(database)).toEqual(before);
  return result;
}
