import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Db } from '../../platform/db/db.js';
import { User } from './user.entity.js';

@Injectable()
export class UserRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<User | null> {
    return this.db.repo(User).findOneBy({ id });
  }

  /** Of somebody who has a session: their account is there. */
  get(id: string): Promise<User> {
    return this.db.repo(User).findOneByOrFail({ id });
  }

  /** @param email in any case */
  findByEmail(email: string): Promise<User | null> {
    return this.db.repo(User).findOneBy({ email: email.toLowerCase() });
  }

  findByEmailForUpdate(email: string): Promise<User | null> {
    return this.db.repo(User).findOne({ where: { email: email.toLowerCase() }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those of these ids that are there. */
  findAll(ids: string[]): Promise<User[]> {
    return this.db.repo(User).findBy({ id: In(ids) });
  }

  /** Accounts that are so many days old, that nobody confirmed or was invited to, and that no mail is under way for. */
  async purgeUnconfirmed(days: number): Promise<void> {
    await this.db.rows(
      `DELETE FROM app_user WHERE email_verified_at IS NULL AND created_at < now() - make_interval(days => $1)
       AND NOT EXISTS (SELECT FROM account_link WHERE user_id = app_user.id AND (kind = 'invitation' OR ends_at > now()))`,
      [days],
    );
  }

  getForUpdate(id: string): Promise<User> {
    return this.db.repo(User).findOneOrFail({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Keeps the factors of a user from changing until the transaction ends; sign-ins do not wait for each other. */
  async lockFactors(id: string): Promise<Pick<User, 'passwordHash'> | undefined> {
    return this.db.row('SELECT password_hash AS "passwordHash" FROM app_user WHERE id = $1 FOR SHARE', [id]);
  }

  getByEmailForUpdate(email: string): Promise<User> {
    return this.db
      .repo(User)
      .findOneOrFail({ where: { email: email.toLowerCase() }, lock: { mode: 'pessimistic_write' } });
  }

  /** Makes a user unless the address is taken; tells whether it did. */
  async insert(
    user: Pick<User, 'id' | 'email' | 'name' | 'role' | 'passwordHash' | 'emailVerifiedAt'>,
  ): Promise<boolean> {
    const { id, email, name, role, passwordHash, emailVerifiedAt } = user;
    const made = await this.db.rows(
      `INSERT INTO app_user (id, email, name, role, password_hash, email_verified_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [id, email.toLowerCase(), name, role, passwordHash, emailVerifiedAt],
    );
    return made.length > 0;
  }

  /** Under the lock of the row. */
  async save(user: User): Promise<void> {
    user.version++;
    await this.db.repo(User).save(user);
  }

  /** The same password, hashed better; nothing when it was changed meanwhile. */
  async rehash({ id, passwordHash }: User, better: string): Promise<void> {
    await this.db.rows('UPDATE app_user SET password_hash = $3 WHERE id = $1 AND password_hash = $2', [
      id,
      passwordHash,
      better,
    ]);
  }
}
