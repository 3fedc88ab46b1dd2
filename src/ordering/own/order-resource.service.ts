import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Resources } from '../../platform/auth/policy/resources.js';
import { OrderRepository } from '../order/order.repository.js';
import { attributesOf, ORDER_POLICY } from '../order.policy.js';

/** Orders as what can be granted to somebody. */
@Injectable()
export class OrderResource implements OnModuleInit {
  constructor(
    private readonly resources: Resources,
    private readonly orders: OrderRepository,
  ) {}

  onModuleInit(): void {
    this.resources.register(ORDER_POLICY, async (id) => {
      const order = await this.orders.find(id);
      return order && attributesOf(order, 0);
    });
  }
}
