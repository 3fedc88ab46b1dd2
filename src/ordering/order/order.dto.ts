import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsString, Length, Max, Min, ValidateNested } from 'class-validator';
import { IsId } from '../../platform/http/input/id.js';
import { IsOptional } from '../../platform/http/input/presence.js';
import { TotalsDto } from '../../cart/index.js';
import type { PaymentOverview } from '../../payment/index.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { MoneyDto } from '../../platform/money/money.dto.js';
import type { Examples } from '../../platform/openapi/examples.js';
import { AddressDto } from '../address/address.dto.js';
import type { OrderLine } from './order-line.entity.js';
import { shownVersion } from './order.entity.js';
import type { OrderView } from './order-view.service.js';
import type { FulfillmentStatus, OrderStatus } from './order.status.js';

export class CancelOrderDto {
  /**
   * Stays on the order as `statusReason`; 1 to 200 characters
   * @example "The shopper changed their mind"
   */
  @IsString()
  @Length(1, 200)
  reason: string;
}

export class CaptureDto {
  /** Minor units; all that is left when missing */
  @IsOptional()
  @IsInt()
  @Min(1)
  amount?: number;
}

export class RestockDto {
  /** Id of an order line */
  @IsId()
  lineId: string;

  /** Units that go back; no more than the line has left to send back */
  @IsInt()
  @Min(1)
  @Max(100_000)
  quantity: number;
}

export class RefundDto {
  /** Minor units; all that is left when missing */
  @IsOptional()
  @IsInt()
  @Min(1)
  amount?: number;

  /**
   * Stays on record; 1 to 200 characters
   * @example "Arrived broken"
   */
  @IsString()
  @Length(1, 200)
  reason: string;

  /** Units that go back to stock */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1_200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RestockDto)
  restock?: RestockDto[];
}

export class ShipDto {
  /**
   * The carrier's number of the parcel
   * @example "STOA-0001"
   */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  tracking?: string;
}

export class OrderLineDto {
  /** UUID v7 */
  id: string;
  /** Id of the product variant */
  variantId: string;
  /**
   * The number of the variant when it was ordered
   * @example "LMP-HARBOUR-INK"
   */
  sku: string;
  /**
   * The name of the product when it was ordered
   * @example "Harbour lamp"
   */
  name: string;
  /**
   * Option name → value
   * @example { "Colour": "Ink" }
   */
  options: Record<string, string>;
  /**
   * Units that were ordered
   * @example 2
   */
  quantity: number;
  /** Of one unit, when it was ordered */
  unitPrice: MoneyDto;
  /** Part of the order's discount that falls on this line */
  discount: MoneyDto;
  /** Tax on the line; within the total or on top, as `totals.taxIncluded` says */
  tax: MoneyDto;
  /** Quantity × unit price − discount */
  total: MoneyDto;
  /**
   * Units that went back to stock
   * @example 0
   */
  restocked: number;

  static from(line: OrderLine, currency: string): OrderLineDto {
    const { id, variantId, sku, name, options, quantity, restocked } = line;
    return {
      ...{ id, variantId, sku, name, options, quantity, restocked },
      unitPrice: MoneyDto.of(line.unitAmount, currency),
      discount: MoneyDto.of(line.discount, currency),
      tax: MoneyDto.of(line.tax, currency),
      total: MoneyDto.of(line.total, currency),
    };
  }
}

export class OrderPaymentDto {
  /**
   * Who takes the payment
   * @example "sandbox"
   */
  provider: string;
  /**
   * `settled`, `pending` (the provider has not said its last word) or `requires_action` (the shopper must open `challengeUrl`)
   * @example "settled"
   */
  authorization: 'settled' | 'pending' | 'requires_action';
  /** Where the shopper proves that the card is theirs */
  challengeUrl: string | null;
  /**
   * Why the provider declined
   * @example "insufficient_funds"
   */
  failureCode: string | null;
  /** What the provider holds for the order; capturing it does not lessen it */
  authorized: MoneyDto;
  /** What the shopper has paid */
  captured: MoneyDto;
  /** What has been paid back of it */
  refunded: MoneyDto;
}

export class FulfillmentDto {
  /** UUID v7 */
  id: string;
  /**
   * What became of the parcel
   * @example "shipped"
   */
  status: FulfillmentStatus;
  /**
   * The carrier's number of the parcel; null when there is none
   * @example "STOA-0001"
   */
  tracking: string | null;
  /** RFC 3339, UTC */
  createdAt: string;
}

export class ChosenShippingDto {
  /**
   * Code of the shipping method
   * @example "standard"
   */
  code: string;
  /**
   * What it was called when it was chosen
   * @example "Standard, three to five days"
   */
  name: string;
}

export class OrderDto {
  /** UUID v7 */
  id: string;
  /**
   * What people call the order; unique in the store
   * @example "100042"
   */
  number: string;
  /**
   * Proves that the order is yours: send it as `Order-Token`
   * @example "Zk1vT3p0c2pYbUx2d1JkR2hKb0F5TnFCaUVXS3JVbFg"
   */
  token: string;
  /**
   * `pending` until the payment is settled, `completed` once everything is paid and sent
   * @example "confirmed"
   */
  status: OrderStatus;
  /**
   * Follows the payment ledger
   * @example "authorized"
   */
  paymentStatus: PaymentOverview['status'];
  /**
   * Follows the fulfillments
   * @example "unfulfilled"
   */
  fulfillmentStatus: 'unfulfilled' | 'fulfilled';
  /**
   * Where news of the order go
   * @example "ada@example.com"
   */
  email: string;
  /**
   * ISO 4217
   * @example "EUR"
   */
  currency: string;
  /** What was ordered, as it was then */
  lines: OrderLineDto[];
  /** What the whole order costs, shipping included */
  totals: TotalsDto;
  /** How it is sent */
  shippingMethod: ChosenShippingDto;
  /** Where it goes */
  shippingAddress: AddressDto;
  /** Who pays for it */
  billingAddress: AddressDto;
  /** What became of the money */
  payment: OrderPaymentDto;
  /** Parcels that were sent; none at first */
  fulfillments: FulfillmentDto[];
  /**
   * Rises with each change of the order or its payment; the first part of the `ETag`
   * @example 4
   */
  version: number;
  /** RFC 3339, UTC; a pending order waits for its payment until then */
  expiresAt: string;
  /** RFC 3339, UTC */
  createdAt: string;
  /** RFC 3339, UTC */
  updatedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { order, token, lines, payment, fulfillments }: OrderView): OrderDto {
    const { id, number, status, email, currency, shippingMethod, shippingAddress, billingAddress } = order;
    const money = (amount: number) => MoneyDto.of(amount, currency);
    return {
      ...{ id, number, token, status, email, currency, shippingMethod, shippingAddress, billingAddress },
      paymentStatus: payment.status,
      fulfillmentStatus: fulfillments.length > 0 ? 'fulfilled' : 'unfulfilled',
      lines: lines.map((line) => OrderLineDto.from(line, currency)),
      totals: TotalsDto.of({ ...order, isTaxIncluded: order.taxIncluded }, currency),
      payment: {
        provider: payment.provider,
        authorization: payment.challengeUrl ? 'requires_action' : payment.isPending ? 'pending' : 'settled',
        challengeUrl: payment.challengeUrl,
        failureCode: payment.failureCode,
        authorized: money(payment.authorized),
        captured: money(payment.captured),
        refunded: money(payment.refunded),
      },
      fulfillments: fulfillments.map((one) => ({
        ...{ id: one.id, status: one.status, tracking: one.tracking },
        createdAt: one.createdAt.toISOString(),
      })),
      version: shownVersion(order, payment),
      expiresAt: order.expiresAt.toISOString(),
      createdAt: order.createdAt.toISOString(),
      updatedAt: order.updatedAt.toISOString(),
    };
  }
}

export const CAPTURES: Examples = {
  all: { summary: 'All that is left', value: {} },
  part: { summary: 'A part, in minor units', value: { amount: 500 } },
};

export const REFUNDS: Examples = {
  all: { summary: 'All that is left', value: { reason: 'Changed my mind' } },
  part: { summary: 'A part, in minor units', value: { amount: 500, reason: 'A scratch' } },
  restock: {
    summary: 'With units back to stock: put the id of an order line here',
    value: { reason: 'Sent back', restock: [{ lineId: '0199a3f0-0000-7000-8000-000000000000', quantity: 1 }] },
  },
};
