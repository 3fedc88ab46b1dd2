import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Db } from '../../../platform/db/db.js';
import type { ExternalIdentity } from './external-identity.entity.js';
import { ExternalIdentityService } from './external-identity.service.js';
import { type Proof, ProviderSignInService } from '../sign-in/provider-sign-in.service.js';
import { ProviderSignInRepository } from '../sign-in/provider-sign-in.repository.js';

/** Links an account with whom a provider has named: its owner is signed in here and came back from there. */
@Injectable()
export class ExternalIdentityLinkService {
  constructor(
    private readonly db: Db,
    private readonly providerSignIns: ProviderSignInService,
    private readonly repository: ProviderSignInRepository,
    private readonly identities: ExternalIdentityService,
  ) {}

  /** @throws `provider_sign_in_not_open`, `external_identity_taken`, and what `OpenIdAdapter.identify` throws */
  async add(actor: Actor, proof: Proof): Promise<ExternalIdentity> {
    const signIn = await this.providerSignIns.identify(proof);
    return this.db.transaction(async () => {
      await this.repository.close(signIn.id);
      return this.identities.add(actor, signIn);
    });
  }
}
