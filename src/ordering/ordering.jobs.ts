import { Injectable } from '@nestjs/common';
import { OnSchedule } from '../platform/events/handlers.js';
import { Log } from '../platform/logging/log.js';
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
    private readonly log: Log,
  ) {}

  /** Frees the stock of orders that nobody paid in time. One that cannot be expired does not hold up the others. */
  @OnSchedule({ name: 'ordering.expire_unpaid', everyMs: 'sweepMs' })
  async expireUnpaid(): Promise<void> {
    for (const { id, storeId } of await this.orders.overdue(AT_ONCE)) {
      try {
        await this.stores.runIn(storeId, () => this.settlement.expire(id));
      } catch (error) {
        this.log.error('An order could not be expired; trying again', { err: error, orderId: id });
      }
    }
  }
}
