import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { TotalsDto } from '../cart/index.js';
import { PageDto } from '../platform/http/page.dto.js';
import { MoneyDto } from '../platform/money/money.dto.js';
import { AddressDto } from './address.dto.js';
import type { OrderLine } from './order-line.entity.js';
import type { OrderView } from './order-view.service.js';

export class CancelOrderDto {
  /** @example "The shopper changed their mind" */
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
  @IsUUID()
  lineId: string;

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

  /** @example "Arrived broken" */
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
  /** The carrier's number of the parcel */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  tracking?: string;
}

export class OrderLineDto {
  /** UUID v7 */
  id: string;
  variantId: string;
  sku: string;
  name: string;
  /** Option name → value */
  options: Record<string, string>;
  quantity: number;
  unitPrice: MoneyDto;
  /** Part of the order's discount that falls on this line */
  discount: MoneyDto;
  /** Tax on the line; within the total or on top, as `totals.taxIncluded` says */
  tax: MoneyDto;
  /** Quantity × unit price − discount */
  total: MoneyDto;
  /** Units that went back to stock */
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
  /** @example "sandbox" */
  provider: string;
  /** `settled`, `pending` (the provider has not said its last word) or `requires_action` (the shopper must open `challengeUrl`) */
  authorization: 'settled' | 'pending' | 'requires_action';
  /** Where the shopper proves that the card is theirs */
  challengeUrl: string | null;
  authorized: MoneyDto;
  captured: MoneyDto;
  refunded: MoneyDto;
}

export class FulfillmentDto {
  /** UUID v7 */
  id: string;
  /** `pending`, `packed`, `shipped`, `delivered` or `cancelled` */
  status: string;
  tracking: string | null;
  /** RFC 3339, UTC */
  createdAt: string;
}

export class ChosenShippingDto {
  code: string;
  name: string;
}

export class OrderDto {
  /** UUID v7 */
  id: string;
  /** @example "100042" */
  number: string;
  /** Proves that the order is yours: send it as `Order-Token` */
  token: string;
  /** `pending`, `confirmed`, `completed`, `cancelled` or `expired` */
  status: string;
  /** Why it was cancelled */
  statusReason: string | null;
  /** `unpaid`, `authorized`, `partially_paid`, `paid`, `partially_refunded` or `refunded`; follows the payment ledger */
  paymentStatus: string;
  /** `unfulfilled` or `fulfilled`; follows the fulfillments */
  fulfillmentStatus: 'unfulfilled' | 'fulfilled';
  email: string;
  /** ISO 4217 */
  currency: string;
  lines: OrderLineDto[];
  totals: TotalsDto;
  shippingMethod: ChosenShippingDto;
  shippingAddress: AddressDto;
  billingAddress: AddressDto;
  payment: OrderPaymentDto;
  fulfillments: FulfillmentDto[];
  /** RFC 3339, UTC; a pending order waits for its payment until then */
  expiresAt: string;
  /** RFC 3339, UTC */
  createdAt: string;
  /** RFC 3339, UTC */
  updatedAt: string;

  static from(this: void, { order, token, lines, payment, fulfillments }: OrderView): OrderDto {
    const { id, number, status, statusReason, email, currency, shippingMethod, shippingAddress, billingAddress } =
      order;
    const money = (amount: number) => MoneyDto.of(amount, currency);
    return {
      ...{ id, number, token, status, statusReason, email, currency, shippingMethod, shippingAddress, billingAddress },
      paymentStatus: payment.status,
      fulfillmentStatus: fulfillments.length > 0 ? 'fulfilled' : 'unfulfilled',
      lines: lines.map((line) => OrderLineDto.from(line, currency)),
      totals: TotalsDto.of({ ...order, isTaxIncluded: order.taxIncluded }, currency),
      payment: {
        provider: payment.provider,
        authorization: payment.challengeUrl ? 'requires_action' : payment.isPending ? 'pending' : 'settled',
        challengeUrl: payment.challengeUrl,
        authorized: money(payment.authorized),
        captured: money(payment.captured),
        refunded: money(payment.refunded),
      },
      fulfillments: fulfillments.map((one) => ({
        id: one.id,
        status: one.status,
        tracking: one.tracking,
        createdAt: one.createdAt.toISOString(),
      })),
      expiresAt: order.expiresAt.toISOString(),
      createdAt: order.createdAt.toISOString(),
      updatedAt: order.updatedAt.toISOString(),
    };
  }
}

export class OrderListDto {
  data: OrderDto[];
  page: PageDto;
}
