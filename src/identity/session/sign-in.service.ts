import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/db.js';
import { credentialsWrong } from '../identity.errors.js';
import { PasswordService } from '../password/password.service.js';
import type { User } from '../user/user.entity.js';
import { UserRepository } from '../user/user.repository.js';
import type { Device } from './device.js';
import { SessionStartService, type StartedSession } from './session-start.service.js';

export interface Credentials {
  email: string;
  password: string;
  deviceName?: string;
}

/** Signs in whoever knows the password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionStartService,
  ) {}

  /** @throws `credentials_wrong`, which does not tell whether there is such an account */
  async signIn({ email, password, deviceName }: Credentials, device: Device): Promise<StartedSession> {
    const user = await this.users.findByEmail(email);
    const isRight = await this.passwords.isRight(password, user?.passwordHash);
    if (!user || !isRight || user.emailVerifiedAt === null) throw credentialsWrong();
    const better = await this.betterHash(user, password);
    return this.db.transaction(async () => {
      if (better !== undefined) await this.users.rehash(user, better);
      return this.sessions.start(user.id, device, deviceName);
    });
  }

  private async betterHash(user: User, password: string): Promise<string | undefined> {
    const isOutdated = user.passwordHash !== null && this.passwords.isOutdated(user.passwordHash);
    return isOutdated ? this.passwords.hash(password) : undefined;
  }
}
