import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/index.js';

/** Any constant that nothing else locks: of two processes that start together, one migrates and the other waits. */
const MIGRATION_LOCK = 7_304_118;

/** Brings the schema up to date and returns the names of what ran. */
export async function migrate(options: DataSourceOptions): Promise<string[]> {
  const source = await new DataSource({ ...options, migrations, entities: [] }).initialize();
  try {
    await using runner = source.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await source.runMigrations({ transaction: 'each' });
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
