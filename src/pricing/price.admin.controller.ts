import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/auth/access.guard.js';
import { IdPipe } from '../platform/http/validation.js';
import { PricesDto } from './price.dto.js';
import { PriceService } from './price.service.js';

@ApiTags('Admin: prices')
@Controller('v1/admin/variants/:id/prices')
export class PriceAdminController {
  constructor(private readonly prices: PriceService) {}

  /** Get what a variant costs */
  @Get()
  @Allow('product.read')
  async get(@Param('id', IdPipe) id: string): Promise<PricesDto> {
    return { prices: await this.prices.pricesOf(id) };
  }

  /** Replace what a variant costs */
  @Put()
  @Allow('product.write')
  async replace(@Param('id', IdPipe) id: string, @Body() body: PricesDto): Promise<PricesDto> {
    return { prices: await this.prices.setPrices(id, body.prices) };
  }
}
