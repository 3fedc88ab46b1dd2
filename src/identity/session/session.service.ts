import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Notices } from '../../platform/db/notices.js';
import { Remembered } from '../../platform/db/remembered.js';
import { Outbox } from '../../platform/events/outbox.js';
import { SessionRevoked } from '../identity.events.js';
import { Session } from './session.entity.js';
import { SessionRepository } from './session.repository.js';

export const SESSION_TOPIC = 'session';
const MOST_REMEMBERED = 50_000;

/** Why a session was ended before its time. */
export type RevocationCause = 'signed_out' | 'signed_out_everywhere' | 'password_changed' | 'token_reused';

/** Who is signed in where. */
@Injectable()
export class SessionService {
  private readonly live: Remembered<Session | null>;

  constructor(
    private readonly db: Db,
    private readonly sessions: SessionRepository,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {
    this.live = new Remembered(notices, SESSION_TOPIC, MOST_REMEMBERED);
  }

  /** The session if it goes on, from memory; every process forgets it when it is ended. */
  async findLive(id: string): Promise<Session | null> {
    const session = await this.live.get(id, () => this.sessions.findLive(id));
    return session && session.endsAt.getTime() > Date.now() ? session : null;
  }

  list(actor: Actor): Promise<Session[]> {
    return this.sessions.listLive(actor.id);
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

  /** Ends sessions of a user. Every process refuses their tokens a moment after the commit. */
  async end(userId: string, cause: RevocationCause, which: { only?: string; except?: string } = {}): Promise<void> {
    for (const { id } of await this.sessions.revoke(userId, cause, which)) {
      await this.notices.publish(SESSION_TOPIC, id);
      await this.outbox.publish(SessionRevoked, { userId, sessionId: id, why: cause });
    }
  }
}
