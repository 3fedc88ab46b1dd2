import { definePolicy } from '../platform/auth/policy/policy.js';

/** What rules about orders look at. */
export interface OrderAttributes {
  id: string;
  /** Whose account it was placed with. */
  userId: string | null;
  currency: string;
  /** What has gone back of it when what is asked for is done, in minor units. */
  refunded: number;
}

/** Who may do what with which order. */
export const ORDER_POLICY = definePolicy<OrderAttributes>({
  type: 'order',
  attributes: {
    id: { kind: 'uuid', column: 'shop_order.id' },
    userId: { kind: 'uuid', column: 'shop_order.user_id' },
    currency: { kind: 'text', column: 'shop_order.currency' },
    refunded: { kind: 'integer', column: null },
  },
  permissions: ['order.read', 'order.cancel', 'order.capture', 'order.refund', 'order.fulfill'],
  // The sum and not the part, so that nobody refunds ten times what they may not refund at once.
  limited: {
    'order.refund': { amount: 'refunded', currency: 'currency' },
    'order.cancel': { amount: 'refunded', currency: 'currency' },
  },
  // Never by a role, so that a list of one's own orders is that.
  owner: { attribute: 'userId', may: ['order.view'] },
  grantable: {
    // With who bought it, which not all see who see orders.
    'order.view': { about: 'See the order as its shopper does', heldBy: ['order.read', 'customer.read'] },
    'order.read': { about: 'See the order as staff do', heldBy: ['order.read'] },
    'order.fulfill': { about: 'Mark the order as shipped', heldBy: ['order.fulfill'] },
  },
});

/** An order as rules look at it. @param refunded what has gone back of it, and is to go back */
export const attributesOf = (
  { id, userId, currency }: Pick<OrderAttributes, 'id' | 'userId' | 'currency'>,
  refunded: number,
): OrderAttributes => ({ id, userId, currency, refunded });
