import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentDevice, type Device } from '../../session/device.js';
import { GivesTokens } from '../../session/delivery/gives-tokens.js';
import type { SessionDto } from '../../session/session.dto.js';
import { SessionDeliveryService } from '../../session/delivery/session-delivery.service.js';
import { CompleteSignInDto } from './sign-in-completion.dto.js';
import { SignInCompletionService } from './sign-in-completion.service.js';

@ApiTags('Shop: sessions')
@Controller('v1/session-completions')
export class SignInCompletionController {
  constructor(
    private readonly completions: SignInCompletionService,
    private readonly delivery: SessionDeliveryService,
  ) {}

  /**
   * Complete a sign-in with a second factor
   *
   * @remarks After 401 `second_factor_required`, whichever door was knocked at. One of the factors that it names does.
   */
  @GivesTokens('sign-ins', {
    401: ['sign_in_challenge_ended'],
    422: ['second_factor_wrong', 'second_factor_needed'],
    429: ['second_factor_attempts_used_up'],
  })
  async create(
    @Body() { challenge, refreshIn, ...shown }: CompleteSignInDto,
    @CurrentDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.delivery.give(await this.completions.complete(challenge, shown, device), refreshIn, reply);
  }
}
