import { defineEvent } from '../platform/events/event.js';

/** A product, one of its variants, or where it is listed has changed. */
export const ProductChanged = defineEvent<{ productId: string }>('catalog.product_changed');

/** A product has a variant less, and goes on with the others. */
export const VariantDeleted = defineEvent<{ variantId: string; productId: string; storeId: string }>(
  'catalog.variant_deleted',
);

/** A variant is back. */
export const VariantRestored = defineEvent<{ variantId: string; productId: string; storeId: string }>(
  'catalog.variant_restored',
);
