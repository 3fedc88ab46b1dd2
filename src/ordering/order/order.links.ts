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
  const { authorized, captured, refunded } = payment;
  const { currency } = captured;
  /** @param goesBack the least that would have gone back of it then */
  const act = (isPossible: boolean, permission: string, name: string, goesBack = 0) =>
    isPossible &&
    ORDER_POLICY.allows(actor, permission, { id, userId: null, currency, refunded: goesBack }) &&
    post(`${address}/${name}`);
  const isOpen = status === 'confirmed' || status === 'completed';
  return links({
    self: at(address),
    cancel: act(
      canBecome(status, 'cancelled') && fulfillments.length === 0,
      'order.cancel',
      'cancellation',
      captured.amount,
    ),
    capture: act(isOpen && captured.amount < authorized.amount, 'order.capture', 'captures'),
    refund: act(captured.amount > refunded.amount, 'order.refund', 'refunds', refunded.amount + 1),
    ship: act(status === 'confirmed' && fulfillments.length === 0, 'order.fulfill', 'fulfillments'),
  });
}
