import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../../platform/auth/actor.js';
import { Db } from '../../../platform/db/db.js';
import { Outbox } from '../../../platform/events/outbox.js';
import { FactorRepository } from '../../factor/factor.repository.js';
import { ExternalIdentityAdded, ExternalIdentityRemoved } from '../../identity.events.js';
import { UserRepository } from '../../user/user.repository.js';
import type { ExternalIdentity } from './external-identity.entity.js';
import { ExternalIdentityRepository } from './external-identity.repository.js';
import { IdentityProviderService } from '../identity-provider.service.js';
import { externalIdentityTaken, lastWayToSignIn } from '../provider.errors.js';

/** Who somebody is to a provider. */
type Named = Pick<ExternalIdentity, 'issuer' | 'subject'>;

/** Which providers know a user, and may say that it is them. */
@Injectable()
export class ExternalIdentityService {
  constructor(
    private readonly db: Db,
    private readonly identities: ExternalIdentityRepository,
    private readonly providers: IdentityProviderService,
    private readonly users: UserRepository,
    private readonly factors: FactorRepository,
    private readonly outbox: Outbox,
  ) {}

  list(actor: Actor): Promise<ExternalIdentity[]> {
    return this.identities.list(actor.id);
  }

  get(actor: Actor, id: string): Promise<ExternalIdentity> {
    return this.identities.get(id, actor.id);
  }

  /** In a transaction: whom the provider’s word signs in, and notes that it did; undefined for nobody. */
  async use({ issuer, subject }: Named): Promise<string | undefined> {
    const identity = await this.identities.findLocked(issuer, subject);
    if (!identity) return undefined;
    await this.identities.used(identity.id);
    return identity.userId;
  }

  /** In a transaction. What is linked already stays as it is. @throws `external_identity_taken` */
  async add(actor: Actor, named: Named): Promise<ExternalIdentity> {
    const known = await this.identities.findLocked(named.issuer, named.subject);
    if (known && known.userId !== actor.id) throw externalIdentityTaken();
    const id = known?.id ?? (await this.link(actor.id, named, false));
    return this.identities.get(id, actor.id);
  }

  /** In a transaction that holds the lock of `findLocked`. */
  async link(userId: string, { issuer, subject }: Named, isNewAccount: boolean): Promise<string> {
    const id = uuid();
    await this.identities.insert({ id, userId, issuer, subject });
    await this.outbox.publish(ExternalIdentityAdded, { userId, externalIdentityId: id, issuer, isNewAccount });
    return id;
  }

  /** @throws `external_identity_not_found`, `last_way_to_sign_in` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      // The lock of the user: two that are removed at once must not both count the other.
      const { passwordHash } = await this.users.getForUpdate(actor.id);
      const { issuer } = await this.identities.get(id, actor.id);
      if (passwordHash === null && !(await this.hasAnother(actor.id, id))) throw lastWayToSignIn();
      await this.identities.remove(id);
      await this.outbox.publish(ExternalIdentityRemoved, { userId: actor.id, externalIdentityId: id, issuer });
    });
  }

  /** Whether a provider that the settings have, or a passkey, is left to sign in with. */
  private async hasAnother(userId: string, id: string): Promise<boolean> {
    const others = (await this.identities.list(userId)).filter((one) => one.id !== id);
    if (others.some(({ issuer }) => this.providers.findByIssuer(issuer))) return true;
    return (await this.factors.of(userId)).includes('passkey');
  }
}
