import { Injectable } from '@nestjs/common';
import { StockService } from '../../inventory/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { PaymentOperationsService } from '../../payment/index.js';
import { assertWithinLimit } from '../order.access.js';
import { lockSeen } from '../order.lock.js';
import { OrderRepository } from '../order/order.repository.js';
import { orderLineNotFound, restockExceedsLine } from '../ordering.errors.js';
import { type RestockItem, RestockRepository } from './restock.repository.js';

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
    private readonly stock: StockService,
    private readonly payments: PaymentOperationsService,
    private readonly restocks: RestockRepository,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Also of an order that was cancelled or has expired, while it holds money of the shopper.
   * @returns whether the provider has done it; if not it will, and the goods go back then
   * @throws `order_not_open`, `refund_exceeds_captured`, `limit_exceeded`, `order_line_not_found`, `restock_exceeds_line`, `payment_operation_failed`
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
      if (restock.length > 0) {
        const items = await this.restockable(orderId, restock, order.isOpen);
        await this.restocks.insert({ transactionId: id, orderId, actor: actor.id }, items);
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
      const items = await this.restocks.take(transactionId);
      if (state === 'succeeded' && items.length > 0) await this.giveBack(orderId, items);
    });
  }

  private async giveBack(orderId: string, items: (RestockItem & { actor: string })[]): Promise<void> {
    const variants = new Map((await this.orders.linesOf([orderId])).map(({ id, variantId }) => [id, variantId]));
    for (const { lineId, quantity } of items) await this.orders.addRestocked(lineId, quantity);
    const demands = items.map(({ lineId, quantity }) => ({ variantId: variants.get(lineId)!, quantity })); // a foreign key
    await this.stock.giveBack(orderId, demands, items[0]!.actor);
  }

  /** One item a line, none of more than is left of it when all that waits has gone back. */
  private async restockable(orderId: string, wanted: RestockItem[], hasGoods: boolean): Promise<RestockItem[]> {
    const lines = new Map((await this.orders.linesOf([orderId])).map((line) => [line.id, line]));
    const waiting = await this.restocks.waiting(orderId);
    const items = new Map<string, number>();
    for (const { lineId, quantity } of wanted) {
      const line = lines.get(lineId);
      if (!line) throw orderLineNotFound(lineId);
      const sum = quantity + (items.get(lineId) ?? 0);
      const left = hasGoods ? line.quantity - line.restocked - (waiting.get(lineId) ?? 0) : 0;
      if (sum > left) throw restockExceedsLine(lineId, line.quantity);
      items.set(lineId, sum);
    }
    return [...items].map(([lineId, quantity]) => ({ lineId, quantity }));
  }
}
