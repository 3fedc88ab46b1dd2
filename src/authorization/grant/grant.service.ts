import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { appNotFound } from '../authorization.errors.js';
import { ConsentWithdrawn, GrantRevoked } from '../authorization.events.js';
import { type AppRow, GrantRepository } from './grant.repository.js';

/** What users granted apps, as they see it and end it. */
@Injectable()
export class AppGrantService {
  constructor(
    private readonly db: Db,
    private readonly grants: GrantRepository,
    private readonly outbox: Outbox,
  ) {}

  list(actor: Actor): Promise<AppRow[]> {
    return this.grants.listOf(actor.id);
  }

  /** @throws `app_not_found` also for those of others */
  async get(actor: Actor, id: string): Promise<AppRow> {
    const app = await this.grants.find(id, actor.id);
    if (!app) throw appNotFound(id);
    return app;
  }

  /** Every process refuses the tokens of the app a moment after the commit. @throws `app_not_found` */
  withdraw(actor: Actor, id: string): Promise<void> {
    return this.db.transaction(async () => {
      const { clientId } = await this.get(actor, id);
      await this.grants.remove(id);
      await this.outbox.publish(ConsentWithdrawn, { userId: actor.id, clientId });
    });
  }

  /** Ended by the protocol: given back by its app, or since something of it was used twice. */
  revoke(id: string): Promise<void> {
    return this.db.transaction(async () => {
      const ended = await this.grants.remove(id);
      if (ended) await this.outbox.publish(GrantRevoked, ended);
    });
  }
}
