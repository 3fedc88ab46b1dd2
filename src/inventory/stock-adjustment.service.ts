import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type DescribedVariant, ProductService } from '../catalog/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Db } from '../platform/db/db.js';
import { Outbox } from '../platform/events/outbox.js';
import type { ListQuery } from '../platform/http/list/list.query.js';
import type { Page } from '../platform/http/list/page.js';
import { locationNotFound, stockNotAdjustable } from './inventory.errors.js';
import { StockAdjusted } from './inventory.events.js';
import type { StockLocation } from './level/stock-location.entity.js';
import { type LevelRow, StockLevelRepository } from './level/stock-level.repository.js';
import { type Place, StockRepository } from './stock.repository.js';

/** What was counted of a variant at a location. */
export interface StockCount extends Place {
  onHand: number;
  backOrder: boolean;
}

/** A level with what was asked to be expanded of it. */
export type LevelView = LevelRow & { variant?: Omit<DescribedVariant, 'id'> };

/** Stock as staff and imports see it: places, levels, and corrections of them. */
@Injectable()
export class StockAdjustmentService {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly stock: StockRepository,
    private readonly levels: StockLevelRepository,
    private readonly products: ProductService,
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

  /** One statement, and one more for the variants of all levels when they are expanded. */
  async page(query: ListQuery): Promise<Page<LevelView>> {
    const page = await this.levels.list(query);
    if (!query.expands.has('variant')) return page;
    const variants = await this.products.describeVariants(page.data.map(({ variantId }) => variantId));
    return page.map((level) => ({ ...level, variant: variants.get(level.variantId) }));
  }

  /** @throws `stock_level_not_found` */
  async get(id: string, expands: ReadonlySet<string>): Promise<LevelView> {
    const level = await this.levels.get(id);
    if (!expands.has('variant')) return level;
    const variants = await this.products.describeVariants([level.variantId]);
    return { ...level, variant: variants.get(level.variantId) };
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
      const [level] = await this.stock.lockOrCreateLevels([{ variantId, locationId }]);
      const { id } = level!; // one for each place
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

  /**
   * Brings what is on hand to counts, as an import states them, and sets whether the variants sell on without stock. What is so
   * already is neither locked nor announced.
   * @param counts no variant twice at one location
   * @returns the ids of the variants that changed
   * @throws `stock_not_adjustable` when less would be left of one than is reserved; then nothing is written
   */
  setOnHand(actor: Actor, counts: StockCount[]): Promise<Set<string>> {
    return this.db.transaction(async () => {
      const found = new Map((await this.levels.at(counts)).map((level) => [placeOf(level), level]));
      const wanted = counts.filter((count) => {
        const level = found.get(placeOf(count));
        return level?.onHand !== count.onHand || level.backOrder !== count.backOrder;
      });
      if (wanted.length > 0) await this.recount(actor, wanted);
      return new Set(wanted.map(({ variantId }) => variantId));
    });
  }

  /** Selling on is allowed before a count falls and forbidden after it rose: the counters must agree at every step. */
  private async recount(actor: Actor, counts: StockCount[]): Promise<void> {
    const levels = new Map((await this.stock.lockOrCreateLevels(counts)).map((level) => [placeOf(level), level]));
    const changes = counts.map((count) => {
      const level = levels.get(placeOf(count))!; // made above if it was missing
      return { ...count, level, quantity: count.onHand - level.onHand };
    });
    const turned = changes.filter(({ backOrder, level }) => backOrder !== level.backOrder);
    const idsOf = (some: typeof turned) => some.map(({ level }) => level.id);
    await this.stock.allowBackOrders(idsOf(turned.filter(({ backOrder }) => backOrder)));
    const moved = changes.filter(({ quantity }) => quantity !== 0);
    const isMoved = await this.stock.move(
      moved.map(({ level, quantity }) => ({ levelId: level.id, onHand: quantity, reserved: 0 })),
      { kind: 'adjustment', reason: 'import', actor: actor.id },
    );
    const isForbidden = await this.stock.forbidBackOrders(idsOf(turned.filter(({ backOrder }) => !backOrder)));
    if (!isMoved || !isForbidden) throw stockNotAdjustable();
    await this.outbox.publishAll(
      StockAdjusted,
      moved.map(({ variantId, locationId, quantity }) => ({ variantId, locationId, quantity })),
    );
  }
}

const placeOf = ({ variantId, locationId }: Place): string => `${variantId}/${locationId}`;
