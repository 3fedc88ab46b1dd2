import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { TEMPLATE } from './settings.js';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** A database of the test file's own. */
export interface TestDatabase {
  url: string;
  /** Rows of a statement, for looking at what was written. */
  rows<Row extends object = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** The first column of the first row, as a number. */
  count(sql: string, values?: unknown[]): Promise<number>;
  drop(): Promise<void>;
}

/** A copy of the migrated template with one store, two locations, two shipping methods and staff. */
export const newDatabase = (): Promise<TestDatabase> => create(`TEMPLATE ${TEMPLATE}`);

/** A database without anything. */
export const emptyDatabase = (): Promise<TestDatabase> => create('TEMPLATE template0');

async function create(options: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin(`CREATE DATABASE ${name} ${options}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.href, max: 2 });
  pool.on('error', () => undefined); // a test that stops the server ends these connections too
  return {
    url: url.href,
    rows: async <Row extends object>(sql: string, values?: unknown[]) => (await pool.query(sql, values)).rows as Row[],
    count: async (sql, values) =>
      Number(Object.values((await pool.query<Record<string, unknown>>(sql, values)).rows[0] ?? {})[0]),
    drop: async () => {
      await pool.end();
      await asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** Copies of one template are made one after the other: PostgreSQL refuses them side by side. */
async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client(inject('postgresUrl'));
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(4711)');
    await client.query(sql);
  } finally {
    await client.end();
  }
}
