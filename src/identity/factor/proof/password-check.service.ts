import { Injectable } from '@nestjs/common';
import { PasswordService } from '../../password/password.service.js';
import { UserRepository } from '../../user/user.repository.js';

/** Whether somebody knows the password of an account. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordService,
  ) {}

  async isRight(userId: string, password: string): Promise<boolean> {
    const { passwordHash } = await this.users.get(userId);
    return this.passwords.isRight(password, passwordHash);
  }
}
