import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../../platform/db/db.js';
import { SignInGate } from '../../factor/challenge/sign-in-gate.service.js';
import type { Device } from '../../session/device.js';
import type { StartedSession } from '../../session/session-start.service.js';
import { UserRepository } from '../../user/user.repository.js';
import { ExternalIdentityService } from '../external/external-identity.service.js';
import { accountLinkRequired, providerEmailUnproven } from '../provider.errors.js';
import { type NamedSignIn, type Proof, ProviderSignInService } from './provider-sign-in.service.js';
import { ProviderSignInRepository } from './provider-sign-in.repository.js';

/** Signs in whom a provider has named. */
@Injectable()
export class ProviderSessionService {
  constructor(
    private readonly db: Db,
    private readonly providerSignIns: ProviderSignInService,
    private readonly repository: ProviderSignInRepository,
    private readonly identities: ExternalIdentityService,
    private readonly users: UserRepository,
    private readonly gate: SignInGate,
  ) {}

  /**
   * By a link that there is, or with a new account. An e-mail address opens no account that is there: whatever a provider says of it, the
   * owner signs in first and links the provider then, by the same code.
   * @throws `provider_sign_in_not_open`, `account_link_required`, `provider_email_unproven`, `second_factor_required`, and what `OpenIdAdapter.identify` throws
   */
  async signIn({ deviceName, ...proof }: Proof & { deviceName?: string }, device: Device): Promise<StartedSession> {
    const signIn = await this.providerSignIns.identify(proof);
    const userId = await this.db.transaction(async () => {
      await this.repository.close(signIn.id);
      return (await this.identities.use(signIn)) ?? (await this.join(signIn));
    });
    return this.gate.enter(userId, device, { deviceName, methods: ['fed'] });
  }

  private async join(signIn: NamedSignIn): Promise<string> {
    const { email, name } = signIn;
    if (email === null) throw providerEmailUnproven();
    const id = uuid();
    const facts = { email, name: name ?? nameIn(email), role: null, passwordHash: null, emailVerifiedAt: new Date() };
    if (!(await this.users.insert({ id, ...facts }))) throw accountLinkRequired();
    await this.identities.link(id, signIn, true);
    return id;
  }
}

const nameIn = (email: string) => email.split('@', 1)[0]!.slice(0, 100); // split gives one part at least
