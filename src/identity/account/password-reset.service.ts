import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { EmailVerified, PasswordChanged, PasswordResetRequested } from '../identity.events.js';
import { PasswordService } from '../password/password.service.js';
import { SessionService } from '../session/session.service.js';
import { UserRepository } from '../user/user.repository.js';
import { AccountLinkService } from './account-link.service.js';
import { evenly } from './even.js';

/** A new password for whoever reads the account's address. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly links: AccountLinkService,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
  ) {}

  /** Nobody but the reader of the address learns whether there is an account. */
  request(email: string): Promise<void> {
    return evenly(() =>
      this.db.transaction(async () => {
        const user = await this.users.findByEmailForUpdate(email);
        if (!user || !(await this.links.hasRoom(user.id, 'reset'))) return;
        const linkId = await this.links.create({ userId: user.id, kind: 'reset', email: user.email });
        await this.outbox.publish(PasswordResetRequested, { userId: user.id, linkId });
      }),
    );
  }

  /** Ends every session. The address is proven with it. @throws `link_not_open`, `validation_failed` for the password */
  async reset(token: string, password: string): Promise<void> {
    const link = await this.links.getOpen(token, 'reset', 'invitation');
    await this.passwords.assertAcceptable(password, link.email);
    const passwordHash = await this.passwords.hash(password);
    await this.db.transaction(async () => {
      const user = await this.users.getForUpdate(link.userId);
      await this.links.close(link);
      await this.links.closeAll(user.id);
      user.passwordHash = passwordHash;
      if (user.emailVerifiedAt === null) await this.outbox.publish(EmailVerified, { userId: user.id });
      user.emailVerifiedAt ??= new Date();
      await this.users.save(user);
      await this.sessions.end(user.id, 'password_changed');
      await this.outbox.publish(PasswordChanged, {
        userId: user.id,
        how: link.kind === 'invitation' ? 'invitation' : 'reset',
      });
    });
  }
}
