import { Body, Controller, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/auth/access.guard.js';
import { CacheFor } from '../../platform/http/caching/cache-for.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../platform/http/input/body.limit.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { Linked } from '../../platform/http/link/linked.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { CurrentDevice, type Device } from './device.js';
import { COOKIE_HEADERS } from './session.cookie.js';
import { CreateSessionDto, SessionDto } from './session.dto.js';
import { SessionDeliveryService } from './session-delivery.service.js';
import { sessionLinks } from './session.links.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('Admin: sessions')
@Controller('v1/admin/sessions')
export class SessionAdminController {
  constructor(
    private readonly signIns: SignInService,
    private readonly delivery: SessionDeliveryService,
  ) {}

  /**
   * Sign in
   *
   * @remarks The `accessToken` goes into `Authorization: Bearer …`; this page keeps it for you. `npm start` printed the first password.
   * The same as `POST /v1/sessions`, where sessions are also listed, renewed and ended.
   */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: SessionDto, description: 'The session and its tokens', headers: COOKIE_HEADERS })
  @Linked(sessionLinks)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @CacheFor('no-store')
  @Idempotent({ key: 'none' })
  @ApiProblems({ 401: ['credentials_wrong'], 503: ['passwords_busy'] })
  async create(
    @Body() { email, password, deviceName, refreshIn = 'body' }: CreateSessionDto,
    @CurrentDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const session = await this.signIns.signIn({ email, password }, device, this.delivery.termsFor(device, deviceName));
    return this.delivery.give(session, refreshIn, reply);
  }
}
