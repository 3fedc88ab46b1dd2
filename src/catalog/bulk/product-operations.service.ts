import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { DomainError } from '../../platform/errors/domain.error.js';
import { preconditionRequired } from '../../platform/errors/platform.errors.js';
import { InputPipe } from '../../platform/http/input/validation.js';
import { Change } from '../../platform/http/patch/patch-of.js';
import { toProblem } from '../../platform/http/problem/problem.js';
import type { ExpectedVersion } from '../../platform/http/precondition/version.js';
import { ProductChangeService } from '../product-change/product-change.service.js';
import { AdminProductDto, CreateProductDto, ProductDocumentDto } from '../product/product.dto.js';
import { ProductService } from '../product/product.service.js';
import type { ProductOperationDto, ProductOperationResultDto } from './product-operations.dto.js';

type Outcome = Pick<ProductOperationResultDto, 'status' | 'product'>;

const INPUT = new InputPipe();

/** Many changes of products in one call. */
@Injectable()
export class ProductOperationsService {
  constructor(
    private readonly db: Db,
    private readonly products: ProductService,
    private readonly changes: ProductChangeService,
  ) {}

  /** Each operation on its own: what one was refused for undoes nothing but its own part. All are there after one commit. */
  each(operations: ProductOperationDto[]): Promise<ProductOperationResultDto[]> {
    return this.db.transaction(async () => {
      await this.lockAll(operations);
      const results: ProductOperationResultDto[] = [];
      for (const [index, operation] of operations.entries()) {
        results.push(await this.result(index, () => this.db.savepoint(() => this.perform(operation, index))));
      }
      return results;
    });
  }

  /** All or nothing: the first refusal is thrown, with the `index` of its operation. */
  all(operations: ProductOperationDto[]): Promise<ProductOperationResultDto[]> {
    return this.db.transaction(async () => {
      await this.lockAll(operations);
      const results: ProductOperationResultDto[] = [];
      for (const [index, operation] of operations.entries()) {
        results.push({ index, ...(await this.perform(operation, index)), problem: null });
      }
      return results;
    });
  }

  /** At once and in one order: calls that name the same products crosswise wait for each other, and end in no deadlock. */
  private lockAll(operations: ProductOperationDto[]): Promise<void> {
    return this.products.lock(operations.flatMap(({ id }) => id ?? []));
  }

  /** A fault of ours is no result: it is thrown, and nothing of the call is done. */
  private async result(index: number, work: () => Promise<Outcome>): Promise<ProductOperationResultDto> {
    try {
      return { index, ...(await work()), problem: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const problem = toProblem(error);
      return { index, status: problem.status, product: null, problem };
    }
  }

  private async perform(operation: ProductOperationDto, index: number): Promise<Outcome> {
    try {
      return await this.act(operation);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const part = operation.op === 'create' ? 'product' : 'changes';
      throw error.ofPart(`/operations/${index}/${part}`, { index });
    }
  }

  private async act({ op, id, version, product, changes }: ProductOperationDto): Promise<Outcome> {
    switch (op) {
      case 'create': {
        const metadata = { type: 'body', metatype: CreateProductDto } as const;
        const body = (await INPUT.transform(product, metadata)) as CreateProductDto; // or it has thrown
        return {
          status: 201,
          product: AdminProductDto.from(await this.products.create(CreateProductDto.toDraft(body))),
        };
      }
      case 'update': {
        const change = Change.merge(ProductDocumentDto, changes);
        const members = async (document: object) => ProductDocumentDto.toMembers(await change.of(document));
        const view = await this.changes.patch(id!, members, expectedOf(version)); // checked with the request
        return { status: 200, product: AdminProductDto.from(view) };
      }
      case 'delete':
        await this.changes.remove(id!, expectedOf(version)); // checked with the request
        return { status: 204, product: null };
    }
  }
}

function expectedOf(version: number | undefined): ExpectedVersion {
  if (version === undefined) throw preconditionRequired();
  return [version];
}
