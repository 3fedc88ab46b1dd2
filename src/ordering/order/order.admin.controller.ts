import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { Expands, Sparse } from '../../platform/http/fields/sparse.js';
import { Linked } from '../../platform/http/link/linked.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { ListOf } from '../../platform/http/list/list.decorator.js';
import { ListQuery } from '../../platform/http/list/list.query.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { OrderViewService } from './order-view.service.js';
import {
  AdminOrderDto,
  CancelOrderDto,
  CaptureDto,
  CAPTURES,
  OrderListDto,
  RefundDto,
  REFUNDS,
  ShipDto,
} from './order.dto.js';
import { staffOrderLinks } from './order.links.js';
import { ORDER_LIST } from './order.list.js';
import { OrderService } from './order.service.js';

@ApiTags('Admin: orders')
@Controller('v1/admin/orders')
export class OrderAdminController {
  constructor(
    private readonly orders: OrderService,
    private readonly views: OrderViewService,
  ) {}

  /**
   * List orders, newest first
   *
   * @remarks Whole orders, with their lines and what was paid.
   */
  @Get()
  @Linked(staffOrderLinks)
  @Allow('order.read')
  async list(@ListOf(ORDER_LIST) query: ListQuery): Promise<OrderListDto> {
    return (await this.views.page(query)).map(AdminOrderDto.from);
  }

  /**
   * Get an order
   *
   * @remarks With its payment and its fulfillments. Its `id` is what the calls below ask for.
   *
   * @param id The order's id
   */
  @Get(':id')
  @Linked(staffOrderLinks)
  @Allow('order.read')
  @Sparse(ORDER_LIST)
  @ApiProblems({ 404: ['order_not_found'] })
  async get(@Param('id', IdPipe) id: string, @Expands() expands?: ReadonlySet<string>): Promise<AdminOrderDto> {
    return AdminOrderDto.from(await this.views.get(id, expands));
  }

  /**
   * Cancel an order
   *
   * @remarks Only while nothing of it has left. Its stock is free again, and its money goes back.
   *
   * @param id The order's id
   */
  @Post(':id/cancellation')
  @Linked(staffOrderLinks)
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
  ): Promise<AdminOrderDto> {
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
  @Linked(staffOrderLinks)
  @Allow('order.capture')
  @Idempotent({ key: 'required', inSteps: true })
  @ApiBody({ type: CaptureDto, examples: CAPTURES })
  @ApiProblems({
    404: ['order_not_found'],
    409: ['order_not_open', 'capture_exceeds_authorized', 'payment_operation_failed'],
  })
  async capture(@Param('id', IdPipe) id: string, @Body() body: CaptureDto): Promise<AdminOrderDto> {
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
  @Linked(staffOrderLinks)
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
  ): Promise<AdminOrderDto> {
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
  @Linked(staffOrderLinks)
  @Allow('order.fulfill')
  @ApiProblems({ 404: ['order_not_found'], 409: ['order_not_shippable', 'stock_not_on_hand'] })
  async ship(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ShipDto,
  ): Promise<AdminOrderDto> {
    await this.orders.ship(actor, id, body.tracking ?? null);
    return this.get(id);
  }
}
