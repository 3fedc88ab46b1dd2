import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Db } from '../../../platform/db/db.js';
import { authenticationRequired } from '../../../platform/errors/platform.errors.js';
import { Outbox } from '../../../platform/events/outbox.js';
import { SessionProven } from '../../identity.events.js';
import { SessionService } from '../../session/session.service.js';
import { FactorCheck, type ShownFactor } from '../factor-check.service.js';
import type { CheckedFactor } from '../factor-change.service.js';
import { FactorRepository } from '../factor.repository.js';
import { PasswordCheck } from './password-check.service.js';
import type { ChallengeUse } from '../passkey/passkey-challenge.service.js';

/** What somebody shows to prove who they are. */
export interface ShownProof extends ShownFactor {
  password?: string;
}

/** Somebody who has signed in proves again that it is them; the session that asks is raised by it. */
@Injectable()
export class SessionProofService {
  constructor(
    private readonly db: Db,
    private readonly factors: FactorRepository,
    private readonly factorCheck: FactorCheck,
    private readonly passwordCheck: PasswordCheck,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
  ) {}

  /** With a second factor, of an account that has one. @throws `password_wrong`, `too_many_attempts`, and what `FactorCheck.check` throws */
  async prove(actor: Actor, shown: ShownProof): Promise<void> {
    const { id: userId, sessionId = '' } = actor;
    const factor = await this.check(actor, shown, `proof:${sessionId}`);
    await this.db.transaction(async () => {
      await factor.spend();
      if (!(await this.sessions.prove(sessionId, factor.method))) throw authenticationRequired();
      await this.outbox.publish(SessionProven, { userId, sessionId, method: factor.method });
    });
  }

  private async check(
    actor: Actor,
    { password = '', ...shown }: ShownProof,
    use: ChallengeUse,
  ): Promise<CheckedFactor> {
    const factors = await this.factors.of(actor.id);
    if (factors.length > 0) return this.factorCheck.check(actor.id, shown, use);
    await this.passwordCheck.assertOwn(actor, password);
    return { method: 'pwd', spend: () => Promise.resolve() };
  }
}
