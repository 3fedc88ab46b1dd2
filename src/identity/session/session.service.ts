import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Config } from '../../config/config.js';
import { Db } from '../../platform/db/db.js';
import { Notices } from '../../platform/db/notices.js';
import { Remembered } from '../../platform/db/remembered.js';
import { Outbox } from '../../platform/events/outbox.js';
import { SessionRevoked } from '../identity.events.js';
import type { AuthenticationMethod } from '../factor/authentication.method.js';
import { Session } from './session.entity.js';
import { SessionRepository } from './session.repository.js';

export const SESSION_TOPIC = 'session';
const DAY_MS = 86_400_000;
const MOST_REMEMBERED = 50_000;

/** Why a session was ended before its time. */
export type RevocationCause =
  'signed_out' | 'signed_out_everywhere' | 'password_changed' | 'factors_removed' | 'token_reused';

/** Who is signed in where. */
@Injectable()
export class SessionService {
  private readonly live: Remembered<Session | null>;

  constructor(
    private readonly db: Db,
    private readonly sessions: SessionRepository,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
    private readonly config: Config,
  ) {
    this.live = new Remembered(notices, SESSION_TOPIC, MOST_REMEMBERED);
  }

  /** The session if it goes on, from memory; every process forgets it when it is ended. */
  async findLive(id: string): Promise<Session | null> {
    const session = await this.live.get(id, () => this.sessions.findLive(id));
    return session && session.endsAt.getTime() > Date.now() ? session : null;
  }

  /** Those that nobody used for too long to renew them are over. */
  list(actor: Actor): Promise<Session[]> {
    return this.sessions.listLive(actor.id, new Date(Date.now() - this.config.sessionIdleDays * DAY_MS));
  }

  get(actor: Actor, id: string): Promise<Session> {
    return this.sessions.getLive(id, actor.id);
  }

  /** Ends one session of the actor's own. @throws `session_not_found` also for those of others, and for those that have ended */
  revoke(actor: Actor, id: string): Promise<void> {
    return this.db.transaction(async () => {
      await this.sessions.getLive(id, actor.id);
      await this.end(actor.id, 'signed_out', { only: id });
    });
  }

  /** Signs the actor out everywhere, here included. */
  revokeAll(actor: Actor): Promise<void> {
    return this.db.transaction(() => this.end(actor.id, 'signed_out_everywhere'));
  }

  /** Raises a session whose owner has proven anew who they are. Every process knows a moment after the commit. */
  async prove(id: string, method: AuthenticationMethod): Promise<boolean> {
    const isLive = await this.sessions.prove(id, method);
    if (isLive) await this.notices.publish(SESSION_TOPIC, id);
    return isLive;
  }

  /** The account asks for more from now on: every other session has to prove it before what is protected further. */
  async unproveOthers(userId: string, current: string | undefined): Promise<void> {
    for (const { id } of await this.sessions.unprove(userId, current)) await this.notices.publish(SESSION_TOPIC, id);
  }

  /** The session as it is now, and not as it is remembered. */
  findNow(id: string): Promise<Session | null> {
    return this.sessions.findLive(id);
  }

  /** Ends sessions of a user. Every process refuses their tokens a moment after the commit. */
  async end(userId: string, cause: RevocationCause, which: { only?: string; except?: string } = {}): Promise<void> {
    if (which.only === undefined) await this.sessions.closeChallenges(userId);
    for (const { id } of await this.sessions.revoke(userId, cause, which)) {
      await this.notices.publish(SESSION_TOPIC, id);
      await this.outbox.publish(SessionRevoked, { userId, sessionId: id, why: cause });
    }
  }
}
