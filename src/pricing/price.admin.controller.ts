import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/auth/access.guard.js';
import { Sparse } from '../platform/http/fields/sparse.js';
import { IdPipe } from '../platform/http/input/validation.js';
import { Linked } from '../platform/http/link/linked.js';
import { IfMatch } from '../platform/http/precondition/if-match.js';
import type { ExpectedVersion } from '../platform/http/precondition/version.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { PRICES_VIEW, PricesDto, VariantPricesDto } from './price.dto.js';
import { priceLinks } from './price.links.js';
import { PriceService } from './price.service.js';

@ApiTags('Admin: prices')
@Controller('v1/admin/variants/:id/prices')
export class PriceAdminController {
  constructor(private readonly prices: PriceService) {}

  /**
   * Get what a variant costs
   *
   * @remarks In a currency without a price it is not on sale.
   *
   * @param id The variant's id
   */
  @Get()
  @Linked(priceLinks)
  @Allow('product.read')
  @Sparse(PRICES_VIEW)
  @ApiProblems({ 404: ['variant_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<VariantPricesDto> {
    return { variantId: id, ...(await this.prices.pricesOf(id)) };
  }

  /**
   * Replace what a variant costs
   *
   * @remarks A currency that is left out is no longer sold. Open carts are told of a new price at checkout.
   *
   * @param id The variant's id
   */
  @Put()
  @Linked(priceLinks)
  @Allow('product.write')
  @ApiProblems({ 404: ['variant_not_found'], 422: ['currency_not_sold'] })
  async replace(
    @Param('id', IdPipe) id: string,
    @Body() body: PricesDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<VariantPricesDto> {
    return { variantId: id, ...(await this.prices.setPrices(id, body.prices, expected)) };
  }
}
