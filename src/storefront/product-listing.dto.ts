import { OmitType } from '@nestjs/swagger';
import { ApiLinks, type Links } from '../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../platform/http/list/page.dto.js';
import { MoneyDto } from '../platform/money/money.dto.js';
import type { ListingRow, ProductRow } from './product-listing.repository.js';

export class PriceRangeDto {
  /** Of the cheapest variant */
  from: MoneyDto;
  /** Of the dearest variant */
  to: MoneyDto;
}

export class ListedProductDto {
  /** UUID v7 */
  id: string;
  /** @example "harbour-lamp" */
  slug: string;
  /** @example "Harbour lamp" */
  name: string;
  /** @example "Quay & Sons" */
  brand: string | null;
  /**
   * Address of the first picture
   * @example "/v1/media/6078667e3f9acbd64f2a0a00514672e0.webp"
   */
  image: string | null;
  price: PriceRangeDto;
  /** Whether any variant can be bought now */
  inStock: boolean;
  /** RFC 3339, UTC */
  createdAt: string;

  @ApiLinks()
  _links?: Links;

  static from(row: ListingRow, currency: string): ListedProductDto {
    const { id, slug, name, brand, image, lowest, highest, inStock, createdAt } = row;
    const price = { from: MoneyDto.of(lowest, currency), to: MoneyDto.of(highest, currency) };
    return { id, slug, name, brand, image: addressOf(image), price, inStock, createdAt: createdAt.toISOString() };
  }
}

export class ListedProductListDto {
  data: ListedProductDto[];
  page: PageDto;
  _links: ListLinksDto;
}

export class ListedOptionDto {
  /** @example "Colour" */
  name: string;
  /** @example ["Chalk", "Ink"] */
  values: string[];
}

export class ListedVariantDto {
  /** UUID v7; what a cart line names */
  id: string;
  /** @example "LMP-HARBOUR-INK" */
  sku: string;
  /**
   * Option name → value
   * @example { "Colour": "Ink" }
   */
  options: Record<string, string>;
  price: MoneyDto;
  /**
   * `in_stock`, `back_order` (can be bought, comes later) or `sold_out`
   * @example "in_stock"
   */
  availability: 'in_stock' | 'back_order' | 'sold_out';
}

export class ListedCategoryDto {
  id: string;
  /** @example "table-lamps" */
  slug: string;
  /** @example "Table lamps" */
  name: string;
}

export class ListedAttributeDto {
  /** @example "Material" */
  name: string;
  /** @example "Oiled oak" */
  value: string;
}

export class ProductDetailDto {
  /** UUID v7 */
  id: string;
  /** @example "harbour-lamp" */
  slug: string;
  /** @example "Harbour lamp" */
  name: string;
  /** Plain text */
  description: string;
  /** @example "Quay & Sons" */
  brand: string | null;
  /** What is known of it beside its options, in the order in which it is to be shown */
  attributes: ListedAttributeDto[];
  options: ListedOptionDto[];
  /**
   * Addresses of pictures, best first
   * @example ["/v1/media/6078667e3f9acbd64f2a0a00514672e0.webp"]
   */
  images: string[];
  categories: ListedCategoryDto[];
  variants: ListedVariantDto[];
  /** RFC 3339, UTC */
  createdAt: string;
  /** RFC 3339, UTC */
  updatedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(row: ProductRow, currency: string): ProductDetailDto {
    const { id, slug, name, description, brand, attributes, options, categories } = row;
    return {
      ...{ id, slug, name, description, brand, options, categories },
      attributes: Object.entries(attributes).map(([attribute, value]) => ({ name: attribute, value })),
      images: row.images.map((key) => `/v1/media/${key}`),
      variants: row.variants.map(({ amount, available, backOrder, ...variant }) => ({
        ...variant,
        price: MoneyDto.of(amount, currency),
        availability: available > 0 ? 'in_stock' : backOrder ? 'back_order' : 'sold_out',
      })),
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    };
  }
}

/** A product as version 1 has it: its attributes are an object, whose order is nobody's promise. */
export class ProductDetailV1Dto extends OmitType(ProductDetailDto, ['attributes']) {
  /**
   * Attribute name → value
   * @example { "Material": "Oiled oak" }
   */
  attributes: Record<string, string>;

  /** @param product may lack members that were not asked for */
  static from(this: void, product: ProductDetailDto): ProductDetailV1Dto {
    const { attributes, ...rest } = product as Omit<ProductDetailDto, 'attributes'> & Partial<ProductDetailDto>;
    if (!attributes) return rest as ProductDetailV1Dto;
    return { ...rest, attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])) };
  }
}

const addressOf = (key: string | null) => (key === null ? null : `/v1/media/${key}`);
