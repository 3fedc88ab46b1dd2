import { DefaultNamingStrategy, Table } from 'typeorm';

/** Names that PostgreSQL itself gives to constraints, so that entities and hand-written migrations speak of the same ones. */
export class PostgresNaming extends DefaultNamingStrategy {
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${this.getTableName(table)}_${columns.join('_')}_fkey`;
  }
}
