import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '../../../config/config.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { type EncryptedColumn, EncryptedColumns } from '../../../platform/auth/encrypted.columns.js';
import { UserRepository } from '../../user/user.repository.js';
import { type CheckedFactor, FactorChangeService } from '../factor-change.service.js';
import { factorNotFound, secondFactorAttemptsUsedUp, secondFactorWrong, totpAlreadyThere } from '../factor.errors.js';
import { newTotpSecret, stepOfCode, uriOfTotp } from './totp.js';
import type { TotpFactor } from './totp-factor.entity.js';
import { TotpRepository } from './totp.repository.js';

/** The secret of an authenticator app, shown this once. */
export interface TotpSecret {
  secret: string;
  uri: string;
}

/** Codes of an authenticator app (RFC 6238). */
@Injectable()
export class TotpService {
  private readonly secrets: EncryptedColumn;

  constructor(
    private readonly factors: TotpRepository,
    private readonly changes: FactorChangeService,
    private readonly users: UserRepository,
    private readonly config: Config,
    columns: EncryptedColumns,
  ) {
    this.secrets = columns.register({ table: 'totp_factor', column: 'secret', id: 'id' });
  }

  /** It counts once a code of it was shown. @throws `totp_already_there` */
  async enrol(actor: Actor): Promise<TotpSecret> {
    const { email } = await this.users.get(actor.id);
    const [id, secret] = [uuid(), newTotpSecret()];
    const isNew = await this.factors.enrol({ id, userId: actor.id, secret: this.secrets.encrypt(secret, id) });
    if (!isNew) throw totpAlreadyThere();
    return { secret, uri: uriOfTotp(secret, new URL(this.config.publicUrl).hostname, email) };
  }

  /**
   * @returns recovery codes, when it is the first factor of the account
   * @throws `factor_not_found`, `second_factor_wrong`, `second_factor_attempts_used_up`, `totp_already_there`
   */
  async confirm(actor: Actor, code: string): Promise<string[] | undefined> {
    const factor = await this.factors.find(actor.id);
    if (!factor) throw factorNotFound();
    if (factor.confirmedAt) throw totpAlreadyThere();
    const step = await this.stepOf(factor, code);
    return this.changes.add(actor, { kind: 'totp', id: factor.id, method: 'otp' }, async () => {
      if (!(await this.factors.confirm(factor.id, step))) throw factorNotFound();
    });
  }

  /** @throws `second_factor_wrong`, `second_factor_attempts_used_up` */
  async check(userId: string, code: string): Promise<CheckedFactor> {
    const factor = await this.factors.find(userId);
    if (!factor?.confirmedAt) throw secondFactorWrong();
    const step = await this.stepOf(factor, code);
    const spend = async () => {
      if (!(await this.factors.use(factor.id, step))) throw secondFactorWrong();
    };
    return { method: 'otp', spend };
  }

  /** @throws `factor_not_found` */
  remove(actor: Actor): Promise<void> {
    return this.changes.remove(actor.id, 'totp', async () => {
      if (!(await this.factors.remove(actor.id))) throw factorNotFound();
    });
  }

  private async stepOf({ id, secret }: TotpFactor, code: string): Promise<number> {
    const wait = await this.factors.countAttempt(id);
    if (wait !== undefined) throw secondFactorAttemptsUsedUp(wait);
    const step = stepOfCode(this.secrets.decryptText(secret, id), code);
    if (step === undefined) throw secondFactorWrong();
    return step;
  }
}
