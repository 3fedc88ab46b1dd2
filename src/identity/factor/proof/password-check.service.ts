import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { PasswordService } from '../../password/password.service.js';
import { UserRepository } from '../../user/user.repository.js';

/** Whether somebody knows the password of an account. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
  ) {}

  /** @throws `password_wrong`, `too_many_attempts` */
  async assertOwn(actor: Actor, password: string): Promise<void> {
    const { passwordHash } = await this.users.get(actor.id);
    await this.passwords.assertOwn(actor, password, passwordHash);
  }
}
