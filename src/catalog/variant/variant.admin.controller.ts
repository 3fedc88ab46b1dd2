import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Patch, Post } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { Linked } from '../../platform/http/link/linked.js';
import { type Change, PatchOf } from '../../platform/http/patch/patch-of.js';
import { IfMatch, OptionalIfMatch } from '../../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { variantLinks } from '../product/product.links.js';
import { VARIANT_VIEW } from '../product/product.list.js';
import { CreateVariantDto, UpdateVariantDto, VariantDto } from './variant.dto.js';
import { VariantService } from './variant.service.js';

@ApiTags('Admin: products')
@Controller('v1/admin')
export class VariantAdminController {
  constructor(private readonly variants: VariantService) {}

  /**
   * Add a variant to a product
   *
   * @remarks It names one value for each option, and no two variants name the same.
   *
   * @param id The product's id
   */
  @Post('products/:id/variants')
  @Linked(variantLinks)
  @Allow('product.write')
  @ApiProblems({
    404: ['product_not_found'],
    409: ['sku_taken'],
    410: ['product_deleted'],
    422: ['variant_options_invalid'],
  })
  async add(
    @Param('id', IdPipe) id: string,
    @Body() body: CreateVariantDto,
    @OptionalIfMatch() expected: ExpectedVersion,
  ): Promise<VariantDto> {
    return VariantDto.from(await this.variants.add(id, body, expected));
  }

  /**
   * Get a variant
   *
   * @remarks Deleted ones too, until they are purged.
   *
   * @param id The variant's id
   */
  @Get('variants/:id')
  @Linked(variantLinks)
  @Allow('product.read')
  @Sparse(VARIANT_VIEW)
  @ApiProblems({ 404: ['variant_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<VariantDto> {
    return VariantDto.from(await this.variants.get(id));
  }

  /**
   * Change a variant; what is left out stays
   *
   * @remarks A merge patch: options are merged with those that it has. Orders keep what they were placed with.
   *
   * @param id The variant's id
   */
  @Patch('variants/:id')
  @Linked(variantLinks)
  @Allow('product.write')
  @ApiBody({ type: UpdateVariantDto })
  @ApiProblems({
    404: ['variant_not_found'],
    409: ['sku_taken'],
    410: ['product_deleted', 'variant_deleted'],
    422: ['variant_options_invalid'],
  })
  async update(
    @Param('id', IdPipe) id: string,
    @IfMatch() expected: ExpectedVersion,
    @PatchOf(CreateVariantDto) change: Change<CreateVariantDto>,
  ): Promise<VariantDto> {
    return VariantDto.from(await this.variants.update(id, (draft) => change.of(draft), expected));
  }

  /**
   * Delete a variant
   *
   * @remarks It is no longer shown or sold; carts that hold it are told at checkout, and orders keep it. It can be restored.
   *
   * @param id The variant's id
   */
  @Delete('variants/:id')
  @Allow('product.write')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'It is deleted' })
  @ApiProblems({
    404: ['variant_not_found'],
    409: ['variant_is_last'],
    410: ['product_deleted', 'variant_deleted'],
  })
  remove(@Param('id', IdPipe) id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    return this.variants.remove(id, expected);
  }

  /**
   * Restore a deleted variant
   *
   * @remarks With its prices and its stock. Another may have its SKU or its options by now; then it stays deleted.
   *
   * @param id The variant's id
   */
  @Post('variants/:id/restoration')
  @Linked(variantLinks)
  @Allow('product.write')
  @HttpCode(HttpStatus.OK)
  @ApiProblems({
    404: ['variant_not_found'],
    409: ['sku_taken'],
    410: ['product_deleted'],
    422: ['variant_options_invalid'],
  })
  async restore(@Param('id', IdPipe) id: string, @OptionalIfMatch() expected: ExpectedVersion): Promise<VariantDto> {
    return VariantDto.from(await this.variants.restore(id, expected));
  }
}
