import { Injectable } from '@nestjs/common';
import type { ListDeclaration, ListQuery } from '../platform/http/list/list.js';
import { listSql } from '../platform/http/list/list.sql.js';
import { StoreScopedRepository } from '../store/index.js';
import { StockLocation } from './stock-location.entity.js';
import type { Place } from './stock.repository.js';

export interface LevelRow {
  id: string;
  variantId: string;
  locationId: string;
  onHand: number;
  reserved: number;
  backOrder: boolean;
  updatedAt: Date;
}

/** What staff may ask of the list of stock levels. */
export const STOCK_LEVEL_LIST: ListDeclaration = {
  id: 'level.id',
  filters: {
    variantId: {
      kind: 'uuid',
      operators: ['eq', 'in'],
      where: (value, operator) => `level.variant_id = ${operator === 'in' ? `ANY(${value}::uuid[])` : value}`,
    },
    locationId: { kind: 'uuid', where: (value) => `level.location_id = ${value}` },
  },
  sorts: { id: { column: 'level.id', type: 'uuid' } },
  defaultSort: 'id',
  maxSize: 1_000,
};

const COLUMNS = `level.id, level.variant_id AS "variantId", level.location_id AS "locationId", level.on_hand AS "onHand",
  level.reserved, level.back_order AS "backOrder", level.updated_at AS "updatedAt"`;

/** Reads of stock levels and locations. */
@Injectable()
export class StockLevelRepository extends StoreScopedRepository {
  async locations(): Promise<StockLocation[]> {
    return this.db
      .repo(StockLocation)
      .find({ where: { storeId: await this.storeId() }, order: { priority: 'ASC', code: 'ASC' } });
  }

  async insertLocation(location: { id: string; code: string; name: string }): Promise<void> {
    await this.db.rows(
      `INSERT INTO stock_location (id, store_id, code, name, priority)
       SELECT $1, $2, $3, $4, (SELECT count(*) FROM stock_location WHERE store_id = $2) ON CONFLICT (store_id, code) DO NOTHING`,
      [location.id, await this.storeId(), location.code, location.name],
    );
  }

  async get(id: string): Promise<LevelRow> {
    const [level] = await this.db.rows<LevelRow>(
      `SELECT ${COLUMNS} FROM stock_level level WHERE level.id = $1 AND level.store_id = $2`,
      [id, await this.storeId()],
    );
    return level!; // the caller has just locked it
  }

  /** The levels at these places; one that was never used is missing. */
  async at(places: Place[]): Promise<LevelRow[]> {
    return this.db.rows<LevelRow>(
      `SELECT ${COLUMNS} FROM stock_level level
       JOIN unnest($1::uuid[], $2::uuid[]) AS place (variant_id, location_id) USING (variant_id, location_id)
       WHERE level.store_id = $3`,
      [places.map(({ variantId }) => variantId), places.map(({ locationId }) => locationId), await this.storeId()],
    );
  }

  async list(query: ListQuery): Promise<LevelRow[]> {
    const { keys, where, orderBy, limit, values } = listSql(STOCK_LEVEL_LIST, query, [await this.storeId()]);
    return this.db.rows<LevelRow>(
      `SELECT ${COLUMNS}, ${keys} FROM stock_level level WHERE level.store_id = $1${where} ORDER BY ${orderBy} LIMIT ${limit}`,
      values,
    );
  }
}
