import { Injectable } from '@nestjs/common';
import { AccountLinkService, isOpen } from '../account/account-link.service.js';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { AccountSlowed, AccountUnlocked } from '../identity.events.js';
import { UserRepository } from '../user/user.repository.js';

/** Lets the owner of an account that strangers guess at in at once: by a link to their address. */
@Injectable()
export class AccountUnlockService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly links: AccountLinkService,
    private readonly outbox: Outbox,
  ) {}

  /** Mails a link, unless one is about: strangers decide when this happens. */
  offer(userId: string): Promise<void> {
    return this.db.transaction(async () => {
      // One offer at a time.
      const { email, emailVerifiedAt } = await this.users.getForUpdate(userId);
      const last = await this.links.findNewest(userId, 'unlock');
      if (emailVerifiedAt === null || (last && isOpen(last))) return;
      const linkId = await this.links.create({ userId, kind: 'unlock', email });
      await this.outbox.publish(AccountSlowed, { userId, linkId });
    });
  }

  /** Uses the link up. @returns whose it is @throws `link_not_open` */
  async accept(token: string): Promise<{ userId: string; email: string }> {
    const link = await this.links.getOpen(token, 'unlock');
    const { userId, email } = link;
    await this.db.transaction(async () => {
      await this.links.close(link);
      await this.outbox.publish(AccountUnlocked, { userId, linkId: link.id });
    });
    return { userId, email };
  }
}
