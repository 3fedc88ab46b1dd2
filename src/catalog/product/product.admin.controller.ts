import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { LinkedWith } from '../../platform/http/link/linked.js';
import { ListOf } from '../../platform/http/list/list.decorator.js';
import { ListQuery } from '../../platform/http/list/list.query.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { AdminProductDto, AdminProductListDto, CreateProductDto } from './product.dto.js';
import { NEW_PRODUCTS } from './product.examples.js';
import { linkedProduct } from './product.links.js';
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
  @LinkedWith(linkedProduct)
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
  @LinkedWith(linkedProduct)
  @Allow('product.write')
  @ApiBody({ type: CreateProductDto, examples: NEW_PRODUCTS })
  @ApiCreatedResponse({ type: AdminProductDto, description: 'The product as it was stored' })
  @ApiProblems({ 409: ['external_id_taken', 'slug_taken', 'sku_taken'], 422: ['variant_options_invalid'] })
  async create(@Body() body: CreateProductDto): Promise<AdminProductDto> {
    return AdminProductDto.from(await this.products.create(CreateProductDto.toDraft(body)));
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
  @LinkedWith(linkedProduct)
  @Allow('product.read')
  @Sparse(ADMIN_PRODUCT_LIST)
  @ApiProblems({ 404: ['product_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<AdminProductDto> {
    return AdminProductDto.from(await this.products.get(id));
  }
}
