import type { PaymentOperationsService } from '../payment/index.js';
import { assertVersion, type ExpectedVersion } from '../platform/http/precondition/version.js';
import { type Order, shownVersion } from './order/order.entity.js';
import type { OrderRepository } from './order/order.repository.js';

/** Where an order and its payment are found. */
interface Books {
  orders: OrderRepository;
  payments: PaymentOperationsService;
}

/**
 * Where every act of staff begins: nobody else changes the order, and it is what the caller saw. Joins the caller's transaction.
 * @throws `order_not_found`, `precondition_failed` when the order or its payment has changed
 */
export async function lockSeen(
  { orders, payments }: Books,
  orderId: string,
  expected: ExpectedVersion,
): Promise<Order> {
  const order = await orders.getForUpdate(orderId);
  if (expected === 'any') return order;
  const payment = (await payments.overviews([orderId])).get(orderId)!; // written with the order
  assertVersion({ version: shownVersion(order, payment) }, expected);
  return order;
}
