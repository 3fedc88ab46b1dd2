import { Injectable } from '@nestjs/common';
import type { CheckedFactor } from './factor-change.service.js';
import { secondFactorNeeded } from './factor.errors.js';
import type { AssertionDto } from './passkey/credential.dto.js';
import { PasskeyCheck } from './passkey/passkey-check.service.js';
import type { ChallengeUse } from './passkey/passkey-challenge.service.js';
import { FactorRepository } from './factor.repository.js';
import { RecoveryCodeService } from './recovery/recovery-code.service.js';
import { TotpService } from './totp/totp.service.js';

/** A second factor, as somebody shows it: one of the members. */
export interface ShownFactor {
  code?: string;
  recoveryCode?: string;
  passkey?: AssertionDto;
}

/** Whether what is shown is a factor of the user, whichever it is. */
@Injectable()
export class FactorCheck {
  constructor(
    private readonly factors: FactorRepository,
    private readonly totp: TotpService,
    private readonly recovery: RecoveryCodeService,
    private readonly passkeys: PasskeyCheck,
  ) {}

  /**
   * Not in a transaction: wrong guesses are counted.
   * @param use what a passkey was asked for
   * @throws `second_factor_wrong`, `second_factor_attempts_used_up`, `second_factor_needed`
   */
  async check(userId: string, { code, recoveryCode, passkey }: ShownFactor, use: ChallengeUse): Promise<CheckedFactor> {
    if (code !== undefined) return this.totp.check(userId, code);
    if (recoveryCode !== undefined) return this.recovery.check(userId, recoveryCode);
    if (passkey !== undefined) return this.passkeys.check(passkey, use, userId);
    throw secondFactorNeeded(await this.factors.of(userId));
  }
}
