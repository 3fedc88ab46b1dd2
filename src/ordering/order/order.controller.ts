import { Body, Controller, Headers, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiCreatedResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OwnCart } from '../../cart/index.js';
import { PublicOrSignedIn } from '../../platform/auth/access.guard.js';
import { type Actor, PossibleActor } from '../../platform/auth/actor.js';
import { Linked } from '../../platform/http/link/linked.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { Bound } from '../../platform/http/input/bound.js';
import { CART_TOKEN } from '../../platform/openapi/headers.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { CheckoutDto, CHECKOUTS } from '../checkout/checkout.dto.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import { shopperOrderLinks } from './order.links.js';
import { OrderDto } from './order.dto.js';

@ApiTags('Shop: orders')
@Controller('v1')
export class OrderController {
  constructor(private readonly checkouts: CheckoutService) {}

  /**
   * Check a cart out
   *
   * @remarks Reserves the stock, asks the payment provider, and places the order, or does none of it. The `token` of the answer
   * opens the order: send it as `Order-Token`. With an access token, or a cart that was made with one, the order is of that account
   * too. When in doubt send the same request with the same key again.
   */
  @Post('carts/:id/checkout')
  @Linked(shopperOrderLinks)
  @PublicOrSignedIn()
  @Rate('checkouts')
  @Idempotent({ key: 'required', inSteps: true })
  @ApiSecurity(CART_TOKEN)
  @ApiBody({ type: CheckoutDto, examples: CHECKOUTS })
  @ApiCreatedResponse({ type: OrderDto, description: 'The order is confirmed' })
  @ApiAcceptedResponse({
    type: OrderDto,
    description:
      'The order is pending: the payment waits for the provider, or for the shopper at `payment.challengeUrl`',
  })
  @ApiProblems({
    402: ['payment_declined'],
    404: ['cart_not_found'],
    409: [
      ...['out_of_stock', 'price_changed', 'cart_empty', 'cart_already_ordered', 'cart_worth_too_much'],
      ...['order_cancelled', 'order_expired'],
    ],
    410: ['cart_expired'],
    422: ['shipping_method_unknown', 'payment_provider_unknown', 'variant_not_sold'],
    503: ['payment_provider_unavailable'],
  })
  async checkOut(
    @PossibleActor() actor: Actor,
    @Bound('id', OwnCart, 'The cart’s id') cartId: string,
    @Body() body: CheckoutDto,
    @Headers('Idempotency-Key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderDto> {
    const view = await this.checkouts.checkOut(cartId, CheckoutDto.toRequest(actor, body, key));
    void reply.status(view.order.status === 'pending' ? HttpStatus.ACCEPTED : HttpStatus.CREATED);
    return OrderDto.from(view);
  }
}
