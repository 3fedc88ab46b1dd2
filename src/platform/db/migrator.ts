import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { UnsuitablePostgres } from './postgres.faults.js';

/** Any constant that nothing else locks: of two processes that start together, one migrates and the other waits. */
const MIGRATION_LOCK = 7_304_118;

/** The first that has uuidv7(). */
const OLDEST_VERSION = 18;

/**
 * Brings the schema up to date and returns the names of what ran.
 * @throws {UnsuitablePostgres} when the server is too old
 */
export async function migrate(options: DataSourceOptions): Promise<string[]> {
  const source = await new DataSource({ ...options, migrations, entities: [] }).initialize();
  try {
    await using runner = source.createQueryRunner();
    await refuseOlder(runner);
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await source.runMigrations({ transaction: 'each' });
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

async function refuseOlder(runner: QueryRunner): Promise<void> {
  const [{ number, version }] = (await runner.query(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
  )) as [{ number: number; version: string }];
  if (number < OLDEST_VERSION * 10_000) {
    throw new UnsuitablePostgres(
      `Stoa needs PostgreSQL ${OLDEST_VERSION} or later, and DATABASE_URL leads to ${version}.`,
    );
  }
}
