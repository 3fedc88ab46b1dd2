import type { Shortage } from './inventory.errors.js';

/** What an order wants of a variant. */
export interface Demand {
  variantId: string;
  quantity: number;
}

/** A level as it was locked, lowest priority number first. */
export interface SourceLevel {
  id: string;
  variantId: string;
  available: number;
  backOrder: boolean;
}

/** Which level gives how much. */
export interface Take {
  levelId: string;
  variantId: string;
  quantity: number;
}

/**
 * Decides where each demand comes from: one location that has it all if there is one, else as few as possible, else a
 * location that sells on back-order.
 */
export function source(demands: Demand[], levels: SourceLevel[]): { takes: Take[]; shortages: Shortage[] } {
  const byVariant = Map.groupBy(levels, ({ variantId }) => variantId);
  const takes: Take[] = [];
  const shortages: Shortage[] = [];
  for (const demand of demands) {
    const found = sourceOne(demand, byVariant.get(demand.variantId) ?? []);
    if (Array.isArray(found)) takes.push(...found);
    else shortages.push(found);
  }
  return { takes, shortages };
}

function sourceOne({ variantId, quantity }: Demand, levels: SourceLevel[]): Take[] | Shortage {
  const whole = levels.find(({ available }) => available >= quantity);
  if (whole) return [{ levelId: whole.id, variantId, quantity }];
  const stocked = levels.filter(({ available }) => available > 0);
  const available = stocked.reduce((sum, level) => sum + level.available, 0);
  if (available < quantity) {
    const open = levels.find(({ backOrder }) => backOrder);
    return open ? [{ levelId: open.id, variantId, quantity }] : { variantId, requested: quantity, available };
  }
  const takes: Take[] = [];
  let left = quantity;
  for (const level of stocked.toSorted((a, b) => b.available - a.available)) {
    const part = Math.min(left, level.available);
    if (part > 0) takes.push({ levelId: level.id, variantId, quantity: part });
    left -= part;
  }
  return takes;
}
