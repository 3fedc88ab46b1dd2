import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/access.guard.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../platform/http/input/body.limit.js';
import { protectPage } from '../page/page.headers.js';
import { OauthProvider } from './oauth-provider.service.js';
import { PATHS } from './paths.js';

const MOST_OF_FORM = 16_384;
const WELL_KNOWN = ['.well-known/openid-configuration', '.well-known/oauth-authorization-server'];

/**
 * The endpoints of OAuth 2 and OpenID Connect, described by the documents below `/.well-known` and their standards. Each passes our
 * pipeline as any route does; what it does and answers is `oidc-provider`'s.
 */
@ApiExcludeController()
@Controller()
export class OauthController {
  constructor(private readonly provider: OauthProvider) {}

  @Get(WELL_KNOWN)
  @Public()
  describe(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  @Get([PATHS.authorization, `${PATHS.authorization}/:uid`])
  @Public()
  authorize(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  @Post([PATHS.token, PATHS.revocation, PATHS.introspection, PATHS.userinfo])
  @Public()
  @BodyLimit(MOST_OF_FORM)
  @Idempotent({ key: 'none' })
  exchange(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  @Get(PATHS.userinfo)
  @Public()
  tell(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer(request, reply);
  }

  private async answer(asked: FastifyRequest, reply: FastifyReply): Promise<void> {
    const exchange = this.provider.exchange(asked);
    await this.provider.answer(exchange);
    const { status, headers, body } = exchange.answer();
    if (String(headers['content-type']).startsWith('text/html')) protectPage(reply);
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined && name !== 'content-length') void reply.header(name, value);
    }
    await reply.status(status).send(body);
  }
}
