import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { isGivenUp, PaymentOperationsService } from '../../payment/index.js';
import type { Order } from '../order/order.entity.js';
import { OrderRepository } from '../order/order.repository.js';
import { OrderTransitionService } from '../order/order-transition.service.js';

/**
 * Step 3 of a checkout: the order follows its payment. Callbacks, sweeps and the checkout itself all come through here, and
 * the lock on the order makes one of them the winner.
 */
@Injectable()
export class SettlementService {
  constructor(
    private readonly db: Db,
    private readonly orders: OrderRepository,
    private readonly transitions: OrderTransitionService,
    private readonly payments: PaymentOperationsService,
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
          return isGivenUp(failureCode)
            ? this.transitions.expire(order)
            : this.transitions.cancel(SYSTEM, order, failureCode ?? 'declined');
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
      await this.transitions.expire(order);
    });
  }

  private async paid(order: Order): Promise<void> {
    switch (order.status) {
      case 'pending':
        return this.transitions.confirm(order);
      case 'expired':
      case 'cancelled':
        // Too late: whoever has the goods now is not this shopper, so the money goes back.
        return this.payments.owe(order.id, order.status);
      case 'confirmed':
      case 'completed':
    }
  }
}
