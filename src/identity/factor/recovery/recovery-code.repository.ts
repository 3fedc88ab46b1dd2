import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/db/db.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { hashOfRecoveryCode, newRecoveryCode, RECOVERY_CODES } from './recovery-code.js';

@Injectable()
export class RecoveryCodeRepository {
  constructor(private readonly db: Db) {}

  /** A new set in the place of the old. @returns the codes, which are known to nobody else */
  async replace(userId: string): Promise<string[]> {
    await this.clear(userId);
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.db.repo(RecoveryCode).insert(codes.map((code) => ({ userId, hash: hashOfRecoveryCode(userId, code) })));
    return codes;
  }

  /** @returns how many are left; undefined when it is none, or was used: by a twin of a moment ago, too */
  async use(userId: string, code: string): Promise<number | undefined> {
    const used = await this.db.rows(
      'UPDATE recovery_code SET used_at = now() WHERE user_id = $1 AND hash = $2 AND used_at IS NULL RETURNING user_id',
      [userId, hashOfRecoveryCode(userId, code)],
    );
    return used.length > 0 ? this.countLeft(userId) : undefined;
  }

  async countLeft(userId: string): Promise<number> {
    const row = await this.db.row<{ left: number }>(
      'SELECT count(*) AS left FROM recovery_code WHERE user_id = $1 AND used_at IS NULL',
      [userId],
    );
    return row!.left; // an aggregate has one row
  }

  async clear(userId: string): Promise<void> {
    await this.db.rows('DELETE FROM recovery_code WHERE user_id = $1', [userId]);
  }
}
