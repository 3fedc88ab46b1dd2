import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { FactorRemoved } from '../identity.events.js';
import { SessionService } from '../session/session.service.js';
import { UserRepository } from '../user/user.repository.js';
import { FactorRepository } from './factor.repository.js';

/** For whoever has lost everything: an operator who knows that it is them. */
@Injectable()
export class FactorRemovalService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
  ) {}

  /** Signs them out everywhere, too: it may be that somebody else has the factors. @returns false when there are none */
  async removeAll(email: string): Promise<boolean> {
    const user = await this.users.findByEmail(email);
    if (!user) return false;
    return this.db.transaction(async () => {
      await this.users.getForUpdate(user.id);
      if ((await this.factors.of(user.id)).length === 0) return false;
      await this.factors.removeAll(user.id);
      await this.sessions.end(user.id, 'factors_removed');
      await this.outbox.publish(FactorRemoved, { userId: user.id, kind: 'all', how: 'command' });
      return true;
    });
  }
}
