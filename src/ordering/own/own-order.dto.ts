import { OmitType } from '@nestjs/swagger';
import { type Actor, userIdOf } from '../../platform/auth/actor.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { OrderDto } from '../order/order.dto.js';
import type { OrderView } from '../order/order-view.service.js';

export class OwnOrderDto extends OmitType(OrderDto, ['token']) {
  /**
   * Proves that the order is yours: send it as `Order-Token`. Not there where it was shared with you, which ends, and this does not
   * @example "Zk1vT3p0c2pYbUx2d1JkR2hKb0F5TnFCaUVXS3JVbFg"
   */
  token?: string;

  /** @param actor who has signed in, or nobody, who has shown the token */
  static for(this: void, view: OrderView, actor: Actor): OwnOrderDto {
    const { token, ...order } = OrderDto.from(view);
    const userId = userIdOf(actor);
    return userId === null || view.order.userId === userId ? { ...order, token } : order;
  }
}

export class OwnOrderListDto {
  /** Orders of this page, in the order asked for */
  data: OwnOrderDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
