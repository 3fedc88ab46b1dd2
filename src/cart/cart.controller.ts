import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Public, PublicOrSignedIn } from '../platform/auth/access.guard.js';
import { type Actor, PossibleActor } from '../platform/auth/actor.js';
import { CacheFor } from '../platform/http/caching/cache-for.js';
import { Sparse } from '../platform/http/fields/sparse.js';
import { Bound } from '../platform/http/input/bound.js';
import { IdPipe } from '../platform/http/input/validation.js';
import { IfMatch, OptionalIfMatch } from '../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../platform/http/precondition/version.js';
import { CART_TOKEN } from '../platform/openapi/headers.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { LinkedWith } from '../platform/http/link/linked.js';
import { OwnCart } from './own-cart.service.js';
import { linkedCart } from './cart.links.js';
import { AddCartLinesDto, CartDto, CreateCartDto, NEW_CARTS, UpdateCartLineDto } from './cart.dto.js';
import { CartService } from './cart.service.js';
import { CART_VIEW } from './cart.view.js';

@ApiTags('Shop: carts')
@Controller('v1/carts')
export class CartController {
  constructor(private readonly carts: CartService) {}

  /**
   * Create a cart
   *
   * @remarks Its `token` is the only key to it: send it as `Cart-Token` from here on. Nothing is reserved before checkout. Made with an access token, its order is yours.
   */
  @Post()
  @LinkedWith(linkedCart)
  @PublicOrSignedIn()
  @ApiBody({ type: CreateCartDto, examples: NEW_CARTS })
  @ApiCreatedResponse({ type: CartDto, description: 'The new cart' })
  @ApiProblems({
    409: ['out_of_stock', 'cart_worth_too_much'],
    422: ['currency_not_sold', 'variant_not_sold', 'quantity_too_large'],
    503: ['store_missing'],
  })
  async create(@PossibleActor() actor: Actor, @Body() body: CreateCartDto): Promise<CartDto> {
    return CartDto.from(await this.carts.create(actor, body.currency, body.lines ?? []));
  }

  /**
   * Get a cart
   *
   * @remarks With the prices that the shopper was told. Checkout says so when they have changed.
   */
  @Get(':id')
  @LinkedWith(linkedCart)
  @Sparse(CART_VIEW)
  @Public()
  @CacheFor({ public: false, vary: [CART_TOKEN] })
  @ApiSecurity(CART_TOKEN)
  @ApiProblems({ 404: ['cart_not_found'], 409: ['cart_worth_too_much'] })
  async get(@Bound('id', OwnCart, 'The cart’s id') id: string): Promise<CartDto> {
    return CartDto.from(await this.carts.get(id));
  }

  /**
   * Put variants into a cart
   *
   * @remarks Units of a variant that is there already are added to its line.
   */
  @Post(':id/lines')
  @LinkedWith(linkedCart)
  @Public()
  @ApiSecurity(CART_TOKEN)
  @ApiProblems({
    404: ['cart_not_found'],
    409: ['out_of_stock', 'cart_already_ordered', 'cart_too_large', 'cart_worth_too_much'],
    410: ['cart_expired'],
    422: ['variant_not_sold', 'quantity_too_large'],
  })
  async addLines(
    @Bound('id', OwnCart, 'The cart’s id') id: string,
    @Body() body: AddCartLinesDto,
    @OptionalIfMatch() expected: ExpectedVersion,
  ): Promise<CartDto> {
    return CartDto.from(await this.carts.addLines(id, body.lines, expected));
  }

  /**
   * Change how many units a line has
   *
   * @remarks The price of the line is told anew. `If-Match` is the `ETag` of the cart.
   *
   * @param lineId The line's id
   */
  @Patch(':id/lines/:lineId')
  @LinkedWith(linkedCart)
  @Public()
  @ApiSecurity(CART_TOKEN)
  @ApiProblems({
    404: ['cart_not_found', 'cart_line_not_found'],
    409: ['out_of_stock', 'cart_already_ordered', 'cart_worth_too_much'],
    410: ['cart_expired'],
    422: ['variant_not_sold'],
  })
  async changeLine(
    @Bound('id', OwnCart, 'The cart’s id') id: string,
    @Param('lineId', IdPipe) lineId: string,
    @Body() body: UpdateCartLineDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<CartDto> {
    return CartDto.from(await this.carts.changeLine(id, lineId, body.quantity, expected));
  }

  /**
   * Take a line out of a cart
   *
   * @remarks Answers with what is left. `If-Match` is the `ETag` of the cart.
   *
   * @param lineId The line's id
   */
  @Delete(':id/lines/:lineId')
  @LinkedWith(linkedCart)
  @Public()
  @ApiSecurity(CART_TOKEN)
  @ApiProblems({
    404: ['cart_not_found', 'cart_line_not_found'],
    409: ['cart_already_ordered', 'cart_worth_too_much'],
    410: ['cart_expired'],
  })
  async removeLine(
    @Bound('id', OwnCart, 'The cart’s id') id: string,
    @Param('lineId', IdPipe) lineId: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<CartDto> {
    return CartDto.from(await this.carts.removeLine(id, lineId, expected));
  }
}
