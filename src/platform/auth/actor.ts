import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Circumstances } from './policy/circumstances.js';

/** Who is there, as a token or a key proves it. It says nothing of what they may do. */
export interface Identity {
  /** Of the user or the key. */
  id: string;
  kind: 'user' | 'system' | 'nobody' | 'api-key';
  /** The session that the token is of. */
  sessionId?: string;
  /** When they last proved who they are, in milliseconds since 1970; null when that counts no more. */
  provenAt?: number | null;
  /** What an app that acts for the user was granted: it may do no more than that, whatever the user may. */
  scopes?: ReadonlySet<string>;
  /** Of that app. */
  clientId?: string;
}

/** One permission on one resource. */
export interface Share {
  permission: string;
  /** Type of the resource: `order`. */
  resource: string;
  resourceId: string;
  /** Null: it does not end by itself. */
  expiresAt: Date | null;
}

/** An amount in minor units of a currency (ISO 4217). */
export interface Most {
  amount: number;
  currency: string;
}

/** What somebody may do in the shop of the request, as it was when the request came. */
export interface Powers {
  /** `*` is all of them. */
  permissions: ReadonlySet<string>;
  /** Up to which amounts, for permissions that have a limit; in a currency that is not among them nothing. Not in the map: any. */
  limits: ReadonlyMap<string, readonly Most[]>;
  /** What they were granted on one resource; those that have ended may still be among them. */
  shares: readonly Share[];
  /** When and from where they ask; null for what nobody asks for. */
  circumstances: Circumstances | null;
}

/** Who acts: a signed-in user, or Stoa itself in sweeps and handlers. */
export interface Actor extends Identity, Powers {}

const NONE: Powers = { permissions: new Set(), limits: new Map(), shares: [], circumstances: null };

/** Stoa itself, in jobs and commands. */
export const SYSTEM: Actor = { ...NONE, id: 'system', kind: 'system', permissions: new Set(['*']) };

/** Whoever calls a public route. */
export const NOBODY: Actor = { ...NONE, id: 'nobody', kind: 'nobody' };

/** The account that the actor is; null for guests, keys and Stoa itself, and for apps: what is one's own is not theirs. */
export const userIdOf = ({ kind, id, scopes }: Identity): string | null =>
  kind === 'user' && scopes === undefined ? id : null;

/** Whether the actor holds the permission. */
export const isAllowed = (actor: Actor, permission: string): boolean =>
  actor.permissions.has('*') || actor.permissions.has(permission);

/** Whoever has signed in, and nobody on a route that asks for nothing. */
export const PossibleActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor =>
    context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>().user ?? NOBODY,
);

/** The signed-in user of this request. Only on routes with `@Allow` or `@SignedIn`, where the guard has put one. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
  if (!user) throw new Error('CurrentActor on a public route');
  return user;
});
