import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../config/config.js';
import { Secrets } from '../../../platform/auth/secrets.js';
import { Db } from '../../../platform/db/db.js';
import { Outbox } from '../../../platform/events/outbox.js';
import { refreshTokenInvalid } from '../../identity.errors.js';
import { RefreshTokenReused } from '../../identity.events.js';
import { type Device, markOfDevice, placeOf } from '../device.js';
import type { RefreshToken } from './refresh-token.entity.js';
import { SessionRepository, type ShownToken } from '../session.repository.js';
import { SessionService } from '../session.service.js';

/** A client that renews twice at once, or lost the answer, asks again within this. */
const TWIN_MS = 10_000;
const DAY_MS = 86_400_000;

/** A session that goes on with a new token. */
export interface Renewal {
  userId: string;
  sessionId: string;
  refreshToken: string;
}

/**
 * Refresh tokens (RFC 6749 §1.5), each used once (RFC 9700 §4.14.2). The next is derived from the one before, so that a twin gets the
 * same one without any being stored. One that is used again otherwise has two owners: the session ends for both.
 */
@Injectable()
export class RefreshService {
  constructor(
    private readonly db: Db,
    private readonly secrets: Secrets,
    private readonly repository: SessionRepository,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  /** The first token of a session. In the transaction that begins it. */
  async first(sessionId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.repository.addToken(hashOf(token), sessionId, this.idleEnd());
    return token;
  }

  /**
   * Uses up the token and gives the next one.
   * @throws `refresh_token_invalid`, after the session was ended when the token was used before by somebody else
   */
  async renew(token: string, device: Device): Promise<Renewal> {
    const renewal = await this.db.transaction(async () => {
      const shown = await this.repository.showToken(hashOf(token));
      if (!shown || hasEnded(shown)) return undefined;
      if (shown.token.usedAt === null) return this.goOn(token, shown, device);
      if (await this.isTwin(token, shown.token, device)) return this.renewalOf(token, shown);
      await this.endStolen(shown);
      return undefined;
    });
    if (!renewal) throw refreshTokenInvalid();
    return renewal;
  }

  private async goOn(token: string, shown: ShownToken, device: Device): Promise<Renewal> {
    const renewal = this.renewalOf(token, shown);
    await this.repository.useToken(shown.token.hash, markOfDevice(device));
    await this.repository.addToken(hashOf(renewal.refreshToken), renewal.sessionId, this.idleEnd());
    await this.repository.used(renewal.sessionId, device.address, placeOf(device, this.config));
    return renewal;
  }

  /** The same device, within seconds, and nobody has gone on from there: see adr/0023. */
  private async isTwin(token: string, { usedAt, usedBy }: RefreshToken, device: Device): Promise<boolean> {
    if (usedAt === null || Date.now() - usedAt.getTime() > TWIN_MS) return false;
    if (!usedBy?.equals(markOfDevice(device))) return false;
    const next = await this.repository.findToken(hashOf(this.nextOf(token)));
    return next?.usedAt === null;
  }

  private async endStolen({ session: { id, userId } }: ShownToken): Promise<void> {
    await this.sessions.end(userId, 'token_reused', { only: id });
    await this.outbox.publish(RefreshTokenReused, { userId, sessionId: id });
  }

  private renewalOf(token: string, { session: { id, userId } }: ShownToken): Renewal {
    return { userId, sessionId: id, refreshToken: this.nextOf(token) };
  }

  private nextOf(token: string): string {
    return createHmac('sha256', this.secrets.keyFor('refresh-token')).update(token).digest('base64url');
  }

  private idleEnd(): Date {
    return new Date(Date.now() + this.config.sessionIdleDays * DAY_MS);
  }
}

const hashOf = (token: string) => createHash('sha256').update(token).digest();

function hasEnded({ session, token }: ShownToken): boolean {
  const now = Date.now();
  return session.revokedAt !== null || session.endsAt.getTime() <= now || token.endsAt.getTime() <= now;
}
