import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsObject, ValidateNested } from 'class-validator';
import type { ViewDeclaration } from '../platform/http/fields/view.js';
import type { FieldsOf } from '../platform/http/fields/fields.js';
import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import { MONEY_FIELDS, MoneyDto, PriceDto } from '../platform/money/money.dto.js';

export class PricesDto {
  /** One for each currency that the variant is sold in */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique((price: PriceDto) => price.currency)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PriceDto)
  prices: PriceDto[];
}

export class VariantPricesDto {
  /** Id of the variant that costs this */
  variantId: string;

  /**
   * Rises each time they are replaced, 0 until the first time; the first part of the `ETag`
   * @example 1
   */
  version: number;

  /** One for each currency that the variant is sold in */
  prices: MoneyDto[];

  @ApiLinks()
  _links?: Links;
}

const FIELDS: FieldsOf<VariantPricesDto> = { variantId: true, version: true, prices: [MONEY_FIELDS] };

/** How staff may ask for the prices of a variant. */
export const PRICES_VIEW: ViewDeclaration = { fields: FIELDS };
