import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/access.guard.js';
import { LinkedWith } from '../../platform/http/link/linked.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { linkedProduct } from '../product/product.links.js';
import { PRODUCT_OPERATIONS, ProductOperationResultsDto, ProductOperationsDto } from './product-operations.dto.js';
import { ProductOperationsService } from './product-operations.service.js';

@ApiTags('Admin: products')
@Controller('v1/admin/product-operations')
export class ProductOperationsAdminController {
  constructor(private readonly operations: ProductOperationsService) {}

  /**
   * Create, update and delete many products
   *
   * @remarks Up to 100 operations, each with a result of its own: one that is refused leaves the others alone. With `atomic` all of
   * them are done or none, and the first refusal is the answer, with the `index` of its operation. `version` stands for `If-Match`.
   */
  @Post()
  @LinkedWith<ProductOperationResultsDto>(({ results }, link) => ({
    results: results.map((result) => ({ ...result, product: result.product && linkedProduct(result.product, link) })),
  }))
  @Allow('product.write')
  @HttpCode(HttpStatus.OK)
  @ApiBody({ type: ProductOperationsDto, examples: PRODUCT_OPERATIONS })
  @ApiOkResponse({ type: ProductOperationResultsDto, description: 'What became of each operation' })
  @ApiProblems({
    404: ['product_not_found'],
    409: ['external_id_taken', 'slug_taken', 'sku_taken'],
    410: ['product_deleted'],
    412: ['precondition_failed'],
    422: ['variant_options_invalid'],
    428: ['precondition_required'],
  })
  async perform(@Body() { operations, atomic }: ProductOperationsDto): Promise<ProductOperationResultsDto> {
    return { results: await (atomic ? this.operations.all(operations) : this.operations.each(operations)) };
  }
}
