import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who is there, as a token or a key proves it. It says nothing of what they may do. */
export interface Identity {
  /** Of the user or the key. */
  id: string;
  kind: 'user' | 'system' | 'nobody' | 'api-key';
  /** The session that the token is of. */
  sessionId?: string;
  /** When they last proved who they are, in milliseconds since 1970; null when that counts no more. */
  provenAt?: number | null;
}

/** Who acts: a signed-in user, or Stoa itself in sweeps and handlers. */
export interface Actor extends Identity {
  /** In the shop of the request, as it was when the request came. `*` is all of them. */
  permissions: ReadonlySet<string>;
}

/** Stoa itself, in jobs and commands. */
export const SYSTEM: Actor = { id: 'system', kind: 'system', permissions: new Set(['*']) };

/** Whoever calls a public route. */
export const NOBODY: Actor = { id: 'nobody', kind: 'nobody', permissions: new Set() };

/** Whether the actor holds the permission. */
export const isAllowed = (actor: Actor, permission: string): boolean =>
  actor.permissions.has('*') || actor.permissions.has(permission);

/** The signed-in user of this request. Only on routes with `@Allow` or `@SignedIn`, where the guard has put one. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
  if (!user) throw new Error('CurrentActor on a public route');
  return user;
});
