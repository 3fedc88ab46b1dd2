import { Injectable } from '@nestjs/common';
import { Secrets } from '../../platform/auth/secrets.js';
import type { Binding, Caller } from '../../platform/http/input/bound.js';
import { ORDER_TOKEN } from '../../platform/openapi/headers.js';
import { orderNotFound } from '../ordering.errors.js';
import { ORDER_TOKEN_PURPOSE, type OrderView, OrderViewService } from './order-view.service.js';

/** An order of the caller: who knows its token, placed it. */
@Injectable()
export class OwnOrder implements Binding<OrderView> {
  constructor(
    private readonly secrets: Secrets,
    private readonly views: OrderViewService,
  ) {}

  /** @throws `order_not_found`, also when the order exists and the token is not its own */
  async bind(id: string, { header }: Caller): Promise<OrderView> {
    if (!this.secrets.verify(ORDER_TOKEN_PURPOSE, id, header(ORDER_TOKEN))) throw orderNotFound(id);
    return this.views.get(id);
  }
}
