import { DomainError } from '../platform/errors/domain.error.js';
import { withExample } from '../platform/errors/example.js';

export const orderNotFound = (id: string) => new DomainError('not_found', 'order_not_found', `There is no order ${id}`);

export const limitExceeded = withExample(
  (permission: string, amount: number, currency: string) =>
    new DomainError(
      'forbidden',
      'limit_exceeded',
      `Your role allows no more than ${amount} ${currency} of an order to go back, in minor units`,
      { permission, limit: { amount, currency } },
    ),
  ...(['order.refund', 5_000, 'EUR'] as const),
);

export const orderNotCancellable = (id: string, status: string) =>
  new DomainError('conflict', 'order_not_cancellable', `Order ${id} is ${status}`, {
    orderId: id,
    orderStatus: status,
  });

export const orderNotOpen = (id: string, status: string) =>
  new DomainError('conflict', 'order_not_open', `Order ${id} is ${status}`, { orderId: id, orderStatus: status });

export const orderNotShippable = (id: string, status: string) =>
  new DomainError('conflict', 'order_not_shippable', `Order ${id} is ${status}`, { orderId: id, orderStatus: status });

export const orderExpired = (id: string) =>
  new DomainError(
    'conflict',
    'order_expired',
    'The payment came too late; nothing is charged and the cart is open again',
    { orderId: id },
  );

export const orderCancelled = (id: string) =>
  new DomainError(
    'conflict',
    'order_cancelled',
    'The shop has cancelled the order; whatever was authorized goes back and the cart is open again',
    { orderId: id },
  );

export const orderLineNotFound = (id: string) =>
  new DomainError('not_found', 'order_line_not_found', `The order has no line ${id}`);

export const priceChanged = withExample(
  (changes: unknown[]) =>
    new DomainError(
      'conflict',
      'price_changed',
      'Prices have changed since the cart was filled; look at it and check out again',
      { changes },
    ),
  [{ variantId: '0199a3f0-0000-7000-8000-000000000000', sku: 'LMP-HARBOUR-INK', was: 8900, is: 9400 }],
);

export const restockExceedsLine = (lineId: string, quantity: number) =>
  new DomainError(
    'conflict',
    'restock_exceeds_line',
    `Of the ${quantity} units of this line not so many are left to go back`,
    { lineId },
  );
