import { defineEvent } from '../platform/events/event.js';

/** A checkout has reserved stock and waits for its payment. */
export const OrderPlaced = defineEvent<{ orderId: string; number: string; total: number; currency: string }>(
  'ordering.order_placed',
);

/** The payment is authorized: the order will be fulfilled. */
export const OrderConfirmed = defineEvent<{ orderId: string; number: string; total: number; currency: string }>(
  'ordering.order_confirmed',
);

/** The order came to nothing; stock is free and money goes back. */
export const OrderCancelled = defineEvent<{ orderId: string; number: string; reason: string }>(
  'ordering.order_cancelled',
);

/** Nobody paid in time; stock is free. */
export const OrderExpired = defineEvent<{ orderId: string; number: string }>('ordering.order_expired');

/** Everything of the order has left. */
export const OrderShipped = defineEvent<{ orderId: string; number: string; fulfillmentId: string }>(
  'ordering.order_shipped',
);

/** Shipped and paid: nothing is left to do. */
export const OrderCompleted = defineEvent<{ orderId: string; number: string }>('ordering.order_completed');
