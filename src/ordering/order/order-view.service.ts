import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Secrets } from '../../platform/auth/secrets.js';
import type { ListQuery } from '../../platform/http/list/list.query.js';
import type { Page } from '../../platform/http/list/page.js';
import { PaymentOperationsService, type PaymentOverview, type TransactionOverview } from '../../payment/index.js';
import type { Fulfillment } from './fulfillment.entity.js';
import type { OrderLine } from './order-line.entity.js';
import { assertAllowed } from '../order.access.js';
import type { Order } from './order.entity.js';
import { OrderRepository } from './order.repository.js';

/** What tokens of orders are signed for. */
export const ORDER_TOKEN_PURPOSE = 'order';
/** What can be expanded of an order. */
export const TRANSACTIONS = 'payment.transactions';

/** An order with everything that is shown of it. */
export interface OrderView {
  order: Order;
  /** With it a guest finds the order again. */
  token: string;
  lines: OrderLine[];
  payment: PaymentOverview;
  fulfillments: Fulfillment[];
}

/** The same with what was asked of the provider. */
export interface AdminOrderView extends OrderView {
  /** What is not done: it waits, or was refused. */
  operations: TransactionOverview[];
  /** All of it; only when they are expanded. */
  transactions?: TransactionOverview[];
}

/** Orders as shoppers and staff see them. */
@Injectable()
export class OrderViewService {
  constructor(
    private readonly orders: OrderRepository,
    private readonly payments: PaymentOperationsService,
    private readonly secrets: Secrets,
  ) {}

  async get(id: string): Promise<OrderView> {
    return this.view(await this.orders.get(id));
  }

  /** One that the actor may see as its shopper does. @throws `order_not_found` also when there is one that they may not see */
  async getFor(actor: Actor, id: string): Promise<OrderView> {
    return this.view(await this.allowed(actor, 'order.view', id));
  }

  /** Those that the actor may see as their shopper does. Four statements, however many there are. */
  async pageFor(actor: Actor, query: ListQuery): Promise<Page<OrderView>> {
    const page = await this.orders.list(query, actor, 'order.view');
    const views = new Map((await this.views(page.data)).map((view) => [view.order.id, view]));
    return page.map(({ id }) => views.get(id)!); // one view for each order
  }

  /** As staff see it. @throws `order_not_found` also when there is one that the actor may not see */
  async getForStaff(actor: Actor, id: string, expands: ReadonlySet<string> = new Set()): Promise<AdminOrderView> {
    const [view] = await this.viewsForStaff([await this.allowed(actor, 'order.read', id)], expands);
    return view!; // one order gives one view
  }

  /** What has become of an order that the caller has just done something with. */
  async getChanged(id: string): Promise<AdminOrderView> {
    const [view] = await this.viewsForStaff([await this.orders.get(id)], new Set());
    return view!; // one order gives one view
  }

  /** Five statements, however many orders, and one more for their transactions when they are expanded. */
  async page(actor: Actor, query: ListQuery): Promise<Page<AdminOrderView>> {
    const page = await this.orders.list(query, actor, 'order.read');
    const views = new Map((await this.viewsForStaff(page.data, query.expands)).map((view) => [view.order.id, view]));
    return page.map(({ id }) => views.get(id)!); // one view for each order
  }

  private async allowed(actor: Actor, act: string, id: string): Promise<Order> {
    const order = await this.orders.get(id);
    assertAllowed(actor, act, order);
    return order;
  }

  private async view(order: Order): Promise<OrderView> {
    const [view] = await this.views([order]);
    return view!; // one order gives one view
  }

  private async viewsForStaff(orders: Order[], expands: ReadonlySet<string>): Promise<AdminOrderView[]> {
    const ids = orders.map(({ id }) => id);
    const operations = await this.payments.openOperations(ids);
    const transactions = expands.has(TRANSACTIONS) ? await this.payments.transactions(ids) : undefined;
    return (await this.views(orders)).map((view) => ({
      ...view,
      operations: operations.get(view.order.id) ?? [],
      ...(transactions && { transactions: transactions.get(view.order.id) ?? [] }),
    }));
  }

  private async views(orders: Order[]): Promise<OrderView[]> {
    const ids = orders.map(({ id }) => id);
    const lines = Map.groupBy(await this.orders.linesOf(ids), ({ orderId }) => orderId);
    const fulfillments = Map.groupBy(await this.orders.fulfillmentsOf(ids), ({ orderId }) => orderId);
    const payments = await this.payments.overviews(ids);
    return orders.map((order) => ({
      order,
      token: this.secrets.sign(ORDER_TOKEN_PURPOSE, order.id),
      lines: lines.get(order.id) ?? [],
      payment: payments.get(order.id)!, // written with the order, in one transaction
      fulfillments: fulfillments.get(order.id) ?? [],
    }));
  }
}
