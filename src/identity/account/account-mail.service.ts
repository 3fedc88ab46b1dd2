import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { ExternalIdentityRepository } from '../provider/external/external-identity.repository.js';
import { IdentityProviderService } from '../provider/identity-provider.service.js';
import { Session } from '../session/session.entity.js';
import { UserRepository } from '../user/user.repository.js';
import type { LinkKind } from './account-link.entity.js';
import { AccountLinkService, isOpen } from './account-link.service.js';

/** A link as its mail needs it. */
export interface MailedLink {
  userId: string;
  kind: LinkKind;
  /** Where the mail goes. */
  email: string;
  oldEmail: string | null;
  token: string;
  expiresAt: Date;
  /** Whether it can still be used. */
  isOpen: boolean;
}

/** What mails about accounts say, looked up when they are sent: events and records of mails hold ids alone. */
@Injectable()
export class AccountMail {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly links: AccountLinkService,
    private readonly identities: ExternalIdentityRepository,
    private readonly providers: IdentityProviderService,
  ) {}

  async recipient(userId: string): Promise<{ email: string; name: string } | null> {
    const user = await this.users.find(userId);
    return user && { email: user.email, name: user.name };
  }

  async link(linkId: string): Promise<MailedLink | null> {
    const link = await this.links.find(linkId);
    if (!link) return null;
    const { userId, kind, email, oldEmail, endsAt } = link;
    return {
      userId,
      kind,
      email,
      oldEmail,
      token: this.links.tokenOf(linkId),
      expiresAt: endsAt,
      isOpen: isOpen(link),
    };
  }

  /** @returns what people call the provider, also of one that is unlinked meanwhile */
  async provider(externalIdentityId: string): Promise<string | null> {
    const identity = await this.identities.findEver(externalIdentityId);
    return identity && (this.providers.findByIssuer(identity.issuer)?.name ?? identity.issuer);
  }

  async session(sessionId: string): Promise<{ deviceName: string; address: string; startedAt: Date } | null> {
    const session = await this.db.repo(Session).findOneBy({ id: sessionId });
    return session && { deviceName: session.deviceName, address: session.address, startedAt: session.startedAt };
  }
}
