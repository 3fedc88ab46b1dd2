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
import { type Actor, isAllowed, NOBODY } from '../../auth/actor.js';
import type { ListDeclaration } from '../list/list.declaration.js';
import type { ViewDeclaration } from './view.js';

/** Metadata key of the declaration on the handler of an act. */
const GUARDED = Symbol('guarded');

const NONE: readonly string[] = [];

/** What is left of each declaration for those who may not see these members: made once for each set of them. */
const restricted = new WeakMap<ViewDeclaration, Map<string, ViewDeclaration>>();

/** Names of the members that the declaration keeps from this caller: nearly always none, which costs a look. */
export function hiddenOf({ guarded }: ViewDeclaration, actor: Actor | undefined): readonly string[] {
  if (!guarded) return NONE;
  const hidden = Object.keys(guarded).filter((name) => !isAllowed(actor ?? NOBODY, guarded[name]!));
  return hidden.length === 0 ? NONE : hidden;
}

/**
 * The declaration as it is for whoever may not see these members: they cannot be chosen, and nothing can be filtered or sorted by them. What
 * an answer does not have, no question tells.
 */
export function withoutHidden<Declaration extends ViewDeclaration>(
  declaration: Declaration,
  hidden: readonly string[],
): Declaration {
  if (hidden.length === 0) return declaration;
  const key = hidden.join();
  const known = restricted.get(declaration) ?? new Map<string, ViewDeclaration>();
  restricted.set(declaration, known);
  let left = known.get(key);
  if (!left) {
    left = restrict(declaration, hidden);
    known.set(key, left);
  }
  return left as Declaration; // made of it, just above
}

function restrict(declaration: ViewDeclaration, hidden: readonly string[]): ViewDeclaration {
  const fields = without(declaration.fields, hidden);
  const expands = declaration.expands && without(declaration.expands, hidden);
  const left = { ...declaration, fields, ...(expands && { expands }) };
  if (!('sorts' in declaration)) return left;
  const { filters, sorts } = declaration as ListDeclaration;
  const open = Object.entries(filters).filter(([name, { of = name }]) => !hidden.includes(of));
  return { ...left, filters: Object.fromEntries(open), sorts: without(sorts, hidden) } as ViewDeclaration;
}

/** By the first part of the name: what lies in a member is hidden with it. */
const without = <Value>(all: Readonly<Record<string, Value>>, hidden: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.includes(name.split('.', 1)[0]!)));

/** The resource without these members. */
export function prune<Resource extends object>(resource: Resource, hidden: readonly string[]): Resource {
  if (hidden.length === 0) return resource;
  return without(resource as Record<string, unknown>, hidden) as Resource; // the rest of its members
}

/** An act that answers with the resource leaves out what `guarded` of the declaration keeps from its caller. `@Sparse` and lists do so anyway. */
export const Guarded = (declaration: ViewDeclaration): MethodDecorator =>
  applyDecorators(SetMetadata(GUARDED, declaration), UseInterceptors(GuardedInterceptor));

/** Does what `@Guarded` declares. */
@Injectable()
export class GuardedInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<unknown> {
    const declaration = this.reflector.get<ViewDeclaration>(GUARDED, context.getHandler());
    const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    const hidden = hiddenOf(declaration, user);
    return hidden.length === 0 ? next.handle() : next.handle().pipe(map((resource) => prune(resource, hidden)));
  }
}
