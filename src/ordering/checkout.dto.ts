import { Type } from 'class-transformer';
import { IsDefined, IsEmail, IsObject, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import { AddressDto } from './address.dto.js';
import type { CheckoutRequest } from './placement.service.js';

export class PaymentMethodDto {
  /** @example "sandbox" */
  @IsString()
  @Length(1, 50)
  provider: string;

  /**
   * What the provider gave for the card. The sandbox knows `card_ok`, `card_declined`, `card_insufficient_funds`,
   * `card_timeout`, `card_late`, `card_twice`, `card_challenge` and more; see docs/sandbox.md
   * @example "card_ok"
   */
  @IsString()
  @Length(1, 200)
  token: string;
}

export class CheckoutDto {
  /** @example "ada@example.com" */
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => AddressDto)
  shippingAddress: AddressDto;

  /** The shipping address when missing */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AddressDto)
  billingAddress?: AddressDto;

  /**
   * Code of a shipping method
   * @example "standard"
   */
  @IsString()
  @Length(1, 50)
  shippingMethod: string;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PaymentMethodDto)
  payment: PaymentMethodDto;

  static toRequest(body: CheckoutDto, key: string): CheckoutRequest {
    const { email, shippingAddress, shippingMethod, payment } = body;
    return {
      key,
      email,
      shippingAddress,
      billingAddress: body.billingAddress ?? shippingAddress,
      shippingMethod,
      payment,
    };
  }
}
