import { defineEvent } from '../platform/events/event.js';

/** A product, one of its variants, or where it is listed has changed. */
export const ProductChanged = defineEvent<{ productId: string }>('catalog.product_changed');
