import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../config/config.js';
import type { Actor } from '../../auth/actor.js';
import { rateLimited } from '../../errors/platform.errors.js';
import { networkOf } from './network.js';
import { type Policy, RateLimiter, WINDOW_SECONDS } from './rate.limiter.js';

/** Which count a route belongs to; `none` is for probes. Reads and writes are told apart by their method. */
export type RateClass = 'reads' | 'writes' | 'checkouts' | 'sign-ins' | 'none';

const RATE_CLASS = 'stoa:rate-class';

export const Rate = (name: RateClass) => SetMetadata(RATE_CLASS, name);

type Counted = Exclude<RateClass, 'none'>;

/** The class of the route, which its handler or controller may have named. */
function classOf(context: ExecutionContext, reflector: Reflector): RateClass {
  const { method } = context.switchToHttp().getRequest<FastifyRequest>();
  const named = reflector.getAllAndOverride<RateClass | undefined>(RATE_CLASS, [
    context.getHandler(),
    context.getClass(),
  ]);
  return named ?? (method === 'GET' || method === 'HEAD' ? 'reads' : 'writes');
}

/** One count a class and address: before anything is known of the caller. */
@Injectable()
export class AddressRateGuard implements CanActivate {
  private readonly policies: Record<Counted, Policy>;

  constructor(
    private readonly limiter: RateLimiter,
    private readonly reflector: Reflector,
    config: Config,
  ) {
    this.policies = {
      reads: { name: 'reads', quota: config.rateLimitReads },
      writes: { name: 'writes', quota: config.rateLimitWrites },
      checkouts: { name: 'checkouts', quota: config.rateLimitCheckouts },
      'sign-ins': { name: 'sign-ins', quota: config.rateLimitSignIns },
    };
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = classOf(context, this.reflector);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.isCounted = true;
    const caller = networkOf(request.ip, request.socket.remoteAddress);
    if (name !== 'none') await admit(context, this.limiter, this.policies[name], caller);
    return true;
  }
}

/** One count a class and signed-in user, whatever addresses they come from. Runs after the access guard. */
@Injectable()
export class UserRateGuard implements CanActivate {
  private readonly policies: Record<Counted, Policy>;

  constructor(
    private readonly limiter: RateLimiter,
    private readonly reflector: Reflector,
    config: Config,
  ) {
    const quota = config.rateLimitStaff;
    this.policies = {
      reads: { name: 'staff-reads', quota },
      writes: { name: 'staff-writes', quota },
      checkouts: { name: 'staff-checkouts', quota },
      'sign-ins': { name: 'staff-sign-ins', quota },
    };
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user } = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    if (!user) return true;
    const name = classOf(context, this.reflector);
    if (name !== 'none') await admit(context, this.limiter, this.policies[name], user.id);
    return true;
  }
}

/** A quota of 0 is no limit. The fields are those of draft-ietf-httpapi-ratelimit-headers-10. */
async function admit(context: ExecutionContext, limiter: RateLimiter, policy: Policy, caller: string): Promise<void> {
  if (policy.quota === 0) return;
  const { isAllowed, remaining, resetSeconds } = await limiter.take(policy, caller);
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  add(reply, 'RateLimit-Policy', `"${policy.name}";q=${policy.quota};w=${WINDOW_SECONDS}`);
  add(reply, 'RateLimit', `"${policy.name}";r=${remaining};t=${resetSeconds}`);
  if (!isAllowed) throw rateLimited(policy.name, resetSeconds);
}

/** A list: the address and the user each have a count. */
function add(reply: FastifyReply, name: string, item: string): void {
  const earlier = reply.getHeader(name);
  void reply.header(name, earlier === undefined ? item : `${String(earlier)}, ${item}`);
}
