import { Body, Controller, Get, Headers, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../platform/auth/access.guard.js';
import { Idempotent } from '../platform/http/idempotent.js';
import { CART_TOKEN, ORDER_TOKEN } from '../platform/http/openapi.js';
import { IdPipe } from '../platform/http/validation.js';
import { CheckoutDto } from './checkout.dto.js';
import { CheckoutService } from './checkout.service.js';
import { OrderViewService } from './order-view.service.js';
import { OrderDto } from './order.dto.js';

@ApiTags('Shop: orders')
@Controller('v1')
export class OrderController {
  constructor(
    private readonly checkouts: CheckoutService,
    private readonly views: OrderViewService,
  ) {}

  /** Check a cart out: reserve the stock, authorize the payment, place the order */
  @Post('carts/:id/checkout')
  @Public()
  @Idempotent()
  @ApiSecurity(CART_TOKEN)
  @ApiCreatedResponse({ type: OrderDto, description: 'The order is confirmed' })
  @ApiAcceptedResponse({
    type: OrderDto,
    description: 'The order is pending: the payment waits for the provider or for the shopper',
  })
  async checkOut(
    @Param('id', IdPipe) id: string,
    @Body() body: CheckoutDto,
    @Headers('idempotency-key') key: string,
    @Headers(CART_TOKEN) token: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderDto> {
    const view = await this.checkouts.checkOut({ id, token }, CheckoutDto.toRequest(body, key));
    void reply.header('Location', `/v1/orders/${view.order.id}`);
    void reply.status(view.order.status === 'pending' ? HttpStatus.ACCEPTED : HttpStatus.CREATED);
    return OrderDto.from(view);
  }

  /** Get an order */
  @Get('orders/:id')
  @Public()
  @ApiSecurity(ORDER_TOKEN)
  @ApiOkResponse({ type: OrderDto })
  async get(@Param('id', IdPipe) id: string, @Headers(ORDER_TOKEN) token?: string): Promise<OrderDto> {
    return OrderDto.from(await this.views.getByToken(id, token));
  }
}
