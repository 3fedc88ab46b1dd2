import { type CanActivate, type ExecutionContext, Injectable, type Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { queryInvalid } from '../../errors/platform.errors.js';
import { type QueryParameters, VIEW, VIEW_NAMES } from '../fields/view.js';
import { LIST } from '../list/list.declaration.js';
import { versionOf } from '../routing/versions.js';
import { unknownParameter } from './parameters.js';

/** Where `@nestjs/swagger` keeps what `ApiQuery` and the like say of a handler; it exports no name for it. */
const DOCUMENTED = 'swagger/apiParameters';

/** Of every address: its work is done once the request is routed. */
const VERSION = 'version';

type Handler = ReturnType<ExecutionContext['getHandler']> | Type;

/**
 * Refuses every query parameter that the route does not document, whatever its method: one that is ignored is a wish that the client
 * believes fulfilled. Lists, which know more of theirs, look at them themselves. Addresses beside the API, as for probes, take any.
 * A request without a query pays for none of it.
 */
@Injectable()
export class QueryGuard implements CanActivate {
  private readonly known = new Map<Handler, readonly string[]>();

  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { query, url } = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: QueryParameters }>>();
    const names = Object.keys(query);
    if (names.length === 0 || versionOf(url) === undefined) return true;
    const handler = context.getHandler();
    if (this.reflector.get<unknown>(LIST, handler) !== undefined) return true;
    const allowed = this.allowedIn(handler);
    // Whoever reads these says what there is to choose.
    const elsewhere = this.reflector.get<unknown>(VIEW, handler) === undefined ? [VERSION] : [VERSION, ...VIEW_NAMES];
    const unknown = names.filter((name) => !allowed.includes(name) && !elsewhere.includes(name));
    if (unknown.length > 0) throw queryInvalid(unknown.map((name) => unknownParameter(name, allowed)));
    return true;
  }

  private allowedIn(handler: Handler): readonly string[] {
    let names = this.known.get(handler);
    if (!names) {
      const documented = this.reflector.get<{ name: string; in: string }[] | undefined>(DOCUMENTED, handler) ?? [];
      names = documented.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      this.known.set(handler, names);
    }
    return names;
  }
}
