import { Body, Controller, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentDevice, type Device } from '../device.js';
import { GivesTokens } from '../delivery/gives-tokens.js';
import { RefreshService } from './refresh.service.js';
import { RenewSessionDto, SessionDto } from '../session.dto.js';
import { SessionDeliveryService } from '../delivery/session-delivery.service.js';

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
  @GivesTokens('writes', { 401: ['refresh_token_invalid', 'refresh_token_missing'] })
  async create(
    @Body() { refreshToken }: RenewSessionDto,
    @CurrentDevice() device: Device,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { token, sentIn } = await this.delivery.sentToken(refreshToken, request);
    const renewal = await this.tokens.renew(token, device);
    return this.delivery.give(renewal, sentIn, reply);
  }
}
