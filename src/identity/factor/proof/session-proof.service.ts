import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Db } from '../../../platform/db/db.js';
import { authenticationRequired } from '../../../platform/errors/platform.errors.js';
import { Outbox } from '../../../platform/events/outbox.js';
import { passwordWrong, secondFactorNeeded } from '../../identity.errors.js';
import { SessionProven } from '../../identity.events.js';
import { PasswordService } from '../../password/password.service.js';
import { SessionService } from '../../session/session.service.js';
import { UserRepository } from '../../user/user.repository.js';
import { FactorRepository } from '../factor.repository.js';

/** What somebody shows to prove who they are. */
export interface ShownProof {
  password?: string;
}

/** Somebody who has signed in proves again that it is them; the session that asks is raised by it. */
@Injectable()
export class SessionProofService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
  ) {}

  /** @throws `password_wrong`, `second_factor_needed` */
  async prove(actor: Actor, { password }: ShownProof): Promise<void> {
    const factors = await this.factors.of(actor.id);
    if (factors.length > 0) throw secondFactorNeeded(factors);
    const user = await this.users.get(actor.id);
    if (!(await this.passwords.isRight(password ?? '', user.passwordHash))) throw passwordWrong();
    await this.db.transaction(async () => {
      const { id: userId, sessionId = '' } = actor;
      if (!(await this.sessions.prove(sessionId, ['pwd']))) throw authenticationRequired();
      await this.outbox.publish(SessionProven, { userId, sessionId });
    });
  }
}
