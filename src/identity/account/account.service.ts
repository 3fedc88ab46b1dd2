import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Db } from '../../platform/db/db.js';
import { isDuplicate } from '../../platform/db/postgres.faults.js';
import { Outbox } from '../../platform/events/outbox.js';
import { assertVersion, type ExpectedVersion } from '../../platform/http/precondition/version.js';
import { emailTaken, mailsExhausted, passwordWrong } from '../identity.errors.js';
import { EmailChanged, EmailChangeRequested, PasswordChanged } from '../identity.events.js';
import { PasswordService } from '../password/password.service.js';
import { SessionService } from '../session/session.service.js';
import type { User } from '../user/user.entity.js';
import { UserRepository } from '../user/user.repository.js';
import { AccountLinkService } from './account-link.service.js';

/** What the owner of an account does with it, signed in. */
@Injectable()
export class AccountService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly links: AccountLinkService,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
  ) {}

  get(actor: Actor): Promise<User> {
    return this.users.get(actor.id);
  }

  rename(actor: Actor, name: string, expected: ExpectedVersion): Promise<User> {
    return this.db.transaction(async () => {
      const user = await this.users.getForUpdate(actor.id);
      assertVersion(user, expected);
      user.name = name;
      await this.users.save(user);
      return user;
    });
  }

  /** Every other session ends. @throws `password_wrong`, `too_many_attempts`, `validation_failed` for the new one */
  async changePassword(actor: Actor, current: string, password: string): Promise<void> {
    const known = await this.prove(actor, current);
    await this.passwords.assertAcceptable(password, known.email);
    const passwordHash = await this.passwords.hash(password);
    await this.db.transaction(async () => {
      const user = await this.users.getForUpdate(actor.id);
      if (user.passwordHash !== known.passwordHash) throw passwordWrong(); // changed by another meanwhile
      user.passwordHash = passwordHash;
      await this.users.save(user);
      await this.links.closeAll(user.id);
      await this.sessions.end(user.id, 'password_changed', { except: actor.sessionId });
      await this.outbox.publish(PasswordChanged, { userId: user.id, how: 'change' });
    });
  }

  /** Mails a link to the new address; until it is used nothing changes. @throws `password_wrong`, `mails_exhausted` */
  async requestEmailChange(actor: Actor, email: string, password: string): Promise<void> {
    const { id: userId, email: oldEmail, passwordHash } = await this.prove(actor, password);
    await this.db.transaction(async () => {
      const user = await this.users.getForUpdate(userId);
      if (user.passwordHash !== passwordHash) throw passwordWrong(); // changed by another meanwhile
      if (!(await this.links.hasRoom(userId, 'email-change'))) throw mailsExhausted();
      const linkId = await this.links.create({ userId, kind: 'email-change', email, oldEmail });
      await this.outbox.publish(EmailChangeRequested, { userId, linkId });
    });
  }

  /** The old address is told. @throws `link_not_open`, `email_taken` */
  async changeEmail(token: string): Promise<void> {
    const link = await this.links.getOpen(token, 'email-change');
    try {
      await this.db.transaction(async () => {
        const user = await this.users.getForUpdate(link.userId);
        await this.links.close(link);
        await this.links.closeAll(user.id);
        user.email = link.email;
        user.emailVerifiedAt = new Date();
        await this.users.save(user);
        await this.outbox.publish(EmailChanged, { userId: user.id, linkId: link.id });
      });
    } catch (error) {
      throw isDuplicate(error, 'app_user_email') ? emailTaken() : error;
    }
  }

  private async prove(actor: Actor, password: string): Promise<User> {
    const user = await this.users.get(actor.id);
    await this.passwords.assertOwn(actor, password, user.passwordHash);
    return user;
  }
}
