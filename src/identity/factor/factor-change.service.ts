import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { FactorAdded, FactorRemoved } from '../identity.events.js';
import { SessionService } from '../session/session.service.js';
import { UserRepository } from '../user/user.repository.js';
import type { AuthenticationMethod } from './authentication.method.js';
import { FactorRepository } from './factor.repository.js';
import { RecoveryCodeRepository } from './recovery/recovery-code.repository.js';

export type FactorKind = 'totp' | 'passkey';

/** A factor that was shown and is right. */
export interface CheckedFactor {
  method: AuthenticationMethod;
  /** Uses it up, in the transaction of what it is for. @throws `second_factor_wrong` when a twin has */
  spend(): Promise<void>;
}

/** What every change of somebody's factors brings with it. Changes of one user come one after the other, and none beside a sign-in. */
@Injectable()
export class FactorChangeService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly recovery: RecoveryCodeRepository,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The session that adds it has proven it; every other has to, before what is protected further.
   * @param work adds it, or throws
   * @returns recovery codes, when the account has none
   */
  add(
    { id: userId, sessionId }: Actor,
    { kind, id, method }: { kind: FactorKind; id: string; method: AuthenticationMethod },
    work: () => Promise<void>,
  ): Promise<string[] | undefined> {
    return this.db.transaction(async () => {
      await this.users.getForUpdate(userId);
      const known = await this.factors.of(userId);
      await work();
      await this.sessions.unproveOthers(userId, sessionId);
      await this.sessions.prove(sessionId ?? '', method);
      await this.outbox.publish(FactorAdded, { userId, factorId: id, kind });
      return known.length === 0 ? this.recovery.replace(userId) : undefined;
    });
  }

  /** With the last one the recovery codes go, too. @param work removes it, or throws */
  remove(userId: string, kind: FactorKind, work: () => Promise<void>): Promise<void> {
    return this.db.transaction(async () => {
      await this.users.getForUpdate(userId);
      await work();
      if ((await this.factors.of(userId)).length === 0) await this.recovery.clear(userId);
      await this.outbox.publish(FactorRemoved, { userId, kind, how: 'owner' });
    });
  }
}
