import { Injectable } from '@nestjs/common';
import { CartCheckoutService } from '../../cart/index.js';
import { StockService } from '../../inventory/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Outbox } from '../../platform/events/outbox.js';
import type { Order } from './order.entity.js';
import { OrderRepository } from './order.repository.js';
import { OrderCancelled, OrderConfirmed, OrderExpired } from '../ordering.events.js';

/** What a change of an order's status brings along: its stock, its cart and the news. Joins the caller's transaction. */
@Injectable()
export class OrderTransitionService {
  constructor(
    private readonly orders: OrderRepository,
    private readonly carts: CartCheckoutService,
    private readonly stock: StockService,
    private readonly outbox: Outbox,
  ) {}

  /** It is paid: what was held for it is its own. */
  async confirm(order: Order): Promise<void> {
    order.confirm();
    await this.orders.saveStatus(order);
    await this.stock.allocate(order.id);
    await this.carts.complete(order.cartId);
    const { id: orderId, number, total, currency } = order;
    await this.outbox.publish(OrderConfirmed, { orderId, number, total, currency });
  }

  /**
   * Its stock is free again. While it was waiting for its payment the shopper has the cart back, too.
   * @throws `order_not_cancellable`
   */
  async cancel(actor: Actor, order: Order, reason: string): Promise<void> {
    const wasPending = order.status === 'pending';
    order.cancel(reason, (await this.orders.fulfillmentsOf([order.id])).length > 0);
    await this.orders.saveStatus(order);
    if (wasPending) {
      await this.stock.release(order.id, 'released');
      await this.carts.reopen(order.cartId);
    } else {
      await this.stock.deallocate(order.id, actor.id);
    }
    await this.outbox.publish(OrderCancelled, { orderId: order.id, number: order.number, reason });
  }

  /** Nobody paid in time: stock and cart are free. */
  async expire(order: Order): Promise<void> {
    order.expire();
    await this.orders.saveStatus(order);
    await this.stock.release(order.id, 'expired');
    await this.carts.reopen(order.cartId);
    await this.outbox.publish(OrderExpired, { orderId: order.id, number: order.number });
  }
}
