import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../platform/auth/access.guard.js';
import { Cursors } from '../platform/http/cursor.js';
import { parseList, type QueryParameters } from '../platform/http/list.js';
import { ApiList } from '../platform/http/list.openapi.js';
import { IdPipe } from '../platform/http/validation.js';
import {
  AdminProductDto,
  AdminProductListDto,
  CreateProductDto,
  CreateVariantDto,
  UpdateProductDto,
  UpdateVariantDto,
  VariantDto,
} from './product.dto.js';
import { ADMIN_PRODUCT_LIST } from './product.list.js';
import { ProductService } from './product.service.js';

@ApiTags('Admin: products')
@Controller('v1/admin')
export class ProductAdminController {
  constructor(
    private readonly products: ProductService,
    private readonly cursors: Cursors,
  ) {}

  /** List all products, drafts included */
  @Get('products')
  @Allow('product.read')
  @ApiList(ADMIN_PRODUCT_LIST)
  async list(@Query() query: QueryParameters): Promise<AdminProductListDto> {
    const page = await this.products.page(parseList(ADMIN_PRODUCT_LIST, query, this.cursors));
    return { ...page, data: page.data.map(AdminProductDto.from) };
  }

  /** Create a product with its variants */
  @Post('products')
  @Allow('product.write')
  async create(
    @Body() body: CreateProductDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminProductDto> {
    const created = await this.products.create(CreateProductDto.toDraft(body));
    void reply.header('Location', `/v1/admin/products/${created.product.id}`);
    return AdminProductDto.from(created);
  }

  /** Get a product */
  @Get('products/:id')
  @Allow('product.read')
  async get(@Param('id', IdPipe) id: string): Promise<AdminProductDto> {
    return AdminProductDto.from(await this.products.get(id));
  }

  /** Change members of a product; what is left out stays */
  @Patch('products/:id')
  @Allow('product.write')
  async update(@Param('id', IdPipe) id: string, @Body() body: UpdateProductDto): Promise<AdminProductDto> {
    return AdminProductDto.from(await this.products.update(id, body));
  }

  /** Add a variant to a product */
  @Post('products/:id/variants')
  @Allow('product.write')
  async addVariant(@Param('id', IdPipe) id: string, @Body() body: CreateVariantDto): Promise<VariantDto> {
    return VariantDto.from(await this.products.addVariant(id, body));
  }

  /** Change a variant */
  @Patch('variants/:id')
  @Allow('product.write')
  async updateVariant(@Param('id', IdPipe) id: string, @Body() body: UpdateVariantDto): Promise<VariantDto> {
    return VariantDto.from(await this.products.updateVariant(id, body));
  }
}
