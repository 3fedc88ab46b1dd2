import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UserRepository } from '../user/user.repository.js';
import { AccountLinkService } from './account-link.service.js';

/** The account of somebody who is invited. */
export interface Invited {
  userId: string;
  /** The link by which a new account gets its password; null when they had an account. */
  linkId: string | null;
}

/** Accounts that others ask for: without a password, until the link that their owner is sent is used. */
@Injectable()
export class AccountInvitationService {
  constructor(
    private readonly users: UserRepository,
    private readonly links: AccountLinkService,
  ) {}

  /** In the transaction of what they are invited to. An account that nobody has confirmed is invited like a new one. */
  async invite({ email, name }: { email: string; name: string }): Promise<Invited> {
    await this.users.insert({ id: uuid(), email, name, role: null, passwordHash: null, emailVerifiedAt: null });
    const user = await this.users.getByEmailForUpdate(email);
    const userId = user.id;
    if (user.emailVerifiedAt !== null) return { userId, linkId: null };
    // A stranger may have signed up with the address, under any name.
    user.name = name;
    await this.users.save(user);
    return { userId, linkId: await this.links.create({ userId, kind: 'invitation', email: email.toLowerCase() }) };
  }
}
