import { defineEvent } from '../platform/events/event.js';

/** At least one price of this variant has changed. */
export const PricesChanged = defineEvent<{ variantId: string; productId: string }>('pricing.prices_changed');
