import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentDevice, type Device } from './device.js';
import { GivesTokens } from './delivery/gives-tokens.js';
import { CreateSessionDto, SessionDto } from './session.dto.js';
import { SessionDeliveryService } from './delivery/session-delivery.service.js';
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
  @GivesTokens('sign-ins', { 401: ['credentials_wrong', 'second_factor_required'], 503: ['passwords_busy'] })
  async create(
    @Body() { refreshIn, ...signIn }: CreateSessionDto,
    @CurrentDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.delivery.give(await this.signIns.signIn(signIn, device), refreshIn, reply);
  }
}
