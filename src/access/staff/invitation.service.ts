import { Injectable } from '@nestjs/common';
import { AccountInvitationService } from '../../identity/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Outbox } from '../../platform/events/outbox.js';
import { UserInvited } from '../access.events.js';
import { by } from '../role/role.service.js';

/** Invites those who are to be staff. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly accounts: AccountInvitationService,
    private readonly outbox: Outbox,
  ) {}

  /** Id of the account with this e-mail address. A new one gets a link to choose its password by. */
  async accountOf(actor: Actor, person: { email: string; name: string }): Promise<string> {
    const { userId, linkId } = await this.accounts.invite(person);
    if (linkId !== null) await this.outbox.publish(UserInvited, { ...by(actor), userId, linkId });
    return userId;
  }
}
