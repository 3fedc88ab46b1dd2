import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import type { FactorsDto } from './factor.dto.js';

/** What somebody has to sign in with beside the password. */
@Injectable()
export class FactorOverviewService {
  constructor(private readonly db: Db) {}

  async of({ id }: Actor): Promise<FactorsDto> {
    const row = await this.db.row<{ totpSince: Date | null; passkeys: number; recoveryCodesLeft: number }>(
      `SELECT (SELECT confirmed_at FROM totp_factor WHERE user_id = $1) AS "totpSince",
              (SELECT count(*) FROM passkey WHERE user_id = $1) AS passkeys,
              (SELECT count(*) FROM recovery_code WHERE user_id = $1 AND used_at IS NULL) AS "recoveryCodesLeft"`,
      [id],
    );
    const { totpSince, passkeys, recoveryCodesLeft } = row!; // there is always one
    return { totpSince: totpSince?.toISOString() ?? null, passkeys, recoveryCodesLeft };
  }
}
