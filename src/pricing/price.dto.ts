import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsObject, ValidateNested } from 'class-validator';
import { MoneyDto } from '../platform/money/money.dto.js';

export class PricesDto {
  /** One for each currency that the variant is sold in */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique((price: MoneyDto) => price.currency)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MoneyDto)
  prices: MoneyDto[];
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
