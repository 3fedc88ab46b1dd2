import type { Actor } from '../../platform/auth/actor.js';
import type { Links } from '../../platform/http/link/link.dto.js';
import { at, links, post } from '../../platform/http/link/links.js';
import { ORDER_POLICY } from '../order.policy.js';
import type { OrderDto } from './order.dto.js';
import { canBecome } from './order.status.js';

/** As far as links look at it: shoppers and staff are shown different members. */
type ShownOrder = Pick<OrderDto, 'id' | 'status' | 'payment' | 'fulfillments' | 'totals'>;

/** What a shopper can do with their order: prove that the card is theirs, while the bank waits for that. */
export const shopperOrderLinks = ({ id, payment }: Pick<ShownOrder, 'id' | 'payment'>): Links =>
  links({
    self: at(`/v1/orders/${id}`),
    challenge: payment.challengeUrl !== null && at(payment.challengeUrl),
  });

/** What staff can do with an order now: what its state allows and their role includes. */
export function staffOrderLinks(order: ShownOrder, actor: Actor): Links {
  const { id, status, payment, fulfillments } = order;
  const address = `/v1/admin/orders/${id}`;
  const act = (isPossible: boolean, permission: string, name: string) =>
    isPossible && ORDER_POLICY.allows(actor, permission, { id, userId: null }) && post(`${address}/${name}`);
  const isOpen = status === 'confirmed' || status === 'completed';
  const { authorized, captured, refunded } = payment;
  return links({
    self: at(address),
    cancel: act(canBecome(status, 'cancelled') && fulfillments.length === 0, 'order.cancel', 'cancellation'),
    capture: act(isOpen && captured.amount < authorized.amount, 'order.capture', 'captures'),
    refund: act(captured.amount > refunded.amount, 'order.refund', 'refunds'),
    ship: act(status === 'confirmed' && fulfillments.length === 0, 'order.fulfill', 'fulfillments'),
  });
}
