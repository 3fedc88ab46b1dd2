import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../../config/config.js';
import { StoreService } from '../../../store/index.js';
import { originNotAllowed, refreshTokenMissing } from '../../identity.errors.js';
import { KnownDevices } from '../../guessing/known-devices.service.js';
import { AccessTokens } from '../../token/access-token.service.js';
import { giveCookie, tokenOfCookie } from './session.cookie.js';
import { type RefreshIn, SessionDto } from '../session.dto.js';
import type { StartedSession } from '../session-start.service.js';

/** A refresh token as a client sent it. */
export interface SentToken {
  token: string;
  sentIn: RefreshIn;
}

/** What clients are given and bring back: the access token always in the body, the refresh token there or in a cookie; and the mark of a device that is known from now on. */
@Injectable()
export class SessionDeliveryService {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly devices: KnownDevices,
    private readonly stores: StoreService,
    private readonly config: Config,
  ) {}

  async give(session: StartedSession, refreshIn: RefreshIn = 'body', reply: FastifyReply): Promise<SessionDto> {
    const { token, expiresInSeconds } = await this.tokens.issue(session);
    if (refreshIn === 'cookie') giveCookie(reply, session.refreshToken, this.config.sessionIdleDays);
    this.devices.mark(reply, session.userId);
    return SessionDto.of({
      id: session.sessionId,
      accessToken: token,
      expiresIn: expiresInSeconds,
      ...(refreshIn === 'body' && { refreshToken: session.refreshToken }),
    });
  }

  /**
   * @param sent the member of the body
   * @throws `refresh_token_missing`, `origin_not_allowed`
   */
  async sentToken(sent: string | undefined, request: FastifyRequest): Promise<SentToken> {
    if (sent !== undefined) return { token: sent, sentIn: 'body' };
    const token = tokenOfCookie(request.headers.cookie);
    if (!token) throw refreshTokenMissing();
    await this.assertOwnOrigin(request);
    return { token, sentIn: 'cookie' };
  }

  /** Browsers name the origin of every POST, and send cookies unasked: pages of others are refused by it. `*` allows nobody here. @throws `origin_not_allowed` */
  async assertOwnOrigin({ headers: { origin }, shop }: Pick<FastifyRequest, 'headers' | 'shop'>): Promise<void> {
    if (origin === new URL(this.config.publicUrl).origin) return;
    if (origin === undefined || !(await this.stores.originsOf(shop)).includes(origin)) throw originNotAllowed();
  }
}
