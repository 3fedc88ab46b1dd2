import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../platform/auth/actor.js';
import { Cursors } from '../platform/http/cursor.js';
import { Idempotent } from '../platform/http/idempotent.js';
import { parseList, type QueryParameters } from '../platform/http/list.js';
import { ApiList } from '../platform/http/list.openapi.js';
import { IdPipe } from '../platform/http/validation.js';
import { OrderViewService } from './order-view.service.js';
import { CancelOrderDto, CaptureDto, OrderDto, OrderListDto, RefundDto, ShipDto } from './order.dto.js';
import { ORDER_LIST } from './order.repository.js';
import { OrderService } from './order.service.js';

@ApiTags('Admin: orders')
@Controller('v1/admin/orders')
export class OrderAdminController {
  constructor(
    private readonly orders: OrderService,
    private readonly views: OrderViewService,
    private readonly cursors: Cursors,
  ) {}

  /** List orders, newest first */
  @Get()
  @Allow('order.read')
  @ApiList(ORDER_LIST)
  async list(@Query() query: QueryParameters): Promise<OrderListDto> {
    const page = await this.views.page(parseList(ORDER_LIST, query, this.cursors));
    return { ...page, data: page.data.map(OrderDto.from) };
  }

  /** Get an order */
  @Get(':id')
  @Allow('order.read')
  async get(@Param('id', IdPipe) id: string): Promise<OrderDto> {
    return OrderDto.from(await this.views.get(id));
  }

  /** Cancel an order of which nothing has left; its money goes back */
  @Post(':id/cancellation')
  @Allow('order.cancel')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CancelOrderDto,
  ): Promise<OrderDto> {
    await this.orders.cancel(actor, id, body.reason);
    return this.get(id);
  }

  /** Take the authorized money, or part of it */
  @Post(':id/captures')
  @Allow('order.capture')
  @Idempotent()
  async capture(@Param('id', IdPipe) id: string, @Body() body: CaptureDto): Promise<OrderDto> {
    await this.orders.capture(id, body.amount);
    return this.get(id);
  }

  /** Give captured money back, and units to stock */
  @Post(':id/refunds')
  @Allow('order.refund')
  @Idempotent()
  async refund(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: RefundDto,
  ): Promise<OrderDto> {
    await this.orders.refund(actor, id, { ...body, restock: body.restock ?? [] });
    return this.get(id);
  }

  /** Send everything of the order */
  @Post(':id/fulfillments')
  @Allow('order.fulfill')
  async ship(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() body: ShipDto): Promise<OrderDto> {
    await this.orders.ship(actor, id, body.tracking ?? null);
    return this.get(id);
  }
}
