import { Injectable } from '@nestjs/common';
import { productNotFound } from '../catalog/index.js';
import type { ListQuery } from '../platform/http/list/list.query.js';
import { StoreService } from '../store/index.js';
import { ListedProductDto, ListedProductListDto, ProductDetailDto } from './product-listing.dto.js';
import { ProductListingRepository } from './product-listing.repository.js';

@Injectable()
export class ProductListingService {
  constructor(
    private readonly listings: ProductListingRepository,
    private readonly stores: StoreService,
  ) {}

  async list(query: ListQuery): Promise<ListedProductListDto> {
    const currency = await this.stores.currency(query.other('currency'));
    const page = await this.listings.list(query, currency);
    return page.map((row) => ListedProductDto.from(row, currency));
  }

  async get(key: string, wanted?: string): Promise<ProductDetailDto> {
    const currency = await this.stores.currency(wanted);
    const product = await this.listings.find(key, currency);
    if (!product) throw productNotFound(key);
    return ProductDetailDto.from(product, currency);
  }
}
