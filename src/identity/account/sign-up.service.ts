import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Db } from '../../platform/db/db.js';
import { Outbox } from '../../platform/events/outbox.js';
import { credentialsWrong } from '../identity.errors.js';
import { EmailVerified, SignUpRepeated, UserSignedUp, VerificationRequested } from '../identity.events.js';
import { PasswordService } from '../password/password.service.js';
import type { User } from '../user/user.entity.js';
import { UserRepository } from '../user/user.repository.js';
import type { AccountLink } from './account-link.entity.js';
import { AccountLinkService } from './account-link.service.js';
import { evenly } from './even.js';

export interface NewAccount {
  email: string;
  name: string;
  password: string;
}

/** What a sign-up brings along for the account, once it is confirmed. */
type Chosen = Pick<AccountLink, 'name' | 'passwordHash'>;

/** From a sign-up to an account whose owner is known to read its address. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly links: AccountLinkService,
    private readonly passwords: PasswordService,
    private readonly outbox: Outbox,
  ) {}

  /** Nobody but the reader of the address learns whether there is an account already. @throws `validation_failed` for the password */
  async signUp({ email, name, password }: NewAccount): Promise<void> {
    await this.passwords.assertAcceptable(password, email);
    await evenly(async () => {
      const passwordHash = await this.passwords.hash(password);
      await this.db.transaction(async () => {
        const id = uuid();
        await this.users.insert({ id, email, name, role: null, passwordHash: null, emailVerifiedAt: null });
        const user = await this.users.getByEmailForUpdate(email);
        await this.mail(user, { name, passwordHash });
      });
    });
  }

  /** Sends the newest proof of a sign-up again; the same answer for an address that nobody signed up with. */
  resend(email: string): Promise<void> {
    return evenly(() =>
      this.db.transaction(async () => {
        const user = await this.users.findByEmailForUpdate(email);
        if (user?.emailVerifiedAt !== null || !(await this.links.hasRoom(user.id, 'verification'))) return;
        const last = await this.links.findNewest(user.id, 'verification');
        if (!last) return;
        const { name, passwordHash } = last;
        const linkId = await this.links.create({
          userId: user.id,
          kind: 'verification',
          email: user.email,
          name,
          passwordHash,
        });
        await this.outbox.publish(VerificationRequested, { userId: user.id, linkId });
      }),
    );
  }

  /**
   * The password that was chosen with the sign-up of this link becomes that of the account. It is asked for: whoever signed up with
   * the address of somebody else knows it, and the reader of the mail does not.
   * @throws `link_not_open`, `credentials_wrong`
   */
  async verify(token: string, password: string): Promise<void> {
    const link = await this.links.getOpen(token, 'verification');
    if (!(await this.passwords.isRight(password, link.passwordHash))) throw credentialsWrong();
    await this.db.transaction(async () => {
      const user = await this.users.getForUpdate(link.userId);
      await this.links.close(link);
      if (user.emailVerifiedAt !== null) return;
      await this.confirm(user, link);
    });
  }

  /** Who has an account and signs up once more has most likely forgotten the password: that mail brings a link for a new one. */
  private async mail({ id: userId, email, emailVerifiedAt }: User, chosen: Chosen): Promise<void> {
    const isKnown = emailVerifiedAt !== null;
    const link = isKnown ? { kind: 'reset' as const } : { kind: 'verification' as const, ...chosen };
    if (!(await this.links.hasRoom(userId, link.kind))) return;
    const linkId = await this.links.create({ userId, email, ...link });
    await this.outbox.publish(isKnown ? SignUpRepeated : UserSignedUp, { userId, linkId });
  }

  /** The name is that of this sign-up as well: whoever signed up first with the address may have been somebody else. */
  private async confirm(user: User, { name, passwordHash }: AccountLink): Promise<void> {
    user.emailVerifiedAt = new Date();
    user.passwordHash = passwordHash;
    user.name = name ?? user.name;
    await this.users.save(user);
    await this.outbox.publish(EmailVerified, { userId: user.id });
  }
}
