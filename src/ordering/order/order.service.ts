import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { PaymentOperationsService } from '../../payment/index.js';
import { FulfillmentService } from '../fulfillment/fulfillment.service.js';
import { RestockRepository } from '../refund/restock.repository.js';
import { assertWithinLimit } from '../order.access.js';
import { lockSeen } from '../order.lock.js';
import { OrderRepository } from './order.repository.js';
import { OrderTransitionService } from './order-transition.service.js';

/**
 * What staff do with an order. Each verb locks the order, checks, writes and announces; money moves after the commit. What moves
 * money is a step of its Idempotency-Key, so that a call repeated after a crash goes on with the transaction that it had made.
 */
@Injectable()
export class OrderService {
  constructor(
    private readonly orders: OrderRepository,
    private readonly transitions: OrderTransitionService,
    private readonly payments: PaymentOperationsService,
    private readonly fulfillments: FulfillmentService,
    private readonly restocks: RestockRepository,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Cancels an order of which nothing has left: stock is free, money goes back. Where the provider does not give it back at once,
   * it is asked again; the payment shows what is owed.
   * @throws `order_not_cancellable`, `payment_in_flight`, `limit_exceeded`
   */
  async cancel(actor: Actor, orderId: string, reason: string, expected: ExpectedVersion): Promise<void> {
    const reversal = await this.idempotency.once(async () => {
      const order = await lockSeen(this.books, { actor, act: 'order.cancel', orderId }, expected);
      await this.transitions.cancel(actor, order, reason);
      // Nothing is under way, or the reversal is refused: goods of a settled refund are among those that are free now.
      await this.restocks.forget(orderId);
      const transactionId = await this.payments.requestReversal(orderId, reason);
      await assertWithinLimit(actor, 'order.cancel', order, () => this.payments.goneBack(orderId));
      return transactionId;
    });
    if (reversal !== undefined) await this.payments.attempt(reversal);
  }

  /**
   * @returns whether the provider has done it; if not it will
   * @throws `order_not_open`, `capture_exceeds_authorized`, `payment_operation_failed`
   */
  async capture(
    actor: Actor,
    orderId: string,
    amount: number | undefined,
    expected: ExpectedVersion,
  ): Promise<boolean> {
    const transactionId = await this.idempotency.once(async () => {
      (await lockSeen(this.books, { actor, act: 'order.capture', orderId }, expected)).assertOpen();
      return this.payments.requestCapture(orderId, amount);
    });
    const isDone = this.payments.assertNotFailed('capture', await this.payments.attempt(transactionId));
    await this.fulfillments.completeIfDone(orderId);
    return isDone;
  }

  private get books() {
    return { orders: this.orders, payments: this.payments };
  }
}
