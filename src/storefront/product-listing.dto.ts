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
  /**
   * Names the product in addresses; unique in the store
   * @example "harbour-lamp"
   */
  slug: string;
  /**
   * As shops show it; plain text
   * @example "Harbour lamp"
   */
  name: string;
  /**
   * Who makes it; null when nobody is named
   * @example "Quay & Sons"
   */
  brand: string | null;
  /**
   * Address of the first picture
   * @example "/v1/media/6078667e3f9acbd64f2a0a00514672e0.webp"
   */
  image: string | null;
  /** From the cheapest variant to the dearest, in the currency asked for */
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
  /** Products of this page, in the order asked for */
  data: ListedProductDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}

export class ListedOptionDto {
  /**
   * What a variant is chosen by
   * @example "Colour"
   */
  name: string;
  /**
   * What can be chosen, in the order shops show it
   * @example ["Chalk", "Ink"]
   */
  values: string[];
}

export class ListedVariantDto {
  /** UUID v7; what a cart line names */
  id: string;
  /**
   * The number of the variant in the warehouse; unique in the store
   * @example "LMP-HARBOUR-INK"
   */
  sku: string;
  /**
   * Option name → value
   * @example { "Colour": "Ink" }
   */
  options: Record<string, string>;
  /** Of one unit, in the currency asked for */
  price: MoneyDto;
  /**
   * `in_stock`, `back_order` (can be bought, comes later) or `sold_out`
   * @example "in_stock"
   */
  availability: 'in_stock' | 'back_order' | 'sold_out';
}

export class ListedCategoryDto {
  /** UUID v7 */
  id: string;
  /**
   * Names the category in addresses; unique in the store
   * @example "table-lamps"
   */
  slug: string;
  /**
   * As shops show it; plain text
   * @example "Table lamps"
   */
  name: string;
}

export class ListedAttributeDto {
  /**
   * What is told; plain text
   * @example "Material"
   */
  name: string;
  /**
   * As shops show it; plain text
   * @example "Oiled oak"
   */
  value: string;
}

export class ProductDetailDto {
  /** UUID v7 */
  id: string;
  /**
   * Names the product in addresses; unique in the store
   * @example "harbour-lamp"
   */
  slug: string;
  /**
   * As shops show it; plain text
   * @example "Harbour lamp"
   */
  name: string;
  /**
   * HTML of an allow-list: it may be shown as it is
   * @example "<p>Throws its light where you read, and <em>nowhere else</em>.</p>"
   */
  description: string;
  /**
   * Who makes it; null when nobody is named
   * @example "Quay & Sons"
   */
  brand: string | null;
  /** What is known of it beside its options, in the order in which it is to be shown */
  attributes: ListedAttributeDto[];
  /** What a variant is chosen by, in the order shops show it; none when there is one variant */
  options: ListedOptionDto[];
  /**
   * Addresses of pictures, best first
   * @example ["/v1/media/6078667e3f9acbd64f2a0a00514672e0.webp"]
   */
  images: string[];
  /** Categories that it is filed in */
  categories: ListedCategoryDto[];
  /** What can be put into a cart: those with a price in the currency */
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
