import { Injectable } from '@nestjs/common';
import { Secrets } from '../../platform/auth/secrets.js';
import type { Binding, Caller } from '../../platform/http/input/bound.js';
import { ORDER_TOKEN } from '../../platform/openapi/headers.js';
import { ORDER_TOKEN_PURPOSE, type OrderView, OrderViewService } from '../order/order-view.service.js';
import { orderNotFound } from '../ordering.errors.js';

/** An order that the caller may see: who knows its token placed it, and of who has signed in the policy says it. */
@Injectable()
export class OwnOrder implements Binding<OrderView> {
  constructor(
    private readonly secrets: Secrets,
    private readonly views: OrderViewService,
  ) {}

  /** @throws `order_not_found`, also when the order exists and is not theirs */
  async bind(id: string, { actor, header }: Caller): Promise<OrderView> {
    if (this.secrets.verify(ORDER_TOKEN_PURPOSE, id, header(ORDER_TOKEN))) return this.views.get(id);
    // Whether there is one costs a look into the database, which nobody unknown gets.
    if (actor.kind === 'nobody') throw orderNotFound(id);
    return this.views.getFor(actor, id);
  }
}
