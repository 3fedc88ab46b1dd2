import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/auth/access.guard.js';
import { IdPipe } from '../platform/http/input/validation.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { PricesDto } from './price.dto.js';
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
  @Allow('product.read')
  @ApiProblems({ 404: ['variant_not_found'] })
  async get(@Param('id', IdPipe) id: string): Promise<PricesDto> {
    return { prices: await this.prices.pricesOf(id) };
  }

  /**
   * Replace what a variant costs
   *
   * @remarks A currency that is left out is no longer sold. Open carts are told of a new price at checkout.
   *
   * @param id The variant's id
   */
  @Put()
  @Allow('product.write')
  @ApiProblems({ 404: ['variant_not_found'], 422: ['currency_not_sold'] })
  async replace(@Param('id', IdPipe) id: string, @Body() body: PricesDto): Promise<PricesDto> {
    return { prices: await this.prices.setPrices(id, body.prices) };
  }
}
