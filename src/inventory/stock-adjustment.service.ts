import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { ProductService } from '../catalog/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Db } from '../platform/db/db.js';
import { Outbox } from '../platform/events/outbox.js';
import { Cursors } from '../platform/http/cursor.js';
import type { ListQuery } from '../platform/http/list.js';
import { type Page, toPage } from '../platform/http/list.sql.js';
import { locationNotFound, stockNotAdjustable } from './inventory.errors.js';
import { StockAdjusted } from './inventory.events.js';
import type { StockLocation } from './stock-location.entity.js';
import { type LevelRow, StockLevelRepository } from './stock-level.repository.js';
import { StockRepository } from './stock.repository.js';

/** Stock as staff and imports see it: places, levels, and corrections of them. */
@Injectable()
export class StockAdjustmentService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly stock: StockRepository,
    private readonly levels: StockLevelRepository,
    private readonly products: ProductService,
    private readonly cursors: Cursors,
  ) {}

  listLocations(): Promise<StockLocation[]> {
    return this.levels.locations();
  }

  /** The location with this code, made if it is missing. */
  async ensureLocation(location: { code: string; name: string }): Promise<StockLocation> {
    await this.levels.insertLocation({ id: uuid(), ...location });
    const known = await this.levels.locations();
    const found = known.find(({ code }) => code === location.code);
    if (!found) throw locationNotFound(location.code);
    return found;
  }

  async page(query: ListQuery): Promise<Page<LevelRow>> {
    return toPage(await this.levels.list(query), query, this.cursors, (row) => row);
  }

  /**
   * Adds to or takes from what is on hand.
   * @throws `stock_not_adjustable` when less would be left than is reserved
   */
  adjust(
    actor: Actor,
    adjustment: { variantId: string; locationId: string; quantity: number; reason: string },
  ): Promise<LevelRow> {
    const { variantId, locationId, quantity, reason } = adjustment;
    return this.db.transaction(async () => {
      await this.products.getVariant(variantId);
      const locations = await this.levels.locations();
      if (!locations.some(({ id }) => id === locationId)) throw locationNotFound(locationId);
      const { id } = await this.stock.lockOrCreateLevel(variantId, locationId);
      const isMoved = await this.stock.move([{ levelId: id, onHand: quantity, reserved: 0 }], {
        kind: 'adjustment',
        reason,
        actor: actor.id,
      });
      if (!isMoved) throw stockNotAdjustable();
      await this.outbox.publish(StockAdjusted, { variantId, locationId, quantity });
      return this.levels.get(id);
    });
  }

  /** Brings what is on hand to a count, as an import states it, and sets whether the variant sells on without stock. */
  setOnHand(
    actor: Actor,
    count: { variantId: string; locationId: string; onHand: number; backOrder: boolean },
  ): Promise<void> {
    const { variantId, locationId, onHand, backOrder } = count;
    return this.db.transaction(async () => {
      const level = await this.stock.lockOrCreateLevel(variantId, locationId);
      if (level.backOrder !== backOrder) await this.stock.setBackOrder(level.id, backOrder);
      const quantity = onHand - level.onHand;
      if (quantity !== 0) await this.adjust(actor, { variantId, locationId, quantity, reason: 'import' });
    });
  }
}
