import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SignedIn } from '../../platform/auth/access.guard.js';
import { type Actor, CurrentActor } from '../../platform/auth/actor.js';
import { Sparse } from '../../platform/http/fields/sparse.js';
import { IdPipe } from '../../platform/http/input/validation.js';
import { Linked } from '../../platform/http/link/linked.js';
import { WholeListOf } from '../../platform/http/list/list.decorator.js';
import type { WholeListQuery } from '../../platform/http/list/list.query.js';
import { ApiProblems } from '../../platform/openapi/problems.js';
import { CurrentDevice, type Device } from './device.js';
import { GivesTokens } from './delivery/gives-tokens.js';
import { clearCookie, COOKIE_HEADERS } from './delivery/session.cookie.js';
import { CreateSessionDto, SessionDto, SignedInDeviceDto, SignedInDeviceListDto } from './session.dto.js';
import { SessionDeliveryService } from './delivery/session-delivery.service.js';
import { deviceLinks } from './session.links.js';
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
  @GivesTokens('sign-ins', { 401: ['credentials_wrong', 'second_factor_required'], 503: ['passwords_busy'] })
  async create(
    @Body() { refreshIn, ...signIn }: CreateSessionDto,
    @CurrentDevice() device: Device,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.delivery.give(await this.signIns.signIn(signIn, device), refreshIn, reply);
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
