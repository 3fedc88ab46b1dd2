import pg from 'pg';
import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Config } from '../../config/config.js';
import { PostgresNaming } from './postgres.naming.js';

/** Amounts and counts are `bigint` columns; a value that JavaScript cannot hold exactly must never pass as one that it can. */
function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the safe integers`);
  return value;
}
pg.types.setTypeParser(pg.types.builtins.INT8, parseBigint);

/** How every process connects. Time-outs bound each wait, so that a stuck statement cannot hold the pool. */
export function dataSourceOptions(config: Config, entities: EntityTarget<ObjectLiteral>[] = []): DataSourceOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    entities: entities as never[],
    synchronize: false,
    migrationsRun: false,
    namingStrategy: new PostgresNaming(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'stoa',
    poolSize: config.databasePool,
    extra: {
      connectionTimeoutMillis: 3_000,
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  };
}
