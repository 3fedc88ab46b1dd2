import { Injectable } from '@nestjs/common';
import { CartCheckoutService } from '../../cart/index.js';
import { StockService } from '../../inventory/index.js';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { isGivenUp, PaymentOperationsService } from '../../payment/index.js';
import type { Order } from '../order/order.entity.js';
import { OrderRepository } from '../order/order.repository.js';
import { OrderCancelled, OrderConfirmed, OrderExpired } from '../ordering.events.js';

/**
 * Step 3 of a checkout: the order follows its payment. Callbacks, sweeps and the checkout itself all come through here, and
 * the lock on the order makes one of them the winner.
 */
@Injectable()
export class SettlementService {
  constructor(
    private readonly db: Db,
    private readonly orders: OrderRepository,
    private readonly carts: CartCheckoutService,
    private readonly stock: StockService,
    private readonly payments: PaymentOperationsService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Brings the order in line with the provider's word on its payment. Safe to call at any time, any number of times.
   * @param report runs under the order's lock before the decision: writes down an answer that has just come
   */
  settle(orderId: string, report?: () => Promise<void>): Promise<void> {
    return this.db.transaction(async () => {
      const order = await this.orders.getForUpdate(orderId);
      await report?.();
      const { state, failureCode } = await this.payments.authorizationOf(orderId);
      switch (state) {
        case 'pending':
          return;
        case 'succeeded':
          return this.paid(order);
        case 'failed':
          if (order.status !== 'pending') return;
          // Given up because the order's time was over: it has expired, whichever sweep comes first.
          return isGivenUp(failureCode) ? this.expired(order) : this.fail(order, failureCode ?? 'declined');
      }
    });
  }

  /** The order has waited too long: its stock goes to someone else, unless the payment came first. */
  expire(orderId: string): Promise<void> {
    return this.db.transaction(async () => {
      const order = await this.orders.getForUpdate(orderId);
      if (order.status !== 'pending' || order.expiresAt > new Date()) return;
      const { state } = await this.payments.authorizationOf(orderId);
      if (state === 'succeeded') return this.paid(order);
      await this.expired(order);
    });
  }

  private async paid(order: Order): Promise<void> {
    // Too late: whoever has the goods now is not this shopper, so the money goes back.
    if (order.status === 'expired' || order.status === 'cancelled') {
      await this.payments.requestReversal(order.id, order.status);
      return;
    }
    if (order.status !== 'pending') return;
    order.confirm();
    await this.orders.saveStatus(order);
    await this.stock.allocate(order.id);
    await this.carts.complete(order.cartId);
    const { id: orderId, number, total, currency } = order;
    await this.outbox.publish(OrderConfirmed, { orderId, number, total, currency });
  }

  private async expired(order: Order): Promise<void> {
    order.expire();
    await this.orders.saveStatus(order);
    await this.stock.release(order.id, 'expired');
    await this.carts.reopen(order.cartId);
    await this.outbox.publish(OrderExpired, { orderId: order.id, number: order.number });
  }

  private async fail(order: Order, reason: string): Promise<void> {
    order.cancel(reason, false);
    await this.orders.saveStatus(order);
    await this.stock.release(order.id, 'released');
    await this.carts.reopen(order.cartId);
    await this.outbox.publish(OrderCancelled, { orderId: order.id, number: order.number, reason });
  }
}
