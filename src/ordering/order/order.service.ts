import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { StockService } from '../../inventory/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import { PaymentOperationsService } from '../../payment/index.js';
import type { Order } from './order.entity.js';
import { OrderRepository } from './order.repository.js';
import { orderLineNotFound, orderNotShippable, restockExceedsLine } from '../ordering.errors.js';
import { OrderCancelled, OrderCompleted, OrderShipped } from '../ordering.events.js';

/** Units of a line that go back to stock. */
export interface Restock {
  lineId: string;
  quantity: number;
}

/**
 * What staff do with an order. Each verb locks the order, checks, writes and announces; money moves after the commit. What moves
 * money is a step of its Idempotency-Key, so that a call repeated after a crash goes on with the transaction that it had made.
 */
@Injectable()
export class OrderService {
  constructor(
    private readonly db: Db,
    private readonly orders: OrderRepository,
    private readonly stock: StockService,
    private readonly payments: PaymentOperationsService,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Cancels an order of which nothing has left: stock is free, money goes back.
   * @throws `order_not_cancellable`, `payment_in_flight`
   */
  async cancel(actor: Actor, orderId: string, reason: string): Promise<void> {
    const reversal = await this.idempotency.once(async () => {
      const order = await this.orders.getForUpdate(orderId);
      const wasPending = order.status === 'pending';
      order.cancel(reason, (await this.orders.fulfillmentsOf([orderId])).length > 0);
      await this.orders.saveStatus(order);
      if (wasPending) await this.stock.release(orderId, 'released');
      else await this.stock.deallocate(orderId, actor.id);
      await this.outbox.publish(OrderCancelled, { orderId, number: order.number, reason });
      return this.payments.requestReversal(orderId, reason);
    });
    if (reversal) await this.payments.carryOut(reversal.id, reversal.kind);
  }

  /** @throws `order_not_open`, `capture_exceeds_authorized`, `payment_operation_failed` */
  async capture(orderId: string, amount: number | undefined): Promise<void> {
    const transactionId = await this.idempotency.once(async () => {
      (await this.orders.getForUpdate(orderId)).assertOpen();
      return this.payments.requestCapture(orderId, amount);
    });
    await this.payments.carryOut(transactionId, 'capture');
    await this.completeIfDone(orderId);
  }

  /** @throws `order_not_open`, `refund_exceeds_captured`, `order_line_not_found`, `restock_exceeds_line`, `payment_operation_failed` */
  async refund(
    actor: Actor,
    orderId: string,
    refund: { amount?: number; reason: string; restock: Restock[] },
  ): Promise<void> {
    const transactionId = await this.idempotency.once(async () => {
      (await this.orders.getForUpdate(orderId)).assertOpen();
      const id = await this.payments.requestRefund(orderId, refund.amount, refund.reason);
      if (refund.restock.length > 0) await this.restock(actor, orderId, refund.restock);
      return id;
    });
    await this.payments.carryOut(transactionId, 'refund');
  }

  /**
   * Sends everything of the order.
   * @throws `order_not_shippable`, `stock_not_on_hand`
   */
  ship(actor: Actor, orderId: string, tracking: string | null): Promise<void> {
    return this.db.transaction(async () => {
      const order = await this.orders.getForUpdate(orderId);
      const earlier = await this.orders.fulfillmentsOf([orderId]);
      if (order.status !== 'confirmed' || earlier.length > 0) {
        throw orderNotShippable(orderId, earlier.length > 0 ? 'shipped' : order.status);
      }
      await this.stock.ship(orderId, actor.id);
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

  private async restock(actor: Actor, orderId: string, items: Restock[]): Promise<void> {
    const lines = new Map((await this.orders.linesOf([orderId])).map((line) => [line.id, line]));
    const demands = [];
    for (const { lineId, quantity } of items) {
      const line = lines.get(lineId);
      if (!line) throw orderLineNotFound(lineId);
      if (!(await this.orders.addRestocked(lineId, quantity))) throw restockExceedsLine(lineId, line.quantity);
      demands.push({ variantId: line.variantId, quantity });
    }
    await this.stock.giveBack(orderId, demands, actor.id);
  }
}
