import { Controller, HttpCode, HttpStatus, Post, type RawBodyRequest, Req } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/auth/access.guard.js';
import { Rate } from '../platform/http/limit/rate-limit.guard.js';
import { Idempotent } from '../platform/http/idempotency/idempotent.js';
import { CallbackService } from './callback.service.js';

@ApiTags('Shop: payments')
@Rate('none')
@Controller('v1/payments/callbacks')
export class CallbackController {
  constructor(private readonly callbacks: CallbackService) {}

  /** For the sandbox provider: the outcome of an authorization */
  @Post('sandbox')
  @Public()
  @Idempotent({ key: 'none' })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiExcludeEndpoint()
  async sandbox(@Req() request: RawBodyRequest<FastifyRequest>): Promise<void> {
    await this.callbacks.receive(request.rawBody ?? Buffer.alloc(0), request.headers);
  }
}
