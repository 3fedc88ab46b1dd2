import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SessionDeliveryService } from './session-delivery.service.js';

/**
 * Who asks for a cookie is a page of ours: a form on another site could sign its visitor in to an account of its own, whose owner then
 * reads what the visitor types.
 */
@Injectable()
export class OwnOriginAdapter implements CanActivate {
  constructor(private readonly delivery: SessionDeliveryService) {}

  /** @throws `origin_not_allowed` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Body: { refreshIn?: unknown } | undefined }>>();
    if (request.body?.refreshIn === 'cookie') await this.delivery.assertOwnOrigin(request);
    return true;
  }
}
