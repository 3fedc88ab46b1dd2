import { applyDecorators, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { authenticationRequired, permissionMissing } from '../errors/platform.errors.js';
import { type Actor, isAllowed } from './actor.js';

/** Metadata key of the access rule; the architecture test looks for it on every route. */
export const ACCESS = 'stoa:access';
const PUBLIC = { isPublic: true } as const;

type Access = typeof PUBLIC | { isPublic: false; permission: string };

/** Anyone may call this route; the handler itself checks whatever token it needs. */
export const Public = () => SetMetadata(ACCESS, PUBLIC);

/** Only signed-in users with this permission (`order.refund`) may call this route. */
export const Allow = (permission: string) =>
  applyDecorators(SetMetadata(ACCESS, { isPublic: false, permission }), ApiBearerAuth());

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
    if (access?.isPublic) return true;
    await super.canActivate(context);
    const { user } = context.switchToHttp().getRequest<FastifyRequest & { user: Actor }>();
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
