import { Injectable } from '@nestjs/common';
import { StockService } from '../../inventory/index.js';
import { OrderRepository } from '../order/order.repository.js';
import { orderLineNotFound, restockExceedsLine } from '../ordering.errors.js';
import { type RestockItem, RestockRepository } from './restock.repository.js';
import type { Restock } from './restock.entity.js';

/** Goods that go back to their shelf once the money for them has gone back. In transactions that hold the lock of the order. */
@Injectable()
export class RestockService {
  constructor(
    private readonly orders: OrderRepository,
    private readonly stock: StockService,
    private readonly restocks: RestockRepository,
  ) {}

  /** Has them wait for their refund. @throws `order_line_not_found`, `restock_exceeds_line` */
  async request(
    restock: Pick<Restock, 'transactionId' | 'orderId' | 'actor'>,
    wanted: RestockItem[],
    hasGoods: boolean,
  ): Promise<void> {
    await this.restocks.insert(restock, await this.restockable(restock.orderId, wanted, hasGoods));
  }

  /** The refund has its last word: they go back, or stay where they are. */
  async settle(orderId: string, transactionId: string, state: 'succeeded' | 'failed'): Promise<void> {
    const items = await this.restocks.take(transactionId);
    if (state === 'succeeded' && items.length > 0) await this.giveBack(orderId, items);
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
