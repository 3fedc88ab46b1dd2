import { Controller, Get } from '@nestjs/common';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import { PublicOrSignedIn, SignedIn } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor, PossibleActor } from '../../platform/auth/actor.js';
import { CacheFor } from '../../platform/http/caching/cache-for.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { Bound } from '../../platform/http/input/bound.js';
import { Linked } from '../../platform/http/link/linked.js';
import { ListOf } from '../../platform/http/list/list.decorator.js';
import { ListQuery } from '../../platform/http/list/list.query.js';
import { ORDER_TOKEN } from '../../platform/openapi/headers.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { shopperOrderLinks } from '../order/order.links.js';
import { ORDER_VIEW, OWN_ORDER_LIST } from '../order/order.list.js';
import { type OrderView, OrderViewService } from '../order/order-view.service.js';
import { OwnOrderDto, OwnOrderListDto } from './own-order.dto.js';
import { OwnOrder } from './own-order.service.js';

@ApiTags('Shop: orders')
@Controller('v1/orders')
export class OwnOrderController {
  constructor(private readonly views: OrderViewService) {}

  /**
   * List your orders, newest first
   *
   * @remarks Those that were placed with your account, and those that somebody shared with you.
   */
  @Get()
  @Linked(shopperOrderLinks)
  @SignedIn()
  async list(@CurrentActor() actor: Actor, @ListOf(OWN_ORDER_LIST) query: ListQuery): Promise<OwnOrderListDto> {
    return (await this.views.pageFor(actor, query)).map((view) => OwnOrderDto.for(view, actor));
  }

  /**
   * Get an order
   *
   * @remarks For the shopper: with the `token` that checkout gave, or with the access token of the account that placed it.
   */
  @Get(':id')
  @Linked(shopperOrderLinks)
  @Sparse(ORDER_VIEW)
  @PublicOrSignedIn()
  @CacheFor({ public: false, vary: [ORDER_TOKEN, 'Authorization'] })
  @ApiSecurity(ORDER_TOKEN)
  @ApiProblems({ 404: ['order_not_found'] })
  get(@PossibleActor() actor: Actor, @Bound('id', OwnOrder, 'The order’s id') order: OrderView): OwnOrderDto {
    return OwnOrderDto.for(order, actor);
  }
}
