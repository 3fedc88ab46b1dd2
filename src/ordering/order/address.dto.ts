import { IsISO31661Alpha2, IsOptional, IsString, Length } from 'class-validator';
import type { Address } from './address.js';

export class AddressDto implements Address {
  /** @example "Ada Lovelace" */
  @IsString()
  @Length(1, 200)
  name: string;

  /** @example "12 Analytical Lane" */
  @IsString()
  @Length(1, 200)
  line1: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  line2?: string;

  /** @example "London" */
  @IsString()
  @Length(1, 100)
  city: string;

  /** @example "N1 9GU" */
  @IsString()
  @Length(1, 20)
  postalCode: string;

  /** State or province */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  region?: string;

  /** ISO 3166-1 alpha-2
   * @example "GB" */
  @IsISO31661Alpha2()
  country: string;

  /** @example "+44 20 7946 0018" */
  @IsOptional()
  @IsString()
  @Length(3, 40)
  phone?: string;
}
