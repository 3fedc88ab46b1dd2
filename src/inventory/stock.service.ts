import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../platform/auth/actor.js';
import { Db } from '../platform/db/db.js';
import { outOfStock, stockNotOnHand } from './inventory.errors.js';
import { type Change, StockRepository } from './stock.repository.js';
import { type Demand, source, type Take } from './stock.sourcing.js';

/** Stock as orders use it. Every verb joins the caller's transaction. */
@Injectable()
export class StockService {
  constructor(
    private readonly db: Db,
    private readonly stock: StockRepository,
  ) {}

  /**
   * Holds stock for an order until `expiresAt`.
   * @throws `out_of_stock` naming every variant that falls short; the transaction must then roll back
   */
  reserve(orderId: string, demands: Demand[], expiresAt: Date): Promise<void> {
    return this.db.transaction(async () => {
      const levels = await this.stock.lockLevels(demands.map(({ variantId }) => variantId));
      const { takes, shortages } = source(demands, levels);
      if (shortages.length > 0) throw outOfStock(shortages);
      const isMoved = await this.stock.move(changes(takes, { onHand: 0, reserved: 1 }), {
        kind: 'reservation',
        orderId,
        actor: SYSTEM.id,
      });
      if (!isMoved) {
        throw outOfStock(demands.map(({ variantId, quantity }) => ({ variantId, requested: quantity, available: 0 })));
      }
      await this.stock.insertReservations(orderId, takes, expiresAt);
    });
  }

  /**
   * Refuses what could not be reserved right now. It promises nothing: only `reserve` does.
   * @throws `out_of_stock`
   */
  async assertAvailable(demands: Demand[]): Promise<void> {
    const available = await this.stock.available(demands.map(({ variantId }) => variantId));
    const shortages = demands
      .map(({ variantId, quantity }) => ({ variantId, requested: quantity, available: available.get(variantId) ?? 0 }))
      .filter((shortage) => shortage.available < shortage.requested);
    if (shortages.length > 0) throw outOfStock(shortages);
  }

  /** The order is paid: what was held for it is now its own. */
  allocate(orderId: string): Promise<void> {
    return this.stock.allocate(orderId);
  }

  /** The order fails or expires: what was held for it is free again. */
  release(orderId: string, status: 'released' | 'expired'): Promise<void> {
    return this.db.transaction(async () => {
      const held = await this.stock.endReservations(orderId, status);
      await this.move(changes(held, { onHand: 0, reserved: -1 }), orderId, 'release', status);
    });
  }

  /**
   * Everything of the order that has not left yet leaves.
   * @returns how many units
   * @throws `stock_not_on_hand`
   */
  ship(orderId: string, actor: string): Promise<number> {
    return this.db.transaction(async () => {
      const allocations = await this.stock.lockAllocations(orderId);
      const takes = allocations.map(({ quantity, shipped, ...place }) => ({ ...place, quantity: quantity - shipped }));
      const isMoved = await this.stock.move(changes(takes, { onHand: -1, reserved: -1 }), {
        kind: 'shipment',
        orderId,
        actor,
      });
      if (!isMoved) throw stockNotOnHand(orderId);
      await this.stock.saveAllocations(
        allocations.map((allocation) => ({ ...allocation, shipped: allocation.quantity })),
      );
      return takes.reduce((units, { quantity }) => units + quantity, 0);
    });
  }

  /** Everything of the order that has not left yet is free again. */
  deallocate(orderId: string, actor: string): Promise<void> {
    return this.db.transaction(async () => {
      const allocations = await this.stock.lockAllocations(orderId);
      const held = allocations.map(({ quantity, shipped, ...place }) => ({ ...place, quantity: quantity - shipped }));
      await this.move(changes(held, { onHand: 0, reserved: -1 }), orderId, 'release', 'cancelled', actor);
      await this.stock.saveAllocations(
        allocations.map((allocation) => ({ ...allocation, quantity: allocation.shipped })),
      );
    });
  }

  /**
   * Gives back part of what an order took: units that have not left yet are free again, shipped ones return to their shelf.
   */
  giveBack(orderId: string, items: Demand[], actor: string): Promise<void> {
    return this.db.transaction(async () => {
      const allocations = await this.stock.lockAllocations(orderId);
      const freed: Take[] = [];
      const returned: Take[] = [];
      for (const { variantId, quantity } of items) {
        let left = quantity;
        for (const allocation of allocations.filter((one) => one.variantId === variantId)) {
          const unshipped = Math.min(left, allocation.quantity - allocation.shipped);
          const shipped = Math.min(left - unshipped, allocation.shipped);
          allocation.quantity -= unshipped + shipped;
          allocation.shipped -= shipped;
          left -= unshipped + shipped;
          freed.push({ levelId: allocation.levelId, variantId, quantity: unshipped });
          returned.push({ levelId: allocation.levelId, variantId, quantity: shipped });
        }
        // Orders count what goes back on their lines, and refuse more: this can only be a fault of ours.
        if (left > 0) {
          throw new Error(`Order ${orderId} has no ${left} more units of variant ${variantId} to give back`);
        }
      }
      await this.stock.saveAllocations(allocations);
      await this.move(changes(freed, { onHand: 0, reserved: -1 }), orderId, 'release', 'given back', actor);
      await this.move(changes(returned, { onHand: 1, reserved: 0 }), orderId, 'return', 'given back', actor);
    });
  }

  /** For changes that only free or add: a refusal would mean that the counters and what holds them disagree. */
  private async move(
    change: Change[],
    orderId: string,
    kind: 'release' | 'return',
    reason: string,
    actor = SYSTEM.id,
  ): Promise<void> {
    const isMoved = await this.stock.move(change, { kind, orderId, reason, actor });
    if (!isMoved) throw new Error(`The stock held for order ${orderId} does not agree with the counters`);
  }
}

/** One change a level: takes of the same level are added up, and empty ones left out. */
function changes(takes: Take[], sign: { onHand: number; reserved: number }): Change[] {
  const byLevel = new Map<string, number>();
  for (const { levelId, quantity } of takes) byLevel.set(levelId, (byLevel.get(levelId) ?? 0) + quantity);
  return [...byLevel]
    .filter(([, quantity]) => quantity > 0)
    .map(([levelId, quantity]) => ({
      levelId,
      onHand: sign.onHand * quantity || 0,
      reserved: sign.reserved * quantity || 0,
    }));
}
