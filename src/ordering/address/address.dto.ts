import { Country, Line, Phone } from '../../platform/http/members/members.js';
import { IsOptional } from '../../platform/http/input/presence.js';
import type { Address } from './address.js';

export class AddressDto implements Address {
  /** @example "Ada Lovelace" */
  @Line({ max: 200 })
  name: string;

  /** @example "12 Analytical Lane" */
  @Line({ max: 200 })
  line1: string;

  @IsOptional()
  @Line({ max: 200 })
  line2?: string;

  /** @example "London" */
  @Line({ max: 100 })
  city: string;

  /** @example "N1 9GU" */
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
  @IsOptional()
  @Phone({ countryOf: 'country' })
  phone?: string;
}
