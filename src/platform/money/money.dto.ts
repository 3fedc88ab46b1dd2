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
  @Max(999_999_999_999)
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

export const MONEY_FIELDS: FieldsOf<MoneyDto> = { amount: true, currency: true };
