import { Body, Controller, Delete, HttpCode, HttpStatus, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { LinkedWith } from '../../platform/http/link/linked.js';
import { type Change, PatchOf, TakesJsonPatch } from '../../platform/http/patch/patch-of.js';
import { IfMatch, OptionalIfMatch } from '../../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { AdminProductDto, CreateProductDto, ProductDocumentDto, UpdateProductDto } from '../product/product.dto.js';
import { PRODUCT_CHANGES, PRODUCT_REPLACEMENTS } from '../product/product.examples.js';
import { linkedProduct } from '../product/product.links.js';
import { ProductChangeService } from './product-change.service.js';

@ApiTags('Admin: products')
@Controller('v1/admin/products/:id')
export class ProductChangeAdminController {
  constructor(private readonly changes: ProductChangeService) {}

  /**
   * Replace a product
   *
   * @remarks What is left out is as in a new product. Variants are matched by SKU: those that are left out are deleted.
   *
   * @param id The product's id
   */
  @Put()
  @LinkedWith(linkedProduct)
  @Allow('product.write')
  @ApiBody({ type: CreateProductDto, examples: PRODUCT_REPLACEMENTS })
  @ApiProblems({
    404: ['product_not_found'],
    409: ['external_id_taken', 'slug_taken', 'sku_taken'],
    410: ['product_deleted'],
    422: ['variant_options_invalid'],
  })
  async replace(
    @Param('id', IdPipe) id: string,
    @Body() body: CreateProductDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<AdminProductDto> {
    return AdminProductDto.from(await this.changes.replace(id, CreateProductDto.toDraft(body), expected));
  }

  /**
   * Change members of a product; what is left out stays
   *
   * @remarks A merge patch (null takes a member away, a list is replaced as a whole) or a JSON Patch. Options can change only as
   * long as they fit every variant.
   *
   * @param id The product's id
   */
  @Patch()
  @LinkedWith(linkedProduct)
  @Allow('product.write')
  @TakesJsonPatch()
  @ApiBody({ type: UpdateProductDto, examples: PRODUCT_CHANGES })
  @ApiProblems({
    404: ['product_not_found'],
    409: ['slug_taken', 'patch_not_applicable'],
    410: ['product_deleted'],
    422: ['variant_options_invalid'],
  })
  async update(
    @Param('id', IdPipe) id: string,
    @IfMatch() expected: ExpectedVersion,
    @PatchOf(ProductDocumentDto) change: Change<ProductDocumentDto>,
  ): Promise<AdminProductDto> {
    const patched = await this.changes.patch(
      id,
      async (document) => ProductDocumentDto.toMembers(await change.of(document)),
      expected,
    );
    return AdminProductDto.from(patched);
  }

  /**
   * Delete a product with its variants
   *
   * @remarks It is no longer shown or sold; carts that hold it are told at checkout, and orders keep it. It can be restored until it
   * is purged.
   *
   * @param id The product's id
   */
  @Delete()
  @Allow('product.write')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'It is deleted' })
  @ApiProblems({ 404: ['product_not_found'], 410: ['product_deleted'] })
  remove(@Param('id', IdPipe) id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    return this.changes.remove(id, expected);
  }

  /**
   * Restore a deleted product
   *
   * @remarks With its variants, prices and stock. Others may have its slug or SKUs by now; then it stays deleted.
   *
   * @param id The product's id
   */
  @Post('restoration')
  @LinkedWith(linkedProduct)
  @Allow('product.write')
  @HttpCode(HttpStatus.OK)
  @ApiProblems({ 404: ['product_not_found'], 409: ['external_id_taken', 'slug_taken', 'sku_taken'] })
  async restore(
    @Param('id', IdPipe) id: string,
    @OptionalIfMatch() expected: ExpectedVersion,
  ): Promise<AdminProductDto> {
    return AdminProductDto.from(await this.changes.restore(id, expected));
  }
}
