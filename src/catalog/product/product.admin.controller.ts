import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/auth/access.guard.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { Linked } from '../../platform/http/link/linked.js';
import { ListOf } from '../../platform/http/list/list.decorator.js';
import { ListQuery } from '../../platform/http/list/list.query.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { LOCATION } from '../../platform/openapi/headers.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { AdminProductDto, AdminProductListDto, CreateProductDto } from './product.dto.js';
import { NEW_PRODUCTS } from './product.examples.js';
import { adminProductLinks } from './product.links.js';
import { ADMIN_PRODUCT_LIST } from './product.list.js';
import { ProductService } from './product.service.js';

@ApiTags('Admin: products')
@Controller('v1/admin')
export class ProductAdminController {
  constructor(private readonly products: ProductService) {}

  /**
   * List all products, drafts included
   *
   * @remarks As they are stored, whatever can be sold of them.
   */
  @Get('products')
  @Linked(adminProductLinks)
  @Allow('product.read')
  async list(@ListOf(ADMIN_PRODUCT_LIST) query: ListQuery): Promise<AdminProductListDto> {
    return (await this.products.page(query)).map(AdminProductDto.from);
  }

  /**
   * Create a product with its variants
   *
   * @remarks It begins as a draft unless `status` says otherwise. Give each variant a price and stock next, or nobody can buy it.
   */
  @Post('products')
  @Linked(adminProductLinks)
  @Allow('product.write')
  @ApiBody({ type: CreateProductDto, examples: NEW_PRODUCTS })
  @ApiCreatedResponse({ type: AdminProductDto, description: 'The product as it was stored', headers: LOCATION })
  @ApiProblems({ 409: ['external_id_taken', 'slug_taken', 'sku_taken'], 422: ['variant_options_invalid'] })
  async create(
    @Body() body: CreateProductDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminProductDto> {
    const created = await this.products.create(CreateProductDto.toDraft(body));
    void reply.header('Location', `/v1/admin/products/${created.product.id}`);
    return AdminProductDto.from(created);
  }

  /**
   * Get a product
   *
   * @remarks Its prices and its stock are under *Admin: prices* and *Admin: stock*, by variant. Deleted products too, until they are
   * purged.
   *
   * @param id The product's id
   */
  @Get('products/:id')
  @Linked(adminProductLinks)
  @Allow('product.read')
  @Sparse(ADMIN_PRODUCT_LIST)
  @ApiProblems({ 404: ['product_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<AdminProductDto> {
    return AdminProductDto.from(await this.products.get(id));
  }
}
