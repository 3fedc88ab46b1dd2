import { Injectable } from '@nestjs/common';
import { PasswordReplacedError, SignInGate } from '../factor/challenge/sign-in-gate.service.js';
import { refusedEvenly } from '../account/even.js';
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
  signIn(credentials: Credentials, device: Device): Promise<StartedSession> {
    return refusedEvenly(() => this.look(credentials, device));
  }

  private async look(credentials: Credentials, device: Device): Promise<StartedSession> {
    const { email, password, deviceName } = credentials;
    const user = await this.users.findByEmail(email);
    const isRight = await this.passwords.isRight(password, user?.passwordHash);
    if (!user || !isRight || user.emailVerifiedAt === null) throw credentialsWrong();
    const { passwordHash } = user;
    try {
      const session = await this.gate.enter(user.id, device, { deviceName, methods: ['pwd'], passwordHash });
      await this.hashAnew(user, password);
      return session;
    } catch (error) {
      if (error instanceof PasswordReplacedError) return this.look(credentials, device);
      throw error;
    }
  }

  private async hashAnew(user: User, password: string): Promise<void> {
    if (user.passwordHash === null || !this.passwords.isOutdated(user.passwordHash)) return;
    await this.users.rehash(user, await this.passwords.hash(password));
  }
}
