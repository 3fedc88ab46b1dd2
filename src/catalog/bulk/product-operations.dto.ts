import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsOptional } from '../../platform/http/input/presence.js';
import type { Examples } from '../../platform/openapi/examples.js';
import { ProblemDto } from '../../platform/openapi/problem.dto.js';
import { AdminProductDto, CreateProductDto, UpdateProductDto } from '../product/product.dto.js';

export const MAX_OPERATIONS = 100;

type Kind = 'create' | 'update' | 'delete';

@ApiExtraModels(CreateProductDto, UpdateProductDto)
export class ProductOperationDto {
  /** What to do */
  @IsIn(['create', 'update', 'delete'])
  op: Kind;

  /** Of the product to update or delete */
  @ValidateIf(({ op }: ProductOperationDto) => op !== 'create')
  @IsUUID()
  id?: string;

  /**
   * Of the product to update or delete, as you saw it: what `If-Match` is elsewhere
   * @example 4
   */
  @IsOptional()
  @IsInt()
  @Min(0)
  version?: number;

  // Checked with the operation and not with the request: a fault in one must not refuse the others.
  @ApiPropertyOptional({ description: 'What to create', allOf: [{ $ref: getSchemaPath(CreateProductDto) }] })
  @ValidateIf(({ op }: ProductOperationDto) => op === 'create')
  @IsObject()
  product?: object;

  @ApiPropertyOptional({ description: 'A merge patch', allOf: [{ $ref: getSchemaPath(UpdateProductDto) }] })
  @ValidateIf(({ op }: ProductOperationDto) => op === 'update')
  @IsObject()
  changes?: object;
}

export class ProductOperationsDto {
  /** Carried out in this order */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_OPERATIONS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ProductOperationDto)
  operations: ProductOperationDto[];

  /** Whether the first refusal undoes all of it and is the answer to the call */
  @IsOptional()
  @IsBoolean()
  atomic?: boolean = false;
}

export class ProductOperationResultDto {
  /**
   * Which operation, from 0
   * @example 0
   */
  index: number;

  /**
   * What the operation would have been answered with on its own
   * @example 201
   */
  status: number;

  @ApiProperty({
    description: 'The product, unless it was deleted or refused',
    type: () => AdminProductDto,
    nullable: true,
  })
  product: AdminProductDto | null;

  @ApiProperty({ description: 'Why it was refused', type: () => ProblemDto, nullable: true })
  problem: ProblemDto | null;
}

export class ProductOperationResultsDto {
  /** One for each operation, in their order */
  results: ProductOperationResultDto[];
}

const ID = '0199a3f0-0000-7000-8000-000000000000';

export const PRODUCT_OPERATIONS: Examples = {
  create: {
    summary: 'Two new products',
    value: {
      operations: [
        { op: 'create', product: { name: 'Plain saucer', variants: [{ sku: 'SAUCER-PLAIN' }] } },
        { op: 'create', product: { name: 'Plain plate', variants: [{ sku: 'PLATE-PLAIN' }] } },
      ],
    },
  },
  mixed: {
    summary: 'A change and a deletion, both or neither: put ids and versions of products here',
    value: {
      atomic: true,
      operations: [
        { op: 'update', id: ID, version: 1, changes: { status: 'published' } },
        { op: 'delete', id: ID, version: 1 },
      ],
    },
  },
};
