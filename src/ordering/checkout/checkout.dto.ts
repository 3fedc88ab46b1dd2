import { Type } from 'class-transformer';
import { IsDefined, IsObject, IsString, Length, ValidateNested } from 'class-validator';
import { type Actor, userIdOf } from '../../platform/auth/actor.js';
import { EmailAddress } from '../../platform/http/members/members.js';
import { IsOptional } from '../../platform/http/input/presence.js';
import type { Examples } from '../../platform/openapi/examples.js';
import { AddressDto } from '../address/address.dto.js';
import type { CheckoutRequest } from './placement.service.js';

export class PaymentMethodDto {
  /**
   * Which provider takes the payment; `sandbox` is the one there is
   * @example "sandbox"
   */
  @IsString()
  @Length(1, 50)
  provider: string;

  /**
   * What the provider gave for the card. Cards of the sandbox are in docs/sandbox.md
   * @example "card_ok"
   */
  @IsString()
  @Length(1, 200)
  token: string;
}

export class CheckoutDto {
  /**
   * Where news of the order go; at most 254 characters
   * @example "ada@example.com"
   */
  @EmailAddress()
  email: string;

  /** Where the order goes */
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

  /** What the whole order is paid with */
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PaymentMethodDto)
  payment: PaymentMethodDto;

  static toRequest(actor: Actor, body: CheckoutDto, key: string): CheckoutRequest {
    const { email, shippingAddress, shippingMethod, payment } = body;
    return {
      key,
      userId: userIdOf(actor),
      email,
      shippingAddress,
      billingAddress: body.billingAddress ?? shippingAddress,
      shippingMethod,
      payment,
    };
  }
}

const checkoutWith = (token: string) => ({
  email: 'ada@example.com',
  shippingAddress: {
    name: 'Ada Lovelace',
    line1: '12 Analytical Lane',
    city: 'London',
    postalCode: 'N1 9GU',
    country: 'GB',
  },
  shippingMethod: 'standard',
  payment: { provider: 'sandbox', token },
});

export const CHECKOUTS: Examples = {
  card_ok: { summary: 'A card that pays: 201', value: checkoutWith('card_ok') },
  card_declined: { summary: 'A card that is declined: 402', value: checkoutWith('card_declined') },
  card_challenge: { summary: 'A card that asks the shopper first: 202', value: checkoutWith('card_challenge') },
  card_late: { summary: 'A card whose bank answers a second later: 202', value: checkoutWith('card_late') },
};
