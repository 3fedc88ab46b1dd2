import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../platform/db/db.js';
import { Email, type EmailState } from './email.entity.js';

/** Longer than a mail server may take; a worker that died is taken over from after this. */
const LEASE = "interval '2 minutes'";

@Injectable()
export class EmailRepository {
  constructor(private readonly db: Db) {}

  async insert(email: Pick<Email, 'userId' | 'kind' | 'aboutId'>): Promise<void> {
    await this.db.repo(Email).insert({ id: uuid(), ...email });
  }

  /** One that is due, which nobody else will take for as long as the lease lasts. */
  claim(): Promise<Email | undefined> {
    return this.db.row<Email>(
      `UPDATE email SET attempts = attempts + 1, next_attempt_at = now() + ${LEASE}
       WHERE id IN (
         SELECT id FROM email WHERE state = 'pending' AND next_attempt_at <= now()
         ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       RETURNING id, user_id AS "userId", kind, about_id AS "aboutId", state, attempts, created_at AS "createdAt"`,
    );
  }

  async settle(id: string, state: Exclude<EmailState, 'pending'>, reason: string | null): Promise<void> {
    await this.db.rows('UPDATE email SET state = $2, last_error = $3, settled_at = now() WHERE id = $1', [
      id,
      state,
      reason,
    ]);
  }

  /** Of mails that were settled so many days ago. */
  async purge(days: number): Promise<void> {
    await this.db.rows('DELETE FROM email WHERE settled_at < now() - make_interval(days => $1)', [days]);
  }

  /** @param seconds until it is tried again */
  async postpone(id: string, seconds: number, reason: string): Promise<void> {
    await this.db.rows(
      'UPDATE email SET next_attempt_at = now() + make_interval(secs => $2), last_error = $3 WHERE id = $1',
      [id, seconds, reason],
    );
  }
}
