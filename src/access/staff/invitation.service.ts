import { Injectable } from '@nestjs/common';
import { type KnownUser, newPassword, AccountSetUpService, UserDirectoryService } from '../../identity/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Outbox } from '../../platform/events/outbox.js';
import { UserInvited } from '../access.events.js';
import { by } from '../role/role.service.js';

/** Accounts for those who are to be staff. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly users: UserDirectoryService,
    private readonly accounts: AccountSetUpService,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The account with this e-mail address. One that has to be made has a password that nobody knows, and the event brings its owner a
   * link to choose one.
   */
  async accountOf(actor: Actor, { email, name }: { email: string; name: string }): Promise<KnownUser> {
    const isNew = await this.accounts.create({ email, name, role: '', password: newPassword() });
    const user = (await this.users.findByEmail(email))!; // made just above, or before
    if (isNew) await this.outbox.publish(UserInvited, { ...by(actor), userId: user.id });
    return user;
  }
}
