import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClientBase, Pool, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { isConflict } from './postgres.faults.js';

const MAX_ATTEMPTS = 5;
/** Before a transaction runs again, so that those that were in each other's way do not meet again. Doubles each time, and is cut at random. */
const FIRST_PAUSE_MS = 5;
/** Each prepared statement costs memory on every connection, and clients choose the filters and sorts of lists. */
const MAX_PREPARED = 1_000;

/**
 * The one door to PostgreSQL: a unit of work that travels with the call, so that whatever runs inside `transaction` joins it
 * without being handed anything.
 */
@Injectable()
export class Db {
  private readonly current = new AsyncLocalStorage<EntityManager>();
  private readonly names = new Map<string, string>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  get isInTransaction(): boolean {
    return this.current.getStore() !== undefined;
  }

  repo<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return (this.current.getStore() ?? this.source.manager).getRepository(entity);
  }

  /**
   * Runs one statement, prepared once per connection, on the open transaction or on any connection of the pool.
   * @param sql text with `$1` parameters: the first thousand texts are prepared, later ones are planned each time
   * @returns the rows as plain objects; `bigint` columns are numbers
   */
  async rows<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const result = await (await this.connection()).query<Row>({ name: this.nameOf(sql), text: sql, values });
    return result.rows;
  }

  /** The only row of a statement, or undefined. */
  async row<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, values))[0];
  }

  /** Joins the open transaction, or opens one and re-runs the whole of `work` when PostgreSQL reports a conflict. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.isInTransaction) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction((manager) => this.current.run(manager, work));
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !isConflict(error)) throw error;
        await setTimeout(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
      }
    }
  }

  /**
   * Runs reads on one unchanging view of the data. Nothing is re-run: what the reads gave may have left the house already.
   * @throws whatever PostgreSQL says to a write
   */
  snapshot<T>(work: () => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      return this.current.run(manager, work);
    });
  }

  /**
   * A part of the open transaction that may fail on its own: what it wrote is undone, and the rest goes on.
   * @throws whatever `work` throws, after its part was undone
   */
  savepoint<T>(work: () => Promise<T>): Promise<T> {
    const manager = this.current.getStore();
    if (!manager) throw new Error('A savepoint needs a transaction');
    return manager.transaction((part) => this.current.run(part, work));
  }

  /** Refuses to go on inside a transaction: for calls that leave the house, which must never happen between BEGIN and COMMIT. */
  assertOutside(what: string): void {
    if (this.isInTransaction) throw new Error(`${what} must not run inside a transaction`);
  }

  private async connection(): Promise<ClientBase | Pool> {
    const runner = this.current.getStore()?.queryRunner;
    // TypeORM types both as unknown: the PostgreSQL driver hands out pg's own client and pool.
    return runner
      ? ((await runner.connect()) as ClientBase)
      : (this.source.driver as unknown as { master: Pool }).master;
  }

  private nameOf(sql: string): string | undefined {
    let name = this.names.get(sql);
    if (name === undefined && this.names.size < MAX_PREPARED) {
      name = `s${this.names.size}`;
      this.names.set(sql, name);
    }
    return name;
  }
}
