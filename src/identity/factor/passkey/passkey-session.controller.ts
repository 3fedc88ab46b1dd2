import { applyDecorators, Body, Controller, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public, SignedIn } from '../../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../../platform/auth/actor.js';
import { CacheFor } from '../../../platform/http/caching/cache-for.js';
import { Idempotent } from '../../../platform/http/idempotency/idempotent.js';
import { Rate } from '../../../platform/http/limit/rate-limit.guard.js';
import { ApiProblems } from '../../../platform/openapi/problems.js';
import { CurrentDevice, type Device } from '../../session/device.js';
import { GivesTokens } from '../../session/delivery/gives-tokens.js';
import type { SessionDto } from '../../session/session.dto.js';
import { SessionDeliveryService } from '../../session/delivery/session-delivery.service.js';
import { AskPasskeyDto, PasskeyRequestOptionsDto } from './passkey-options.dto.js';
import { SignInWithPasskeyDto } from './passkey.dto.js';
import { PasskeySignInService } from './passkey-sign-in.service.js';

/** A POST that asks an authenticator: what it gives is good once. */
const AsksAuthenticator = (path: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    HttpCode(HttpStatus.OK),
    ApiOkResponse({ type: PasskeyRequestOptionsDto, description: 'Good for five minutes, and once' }),
    Rate('sign-ins'),
    CacheFor('no-store'),
    Idempotent({ key: 'none' }),
  );

@ApiTags('Shop: sessions')
@Controller('v1')
export class PasskeyOptionsController {
  constructor(private readonly signIns: PasskeySignInService) {}

  /**
   * Ask for what a browser needs to sign in with a passkey
   *
   * @remarks For `navigator.credentials.get()`: `PublicKeyCredential.parseRequestOptionsFromJSON` reads it. With the `challenge` of a sign-in that is
   * half done, for *Complete a sign-in*; without it, for *Sign in with a passkey*.
   */
  @AsksAuthenticator('passkey-challenges')
  @Public()
  @ApiProblems({ 401: ['sign_in_challenge_ended'] })
  options(@Body() { challenge }: AskPasskeyDto): Promise<PasskeyRequestOptionsDto> {
    return this.signIns.options(challenge);
  }

  /**
   * Ask for what a browser needs to prove again that it is you
   *
   * @remarks For *Prove again that it is you*, with a passkey.
   */
  @AsksAuthenticator('session-proof-challenges')
  @SignedIn()
  proofOptions(@CurrentActor() actor: Actor): Promise<PasskeyRequestOptionsDto> {
    return this.signIns.proofOptions(actor);
  }
}

@ApiTags('Shop: sessions')
@Controller('v1/passkey-sessions')
export class PasskeySessionController {
  constructor(
    private readonly signIns: PasskeySignInService,
    private readonly delivery: SessionDeliveryService,
  ) {}

  /**
   * Sign in with a passkey
   *
   * @remarks Without an address and without a password: the authenticator finds the account, and makes sure of its user. Staff, too.
   */
  @GivesTokens('sign-ins', { 422: ['second_factor_wrong'] })
  async create(
    @Body() { passkey, deviceName, refreshIn }: SignInWithPasskeyDto,
    @CurrentDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.delivery.give(await this.signIns.signIn(passkey, device, deviceName), refreshIn, reply);
  }
}
