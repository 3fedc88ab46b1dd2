import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import { TotpFactor } from './totp-factor.entity.js';

/** How long somebody may take from the secret to the first code. */
const PENDING = "interval '1 hour'";
/** Of a million codes three are right at a time: ten guesses in a quarter of an hour come to nothing in years. */
const MOST_FAILURES = 10;
const FAILING = "interval '15 minutes'";

@Injectable()
export class TotpRepository {
  constructor(private readonly db: Db) {}

  find(userId: string): Promise<TotpFactor | null> {
    return this.db.repo(TotpFactor).findOneBy({ userId });
  }

  /** Takes the place of one that was never confirmed. @returns false when there is one that was */
  async enrol({ id, userId, secret }: Pick<TotpFactor, 'id' | 'userId' | 'secret'>): Promise<boolean> {
    const made = await this.db.rows(
      `INSERT INTO totp_factor (id, user_id, secret) VALUES ($1, $2, $3)
       ON CONFLICT (user_id) DO UPDATE SET id = excluded.id, secret = excluded.secret, created_at = now()
         WHERE totp_factor.confirmed_at IS NULL RETURNING id`,
      [id, userId, secret],
    );
    return made.length > 0;
  }

  /**
   * Counts a guess before it is looked at, so that many at once are counted like many after each other.
   * @returns seconds to wait, when there were too many
   */
  async countAttempt(id: string): Promise<number | undefined> {
    const counted = await this.db.rows(
      `UPDATE totp_factor SET
         failures = CASE WHEN failing_since > now() - ${FAILING} THEN failures + 1 ELSE 1 END,
         failing_since = CASE WHEN failing_since > now() - ${FAILING} THEN failing_since ELSE now() END
       WHERE id = $1 AND (failing_since IS NULL OR failing_since <= now() - ${FAILING} OR failures < ${MOST_FAILURES})
       RETURNING id`,
      [id],
    );
    if (counted.length > 0) return undefined;
    const row = await this.db.row<{ seconds: number }>(
      `SELECT ceil(extract(epoch FROM failing_since + ${FAILING} - now()))::int AS seconds FROM totp_factor WHERE id = $1`,
      [id],
    );
    return Math.max(1, row?.seconds ?? 1);
  }

  /** Uses up the code of a half minute, and all before it. @returns false when it was used: by a twin of a moment ago, too */
  async use(id: string, step: number): Promise<boolean> {
    const used = await this.db.rows(
      `UPDATE totp_factor SET last_step = $2, failures = 0, failing_since = NULL
       WHERE id = $1 AND confirmed_at IS NOT NULL AND last_step < $2 RETURNING id`,
      [id, step],
    );
    return used.length > 0;
  }

  /** With its first code, which is used up by it. @returns false when it was confirmed, or nobody waits for it any more */
  async confirm(id: string, step: number): Promise<boolean> {
    const confirmed = await this.db.rows(
      `UPDATE totp_factor SET confirmed_at = now(), last_step = $2, failures = 0, failing_since = NULL
       WHERE id = $1 AND confirmed_at IS NULL AND created_at > now() - ${PENDING} RETURNING id`,
      [id, step],
    );
    return confirmed.length > 0;
  }

  /** @returns whether there was one that counted */
  async remove(userId: string): Promise<boolean> {
    const removed = await this.db.rows<{ counted: boolean }>(
      'DELETE FROM totp_factor WHERE user_id = $1 RETURNING confirmed_at IS NOT NULL AS counted',
      [userId],
    );
    return removed.some(({ counted }) => counted);
  }

  async purge(): Promise<void> {
    await this.db.rows(`DELETE FROM totp_factor WHERE confirmed_at IS NULL AND created_at < now() - ${PENDING}`);
  }
}
