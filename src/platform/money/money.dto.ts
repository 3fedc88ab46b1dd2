import { IsInt, IsISO4217CurrencyCode, Max, Min } from 'class-validator';
import type { FieldsOf } from '../http/fields/fields.js';
import type { Money } from './money.js';

/** Money on the wire. */
export class MoneyDto implements Money {
  /**
   * Integer minor units: cents, pence.
   * @example 1999
   */
  @IsInt()
  @Min(0)
  @Max(9_007_199_254_740_991)
  amount: number;

  /**
   * ISO 4217 code.
   * @example "EUR"
   */
  @IsISO4217CurrencyCode()
  currency: string;

  static of(amount: number, currency: string): MoneyDto {
    return { amount, currency };
  }
}

/** The price of one unit, low enough that totals of many can be added up exactly. */
export class PriceDto extends MoneyDto {
  /**
   * Integer minor units: cents, pence.
   * @example 1999
   */
  @IsInt()
  @Min(0)
  @Max(999_999_999_999)
  override amount: number;
}

export const MONEY_FIELDS: FieldsOf<MoneyDto> = { amount: true, currency: true };
