import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { Currency } from '../platform/http/members/members.js';
import { IsId } from '../platform/http/input/id.js';
import { IsOptional } from '../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import { MoneyDto } from '../platform/money/money.dto.js';
import type { Examples } from '../platform/openapi/examples.js';
import type { CartStatus } from './cart.entity.js';
import { type FilledCart, MAX_QUANTITY } from './cart.service.js';
import type { Totals } from './cart.totals.js';

export class CartItemDto {
  /** Id of a product variant */
  @IsId()
  variantId: string;

  /**
   * Units
   * @example 2
   */
  @IsInt()
  @Min(1)
  @Max(MAX_QUANTITY)
  quantity: number;
}

export class CreateCartDto {
  /**
   * ISO 4217; the store's default when missing. It never changes
   * @example "EUR"
   */
  @IsOptional()
  @Currency()
  currency?: string;

  /** What to begin with */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CartItemDto)
  lines?: CartItemDto[];
}

export class AddCartLinesDto {
  /** At most 200 at once; units of a variant that is in the cart already are added to it */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CartItemDto)
  lines: CartItemDto[];
}

export class UpdateCartLineDto {
  /**
   * Units
   * @example 3
   */
  @IsInt()
  @Min(1)
  @Max(MAX_QUANTITY)
  quantity: number;
}

export class CartLineDto {
  /** UUID v7 */
  id: string;
  /** Id of the product variant */
  variantId: string;
  /**
   * Null when the variant is no longer on sale; checkout would refuse it
   * @example "LMP-HARBOUR-INK"
   */
  sku: string | null;
  /**
   * The name of the product; null when the variant is no longer on sale
   * @example "Harbour lamp"
   */
  name: string | null;
  /**
   * Option name → value
   * @example { "Colour": "Ink" }
   */
  options: Record<string, string>;
  /**
   * Units, from 1
   * @example 2
   */
  quantity: number;
  /** Of one unit, as the shopper was told */
  unitPrice: MoneyDto;
  /** Quantity × unit price */
  total: MoneyDto;

  @ApiLinks()
  _links?: Links;
}

export class TotalsDto {
  /** All lines before discounts */
  subtotal: MoneyDto;
  /** What sending costs, before tax that comes on top */
  shipping: MoneyDto;
  /** What is taken off the subtotal */
  discount: MoneyDto;
  /** All tax, on the lines and on shipping */
  tax: MoneyDto;
  /** Whether the tax is within the other amounts or comes on top */
  taxIncluded: boolean;
  /** subtotal + shipping − discount, + tax unless included */
  total: MoneyDto;

  static of(totals: Omit<Totals, 'lines'>, currency: string): TotalsDto {
    const { subtotal, shipping, discount, tax, isTaxIncluded, total } = totals;
    return {
      subtotal: MoneyDto.of(subtotal, currency),
      shipping: MoneyDto.of(shipping, currency),
      discount: MoneyDto.of(discount, currency),
      tax: MoneyDto.of(tax, currency),
      taxIncluded: isTaxIncluded,
      total: MoneyDto.of(total, currency),
    };
  }
}

export class CartDto {
  /** UUID v7 */
  id: string;
  /**
   * Proves that the cart is yours: send it as `Cart-Token`
   * @example "Zk1vT3p0c2pYbUx2d1JkR2hKb0F5TnFCaUVXS3JVbFg"
   */
  token: string;
  /**
   * ISO 4217
   * @example "EUR"
   */
  currency: string;
  /**
   * `locked` while it is being ordered, `completed` once it was
   * @example "active"
   */
  status: CartStatus;
  /** One for each variant, in the order in which they were put in */
  lines: CartLineDto[];
  /**
   * Rises with each change; the first part of the `ETag`
   * @example 3
   */
  version: number;
  /** Without shipping, which is chosen at checkout */
  totals: TotalsDto;
  /** RFC 3339, UTC; each change of the cart puts it off */
  expiresAt: string;
  /** RFC 3339, UTC */
  createdAt: string;
  /** RFC 3339, UTC */
  updatedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { cart, token, lines, totals }: FilledCart): CartDto {
    const { id, currency, status, version, expiresAt, createdAt, updatedAt } = cart;
    return {
      ...{ id, token, currency, status, version },
      lines: lines.map(({ id: lineId, variantId, quantity, unitAmount, variant }) => ({
        id: lineId,
        variantId,
        sku: variant?.sku ?? null,
        name: variant?.name ?? null,
        options: variant?.options ?? {},
        quantity,
        unitPrice: MoneyDto.of(unitAmount, currency),
        total: MoneyDto.of(unitAmount * quantity, currency),
      })),
      totals: TotalsDto.of(totals, currency),
      expiresAt: expiresAt.toISOString(),
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }
}

export const NEW_CARTS: Examples = {
  filled: {
    summary: 'With something in it: put the id of a variant here',
    value: { lines: [{ variantId: '0199a3f0-0000-7000-8000-000000000000', quantity: 2 }] },
  },
  empty: { summary: 'Empty', value: {} },
};
