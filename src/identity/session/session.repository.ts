import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Db } from '../../platform/db/db.js';
import { sessionNotFound } from '../identity.errors.js';
import type { AuthenticationMethod } from '../factor/authentication.method.js';
import { RefreshToken } from './renewal/refresh-token.entity.js';
import { Session } from './session.entity.js';

/** A refresh token that was shown, with its session, which is locked. */
export interface ShownToken {
  session: Session;
  token: RefreshToken;
}

@Injectable()
export class SessionRepository {
  constructor(private readonly db: Db) {}

  async insert(
    session: Omit<Session, 'startedAt' | 'lastUsedAt' | 'provenAt' | 'revokedAt' | 'revokedWhy'>,
  ): Promise<void> {
    await this.db.repo(Session).insert(session);
  }

  /** Whether the user was there before with this kind of device, and had signed in at all. */
  async knowsDevice(userId: string, userAgent: string): Promise<{ hasSessions: boolean; isKnown: boolean }> {
    const row = await this.db.row<{ hasSessions: boolean; isKnown: boolean }>(
      `SELECT count(*) > 0 AS "hasSessions", coalesce(bool_or(user_agent = $2), false) AS "isKnown"
       FROM session WHERE user_id = $1`,
      [userId, userAgent],
    );
    return row!; // an aggregate has one row
  }

  findLive(id: string): Promise<Session | null> {
    return this.db.repo(Session).findOneBy({ id, revokedAt: IsNull(), endsAt: MoreThan(new Date()) });
  }

  /** The sessions of a user that go on and were used since then, last used first. */
  listLive(userId: string, usedSince: Date): Promise<Session[]> {
    return this.db.repo(Session).find({
      where: { userId, revokedAt: IsNull(), endsAt: MoreThan(new Date()), lastUsedAt: MoreThan(usedSince) },
      order: { lastUsedAt: 'DESC', id: 'ASC' },
    });
  }

  async getLive(id: string, userId: string): Promise<Session> {
    const session = await this.findLive(id);
    if (session?.userId !== userId) throw sessionNotFound(id);
    return session;
  }

  /** Marks sessions of a user as ended; gives back which were not yet. */
  revoke(userId: string, why: string, which: { only?: string; except?: string } = {}): Promise<{ id: string }[]> {
    return this.db.rows<{ id: string }>(
      `UPDATE session SET revoked_at = now(), revoked_why = $2
       WHERE user_id = $1 AND revoked_at IS NULL AND ends_at > now()
         AND ($3::uuid IS NULL OR id = $3) AND ($4::uuid IS NULL OR id <> $4) RETURNING id`,
      [userId, why, which.only ?? null, which.except ?? null],
    );
  }

  /** Sign-ins that are half done: with a password that may be another one now. */
  async closeChallenges(userId: string): Promise<void> {
    await this.db.rows('UPDATE sign_in_challenge SET closed_at = now() WHERE user_id = $1 AND closed_at IS NULL', [
      userId,
    ]);
  }

  async used(id: string, address: string, place: string | null): Promise<void> {
    await this.db.rows('UPDATE session SET last_used_at = now(), address = $2, place = $3 WHERE id = $1', [
      id,
      address,
      place,
    ]);
  }

  /** The owner has proven anew who they are. @returns false when the session has ended */
  async prove(id: string, method: AuthenticationMethod): Promise<boolean> {
    const proven = await this.db.rows(
      `UPDATE session SET proven_at = now(), methods = CASE WHEN $2 = ANY (methods) THEN methods ELSE methods || $2 END
       WHERE id = $1 AND revoked_at IS NULL AND ends_at > now() RETURNING id`,
      [id, method],
    );
    return proven.length > 0;
  }

  /** What was proven before does not do any more. @returns the sessions that go on */
  unprove(userId: string, except: string | undefined): Promise<{ id: string }[]> {
    return this.db.rows<{ id: string }>(
      `UPDATE session SET proven_at = NULL
       WHERE user_id = $1 AND revoked_at IS NULL AND ends_at > now() AND ($2::uuid IS NULL OR id <> $2) RETURNING id`,
      [userId, except ?? null],
    );
  }

  async addToken(hash: Buffer, sessionId: string, endsAt: Date): Promise<void> {
    await this.db.repo(RefreshToken).insert({ hash, sessionId, endsAt });
  }

  /** The token and its session, whose row is locked: renewals of one session come one after the other. */
  async showToken(hash: Buffer): Promise<ShownToken | null> {
    const known = await this.findToken(hash);
    if (!known) return null;
    const session = await this.db
      .repo(Session)
      .findOneOrFail({ where: { id: known.sessionId }, lock: { mode: 'pessimistic_write' } });
    // Read again: whoever held the lock may have used it.
    const token = await this.db.repo(RefreshToken).findOneByOrFail({ hash });
    return { session, token };
  }

  findToken(hash: Buffer): Promise<RefreshToken | null> {
    return this.db.repo(RefreshToken).findOneBy({ hash });
  }

  async useToken(hash: Buffer, usedBy: Buffer): Promise<void> {
    await this.db.rows('UPDATE refresh_token SET used_at = now(), used_by = $2 WHERE hash = $1', [hash, usedBy]);
  }

  /** Forgets sessions that ended long ago, and tokens that renew nothing any more, used or not. */
  async purge(days: number): Promise<void> {
    await this.db.rows('DELETE FROM refresh_token WHERE ends_at < now()');
    await this.db.rows(`DELETE FROM session WHERE ends_at < now() - make_interval(days => $1)`, [days]);
  }
}
