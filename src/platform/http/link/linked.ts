import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpStatus,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { type Actor, NOBODY } from '../../auth/actor.js';
import { Page } from '../list/page.js';
import { routesOf } from '../routing/route.table.js';
import { inVersionAsked } from '../routing/versions.js';
import type { LinkDto, Links } from './link.dto.js';

/** Whether anything answers at an address of this server: `/docs` can be switched off. */
export type IsServed = (href: string) => boolean;

/** What is related to a resource, and what its caller may do with it now. Addresses are of the version that the route is of. */
export type LinksOf<Resource> = (resource: Resource, actor: Actor, isServed: IsServed) => Links;

/** Gives a resource its `_links`, in the version that the caller speaks. */
export type Link = <Resource extends object>(
  resource: Resource,
  linksOf: LinksOf<Resource>,
) => Resource & { _links: Links };

/** Links an answer, or an item of the list that is the answer, and the resources that lie within it. */
export type Linking<Answer> = (answer: Answer, link: Link) => object;

const LINKING = 'stoa:linking';

const MADE: ReadonlySet<number> = new Set([HttpStatus.CREATED, HttpStatus.ACCEPTED]);

/**
 * The answer, or each item of the list that is the answer, gets `_links`. What is answered with 201 or 202 gets its `self` as
 * `Location` too (RFC 9110 §15.3.2, §10.2.2): the address of what was made or, where that has none of its own, of what it was made
 * in. Stands above `@Sparse`: what a client leaves out is still looked at to know what may be done.
 */
export const Linked = <Resource extends object>(linksOf: LinksOf<Resource>): MethodDecorator =>
  LinkedWith<Resource>((resource, link) => link(resource, linksOf));

/** The same where resources lie within the answer. */
export const LinkedWith = <Answer extends object>(linking: Linking<Answer>): MethodDecorator =>
  applyDecorators(SetMetadata(LINKING, linking), UseInterceptors(LinkInterceptor));

/** Does what `@Linked` and `@LinkedWith` declare. */
@Injectable()
export class LinkInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<unknown> {
    const linking = this.reflector.get<Linking<object>>(LINKING, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const link = linkFor(request);
    const linked = (resource: object) => linking(resource, link);
    return next.handle().pipe(
      map((answer) => {
        if (answer instanceof Page) return answer.map(linked);
        const resource = linked(answer);
        locate(resource, reply);
        return resource;
      }),
    );
  }
}

function linkFor(request: FastifyRequest & { user?: Actor }): Link {
  const actor = request.user ?? NOBODY;
  const isServed: IsServed = (href) => routesOf(request.server).methodsAt(href).length > 0;
  const goOn = ([name, to]: [string, LinkDto]) => [name, { ...to, href: inVersionAsked(to.href, request) }] as const;
  return (resource, linksOf) => {
    const found = Object.entries(linksOf(resource, actor, isServed));
    return { ...resource, _links: Object.fromEntries(found.map(goOn)) };
  };
}

/** The one place that says where something is that was made: in the version that the caller goes on with, as its links are. */
function locate(resource: { _links?: Links }, reply: FastifyReply): void {
  const self = resource._links?.self;
  if (self && MADE.has(reply.statusCode)) void reply.header('Location', self.href);
}
