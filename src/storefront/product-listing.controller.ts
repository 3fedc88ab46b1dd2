import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import type { QueryParameters } from '../platform/http/list/list.js';
import { Translated } from '../platform/http/routing/translated.js';
import { ApiList } from '../platform/openapi/api.list.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { ListedProductListDto, ProductDetailDto, ProductDetailV1Dto } from './product-listing.dto.js';
import { PRODUCT_LIST } from './product-listing.repository.js';
import { ProductListingService } from './product-listing.service.js';

const ApiCurrency = () =>
  ApiQuery({
    name: 'currency',
    required: false,
    description: 'ISO 4217; the first of the store when missing',
    schema: { type: 'string', pattern: '^[A-Z]{3}$' },
  });

@ApiTags('Shop: products')
@Controller()
export class ProductListingController {
  constructor(private readonly listings: ProductListingService) {}

  /**
   * List products
   *
   * @remarks Published products that have a price in the currency.
   */
  @Get('v1/products')
  @Public()
  @ApiList(PRODUCT_LIST, {
    category: 'Slug of a category; what is filed below it counts too',
    price: 'Minor units of the cheapest variant',
    inStock: 'Whether any variant can be bought now',
    brand: 'As the product states it',
  })
  @ApiCurrency()
  @ApiProblems({ 422: ['currency_not_sold'], 503: ['store_missing'] })
  list(@Query() query: QueryParameters): Promise<ListedProductListDto> {
    return this.listings.list(query);
  }

  /**
   * Get a product with its variants
   *
   * @remarks The `id` of a variant is what goes into a cart.
   *
   * @param key The product's id or its slug
   */
  @Get(['v1/products/:key', 'v2/products/:key'])
  @Public()
  @Translated<ProductDetailDto, ProductDetailV1Dto>({
    version: 1,
    type: ProductDetailV1Dto,
    translate: ProductDetailV1Dto.from,
    deprecatedAt: '2026-11-27T00:00:00Z',
    sunsetAt: '2027-11-27T00:00:00Z',
  })
  @ApiCurrency()
  @ApiProblems({ 404: ['product_not_found'], 422: ['currency_not_sold'], 503: ['store_missing'] })
  get(@Param('key') key: string, @Query('currency') currency?: string): Promise<ProductDetailDto> {
    return this.listings.get(key, currency);
  }
}
