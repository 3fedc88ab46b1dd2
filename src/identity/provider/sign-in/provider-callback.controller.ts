import { Controller, Get, HttpStatus, Param, Redirect, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../../platform/auth/access.guard.js';
import { CacheFor } from '../../../platform/http/caching/cache-for.js';
import { Rate } from '../../../platform/http/limit/rate-limit.guard.js';
import { ProviderSignInService } from './provider-sign-in.service.js';

/**
 * Where providers send browsers back to, with a query that they add to as they like: beside the API, its versions and its documents. It
 * goes on to the `returnUrl` of the sign-in, with `#code=…`, or with `#error=provider_sign_in_not_open` when it was too late or came twice.
 */
@ApiExcludeController()
@Controller('openid-callbacks')
export class ProviderCallbackController {
  constructor(private readonly signIns: ProviderSignInService) {}

  @Get(':provider')
  @Public()
  @Rate('writes')
  @CacheFor('no-store')
  @Redirect()
  async return(
    @Param('provider') provider: string,
    @Req() { url }: FastifyRequest,
  ): Promise<{ url: string; statusCode: number }> {
    const [, response = ''] = /\?(.*)$/s.exec(url) ?? [];
    return { url: await this.signIns.return(provider, response), statusCode: HttpStatus.SEE_OTHER };
  }
}
