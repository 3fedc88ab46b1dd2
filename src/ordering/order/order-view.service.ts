import { Injectable } from '@nestjs/common';
import { Secrets } from '../../platform/auth/secrets.js';
import { Cursors } from '../../platform/http/list/cursor.js';
import type { ListQuery } from '../../platform/http/list/list.js';
import { type Page, toPage } from '../../platform/http/list/list.sql.js';
import { PaymentOperationsService, type PaymentOverview } from '../../payment/index.js';
import type { Fulfillment } from './fulfillment.entity.js';
import type { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import { OrderRepository } from './order.repository.js';
import { orderNotFound } from '../ordering.errors.js';

const TOKEN_PURPOSE = 'order';

/** An order with everything that is shown of it. */
export interface OrderView {
  order: Order;
  /** With it a guest finds the order again. */
  token: string;
  lines: OrderLine[];
  payment: PaymentOverview;
  fulfillments: Fulfillment[];
}

/** Orders as shoppers and staff see them. */
@Injectable()
export class OrderViewService {
  constructor(
    private readonly orders: OrderRepository,
    private readonly payments: PaymentOperationsService,
    private readonly secrets: Secrets,
    private readonly cursors: Cursors,
  ) {}

  async get(id: string): Promise<OrderView> {
    const [view] = await this.views([await this.orders.get(id)]);
    return view!; // one order gives one view
  }

  /** @throws `order_not_found`, also when the order exists and the token is not its own */
  async getByToken(id: string, token: string | undefined): Promise<OrderView> {
    if (!this.secrets.verify(TOKEN_PURPOSE, id, token)) throw orderNotFound(id);
    return this.get(id);
  }

  async page(query: ListQuery): Promise<Page<OrderView>> {
    const orders = await this.orders.list(query);
    const views = new Map((await this.views(orders)).map((view) => [view.order.id, view]));
    return toPage(orders, query, this.cursors, ({ id }) => views.get(id)!); // one view for each order
  }

  private async views(orders: Order[]): Promise<OrderView[]> {
    const ids = orders.map(({ id }) => id);
    const lines = Map.groupBy(await this.orders.linesOf(ids), ({ orderId }) => orderId);
    const fulfillments = Map.groupBy(await this.orders.fulfillmentsOf(ids), ({ orderId }) => orderId);
    const payments = await this.payments.overviews(ids);
    return orders.map((order) => ({
      order,
      token: this.secrets.sign(TOKEN_PURPOSE, order.id),
      lines: lines.get(order.id) ?? [],
      payment: payments.get(order.id)!, // written with the order, in one transaction
      fulfillments: fulfillments.get(order.id) ?? [],
    }));
  }
}
