import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Db } from '../../../platform/db/db.js';
import { Outbox } from '../../../platform/events/outbox.js';
import { RecoveryCodesReplaced, RecoveryCodeUsed } from '../../identity.events.js';
import { UserRepository } from '../../user/user.repository.js';
import type { CheckedFactor } from '../factor-change.service.js';
import { factorNotFound, secondFactorWrong } from '../factor.errors.js';
import { FactorRepository } from '../factor.repository.js';
import { RecoveryCodeRepository } from './recovery-code.repository.js';

/** Codes for whoever has lost their factors. */
@Injectable()
export class RecoveryCodeService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly codes: RecoveryCodeRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The old ones are worth nothing from now on. @throws `factor_not_found` when there is nothing that they could stand in for */
  replace({ id: userId }: Actor): Promise<string[]> {
    return this.db.transaction(async () => {
      await this.users.getForUpdate(userId);
      if ((await this.factors.of(userId)).length === 0) throw factorNotFound();
      await this.outbox.publish(RecoveryCodesReplaced, { userId });
      return this.codes.replace(userId);
    });
  }

  /** Whether it is right turns out when it is used up. Nobody guesses 80 bits: wrong ones are not counted. */
  check(userId: string, code: string): CheckedFactor {
    const spend = async () => {
      const left = await this.codes.use(userId, code);
      if (left === undefined) throw secondFactorWrong();
      await this.outbox.publish(RecoveryCodeUsed, { userId, left });
    };
    return { method: 'recovery', spend };
  }
}
