import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { hash, verify } from '@node-rs/argon2';
import { v7 as uuid } from 'uuid';
import { Db } from '../platform/db/db.js';
import { credentialsWrong } from './identity.errors.js';
import { User } from './user.entity.js';
import { ROLES } from './user.roles.js';

export const ACCESS_TOKEN_SECONDS = 900;

/** What an access token says. */
export interface AccessClaims {
  sub: string;
  permissions: readonly string[];
}

/** Signs staff in. */
@Injectable()
export class SessionService {
  /** Verified against when the account is unknown, so that the answer takes as long as for a known one. */
  private readonly decoy = hash(uuid());

  constructor(
    private readonly db: Db,
    private readonly jwt: JwtService,
  ) {}

  async signIn(email: string, password: string): Promise<string> {
    const user = await this.db.repo(User).findOneBy({ email: email.toLowerCase() });
    const isRight = await verify(user?.passwordHash ?? (await this.decoy), password);
    if (!user || !isRight) throw credentialsWrong();
    const claims: AccessClaims = { sub: user.id, permissions: ROLES[user.role ?? ''] ?? [] };
    return this.jwt.signAsync(claims);
  }

  /** Makes a user unless the e-mail address is taken; tells whether it did. */
  async createUser(user: { email: string; name: string; role: string; password: string }): Promise<boolean> {
    const { email, name, role, password } = user;
    const created = await this.db.rows(
      `INSERT INTO app_user (id, email, name, role, password_hash) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [uuid(), email.toLowerCase(), name, role, await hash(password)],
    );
    return created.length > 0;
  }

  /** Gives a user a new password, made up here and kept nowhere; undefined when there is no such user. */
  async resetPassword(email: string): Promise<string | undefined> {
    const password = newPassword();
    const changed = await this.db.rows(
      'UPDATE app_user SET password_hash = $2, updated_at = now() WHERE email = $1 RETURNING id',
      [email.toLowerCase(), await hash(password)],
    );
    return changed.length > 0 ? password : undefined;
  }

  async hasUser(email: string): Promise<boolean> {
    return this.db.repo(User).existsBy({ email: email.toLowerCase() });
  }
}

/** 96 bits, to be copied rather than remembered. */
export const newPassword = () => randomBytes(12).toString('base64url');
