import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { StockService } from '../../inventory/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { PaymentOperationsService } from '../../payment/index.js';
import type { Order } from '../order/order.entity.js';
import { lockSeen } from '../order.lock.js';
import { OrderRepository } from '../order/order.repository.js';
import { orderNotShippable } from '../ordering.errors.js';
import { OrderCompleted, OrderShipped } from '../ordering.events.js';

/** How orders leave, and when nothing is left to do about them. */
@Injectable()
export class FulfillmentService {
  constructor(
    private readonly db: Db,
    private readonly orders: OrderRepository,
    private readonly stock: StockService,
    private readonly payments: PaymentOperationsService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Sends everything of the order that has not been given back.
   * @throws `order_not_shippable`, also when nothing is left of it, `stock_not_on_hand`
   */
  ship(actor: Actor, orderId: string, tracking: string | null, expected: ExpectedVersion): Promise<void> {
    const books = { orders: this.orders, payments: this.payments };
    return this.db.transaction(async () => {
      const order = await lockSeen(books, { actor, act: 'order.fulfill', orderId }, expected);
      const earlier = await this.orders.fulfillmentsOf([orderId]);
      if (order.status !== 'confirmed' || earlier.length > 0) {
        throw orderNotShippable(orderId, earlier.length > 0 ? 'shipped' : order.status);
      }
      if ((await this.stock.ship(orderId, actor.id)) === 0) throw orderNotShippable(orderId, 'given_back');
      const fulfillmentId = uuid();
      await this.orders.insertFulfillment({ id: fulfillmentId, orderId, status: 'shipped', tracking });
      await this.outbox.publish(OrderShipped, { orderId, number: order.number, fulfillmentId });
      await this.completeIfDone(orderId);
    });
  }

  /** An order is complete when it has been shipped and paid in full. */
  completeIfDone(orderId: string): Promise<void> {
    return this.db.transaction(async () => {
      const order = await this.orders.getForUpdate(orderId);
      if (order.status !== 'confirmed' || !(await this.isDone(order))) return;
      order.complete();
      await this.orders.saveStatus(order);
      await this.outbox.publish(OrderCompleted, { orderId, number: order.number });
    });
  }

  private async isDone(order: Order): Promise<boolean> {
    if ((await this.orders.fulfillmentsOf([order.id])).length === 0) return false;
    return ((await this.payments.overviews([order.id])).get(order.id)?.captured ?? 0) >= order.total;
  }
}
