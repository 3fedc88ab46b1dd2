import { Controller, Get } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import { Linked } from '../platform/http/link/linked.js';
import { at } from '../platform/http/link/links.js';
import { WholeListOf } from '../platform/http/list/list.decorator.js';
import { WholeListQuery } from '../platform/http/list/list.query.js';
import { CacheFor } from '../platform/http/caching/cache-for.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { StoreService } from '../store/index.js';
import { ShippingMethodDto, ShippingMethodListDto } from './shipping.dto.js';
import { SHIPPING_METHOD_LIST } from './shipping.list.js';
import { ShippingService } from './shipping.service.js';

/** A method has no address of its own: it is an item of the list (RFC 6573). */
const methodLinks = () => ({ collection: at('/v1/shipping-methods') });

@ApiTags('Shop: shipping methods')
@Controller('v1/shipping-methods')
export class ShippingController {
  constructor(
    private readonly shipping: ShippingService,
    private readonly stores: StoreService,
  ) {}

  /**
   * List the ways to send an order
   *
   * @remarks Checkout takes the `code` of one of them.
   */
  @Get()
  @Linked(methodLinks)
  @Public()
  @CacheFor({ public: true, maxAge: 60, staleWhileRevalidate: 600 })
  @ApiQuery({
    name: 'currency',
    required: false,
    description: 'ISO 4217; the first of the store when missing',
    schema: { type: 'string', pattern: '^[A-Z]{3}$' },
  })
  @ApiProblems({ 422: ['currency_not_sold'], 503: ['store_missing'] })
  async list(@WholeListOf(SHIPPING_METHOD_LIST) query: WholeListQuery): Promise<ShippingMethodListDto> {
    const currency = await this.stores.currency(query.other('currency'));
    const methods = await this.shipping.list(currency);
    return query.page(methods).map((method) => ShippingMethodDto.from(method, currency));
  }
}
