import { Injectable } from '@nestjs/common';
import type { CheckedFactor } from '../factor-change.service.js';
import { secondFactorWrong } from '../factor.errors.js';
import type { AssertionDto } from './credential.dto.js';
import type { PasskeyRequestOptionsDto } from './passkey-options.dto.js';
import { type ChallengeUse, PasskeyChallenges } from './passkey-challenge.service.js';
import { PasskeyRepository } from './passkey.repository.js';
import { RelyingParty } from './relying-party.service.js';

/** Whose passkey it is that was shown, and whether it is right. */
@Injectable()
export class PasskeyCheck {
  constructor(
    private readonly passkeys: PasskeyRepository,
    private readonly challenges: PasskeyChallenges,
    private readonly relyingParty: RelyingParty,
  ) {}

  /** To sign in with: the authenticator finds the account, and makes sure of its user. */
  anybody(): Promise<PasskeyRequestOptionsDto> {
    return this.relyingParty.requestOptions([], 'sign-in', 'required');
  }

  /** To prove an account that is known. */
  async of(userId: string, use: ChallengeUse): Promise<PasskeyRequestOptionsDto> {
    return this.relyingParty.requestOptions(await this.passkeys.list(userId), use, 'preferred');
  }

  /**
   * @param userId whose it has to be; anybody's when left out
   * @throws `second_factor_wrong` whatever is wrong with it
   */
  async check(
    assertion: AssertionDto,
    use: ChallengeUse,
    userId?: string,
  ): Promise<CheckedFactor & { userId: string }> {
    const passkey = await this.passkeys.findByCredential(Buffer.from(assertion.id, 'base64url'));
    if (!passkey || (userId !== undefined && passkey.userId !== userId)) throw secondFactorWrong();
    const { userHandle } = assertion.response;
    const isOwn = userHandle === undefined || Buffer.from(userHandle, 'base64url').toString() === passkey.userId;
    if (!isOwn) throw secondFactorWrong();
    const { challenge, what: signCount } = await this.relyingParty.verify(assertion, passkey, use);
    const spend = async () => {
      const isFirst = (await this.challenges.spend(challenge)) && (await this.passkeys.use(passkey.id, signCount));
      if (!isFirst) throw secondFactorWrong();
    };
    return { userId: passkey.userId, method: 'passkey', spend };
  }
}
