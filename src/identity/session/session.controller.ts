import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public, SignedIn } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { CacheFor } from '../../platform/http/caching/cache-for.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { Idempotent } from '../../platform/http/idempotency/idempotent.js';
import { BodyLimit } from '../../platform/http/input/body.limit.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { Rate } from '../../platform/http/limit/rate-limit.guard.js';
import { Linked } from '../../platform/http/link/linked.js';
import { WholeListOf } from '../../platform/http/list/list.decorator.js';
import type { WholeListQuery } from '../../platform/http/list/list.query.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { CurrentDevice, type Device } from './device.js';
import { clearCookie, COOKIE_HEADERS } from './session.cookie.js';
import { CreateSessionDto, SessionDto, SignedInDeviceDto, SignedInDeviceListDto } from './session.dto.js';
import { SessionDeliveryService } from './session-delivery.service.js';
import { deviceLinks, sessionLinks } from './session.links.js';
import { SESSION_LIST } from './session.list.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('Shop: sessions')
@Controller('v1/sessions')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly delivery: SessionDeliveryService,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Sign in
   *
   * @remarks The `accessToken` goes into `Authorization: Bearer …`. It lasts some minutes; the refresh token gives the next one.
   */
  @Post()
  // The address is the session’s, and the answer is not what is found there: RFC 6749 §5.1 answers 200 as well.
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

  /**
   * List where you are signed in
   *
   * @remarks Last used first. What you do not know, end: its tokens are refused a moment later.
   */
  @Get()
  @Linked(deviceLinks)
  @SignedIn()
  async list(
    @CurrentActor() actor: Actor,
    @WholeListOf(SESSION_LIST) query: WholeListQuery,
  ): Promise<SignedInDeviceListDto> {
    const sessions = await this.sessions.list(actor);
    return query.page(sessions).map((session) => SignedInDeviceDto.from(session, actor.sessionId));
  }

  /**
   * Get a session of yours
   *
   * @remarks As the list has it.
   *
   * @param id The session’s id
   */
  @Get(':id')
  @Linked(deviceLinks)
  @Sparse(SESSION_LIST)
  @SignedIn()
  @ApiProblems({ 404: ['session_not_found'] })
  async get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SignedInDeviceDto> {
    return SignedInDeviceDto.from(await this.sessions.get(actor, id), actor.sessionId);
  }

  /**
   * Sign out everywhere
   *
   * @remarks Here included. Access tokens that are still about are refused by every process a moment later.
   */
  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'Signed out', headers: COOKIE_HEADERS })
  @SignedIn()
  async removeAll(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.revokeAll(actor);
    clearCookie(reply);
  }

  /**
   * Sign out of one session
   *
   * @remarks Of this one, when it is the one that asks: the browser’s cookie goes with it.
   *
   * @param id The session’s id
   */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse({ description: 'Signed out', headers: COOKIE_HEADERS })
  @SignedIn()
  @ApiProblems({ 404: ['session_not_found'] })
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.revoke(actor, id);
    if (id === actor.sessionId) clearCookie(reply);
  }
}
