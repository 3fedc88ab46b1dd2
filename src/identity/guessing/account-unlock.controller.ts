import { Body, Controller, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/auth/access.guard.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../platform/http/input/body.limit.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { CurrentDevice, type Device } from '../session/device.js';
import { COOKIE_HEADERS } from '../session/delivery/session.cookie.js';
import { UnlockAccountDto } from './account-unlock.dto.js';
import { AccountUnlockService } from './account-unlock.service.js';
import { GuessService } from './guess.service.js';
import { KnownDevices } from './known-devices.service.js';

@ApiTags('Shop: accounts')
@Controller('v1/account-unlocks')
export class AccountUnlockController {
  constructor(
    private readonly unlocks: AccountUnlockService,
    private readonly guesses: GuessService,
    private readonly devices: KnownDevices,
  ) {}

  /**
   * Sign in again at once, although others guess at your password
   *
   * @remarks With the token of the mail that tells you so. It signs nobody in: sign in next, from here, with your password.
   */
  @Post()
  @HttpCode(HttpStatus.NO_CONTENT)
  @Public()
  @Rate('sign-ins')
  @BodyLimit(16_384)
  @Idempotent({ key: 'none' })
  @ApiNoContentResponse({ description: 'Sign in now', headers: COOKIE_HEADERS })
  @ApiProblems({ 410: ['link_not_open'] })
  async create(
    @Body() { token }: UnlockAccountDto,
    @CurrentDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { userId, email } = await this.unlocks.accept(token);
    await this.guesses.unlock({ email, device });
    this.devices.mark(reply, userId);
  }
}
