import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../platform/events/handlers.js';
import { StoreService } from '../store/index.js';
import { OrderRepository } from './order/order.repository.js';
import { SettlementService } from './checkout/settlement.service.js';

const AT_ONCE = 100;

@Injectable()
export class OrderingJobs {
  constructor(
    private readonly orders: OrderRepository,
    private readonly stores: StoreService,
    private readonly settlement: SettlementService,
  ) {}

  /** Frees the stock of orders that nobody paid in time. */
  @OnSchedule({ name: 'ordering.expire_unpaid', everyMs: 'sweepMs' })
  async expireUnpaid(): Promise<void> {
    for (const { id, storeId } of await this.orders.overdue(AT_ONCE)) {
      await this.stores.runIn(storeId, () => this.settlement.expire(id));
    }
  }
}
