import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Actor, isAllowed, NOBODY } from '../../auth/actor.js';
import { memberNotSettable } from '../../errors/platform.errors.js';

/** Metadata key of what members of the body need. */
export const SETTABLE = Symbol('settable');

/** Members of a body, and the permission that setting each of them needs beside that of the route. */
type Needs = Readonly<Record<string, string>>;

/**
 * Whoever lacks the permission may call the route and not set the member: `@NeedsToSet({ restock: 'order.restock' })`. It is refused with 403
 * `member_not_settable`, whatever its value; patches (RFC 6902, RFC 7396) alike.
 */
export const NeedsToSet = (needs: Needs): MethodDecorator =>
  applyDecorators(SetMetadata(SETTABLE, needs), UseGuards(SettableGuard));

/** Does what `@NeedsToSet` declares. */
@Injectable()
export class SettableGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const needs = this.reflector.get<Needs>(SETTABLE, context.getHandler());
    const { body, user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    const set = membersOf(body);
    const refused = Object.entries(needs).filter(
      ([name, permission]) => set.has(name) && !isAllowed(user ?? NOBODY, permission),
    );
    if (refused.length > 0) throw memberNotSettable(Object.fromEntries(refused));
    return true;
  }
}

/** Those that a document has, or that the operations of a JSON Patch name. */
function membersOf(body: unknown): ReadonlySet<string> {
  if (Array.isArray(body)) return new Set(body.flatMap((operation) => pathsOf(operation).map(firstOf)));
  return new Set(typeof body === 'object' && body !== null ? Object.keys(body) : []);
}

const pathsOf = (operation: unknown): string[] => {
  const { path, from } = (operation ?? {}) as { path?: unknown; from?: unknown };
  return [path, from].filter((one) => typeof one === 'string');
};

/** Of a JSON Pointer (RFC 6901). */
const firstOf = (pointer: string) => (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
