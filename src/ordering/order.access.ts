import type { Actor } from '../platform/auth/actor.js';
import { concealing } from '../platform/errors/concealed.js';
import { ORDER_POLICY, type OrderAttributes } from './order.policy.js';
import { orderNotFound } from './ordering.errors.js';

/** @throws `order_not_found` when the actor may not do this with the order: whether it is there is not theirs to know */
export function assertAllowed(actor: Actor, act: string, order: OrderAttributes): void {
  if (!ORDER_POLICY.allows(actor, act, order)) throw concealing(orderNotFound(order.id));
}
