import type { Actor } from '../platform/auth/actor.js';
import { concealing } from '../platform/errors/concealed.js';
import { attributesOf, ORDER_POLICY } from './order.policy.js';
import { limitExceeded, orderNotFound } from './ordering.errors.js';

type Known = Parameters<typeof attributesOf>[0];

/** @throws `order_not_found` when the actor may not do this with the order: whether it is there is not theirs to know; `limit_exceeded` */
export function assertAllowed(actor: Actor, act: string, order: Known): void {
  if (ORDER_POLICY.allows(actor, act, attributesOf(order, 0))) return;
  // In this currency their role allows nothing: that is no secret.
  if (actor.limits.has(act)) throw limitExceeded(act, 0, order.currency);
  throw concealing(orderNotFound(order.id));
}

/**
 * Holds what goes back to the limit of whoever gives it back. Asked when it is written down, in the same transaction.
 * @param refunded reads what has gone back of the order, with what is to go; not asked of those without a limit
 * @throws `limit_exceeded`
 */
export async function assertWithinLimit(
  actor: Actor,
  act: 'order.refund' | 'order.cancel',
  order: Known,
  refunded: () => Promise<number>,
): Promise<void> {
  const limits = actor.limits.get(act);
  if (!limits || ORDER_POLICY.allows(actor, act, attributesOf(order, await refunded()))) return;
  throw limitExceeded(act, limits.find(({ currency }) => currency === order.currency)?.amount ?? 0, order.currency);
}
