import { Injectable } from '@nestjs/common';
import { StoreScopedRepository } from '../store/index.js';
import type { MovementKind } from './stock-movement.entity.js';
import type { SourceLevel, Take } from './stock.sourcing.js';

/** A change of one level's counters. */
export interface Change {
  levelId: string;
  onHand: number;
  reserved: number;
}

/** Why the counters change. */
export interface Cause {
  kind: MovementKind;
  orderId?: string;
  reason?: string;
  actor: string;
}

/** Where a level is kept: of which variant, at which location. */
export interface Place {
  variantId: string;
  locationId: string;
}

export interface CountedLevel extends Place {
  id: string;
  onHand: number;
  backOrder: boolean;
}

export interface Allocation {
  id: string;
  levelId: string;
  variantId: string;
  quantity: number;
  shipped: number;
}

/**
 * All statements that touch stock. Levels are always locked in the order of their ids, so that two orders never deadlock, and
 * with NO KEY UPDATE: a stronger lock would wait for every row that merely refers to the level, in an order nobody chose.
 */
@Injectable()
export class StockRepository extends StoreScopedRepository {
  /** Units that could be sold now, by variant; infinite on back-order. */
  async available(variantIds: string[]): Promise<Map<string, number>> {
    const rows = await this.db.rows<{ variantId: string; available: number; backOrder: boolean }>(
      `SELECT variant_id AS "variantId", sum(on_hand - reserved)::bigint AS available, bool_or(back_order) AS "backOrder"
       FROM stock_level WHERE variant_id = ANY($1) AND store_id = $2 GROUP BY variant_id`,
      [variantIds, await this.storeId()],
    );
    return new Map(rows.map(({ variantId, available, backOrder }) => [variantId, backOrder ? Infinity : available]));
  }

  /** Locks the levels of these variants and returns them, best location first. */
  async lockLevels(variantIds: string[]): Promise<SourceLevel[]> {
    const rows = await this.db.rows<SourceLevel & { priority: number }>(
      `SELECT level.id, level.variant_id AS "variantId", level.on_hand - level.reserved AS available,
         level.back_order AS "backOrder", location.priority
       FROM stock_level level JOIN stock_location location ON location.id = level.location_id
       WHERE level.variant_id = ANY($1) AND level.store_id = $2 ORDER BY level.id FOR NO KEY UPDATE OF level`,
      [variantIds, await this.storeId()],
    );
    return rows.sort((a, b) => a.priority - b.priority);
  }

  /**
   * Changes counters and writes the movements in one statement. A level that the change would oversell or drive below
   * zero is left alone.
   * @returns whether every change was made; if not, the caller must roll back
   */
  async move(changes: Change[], cause: Cause): Promise<boolean> {
    if (changes.length === 0) return true;
    const moved = await this.db.rows(
      `WITH change AS (
         SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS given (level_id, on_hand, reserved)),
       applied AS (
         UPDATE stock_level level
         SET on_hand = level.on_hand + change.on_hand, reserved = level.reserved + change.reserved,
           version = level.version + 1, updated_at = now()
         FROM change
         WHERE level.id = change.level_id AND level.store_id = $4
           AND level.on_hand + change.on_hand >= 0 AND level.reserved + change.reserved >= 0
           AND (level.back_order OR level.reserved + change.reserved <= level.on_hand + change.on_hand)
         RETURNING level.id)
       INSERT INTO stock_movement (store_id, level_id, kind, on_hand_change, reserved_change, order_id, reason, actor)
       SELECT $4, level_id, $5, on_hand, reserved, $6, $7, $8 FROM change JOIN applied ON applied.id = level_id
       RETURNING level_id`,
      [
        changes.map(({ levelId }) => levelId),
        changes.map(({ onHand }) => onHand),
        changes.map(({ reserved }) => reserved),
        await this.storeId(),
        ...[cause.kind, cause.orderId ?? null, cause.reason ?? null, cause.actor],
      ],
    );
    return moved.length === changes.length;
  }

  async insertReservations(orderId: string, takes: Take[], expiresAt: Date): Promise<void> {
    await this.db.rows(
      `INSERT INTO stock_reservation (id, store_id, order_id, level_id, variant_id, quantity, status, expires_at)
       SELECT uuidv7(), $1, $2, level_id, variant_id, quantity, 'active', $3
       FROM unnest($4::uuid[], $5::uuid[], $6::bigint[]) AS given (level_id, variant_id, quantity)`,
      [
        await this.storeId(),
        orderId,
        expiresAt,
        takes.map(({ levelId }) => levelId),
        takes.map(({ variantId }) => variantId),
        takes.map(({ quantity }) => quantity),
      ],
    );
  }

  /** Turns the order's reservations into allocations. The counters stay: what was promised is still promised. */
  async allocate(orderId: string): Promise<void> {
    await this.db.rows(
      `WITH used AS (
         UPDATE stock_reservation SET status = 'consumed' WHERE order_id = $1 AND store_id = $2 AND status = 'active'
         RETURNING level_id, variant_id, quantity)
       INSERT INTO stock_allocation (id, store_id, order_id, level_id, variant_id, quantity)
       SELECT uuidv7(), $2, $1, level_id, variant_id, quantity FROM used`,
      [orderId, await this.storeId()],
    );
  }

  /** Ends the order's active reservations and returns what they held, by level, with the levels locked. */
  async endReservations(orderId: string, status: 'released' | 'expired'): Promise<Take[]> {
    const storeId = await this.storeId();
    await this.lockByIds(
      'SELECT level_id FROM stock_reservation WHERE order_id = $1 AND store_id = $2',
      orderId,
      storeId,
    );
    return this.db.rows<Take>(
      `WITH freed AS (
         UPDATE stock_reservation SET status = $3 WHERE order_id = $1 AND store_id = $2 AND status = 'active'
         RETURNING level_id, variant_id, quantity)
       SELECT level_id AS "levelId", variant_id AS "variantId", quantity FROM freed`,
      [orderId, storeId, status],
    );
  }

  /** The order's allocations with their levels locked. */
  async lockAllocations(orderId: string): Promise<Allocation[]> {
    const storeId = await this.storeId();
    await this.lockByIds(
      'SELECT level_id FROM stock_allocation WHERE order_id = $1 AND store_id = $2',
      orderId,
      storeId,
    );
    return this.db.rows<Allocation>(
      `SELECT id, level_id AS "levelId", variant_id AS "variantId", quantity, shipped
       FROM stock_allocation WHERE order_id = $1 AND store_id = $2 ORDER BY id`,
      [orderId, storeId],
    );
  }

  async saveAllocations(allocations: Allocation[]): Promise<void> {
    await this.db.rows(
      `UPDATE stock_allocation allocation SET quantity = given.quantity, shipped = given.shipped
       FROM unnest($1::uuid[], $2::bigint[], $3::bigint[]) AS given (id, quantity, shipped)
       WHERE allocation.id = given.id AND allocation.store_id = $4`,
      [
        allocations.map(({ id }) => id),
        allocations.map(({ quantity }) => quantity),
        allocations.map(({ shipped }) => shipped),
        await this.storeId(),
      ],
    );
  }

  /** The levels at these places, made where they are missing and locked in the order of their ids. */
  async lockOrCreateLevels(places: Place[]): Promise<CountedLevel[]> {
    const keys = [places.map(({ variantId }) => variantId), places.map(({ locationId }) => locationId)];
    await this.db.rows(
      `INSERT INTO stock_level (id, store_id, variant_id, location_id)
       SELECT uuidv7(), $3, variant_id, location_id FROM unnest($1::uuid[], $2::uuid[]) AS place (variant_id, location_id)
       ORDER BY variant_id, location_id ON CONFLICT DO NOTHING`,
      [...keys, await this.storeId()],
    );
    return this.db.rows<CountedLevel>(
      `SELECT level.id, variant_id AS "variantId", location_id AS "locationId", level.on_hand AS "onHand",
         level.back_order AS "backOrder"
       FROM stock_level level
       JOIN unnest($1::uuid[], $2::uuid[]) AS place (variant_id, location_id) USING (variant_id, location_id)
       WHERE level.store_id = $3 ORDER BY level.id FOR NO KEY UPDATE OF level`,
      [...keys, await this.storeId()],
    );
  }

  async allowBackOrders(levelIds: string[]): Promise<void> {
    if (levelIds.length === 0) return;
    await this.db.rows(
      'UPDATE stock_level SET back_order = true, version = version + 1, updated_at = now() WHERE id = ANY($1) AND store_id = $2',
      [levelIds, await this.storeId()],
    );
  }

  /** @returns whether all of them could be: a level with more reserved than on hand is left alone, and the caller rolls back */
  async forbidBackOrders(levelIds: string[]): Promise<boolean> {
    if (levelIds.length === 0) return true;
    const turned = await this.db.rows(
      `UPDATE stock_level SET back_order = false, version = version + 1, updated_at = now()
       WHERE id = ANY($1) AND store_id = $2 AND reserved <= on_hand RETURNING id`,
      [levelIds, await this.storeId()],
    );
    return turned.length === levelIds.length;
  }

  private async lockByIds(levelIds: string, orderId: string, storeId: string): Promise<void> {
    await this.db.rows(`SELECT id FROM stock_level WHERE id IN (${levelIds}) ORDER BY id FOR NO KEY UPDATE`, [
      orderId,
      storeId,
    ]);
  }
}
