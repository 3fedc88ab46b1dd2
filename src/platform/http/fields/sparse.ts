import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Actor } from '../../auth/actor.js';
import type { InputFault } from '../../errors/domain.error.js';
import { queryInvalid } from '../../errors/platform.errors.js';
import { ApiView } from '../../openapi/api.list.js';
import { rememberVersion } from '../precondition/etag.step.js';
import { select } from './fields.js';
import { hiddenOf, prune, withoutHidden } from './guarded.js';
import { type QueryParameters, readView, VIEW, type ViewDeclaration } from './view.js';

type Asked = FastifyRequest<{ Querystring: QueryParameters }> & { expands?: ReadonlySet<string>; user?: Actor };

/**
 * Gives a route of one resource `fields=…`, and `expand=…` where the declaration has something to expand, and documents both.
 * A request with neither pays for neither. What `guarded` of the declaration keeps from the caller is left out. `@Expands()` tells the handler what to expand.
 */
export const Sparse = (declaration: ViewDeclaration): MethodDecorator =>
  applyDecorators(SetMetadata(VIEW, declaration), UseInterceptors(SparseInterceptor), ApiView(declaration));

/** The names in `expand=…`, checked against the declaration of `@Sparse`: a `ReadonlySet<string>`. */
export const Expands = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Asked>().expands ?? new Set(),
);

/** Reads `fields` and `expand` for `@Sparse`, and cuts the answer down to what was chosen. */
@Injectable()
export class SparseInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Asked>();
    const declaration = this.reflector.get<ViewDeclaration>(VIEW, context.getHandler());
    const hidden = hiddenOf(declaration, request.user);
    const isWhole = request.query.fields === undefined && request.query.expand === undefined;
    if (isWhole && hidden.length === 0) return next.handle();
    const faults: InputFault[] = [];
    const { chosen, expands } = readView(withoutHidden(declaration, hidden), request.query, faults);
    if (faults.length > 0) throw queryInvalid(faults);
    request.expands = expands;
    if (!chosen) return next.handle().pipe(map((resource) => prune(resource, hidden)));
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((resource) => {
        // A part of a resource is of its version too.
        rememberVersion(reply, resource);
        return select(resource, chosen);
      }),
    );
  }
}
