import { DomainError } from '../platform/errors/domain.error.js';
import { withExample } from '../platform/errors/example.js';

/** What was wanted of a variant and what there is. */
export interface Shortage {
  variantId: string;
  requested: number;
  available: number;
}

export const outOfStock = withExample(
  (items: Shortage[]) =>
    new DomainError('conflict', 'out_of_stock', 'There is not enough in stock; see items', { items }),
  [{ variantId: '0199a3f0-0000-7000-8000-000000000000', requested: 3, available: 1 }],
);

export const locationNotFound = (key: string) =>
  new DomainError('not_found', 'location_not_found', `There is no stock location ${key}`);

export const stockLevelNotFound = (id: string) =>
  new DomainError('not_found', 'stock_level_not_found', `There is no stock level ${id}`);

export const stockNotAdjustable = () =>
  new DomainError(
    'conflict',
    'stock_not_adjustable',
    'That would leave less on hand than nothing, or than is reserved for orders',
  );

export const stockNotOnHand = (orderId: string) =>
  new DomainError(
    'conflict',
    'stock_not_on_hand',
    'Something in this order is not on hand yet; it was sold on back-order',
    { orderId },
  );
