import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Length, Max, Min, NotEquals } from 'class-validator';
import { IsId } from '../platform/http/input/id.js';
import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../platform/http/list/page.dto.js';
import type { LevelView } from './stock-adjustment.service.js';
import type { StockLocation } from './level/stock-location.entity.js';

export class StockLocationDto {
  /** UUID v7 */
  id: string;
  /**
   * Names the location for programs; unique in the store
   * @example "berlin"
   */
  code: string;
  /**
   * As staff know it; plain text
   * @example "Berlin, the old tram depot"
   */
  name: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { id, code, name }: StockLocation): StockLocationDto {
    return { id, code, name };
  }
}

export class StockLocationListDto {
  /** Every location that stock can lie at */
  data: StockLocationDto[];
  page: PageDto;
  _links: ListLinksDto;
}

export class CreateStockAdjustmentDto {
  /** Id of the product variant whose units are counted */
  @IsId()
  variantId: string;

  /** Id of the stock location where they lie */
  @IsId()
  locationId: string;

  // The plugin cannot read negative bounds.
  @ApiProperty({
    description: 'Units to add; negative to take away. Never 0',
    type: 'integer',
    minimum: -1_000_000_000,
    maximum: 1_000_000_000,
    example: 25,
  })
  @IsInt()
  @NotEquals(0)
  @Min(-1_000_000_000)
  @Max(1_000_000_000)
  quantity: number;

  /**
   * Stays on record
   * @example "Delivery 4711"
   */
  @IsString()
  @Length(1, 200)
  reason: string;
}

export class StockedVariantDto {
  /**
   * The number of the variant in the warehouse; unique in the store
   * @example "LMP-HARBOUR-INK"
   */
  sku: string;
  /** Id of the product that it is a variant of */
  productId: string;
  /**
   * Of the product
   * @example "Harbour lamp"
   */
  name: string;
  /**
   * Option name → value
   * @example { "Colour": "Ink" }
   */
  options: Record<string, string>;
}

export class StockLevelDto {
  /** UUID v7 */
  id: string;
  /** Id of the product variant */
  variantId: string;
  /** Id of the stock location */
  locationId: string;
  /**
   * Units on the shelf, reserved ones included
   * @example 25
   */
  onHand: number;
  /**
   * Units promised to orders and not shipped yet
   * @example 2
   */
  reserved: number;
  /** Whether it sells on when nothing is left */
  backOrder: boolean;
  /**
   * Rises with each movement
   * @example 3
   */
  version: number;
  /** RFC 3339, UTC */
  updatedAt: string;
  /** With `expand=variant` */
  variant?: StockedVariantDto;

  @ApiLinks()
  _links?: Links;

  static from(this: void, level: LevelView): StockLevelDto {
    const { id, variantId, locationId, onHand, reserved, backOrder, version, variant } = level;
    return {
      ...{ id, variantId, locationId, onHand, reserved, backOrder, version },
      updatedAt: level.updatedAt.toISOString(),
      ...(variant && { variant }),
    };
  }
}

export class StockLevelListDto {
  /** Levels of this page, in the order asked for */
  data: StockLevelDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
