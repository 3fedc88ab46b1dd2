import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../platform/http/list/page.dto.js';
import { MoneyDto } from '../platform/money/money.dto.js';
import type { ShippingMethod } from './shipping-method.entity.js';

export class ShippingMethodDto {
  /** What checkout names
   * @example "standard" */
  code: string;
  /**
   * As shops show it; plain text
   * @example "Standard, two to four days"
   */
  name: string;
  /** What it costs below `freeAbove` */
  price: MoneyDto;
  /** Goods total from which it is free; null if never */
  freeAbove: MoneyDto | null;

  @ApiLinks()
  _links?: Links;

  static from({ code, name, prices, freeAbove }: ShippingMethod, currency: string): ShippingMethodDto {
    const threshold = freeAbove[currency];
    return {
      code,
      name,
      price: MoneyDto.of(prices[currency] ?? 0, currency),
      freeAbove: threshold === undefined ? null : MoneyDto.of(threshold, currency),
    };
  }
}

export class ShippingMethodListDto {
  /** Every method that the store sends by, in the currency asked for */
  data: ShippingMethodDto[];
  page: PageDto;
  _links: ListLinksDto;
}
