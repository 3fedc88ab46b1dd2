import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { Cursors } from '../../platform/http/list/cursor.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { parseList, type QueryParameters } from '../../platform/http/list/list.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { ApiList } from '../../platform/openapi/api.list.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { OrderViewService } from './order-view.service.js';
import {
  CancelOrderDto,
  CaptureDto,
  CAPTURES,
  OrderDto,
  OrderListDto,
  RefundDto,
  REFUNDS,
  ShipDto,
} from './order.dto.js';
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

  /**
   * List orders, newest first
   *
   * @remarks Whole orders, with their lines and what was paid.
   */
  @Get()
  @Allow('order.read')
  @ApiList(ORDER_LIST, {
    status: '`pending`, `confirmed`, `completed`, `cancelled` or `expired`',
    number: "The order's number",
    email: "The shopper's address, in any case",
    createdAt: 'When it was placed',
  })
  async list(@Query() query: QueryParameters): Promise<OrderListDto> {
    const page = await this.views.page(parseList(ORDER_LIST, query, this.cursors));
    return { ...page, data: page.data.map(OrderDto.from) };
  }

  /**
   * Get an order
   *
   * @remarks With its payment and its fulfillments. Its `id` is what the calls below ask for.
   *
   * @param id The order's id
   */
  @Get(':id')
  @Allow('order.read')
  @ApiProblems({ 404: ['order_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<OrderDto> {
    return OrderDto.from(await this.views.get(id));
  }

  /**
   * Cancel an order
   *
   * @remarks Only while nothing of it has left. Its stock is free again, and its money goes back.
   *
   * @param id The order's id
   */
  @Post(':id/cancellation')
  @Allow('order.cancel')
  @Idempotent({ key: 'optional', inSteps: true })
  @ApiProblems({
    404: ['order_not_found'],
    409: ['order_not_cancellable', 'payment_in_flight', 'payment_operation_failed'],
  })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CancelOrderDto,
  ): Promise<OrderDto> {
    await this.orders.cancel(actor, id, body.reason);
    return this.get(id);
  }

  /**
   * Take the authorized money, or part of it
   *
   * @remarks Everything that is left when no `amount` is given. A new key for each capture, the same key for a repetition.
   *
   * @param id The order's id
   */
  @Post(':id/captures')
  @Allow('order.capture')
  @Idempotent({ key: 'required', inSteps: true })
  @ApiBody({ type: CaptureDto, examples: CAPTURES })
  @ApiProblems({
    404: ['order_not_found'],
    409: ['order_not_open', 'capture_exceeds_authorized', 'payment_operation_failed'],
  })
  async capture(@Param('id', IdPipe) id: string, @Body() body: CaptureDto): Promise<OrderDto> {
    await this.orders.capture(id, body.amount);
    return this.get(id);
  }

  /**
   * Give captured money back, and units to stock
   *
   * @remarks Everything that is left when no `amount` is given. A new key for each refund, the same key for a repetition.
   *
   * @param id The order's id
   */
  @Post(':id/refunds')
  @Allow('order.refund')
  @Idempotent({ key: 'required', inSteps: true })
  @ApiBody({ type: RefundDto, examples: REFUNDS })
  @ApiProblems({
    404: ['order_not_found', 'order_line_not_found'],
    409: [...['order_not_open', 'refund_exceeds_captured', 'restock_exceeds_line'], ...['payment_operation_failed']],
  })
  async refund(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: RefundDto,
  ): Promise<OrderDto> {
    await this.orders.refund(actor, id, { ...body, restock: body.restock ?? [] });
    return this.get(id);
  }

  /**
   * Send everything of the order
   *
   * @remarks What it held in stock leaves. Paid and sent, it is `completed`.
   *
   * @param id The order's id
   */
  @Post(':id/fulfillments')
  @Allow('order.fulfill')
  @ApiProblems({ 404: ['order_not_found'], 409: ['order_not_shippable', 'stock_not_on_hand'] })
  async ship(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() body: ShipDto): Promise<OrderDto> {
    await this.orders.ship(actor, id, body.tracking ?? null);
    return this.get(id);
  }
}
