import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { PaymentOperationsService } from '../../payment/index.js';
import { assertWithinLimit } from '../order.access.js';
import { lockSeen } from '../order.lock.js';
import { OrderRepository } from '../order/order.repository.js';
import { RefundLimitService } from './refund-limit.service.js';
import type { RestockItem } from './restock.repository.js';
import { RestockService } from './restock.service.js';

/** What staff give back. */
export interface RefundRequest {
  /** Minor units; all that is left when missing. */
  amount?: number;
  reason: string;
  restock: RestockItem[];
}

/** Money that goes back to the shopper, and goods that go back to their shelf once it has. */
@Injectable()
export class RefundService {
  constructor(
    private readonly db: Db,
    private readonly orders: OrderRepository,
    private readonly payments: PaymentOperationsService,
    private readonly restocks: RestockService,
    private readonly limits: RefundLimitService,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Also of an order that was cancelled or has expired, while it holds money of the shopper.
   * @returns whether the provider has done it; if not it will, and the goods go back then
   * @throws `order_not_open`, `refund_exceeds_captured`, `limit_exceeded`, `step_up_required`, `order_line_not_found`, `restock_exceeds_line`, `payment_operation_failed`
   */
  async refund(
    actor: Actor,
    orderId: string,
    { amount, reason, restock }: RefundRequest,
    expected: ExpectedVersion,
  ): Promise<boolean> {
    const transactionId = await this.idempotency.once(async () => {
      const books = { orders: this.orders, payments: this.payments };
      const order = await lockSeen(books, { actor, act: 'order.refund', orderId }, expected);
      if (order.status === 'pending' || !(await this.payments.isHeld(orderId))) order.assertOpen();
      const id = await this.payments.requestRefund(orderId, amount, reason);
      await assertWithinLimit(actor, 'order.refund', order, () => this.payments.goneBack(orderId));
      await this.limits.assertProven(actor, orderId);
      if (restock.length > 0) {
        await this.restocks.request({ transactionId: id, orderId, actor: actor.id }, restock, order.isOpen);
      }
      return id;
    });
    const answer = await this.payments.attempt(transactionId);
    await this.settle(orderId, transactionId);
    return this.payments.assertNotFailed('refund', answer);
  }

  /** Once the provider has said its last word the goods go back, or stay where they are. Safe to call at any time. */
  settle(orderId: string, transactionId: string): Promise<void> {
    return this.db.transaction(async () => {
      await this.orders.getForUpdate(orderId);
      const state = await this.payments.stateOf(transactionId);
      if (state === 'pending') return;
      await this.restocks.settle(orderId, transactionId, state);
    });
  }
}
