import { userIdOf } from '../platform/auth/actor.js';
import { definePolicy } from '../platform/auth/policy/policy.js';

/** What rules about orders look at. */
export interface OrderAttributes {
  id: string;
  /** Whose account it was placed with. */
  userId: string | null;
}

/** Who may do what with which order, beside what roles allow of all of them. */
export const ORDER_POLICY = definePolicy<OrderAttributes>({
  type: 'order',
  attributes: {
    id: { kind: 'uuid', column: 'shop_order.id' },
    userId: { kind: 'uuid', column: 'shop_order.user_id' },
  },
  permissions: ['order.read', 'order.cancel', 'order.capture', 'order.refund', 'order.fulfill'],
  grantable: {
    'order.view': { about: 'See the order as its shopper does', heldBy: 'order.read' },
    'order.read': { about: 'See the order as staff do', heldBy: 'order.read' },
  },
  rules(actor, can) {
    const userId = userIdOf(actor);
    // Their own: never by a role, so that a list of one's own orders is that.
    if (userId !== null) can('order.view', { userId });
  },
});
