import { Body, Controller, Get, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AllowOn } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { Guarded } from '../../platform/http/fields/guarded.js';
import { Expands, Sparse } from '../../platform/http/fields/sparse.js';
import { Linked } from '../../platform/http/link/linked.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { ListOf } from '../../platform/http/list/list.decorator.js';
import { ListQuery } from '../../platform/http/list/list.query.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { NeedsToSet } from '../../platform/http/members/settable.js';
import { OptionalIfMatch } from '../../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { OrderViewService } from './order-view.service.js';
import { AdminOrderDto, AdminOrderListDto } from './order.admin.dto.js';
import { CancelOrderDto, CaptureDto, CAPTURES, RefundDto, REFUNDS, ShipDto } from './order.dto.js';
import { ORDER_POLICY } from '../order.policy.js';
import { staffOrderLinks } from './order.links.js';
import { ORDER_LIST } from './order.list.js';
import { OrderService } from './order.service.js';
import { FulfillmentService } from '../fulfillment/fulfillment.service.js';
import { RefundService } from '../refund/refund.service.js';

const WAITS =
  'The provider has not answered: `payment.operations` has what waits. The same call with its key tells how it went';

@ApiTags('Admin: orders')
@Controller('v1/admin/orders')
export class OrderAdminController {
  constructor(
    private readonly orders: OrderService,
    private readonly refunds: RefundService,
    private readonly fulfillments: FulfillmentService,
    private readonly views: OrderViewService,
  ) {}

  /**
   * List orders, newest first
   *
   * @remarks Whole orders, with their lines and what was paid.
   */
  @Get()
  @Linked(staffOrderLinks)
  @AllowOn(ORDER_POLICY, 'order.read')
  async list(@CurrentActor() actor: Actor, @ListOf(ORDER_LIST) query: ListQuery): Promise<AdminOrderListDto> {
    return (await this.views.page(actor, query)).map(AdminOrderDto.from);
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
  @AllowOn(ORDER_POLICY, 'order.read')
  @Sparse(ORDER_LIST)
  @ApiProblems({ 404: ['order_not_found'] })
  async get(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Expands() expands: ReadonlySet<string>,
  ): Promise<AdminOrderDto> {
    return AdminOrderDto.from(await this.views.getForStaff(actor, id, expands));
  }

  /**
   * Cancel an order
   *
   * @remarks Only while nothing of it has left. Its stock is free again, and its money goes back. Where the provider does not give
   * it back at once, `payment.isOwed` says so, and it is asked again a few times.
   *
   * @param id The order's id
   */
  @Post(':id/cancellation')
  @Linked(staffOrderLinks)
  @Guarded(ORDER_LIST)
  @AllowOn(ORDER_POLICY, 'order.cancel')
  @Idempotent({ key: 'optional', inSteps: true })
  @ApiCreatedResponse({ type: AdminOrderDto, description: 'The order is cancelled, and nothing of it is owed' })
  @ApiAcceptedResponse({
    type: AdminOrderDto,
    description: 'The order is cancelled, and its money has not gone back yet',
  })
  @ApiProblems({
    403: ['limit_exceeded'],
    404: ['order_not_found'],
    409: ['order_not_cancellable', 'payment_in_flight'],
  })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CancelOrderDto,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminOrderDto> {
    await this.orders.cancel(actor, id, body.reason, expected);
    const order = await this.changed(id);
    void reply.status(statusOf(!order.payment.isOwed));
    return order;
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
  @Guarded(ORDER_LIST)
  @AllowOn(ORDER_POLICY, 'order.capture')
  @Idempotent({ key: 'required', inSteps: true })
  @ApiBody({ type: CaptureDto, examples: CAPTURES })
  @ApiCreatedResponse({ type: AdminOrderDto, description: 'The money is taken' })
  @ApiAcceptedResponse({ type: AdminOrderDto, description: WAITS })
  @ApiProblems({
    404: ['order_not_found'],
    409: ['order_not_open', 'capture_exceeds_authorized', 'payment_operation_failed'],
  })
  async capture(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: CaptureDto,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminOrderDto> {
    void reply.status(statusOf(await this.orders.capture(actor, id, body.amount, expected)));
    return this.changed(id);
  }

  /**
   * Give captured money back, and units to stock
   *
   * @remarks Everything that is left when no `amount` is given. A new key for each refund, the same key for a repetition. Goods go
   * back once the money has. Of an order that was cancelled, too, as long as it holds money. Above an amount that the operator
   * sets, it asks for a proof that is not old.
   *
   * @param id The order's id
   */
  @Post(':id/refunds')
  @Linked(staffOrderLinks)
  @Guarded(ORDER_LIST)
  @AllowOn(ORDER_POLICY, 'order.refund')
  @NeedsToSet({ restock: 'order.restock' })
  @Idempotent({ key: 'required', inSteps: true })
  @ApiBody({ type: RefundDto, examples: REFUNDS })
  @ApiCreatedResponse({ type: AdminOrderDto, description: 'The money has gone back, and the goods' })
  @ApiAcceptedResponse({ type: AdminOrderDto, description: WAITS })
  @ApiProblems({
    401: ['step_up_required'],
    403: ['limit_exceeded', 'member_not_settable', 'session_required'],
    404: ['order_not_found', 'order_line_not_found'],
    409: [...['order_not_open', 'refund_exceeds_captured', 'restock_exceeds_line'], ...['payment_operation_failed']],
  })
  async refund(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: RefundDto,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminOrderDto> {
    const isDone = await this.refunds.refund(actor, id, { ...body, restock: body.restock ?? [] }, expected);
    void reply.status(statusOf(isDone));
    return this.changed(id);
  }

  /**
   * Send everything of the order that was not given back
   *
   * @remarks What it holds in stock leaves. Paid and sent, it is `completed`.
   *
   * @param id The order's id
   */
  @Post(':id/fulfillments')
  @Linked(staffOrderLinks)
  @Guarded(ORDER_LIST)
  @AllowOn(ORDER_POLICY, 'order.fulfill')
  @ApiProblems({ 404: ['order_not_found'], 409: ['order_not_shippable', 'stock_not_on_hand'] })
  async ship(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ShipDto,
    @OptionalIfMatch() expected: ExpectedVersion,
  ): Promise<AdminOrderDto> {
    await this.fulfillments.ship(actor, id, body.tracking ?? null, expected);
    return this.changed(id);
  }

  /** To whoever could do it, what they did it with is shown. */
  private async changed(id: string): Promise<AdminOrderDto> {
    return AdminOrderDto.from(await this.views.getChanged(id));
  }
}

const statusOf = (isDone: boolean) => (isDone ? HttpStatus.CREATED : HttpStatus.ACCEPTED);
