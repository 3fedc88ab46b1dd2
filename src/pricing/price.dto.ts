import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsObject, ValidateNested } from 'class-validator';
import { MoneyDto, PriceDto } from '../platform/money/money.dto.js';

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
  /**
   * Rises each time they are replaced, 0 until the first time; the first part of the `ETag`
   * @example 1
   */
  version: number;

  /** One for each currency that the variant is sold in */
  prices: MoneyDto[];
}
