import { Country, Line, Phone } from '../../platform/http/members/members.js';
import { IsOptional } from '../../platform/http/input/presence.js';
import type { Address } from './address.js';

export class AddressDto implements Address {
  /**
   * Who receives it; 1 to 200 characters
   * @example "Ada Lovelace"
   */
  @Line({ max: 200 })
  name: string;

  /**
   * Street and number; 1 to 200 characters
   * @example "12 Analytical Lane"
   */
  @Line({ max: 200 })
  line1: string;

  /** Floor, company, care of; 1 to 200 characters */
  @IsOptional()
  @Line({ max: 200 })
  line2?: string;

  /**
   * 1 to 100 characters
   * @example "London"
   */
  @Line({ max: 100 })
  city: string;

  /**
   * As the country writes it; 1 to 20 characters
   * @example "N1 9GU"
   */
  @Line({ max: 20 })
  postalCode: string;

  /** State or province */
  @IsOptional()
  @Line({ max: 100 })
  region?: string;

  /**
   * ISO 3166-1 alpha-2
   * @example "GB"
   */
  @Country()
  country: string;

  /**
   * Of the country of the address unless it begins with `+`; kept as E.164 writes it
   * @example "+442079460018"
   */
  /** For the carrier; 3 to 40 characters */
  @IsOptional()
  @Phone({ countryOf: 'country' })
  phone?: string;
}
