import { Body, Controller, Delete, Get, Headers, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../platform/auth/access.guard.js';
import { CART_TOKEN } from '../platform/http/openapi.js';
import { IdPipe } from '../platform/http/validation.js';
import { AddCartLinesDto, CartDto, CreateCartDto, UpdateCartLineDto } from './cart.dto.js';
import { CartService } from './cart.service.js';

@ApiTags('Shop: carts')
@Controller('v1/carts')
export class CartController {
  constructor(private readonly carts: CartService) {}

  /** Create a cart. Its token is the only key to it */
  @Post()
  @Public()
  async create(@Body() body: CreateCartDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<CartDto> {
    const created = await this.carts.create(body.currency, body.lines ?? []);
    void reply.header('Location', `/v1/carts/${created.cart.id}`);
    return CartDto.from(created);
  }

  /** Get a cart */
  @Get(':id')
  @Public()
  @ApiSecurity(CART_TOKEN)
  async get(@Param('id', IdPipe) id: string, @Headers(CART_TOKEN) token?: string): Promise<CartDto> {
    return CartDto.from(await this.carts.get({ id, token }));
  }

  /** Put variants into a cart */
  @Post(':id/lines')
  @Public()
  @ApiSecurity(CART_TOKEN)
  async addLines(
    @Param('id', IdPipe) id: string,
    @Body() body: AddCartLinesDto,
    @Headers(CART_TOKEN) token?: string,
  ): Promise<CartDto> {
    return CartDto.from(await this.carts.addLines({ id, token }, body.lines));
  }

  /** Change how many units a line has */
  @Patch(':id/lines/:lineId')
  @Public()
  @ApiSecurity(CART_TOKEN)
  async changeLine(
    @Param('id', IdPipe) id: string,
    @Param('lineId', IdPipe) lineId: string,
    @Body() body: UpdateCartLineDto,
    @Headers(CART_TOKEN) token?: string,
  ): Promise<CartDto> {
    return CartDto.from(await this.carts.changeLine({ id, token }, lineId, body.quantity));
  }

  /** Take a line out of a cart */
  @Delete(':id/lines/:lineId')
  @Public()
  @ApiSecurity(CART_TOKEN)
  async removeLine(
    @Param('id', IdPipe) id: string,
    @Param('lineId', IdPipe) lineId: string,
    @Headers(CART_TOKEN) token?: string,
  ): Promise<CartDto> {
    return CartDto.from(await this.carts.removeLine({ id, token }, lineId));
  }
}
