import type { PaymentOperationsService } from '../payment/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { assertVersion, type ExpectedVersion } from '../platform/http/precondition/version.js';
import { assertAllowed } from './order.access.js';
import { type Order, shownVersion } from './order/order.entity.js';
import type { OrderRepository } from './order/order.repository.js';

/** Where an order and its payment are found. */
interface Books {
  orders: OrderRepository;
  payments: PaymentOperationsService;
}

/**
 * Where every act of staff begins: nobody else changes the order, and it is what the caller saw. Joins the caller's transaction.
 * @throws `order_not_found` also when the actor may not do this with it, `precondition_failed` when the order or its payment has changed
 */
export async function lockSeen(
  { orders, payments }: Books,
  { actor, act, orderId }: { actor: Actor; act: string; orderId: string },
  expected: ExpectedVersion,
): Promise<Order> {
  const order = await orders.getForUpdate(orderId);
  assertAllowed(actor, act, order);
  if (expected === 'any') return order;
  const payment = (await payments.overviews([orderId])).get(orderId)!; // written with the order
  assertVersion({ version: shownVersion(order, payment) }, expected);
  return order;
}
