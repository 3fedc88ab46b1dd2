import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth/access.guard.js';
import type { QueryParameters } from '../platform/http/list.js';
import { ApiList } from '../platform/http/list.openapi.js';
import { ListedProductListDto, ProductDetailDto } from './product-listing.dto.js';
import { PRODUCT_LIST } from './product-listing.repository.js';
import { ProductListingService } from './product-listing.service.js';

const ApiCurrency = () =>
  ApiQuery({
    name: 'currency',
    required: false,
    description: 'ISO 4217; the default is the first of the store',
    schema: { type: 'string' },
  });

@ApiTags('Shop: products')
@Controller('v1/products')
export class ProductListingController {
  constructor(private readonly listings: ProductListingService) {}

  /** List products */
  @Get()
  @Public()
  @ApiList(PRODUCT_LIST)
  @ApiCurrency()
  list(@Query() query: QueryParameters): Promise<ListedProductListDto> {
    return this.listings.list(query);
  }

  /** Get a product by its id or its slug */
  @Get(':key')
  @Public()
  @ApiCurrency()
  get(@Param('key') key: string, @Query('currency') currency?: string): Promise<ProductDetailDto> {
    return this.listings.get(key, currency);
  }
}
