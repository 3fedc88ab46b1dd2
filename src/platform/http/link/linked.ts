import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { type Actor, NOBODY } from '../../auth/actor.js';
import { Page } from '../list/page.js';
import { inVersionAsked } from '../routing/versions.js';
import type { LinkDto, Links } from './link.dto.js';

/** What is related to a resource, and what its caller may do with it now. */
export type LinksOf<Resource> = (resource: Resource, actor: Actor) => Links;

const LINKS = 'stoa:links';

/**
 * The answer, or each item of the list that is the answer, gets `_links`. Stands above `@Sparse`: what a client leaves out is still
 * looked at to know what may be done.
 */
export const Linked = <Resource>(linksOf: LinksOf<Resource>): MethodDecorator =>
  applyDecorators(SetMetadata(LINKS, linksOf), UseInterceptors(LinkInterceptor));

@Injectable()
export class LinkInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<unknown> {
    const linksOf = this.reflector.get<LinksOf<object>>(LINKS, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    const goOn = ([name, to]: [string, LinkDto]) => [name, { ...to, href: inVersionAsked(to.href, request) }] as const;
    const link = (resource: object) => {
      const found = Object.entries(linksOf(resource, request.user ?? NOBODY));
      return { ...resource, _links: Object.fromEntries(found.map(goOn)) };
    };
    return next.handle().pipe(map((answer) => (answer instanceof Page ? answer.map(link) : link(answer))));
  }
}
