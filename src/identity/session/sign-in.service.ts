import { Injectable } from '@nestjs/common';
import { SignInGate } from '../factor/challenge/sign-in-gate.service.js';
import { credentialsWrong } from '../identity.errors.js';
import { PasswordService } from '../password/password.service.js';
import type { User } from '../user/user.entity.js';
import { UserRepository } from '../user/user.repository.js';
import type { Device } from './device.js';
import type { StartedSession } from './session-start.service.js';

export interface Credentials {
  email: string;
  password: string;
  deviceName?: string;
}

/** Signs in whoever knows the password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
    private readonly gate: SignInGate,
  ) {}

  /** @throws `credentials_wrong`, which does not tell whether there is such an account; `second_factor_required` */
  async signIn({ email, password, deviceName }: Credentials, device: Device): Promise<StartedSession> {
    const user = await this.users.findByEmail(email);
    const isRight = await this.passwords.isRight(password, user?.passwordHash);
    if (!user || !isRight || user.emailVerifiedAt === null) throw credentialsWrong();
    const better = await this.betterHash(user, password);
    if (better !== undefined) await this.users.rehash(user, better);
    return this.gate.enter(user.id, device, { deviceName, methods: ['pwd'] });
  }

  private async betterHash(user: User, password: string): Promise<string | undefined> {
    const isOutdated = user.passwordHash !== null && this.passwords.isOutdated(user.passwordHash);
    return isOutdated ? this.passwords.hash(password) : undefined;
  }
}
