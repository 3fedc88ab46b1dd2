import { Injectable } from '@nestjs/common';
import type { Provider } from 'oidc-provider';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { ConsentGiven } from '../authorization.events.js';
import { GRANT_SECONDS } from '../provider/lifetimes.js';
import { GrantRepository } from './grant.repository.js';

export interface Consent {
  userId: string;
  clientId: string;
  scopes: string[];
}

/** Writes down what a user allowed an app. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly db: Db,
    private readonly grants: GrantRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Adds to what they allowed it before. @returns the id of the grant */
  give(provider: Provider, { userId, clientId, scopes }: Consent): Promise<string> {
    return this.db.transaction(async () => {
      const id = await this.grants.idFor(userId, clientId, new Date(Date.now() + GRANT_SECONDS * 1000));
      const before = await provider.Grant.find(id);
      // A new one, since it begins anew to last.
      const grant = new provider.Grant({ accountId: userId, clientId });
      grant.jti = id;
      grant.addOIDCScope([...new Set([...(before?.getOIDCScope().split(' ') ?? []), ...scopes])].join(' '));
      await grant.save();
      await this.outbox.publish(ConsentGiven, { userId, clientId, scopes });
      return id;
    });
  }
}
