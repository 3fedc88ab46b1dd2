import { defineEvent } from '../platform/events/event.js';

/** Staff or an import changed what is on hand of a variant. */
export const StockAdjusted = defineEvent<{ variantId: string; locationId: string; quantity: number }>(
  'inventory.stock_adjusted',
);
