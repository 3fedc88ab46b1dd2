import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import { CacheFor } from '../platform/http/caching/cache-for.js';
import { Sparse } from '../platform/http/fields/sparse.js';
import { ListOf } from '../platform/http/list/list.decorator.js';
import { ListQuery } from '../platform/http/list/list.query.js';
import { Translated } from '../platform/http/routing/translated.js';
import { ApiProblems } from '../platform/openapi/problems.js';
import { Linked } from '../platform/http/link/linked.js';
import { listedProductLinks, productLinks } from './product.links.js';
import { ListedProductListDto, ProductDetailDto, ProductDetailV1Dto } from './product-listing.dto.js';
import { PRODUCT_LIST, PRODUCT_VIEW } from './product-listing.list.js';
import { ProductListingService } from './product-listing.service.js';

const ApiCurrency = () =>
  ApiQuery({
    name: 'currency',
    required: false,
    description: 'ISO 4217; the first of the store when missing',
    schema: { type: 'string', pattern: '^[A-Z]{3}$' },
  });

/** Prices and stock move: what is told may be this old, and checkout looks again. */
const BRIEFLY = { public: true, maxAge: 10, staleWhileRevalidate: 30 } as const;

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
  @Linked(listedProductLinks)
  @Public()
  @CacheFor(BRIEFLY)
  @ApiCurrency()
  @ApiProblems({ 422: ['currency_not_sold'], 503: ['store_missing'] })
  list(@ListOf(PRODUCT_LIST) query: ListQuery): Promise<ListedProductListDto> {
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
  @Linked(productLinks)
  @Public()
  @Translated<ProductDetailDto, ProductDetailV1Dto>({
    version: 1,
    type: ProductDetailV1Dto,
    translate: ProductDetailV1Dto.from,
    deprecatedAt: '2026-11-27T00:00:00Z',
    sunsetAt: '2027-11-27T00:00:00Z',
  })
  @Sparse(PRODUCT_VIEW)
  @CacheFor(BRIEFLY)
  @ApiCurrency()
  @ApiProblems({ 404: ['product_not_found'], 422: ['currency_not_sold'], 503: ['store_missing'] })
  get(@Param('key') key: string, @Query('currency') currency?: string): Promise<ProductDetailDto> {
    return this.listings.get(key, currency);
  }
}
