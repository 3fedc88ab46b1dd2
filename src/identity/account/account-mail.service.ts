import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
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

  async session(sessionId: string): Promise<{ deviceName: string; address: string; startedAt: Date } | null> {
    const session = await this.db.repo(Session).findOneBy({ id: sessionId });
    return session && { deviceName: session.deviceName, address: session.address, startedAt: session.startedAt };
  }
}
