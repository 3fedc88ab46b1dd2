import { IsObject, IsString, Length } from 'class-validator';
import { IsOptional } from '../../platform/http/input/presence.js';
import { ApiLinks, type Links } from '../../platform/http/link/link.dto.js';
import { IsTextMap } from '../../platform/http/input/text-map.js';
import type { ProductVariant, VariantDraft } from '../product/product-variant.entity.js';

export class CreateVariantDto implements VariantDraft {
  /**
   * Unique in the store
   * @example "LMP-HARBOUR-INK"
   */
  @IsString()
  @Length(1, 100)
  sku: string;

  /**
   * One value for each option of the product
   * @example { "Colour": "Ink" }
   */
  @IsTextMap()
  options: Record<string, string> = {};
}

export class UpdateVariantDto implements Partial<VariantDraft> {
  /** Unique in the store */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  sku?: string;

  /** Merged with those that it has */
  @IsOptional()
  @IsTextMap()
  options?: Record<string, string>;
}

export class VariantDto {
  /** UUID v7 */
  id: string;
  /** Id of the product that it is a variant of */
  productId: string;
  /**
   * The number of the variant in the warehouse; unique in the store
   * @example "LMP-HARBOUR-INK"
   */
  sku: string;
  /**
   * Option name → value
   * @example { "Colour": "Ink" }
   */
  @IsObject()
  options: Record<string, string>;
  /**
   * Rises with each change; the first part of the `ETag`
   * @example 2
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

  static from(this: void, variant: ProductVariant): VariantDto {
    const { id, productId, sku, options, version, deletedAt, createdAt, updatedAt } = variant;
    return {
      ...{ id, productId, sku, options, version },
      deletedAt: deletedAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }
}
