import { Injectable } from '@nestjs/common';
import { OnEvent } from '../platform/events/handlers.js';
import { TransactionSettled } from '../payment/payment.events.js';
import { StoreService } from '../store/index.js';
import { FulfillmentService } from './fulfillment/fulfillment.service.js';
import { OrderRepository } from './order/order.repository.js';
import { RefundService } from './refund/refund.service.js';
import { SettlementService } from './checkout/settlement.service.js';

type News = Record<'orderId' | 'transactionId' | 'kind', string>;

@Injectable()
export class OrderingHandlers {
  constructor(
    private readonly orders: OrderRepository,
    private readonly stores: StoreService,
    private readonly settlement: SettlementService,
    private readonly fulfillments: FulfillmentService,
    private readonly refunds: RefundService,
  ) {}

  /** The order follows its payment, whoever brought the provider's word. */
  @OnEvent(TransactionSettled)
  async followPayment(news: News): Promise<void> {
    const order = await this.orders.storeOf(news.orderId);
    if (order) await this.stores.runIn(order.storeId, () => this.follow(news));
  }

  /** A void changes nothing but the payment, which has it already. */
  private async follow({ orderId, transactionId, kind }: News): Promise<void> {
    if (kind === 'authorization') await this.settlement.settle(orderId);
    if (kind === 'capture') await this.fulfillments.completeIfDone(orderId);
    if (kind === 'refund') await this.refunds.settle(orderId, transactionId);
  }
}
