import { applyDecorators, type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth, ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { appNotAllowed, permissionMissing, scopeMissing, sessionRequired } from '../errors/platform.errors.js';
import { PERSONAL_EXTENSION } from '../openapi/problems.js';
import { type Actor, type Identity, isAllowed, type Powers } from './actor.js';
import { Authentication } from './authentication.js';
import { Grants } from './grants.js';
import type { Policy } from './policy/policy.js';
import { STEP_UP, StepUps } from './step-up.js';

/** Metadata key of the access rule; the architecture test looks for it on every route. */
export const ACCESS = 'stoa:access';
const PUBLIC = { isPublic: true, knowsStaff: false } as const;

/** What a route says of who may call it; a permission of null asks for no more than that somebody has signed in. */
export type Access =
  | { isPublic: true; knowsStaff: boolean }
  | { isPublic: false; permission: string | null; policy?: Pick<Policy<never>, 'allowsSome'> };

type Asked = FastifyRequest & { user?: Identity | Actor };

/** Anyone may call this route; the handler itself checks whatever token it needs. */
export const Public = () => SetMetadata(ACCESS, PUBLIC);

/**
 * Anyone may call this route, and who sends an access token is known by it: the answer depends on them. A token that is not valid is
 * refused with 401 `authentication_required`, as everywhere.
 */
export const PublicOrSignedIn = () =>
  applyDecorators(SetMetadata(ACCESS, { isPublic: true, knowsStaff: true }), ApiSecurity({}), ApiBearerAuth());

/** Only signed-in users with this permission (`order.refund`) may call this route. `definePermissions` declares it. */
export const Allow = (permission: string) =>
  applyDecorators(SetMetadata(ACCESS, { isPublic: false, permission }), ApiBearerAuth());

/**
 * As `Allow`, and whoever may do it with one resource at least may call it too. With which one it is, the policy says: the service asks it.
 */
export const AllowOn = (policy: Pick<Policy<never>, 'allowsSome'>, permission: string) =>
  applyDecorators(SetMetadata(ACCESS, { isPublic: false, permission, policy }), ApiBearerAuth());

/** Whoever has signed in may call this route, whatever they hold: it is about what is their own. Machines are refused. */
export const SignedIn = () =>
  applyDecorators(
    SetMetadata(ACCESS, { isPublic: false, permission: null }),
    ApiBearerAuth(),
    ApiExtension(PERSONAL_EXTENSION, true),
  );

/** Global and closed by default: a route that says nothing is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
    private readonly grants: Grants,
    private readonly stepUps: StepUps,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<Asked>();
    if (access?.isPublic && !(access.knowsStaff && request.headers.authorization !== undefined)) return true;
    const identity = await this.authentication.authenticate(request);
    const granted = this.grants.powersOf(identity, request);
    // Nearly always remembered: nothing is awaited then.
    const actor = actorOf(identity, granted instanceof Promise ? await granted : granted);
    request.user = actor;
    authorize(actor, access);
    const maxAge = this.reflector.get<number | undefined>(STEP_UP, context.getHandler());
    if (maxAge !== undefined) await this.stepUps.assertProven(actor, maxAge);
    return true;
  }
}

/**
 * Whether they may. What is refused is told to `Grants` by the filter that answers.
 * @throws `permission_missing`, `scope_missing`, `app_not_allowed`, `session_required`
 */
function authorize(actor: Actor, access: Access | undefined): void {
  if (access?.isPublic) return;
  if (access?.permission === null) return assertPerson(actor);
  const permission = access?.permission ?? 'none';
  if (access && actor.scopes?.has(permission) === false) throw scopeMissing(permission);
  if (access !== undefined && (isAllowed(actor, permission) || access.policy?.allowsSome(actor, permission))) return;
  throw permissionMissing(permission);
}

function actorOf(identity: Identity, { permissions, limits, shares, circumstances }: Powers): Actor {
  const { scopes } = identity;
  if (!scopes) return { ...identity, permissions, limits, shares, circumstances };
  // An app may do what it was granted and its user may: what both hold at this moment.
  const held = permissions.has('*') ? scopes : new Set([...scopes].filter((scope) => permissions.has(scope)));
  const shared = shares.filter(({ permission }) => scopes.has(permission));
  return { ...identity, permissions: held, limits, shares: shared, circumstances };
}

/** What is one's own, as a password, no app is to have a hand in, and a machine has none of it. */
function assertPerson({ kind, scopes }: Actor): void {
  if (scopes) throw appNotAllowed();
  if (kind === 'api-key') throw sessionRequired();
}
