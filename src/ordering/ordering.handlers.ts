import { Injectable } from '@nestjs/common';
import { OnEvent } from '../platform/events/handlers.js';
import { TransactionSettled } from '../payment/payment.events.js';
import { StoreService } from '../store/index.js';
import { OrderRepository } from './order/order.repository.js';
import { OrderService } from './order/order.service.js';
import { SettlementService } from './checkout/settlement.service.js';

@Injectable()
export class OrderingHandlers {
  constructor(
    private readonly orders: OrderRepository,
    private readonly stores: StoreService,
    private readonly settlement: SettlementService,
    private readonly service: OrderService,
  ) {}

  /** The order follows its payment, whoever brought the provider's word. */
  @OnEvent(TransactionSettled)
  async followPayment({ orderId, kind }: { orderId: string; kind: string }): Promise<void> {
    const order = await this.orders.storeOf(orderId);
    if (!order) return;
    await this.stores.runIn(order.storeId, () =>
      kind === 'capture' ? this.service.completeIfDone(orderId) : this.settlement.settle(orderId),
    );
  }
}
