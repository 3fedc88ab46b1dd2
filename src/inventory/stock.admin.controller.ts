import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../platform/auth/actor.js';
import { Cursors } from '../platform/http/list/cursor.js';
import { parseList, type QueryParameters } from '../platform/http/list/list.js';
import { ApiList } from '../platform/openapi/api.list.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { StockAdjustmentService } from './stock-adjustment.service.js';
import { STOCK_LEVEL_LIST } from './stock-level.repository.js';
import {
  CreateStockAdjustmentDto,
  StockLevelDto,
  StockLevelListDto,
  StockLocationDto,
  StockLocationListDto,
} from './stock.dto.js';

@ApiTags('Admin: stock')
@Controller('v1/admin')
export class StockAdminController {
  constructor(
    private readonly stock: StockAdjustmentService,
    private readonly cursors: Cursors,
  ) {}

  /**
   * List the places that goods are shipped from
   *
   * @remarks In the order in which orders are served from them.
   */
  @Get('stock-locations')
  @Allow('stock.read')
  async listLocations(): Promise<StockLocationListDto> {
    return { data: (await this.stock.listLocations()).map(StockLocationDto.from) };
  }

  /**
   * List what is on hand and reserved
   *
   * @remarks One level for each variant and location. What can be bought is `onHand` − `reserved`, over all locations.
   */
  @Get('stock-levels')
  @Allow('stock.read')
  @ApiList(STOCK_LEVEL_LIST, { variantId: 'Id of a variant', locationId: 'Id of a stock location' })
  async listLevels(@Query() query: QueryParameters): Promise<StockLevelListDto> {
    const page = await this.stock.page(parseList(STOCK_LEVEL_LIST, query, this.cursors));
    return { ...page, data: page.data.map(StockLevelDto.from) };
  }

  /**
   * Add to or take from what is on hand
   *
   * @remarks Each adjustment is a movement that stays on record, with its reason and who made it.
   */
  @Post('stock-adjustments')
  @Allow('stock.adjust')
  @ApiProblems({ 404: ['variant_not_found', 'location_not_found'], 409: ['stock_not_adjustable'] })
  async adjust(@CurrentActor() actor: Actor, @Body() body: CreateStockAdjustmentDto): Promise<StockLevelDto> {
    return StockLevelDto.from(await this.stock.adjust(actor, body));
  }
}
