import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who acts: a signed-in user, or Stoa itself in sweeps and handlers. */
export interface Actor {
  id: string;
  permissions: ReadonlySet<string>;
  /** The session that the access token is of. */
  sessionId?: string;
}

/** Stoa itself, in jobs and commands. */
export const SYSTEM: Actor = { id: 'system', permissions: new Set(['*']) };

/** Whoever calls a public route. */
export const NOBODY: Actor = { id: 'nobody', permissions: new Set() };

/** Whether the actor holds the permission. */
export const isAllowed = (actor: Actor, permission: string): boolean =>
  actor.permissions.has('*') || actor.permissions.has(permission);

/** The signed-in user of this request. Only on routes with `@Allow`, where the guard has put one. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
  if (!user) throw new Error('CurrentActor on a public route');
  return user;
});
