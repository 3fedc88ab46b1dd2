import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';

/** What a sign-in can be completed with. */
export const FACTORS = ['totp', 'passkey', 'recovery_code'] as const;
export type Factor = (typeof FACTORS)[number];

/** What the factors of a user are, whichever they are. */
@Injectable()
export class FactorRepository {
  constructor(private readonly db: Db) {}

  /** Which ones there are; recovery codes stand in for others, and are none by themselves. */
  async of(userId: string): Promise<Factor[]> {
    const row = await this.db.row<Record<Factor, boolean>>(
      `SELECT EXISTS (SELECT FROM totp_factor WHERE user_id = $1 AND confirmed_at IS NOT NULL) AS totp,
              EXISTS (SELECT FROM passkey WHERE user_id = $1) AS passkey,
              EXISTS (SELECT FROM recovery_code WHERE user_id = $1 AND used_at IS NULL) AS recovery_code`,
      [userId],
    );
    return row?.totp || row?.passkey ? FACTORS.filter((factor) => row[factor]) : [];
  }

  /** All of them, with the recovery codes. */
  async removeAll(userId: string): Promise<void> {
    await this.db.rows('DELETE FROM totp_factor WHERE user_id = $1', [userId]);
    await this.db.rows('DELETE FROM passkey WHERE user_id = $1', [userId]);
    await this.db.rows('DELETE FROM recovery_code WHERE user_id = $1', [userId]);
  }
}
