import { Inject, Injectable } from '@nestjs/common';
import type { Device } from '../session/device.js';
import type { StartedSession } from '../session/session-start.service.js';
import { type Credentials, SignInService } from '../session/sign-in.service.js';
import { UserRepository } from '../user/user.repository.js';
import { GuessService } from './guess.service.js';

/** Signs in whoever knows the password, and makes those wait who guess. Stands in for `SignInService`, wherever that is asked for. */
@Injectable()
export class GuardedSignIn extends SignInService {
  @Inject() private readonly guesses: GuessService;
  @Inject() private readonly accounts: UserRepository;

  /** @throws what `SignInService.signIn` throws, and `too_many_attempts`, which does not tell whether there is such an account either */
  override async signIn(credentials: Credentials, device: Device): Promise<StartedSession> {
    const { email, password } = credentials;
    const user = await this.accounts.findByEmail(email);
    const guess = { account: email, userId: user?.id, secret: password, device };
    return this.guesses.attempt(guess, () => super.signIn(credentials, device));
  }
}
