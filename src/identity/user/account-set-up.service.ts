import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { AccountLinkService } from '../account/account-link.service.js';
import { EmailVerified, PasswordChanged } from '../identity.events.js';
import { PasswordService } from '../password/password.service.js';
import { SessionService } from '../session/session.service.js';
import { UserRepository } from './user.repository.js';

/** Accounts that operators make and mend, from the command line. */
@Injectable()
export class AccountSetUpService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
    private readonly links: AccountLinkService,
    private readonly sessions: SessionService,
    private readonly outbox: Outbox,
  ) {}

  /** Makes a user unless the e-mail address is taken; tells whether it did. */
  async create(user: { email: string; name: string; role: string; password: string }): Promise<boolean> {
    const { password, ...facts } = user;
    const passwordHash = await this.passwords.hash(password);
    return this.users.insert({ id: uuid(), ...facts, passwordHash, emailVerifiedAt: new Date() });
  }

  /** Gives a user a new password, made up here and kept nowhere, and signs them out; undefined when there is no such user. */
  async resetPassword(email: string): Promise<string | undefined> {
    const password = newPassword();
    const passwordHash = await this.passwords.hash(password);
    const known = await this.users.findByEmail(email);
    if (!known) return undefined;
    await this.db.transaction(async () => {
      const user = await this.users.getForUpdate(known.id);
      user.passwordHash = passwordHash;
      if (user.emailVerifiedAt === null) await this.outbox.publish(EmailVerified, { userId: user.id });
      user.emailVerifiedAt ??= new Date();
      await this.users.save(user);
      await this.links.closeAll(user.id);
      await this.sessions.end(user.id, 'password_changed');
      await this.outbox.publish(PasswordChanged, { userId: user.id, how: 'command' });
    });
    return password;
  }
}

/** 96 bits, to be copied rather than remembered. */
export const newPassword = () => randomBytes(12).toString('base64url');
