import { Body, Controller, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../platform/auth/access.guard.js';
import { CacheFor } from '../../../platform/http/caching/cache-for.js';
import { Idempotent } from '../../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../../platform/http/input/body.limit.js';
import { Rate } from '../../../platform/http/limit/rate-limit.guard.js';
import { Linked } from '../../../platform/http/link/linked.js';
import { ApiProblems } from '../../../platform/openapi/problems.js';
import { CurrentDevice, type Device } from '../device.js';
import { COOKIE_HEADERS } from '../session.cookie.js';
import { RefreshService } from './refresh.service.js';
import { RenewSessionDto, SessionDto } from '../session.dto.js';
import { SessionDeliveryService } from '../session-delivery.service.js';
import { sessionLinks } from '../session.links.js';

@ApiTags('Shop: sessions')
@Controller('v1/session-renewals')
export class SessionRenewalController {
  constructor(
    private readonly tokens: RefreshService,
    private readonly delivery: SessionDeliveryService,
  ) {}

  /**
   * Go on with a session
   *
   * @remarks Gives a new access token and the next refresh token. The old one is used up: shown once more by anyone else, it ends the
   * session. A browser sends it as a cookie, from an origin of the shop.
   */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: SessionDto, description: 'The session and its tokens', headers: COOKIE_HEADERS })
  @Linked(sessionLinks)
  @Public()
  @Rate('writes')
  @BodyLimit(16_384)
  @CacheFor('no-store')
  @Idempotent({ key: 'none' })
  @ApiProblems({ 401: ['refresh_token_invalid', 'refresh_token_missing'], 403: ['origin_not_allowed'] })
  async create(
    @Body() { refreshToken }: RenewSessionDto,
    @CurrentDevice() device: Device,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { token, sentIn } = await this.delivery.sentToken(refreshToken, request);
    const renewal = await this.tokens.renew(token, device, this.delivery.placeOf(device));
    return this.delivery.give(renewal, sentIn, reply);
  }
}
