import { applyDecorators, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { authenticationRequired, permissionMissing } from '../errors/platform.errors.js';
import { type Actor, isAllowed } from './actor.js';

/** Metadata key of the access rule; the architecture test looks for it on every route. */
export const ACCESS = 'stoa:access';
const PUBLIC = { isPublic: true, knowsStaff: false } as const;

type Access = { isPublic: true; knowsStaff: boolean } | { isPublic: false; permission: string | null };

/** Anyone may call this route; the handler itself checks whatever token it needs. */
export const Public = () => SetMetadata(ACCESS, PUBLIC);

/**
 * Anyone may call this route, and who sends an access token is known by it: the answer depends on them. A token that is not valid is
 * refused with 401 `authentication_required`, as everywhere.
 */
export const PublicOrSignedIn = () =>
  applyDecorators(SetMetadata(ACCESS, { isPublic: true, knowsStaff: true }), ApiSecurity({}), ApiBearerAuth());

/** Only signed-in users with this permission (`order.refund`) may call this route. */
export const Allow = (permission: string) =>
  applyDecorators(SetMetadata(ACCESS, { isPublic: false, permission }), ApiBearerAuth());

/** Anyone who is signed in may call this route: it is about what is their own. */
export const SignedIn = () =>
  applyDecorators(SetMetadata(ACCESS, { isPublic: false, permission: null }), ApiBearerAuth());

/** Global and closed by default: a route that says nothing is refused. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<FastifyRequest & { user: Actor }>();
    if (access?.isPublic && !(access.knowsStaff && request.headers.authorization !== undefined)) return true;
    await super.canActivate(context);
    if (access?.isPublic || access?.permission === null) return true;
    const { user } = request;
    if (access === undefined || !isAllowed(user, access.permission)) {
      throw permissionMissing(access?.permission ?? 'none');
    }
    return true;
  }

  override handleRequest<User>(error: Error | null, user: User | false): User {
    if (error) throw error;
    if (!user) throw authenticationRequired();
    return user;
  }
}
