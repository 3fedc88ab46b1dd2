import { Body, Controller, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentDevice, type Device } from '../../session/device.js';
import { GivesTokens } from '../../session/delivery/gives-tokens.js';
import { SessionDto } from '../../session/session.dto.js';
import { SessionDeliveryService } from '../../session/delivery/session-delivery.service.js';
import { CreateProviderSessionDto } from '../provider.dto.js';
import { ProviderSessionService } from './provider-session.service.js';

@ApiTags('Shop: sign-in with')
@Controller('v1/provider-sessions')
export class ProviderSessionController {
  constructor(
    private readonly signIns: ProviderSessionService,
    private readonly delivery: SessionDeliveryService,
  ) {}

  /**
   * Sign in with a provider
   *
   * @remarks Trades the code that the browser came back with, once, for a session as `POST /v1/sessions` gives it. Who is new gets an account,
   * if the provider proves their e-mail address. After `account_link_required` the code stays good: sign in to the account that there is,
   * and link the provider with the same code.
   */
  @GivesTokens('sign-ins', {
    401: ['provider_sign_in_denied', 'provider_refused', 'provider_answer_invalid', 'second_factor_required'],
    403: ['provider_email_unproven'],
    409: ['account_link_required'],
    410: ['provider_sign_in_not_open'],
    503: ['provider_unavailable'],
  })
  async create(
    @Body() { refreshIn, ...proof }: CreateProviderSessionDto,
    @CurrentDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.delivery.give(await this.signIns.signIn(proof, device), refreshIn, reply);
  }
}
