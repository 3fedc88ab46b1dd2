import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { StoreScopedRepository } from '../../store/index.js';
import { stockLevelNotFound } from '../inventory.errors.js';
import { StockLocation } from './stock-location.entity.js';
import type { Place } from '../stock.repository.js';

export interface LevelRow {
  id: string;
  variantId: string;
  locationId: string;
  onHand: number;
  reserved: number;
  backOrder: boolean;
  version: number;
  updatedAt: Date;
}

const COLUMNS = `level.id, level.variant_id AS "variantId", level.location_id AS "locationId", level.on_hand AS "onHand",
  level.reserved, level.back_order AS "backOrder", level.version, level.updated_at AS "updatedAt"`;

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

  /** @throws `stock_level_not_found` */
  async get(id: string): Promise<LevelRow> {
    const [level] = await this.db.rows<LevelRow>(
      `SELECT ${COLUMNS} FROM stock_level level WHERE level.id = $1 AND level.store_id = $2`,
      [id, await this.storeId()],
    );
    if (!level) throw stockLevelNotFound(id);
    return level;
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

  async list(query: ListQuery): Promise<Page<LevelRow>> {
    const [from, where] = ['FROM stock_level level', 'level.store_id = $1'];
    return query.page<LevelRow>(this.db, { select: COLUMNS, from, where, values: [await this.storeId()] });
  }
}
