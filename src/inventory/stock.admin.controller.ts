import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../platform/auth/actor.js';
import { Expands, Sparse } from '../platform/http/fields/sparse.js';
import { IdPipe } from '../platform/http/input/validation.js';
import { Linked } from '../platform/http/link/linked.js';
import { ListOf, WholeListOf } from '../platform/http/list/list.decorator.js';
import { ListQuery, WholeListQuery } from '../platform/http/list/list.query.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { StockAdjustmentService } from './stock-adjustment.service.js';
import {
  CreateStockAdjustmentDto,
  StockLevelDto,
  StockLevelListDto,
  StockLocationDto,
  StockLocationListDto,
} from './stock.dto.js';
import { levelLinks, locationLinks } from './level/stock.links.js';
import { STOCK_LEVEL_LIST, STOCK_LOCATION_LIST } from './level/stock.list.js';

@ApiTags('Admin: stock')
@Controller('v1/admin')
export class StockAdminController {
  constructor(private readonly stock: StockAdjustmentService) {}

  /**
   * List the places that goods are shipped from
   *
   * @remarks In the order in which orders are served from them.
   */
  @Get('stock-locations')
  @Linked(locationLinks)
  @Allow('stock.read')
  async listLocations(@WholeListOf(STOCK_LOCATION_LIST) query: WholeListQuery): Promise<StockLocationListDto> {
    return query.page(await this.stock.listLocations()).map(StockLocationDto.from);
  }

  /**
   * List what is on hand and reserved
   *
   * @remarks One level for each variant and location. What can be bought is `onHand` − `reserved`, over all locations.
   */
  @Get('stock-levels')
  @Linked(levelLinks)
  @Allow('stock.read')
  async listLevels(@ListOf(STOCK_LEVEL_LIST) query: ListQuery): Promise<StockLevelListDto> {
    return (await this.stock.page(query)).map(StockLevelDto.from);
  }

  /**
   * Get a stock level
   *
   * @remarks As the list has it. It comes into being with the first adjustment of the variant at the location.
   *
   * @param id The level's id
   */
  @Get('stock-levels/:id')
  @Linked(levelLinks)
  @Allow('stock.read')
  @Sparse(STOCK_LEVEL_LIST)
  @ApiProblems({ 404: ['stock_level_not_found'] })
  async getLevel(@Param('id', IdPipe) id: string, @Expands() expands: ReadonlySet<string>): Promise<StockLevelDto> {
    return StockLevelDto.from(await this.stock.get(id, expands));
  }

  /**
   * Add to or take from what is on hand
   *
   * @remarks Each adjustment is a movement that stays on record, with its reason and who made it.
   */
  @Post('stock-adjustments')
  @Linked(levelLinks)
  @Allow('stock.adjust')
  @ApiProblems({ 404: ['variant_not_found', 'location_not_found'], 409: ['stock_not_adjustable'] })
  async adjust(@CurrentActor() actor: Actor, @Body() body: CreateStockAdjustmentDto): Promise<StockLevelDto> {
    return StockLevelDto.from(await this.stock.adjust(actor, body));
  }
}
