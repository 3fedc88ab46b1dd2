import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ASSET_KEY } from '../../media/index.js';
import { IsNullable, IsOptional } from '../../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { ListLinksDto, PageDto } from '../../platform/http/list/page.dto.js';
import { Html, Line } from '../../platform/http/members/members.js';
import { IsTextMap } from '../../platform/http/input/text-map.js';
import { IsCategoryPaths, MAX_LEVELS, MAX_NAME, MAX_PATHS } from '../category/category.paths.js';
import type { ProductOption, ProductStatus } from './product.entity.js';
import { CreateVariantDto, VariantDto } from '../variant/variant.dto.js';
import type { ProductDraft, ProductMembers, ProductView } from './product.service.js';

const SLUG = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lm}\p{Lo}\p{N}]+)*$/u;
const UUID_LIKE = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

export class ProductOptionDto implements ProductOption {
  /**
   * What a variant is chosen by; 1 to 60 characters, unique in the product
   * @example "Colour"
   */
  @IsString()
  @Length(1, 60)
  name: string;

  /**
   * 1 to 100 different values of 1 to 100 characters, in the order shops show them
   * @example ["Chalk", "Ink"]
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Length(1, 100, { each: true })
  values: string[];
}

/** What may be left out, of a new product and of a change. */
class OptionalMembersDto {
  /**
   * Names the product in addresses: lower-case letters and digits joined by hyphens
   * @example "harbour-lamp"
   */
  @IsOptional()
  @Matches(SLUG)
  @Matches(new RegExp(`^(?!${UUID_LIKE.source.slice(1)})`), { message: 'slug must not look like an id' })
  @MaxLength(120)
  slug?: string;

  /**
   * HTML: paragraphs, lists, headings of the third and fourth level, emphasis, quotations and links. Whatever else it has is taken out
   * before it is stored, so shops may show it as it is
   * @example "<p>Throws its light where you read, and <em>nowhere else</em>.</p>"
   */
  @IsOptional()
  @Html({ max: 20_000 })
  description?: string;

  /**
   * Who makes it; 1 to 200 characters
   * @example "Quay & Sons"
   */
  @IsNullable()
  @Line({ max: 200 })
  brand?: string | null;

  /** Only published products are shown and sold */
  @IsOptional()
  @IsIn(['draft', 'published'])
  status?: ProductStatus;

  /**
   * A PATCH merges them with those that it has; null takes one away
   * @example { "Material": "Oiled oak" }
   */
  @IsOptional()
  @IsTextMap()
  attributes?: Record<string, string>;

  /** What a variant is chosen by, in the order shops show it */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique((option: ProductOptionDto) => option.name)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ProductOptionDto)
  options?: ProductOptionDto[];

  /** Keys of stored pictures, best first */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(ASSET_KEY, { each: true })
  images?: string[];

  // The plugin cannot read a list of lists.
  @ApiPropertyOptional({
    description: 'Paths of category names from the root; missing categories are made',
    type: 'array',
    items: {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: MAX_NAME },
      minItems: 1,
      maxItems: MAX_LEVELS,
    },
    maxItems: MAX_PATHS,
    example: [['Light', 'Table lamps']],
  })
  @IsOptional()
  @IsCategoryPaths()
  categories?: string[][];
}

/** What staff may change of a product. */
export class UpdateProductDto extends OptionalMembersDto {
  /**
   * As shops show it; plain text of 1 to 300 characters
   * @example "Harbour lamp"
   */
  @IsOptional()
  @Line({ max: 300 })
  name?: string;
}

/** All that a PATCH can change, as it is afterwards: what is missing is as it is by default. */
export class ProductDocumentDto extends OptionalMembersDto {
  /**
   * As shops show it; plain text of 1 to 300 characters
   * @example "Harbour lamp"
   */
  @Line({ max: 300 })
  name: string;

  static toMembers(this: void, body: ProductDocumentDto): ProductMembers {
    return {
      slug: body.slug ?? null,
      name: body.name,
      description: body.description ?? '',
      brand: body.brand ?? null,
      status: body.status ?? 'draft',
      attributes: body.attributes ?? {},
      options: body.options ?? [],
      images: body.images ?? [],
      categories: body.categories ?? [],
    };
  }
}

export class CreateProductDto extends ProductDocumentDto {
  /** The product's key in another system; unique in the store */
  @IsNullable()
  @IsString()
  @Length(1, 200)
  externalId?: string | null;

  /** At least one; prices and stock are set on the variant afterwards */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CreateVariantDto)
  variants: CreateVariantDto[];

  static toDraft(this: void, body: CreateProductDto): ProductDraft {
    return {
      ...ProductDocumentDto.toMembers(body),
      externalId: body.externalId ?? null,
      variants: body.variants.map(({ sku, options }) => ({ sku, options })),
    };
  }
}

export class AdminProductDto {
  /** UUID v7 */
  id: string;
  /** The product's key in another system */
  externalId: string | null;
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
  /**
   * Only `published` products are shown and sold
   * @example "published"
   */
  status: ProductStatus;
  /**
   * What else is known of it: name → value, both plain text
   * @example { "Material": "Oiled oak" }
   */
  attributes: Record<string, string>;
  /** What a variant is chosen by, in the order shops show it */
  options: ProductOptionDto[];
  /** Keys of stored pictures, best first */
  images: string[];
  // The plugin cannot read a list of lists.
  @ApiProperty({
    description: 'Paths of names of the categories that it is filed in',
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    example: [['Light', 'Table lamps']],
  })
  categories: string[][];
  /** Every variant, with a price or without */
  variants: VariantDto[];
  /**
   * Rises with each change of the product or its variants; the first part of the `ETag`
   * @example 4
   */
  version: number;
  /** RFC 3339, UTC; null unless it is deleted */
  deletedAt: string | null;
  /** RFC 3339, UTC */
  createdAt: string;
  /** RFC 3339, UTC */
  updatedAt: string;

  @ApiLinks()
  _links?: Links;

  static from(this: void, { product, variants, categories }: ProductView): AdminProductDto {
    const { id, externalId, slug, name, description, brand, status, attributes, options, images } = product;
    return {
      ...{ id, externalId, slug, name, description, brand, status, attributes, options, images },
      categories,
      variants: variants.map(VariantDto.from),
      version: product.version,
      deletedAt: product.deletedAt?.toISOString() ?? null,
      createdAt: product.createdAt.toISOString(),
      updatedAt: product.updatedAt.toISOString(),
    };
  }
}

export class AdminProductListDto {
  /** Products of this page, in the order asked for */
  data: AdminProductDto[];
  /** Where the list goes on */
  page: PageDto;
  _links: ListLinksDto;
}
