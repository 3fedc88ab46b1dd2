import { Injectable } from '@nestjs/common';
import { productNotFound } from '../catalog/index.js';
import { Cursors } from '../platform/http/list/cursor.js';
import { parseList, type QueryParameters } from '../platform/http/list/list.js';
import { toPage } from '../platform/http/list/list.sql.js';
import { StoreService } from '../store/index.js';
import { ListedProductDto, ListedProductListDto, ProductDetailDto } from './product-listing.dto.js';
import { PRODUCT_LIST, ProductListingRepository } from './product-listing.repository.js';

@Injectable()
export class ProductListingService {
  constructor(
    private readonly listings: ProductListingRepository,
    private readonly stores: StoreService,
    private readonly cursors: Cursors,
  ) {}

  async list(asked: QueryParameters): Promise<ListedProductListDto> {
    const query = parseList(PRODUCT_LIST, asked, this.cursors, ['currency']);
    const currency = await this.stores.currency(asked.currency === undefined ? undefined : String(asked.currency));
    const rows = await this.listings.list(query, currency);
    return toPage(rows, query, this.cursors, (row) => ListedProductDto.from(row, currency));
  }

  async get(key: string, wanted?: string): Promise<ProductDetailDto> {
    const currency = await this.stores.currency(wanted);
    const product = await this.listings.find(key, currency);
    if (!product) throw productNotFound(key);
    return ProductDetailDto.from(product, currency);
  }
}
