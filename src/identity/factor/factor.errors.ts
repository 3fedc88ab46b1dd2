import { DomainError } from '../../platform/errors/domain.error.js';
import { withExample } from '../../platform/errors/example.js';

/** The password was right, and does not do alone. */
export const secondFactorRequired = withExample(
  (challenge: string, factors: string[], expiresInSeconds: number) =>
    new DomainError('unauthenticated', 'second_factor_required', 'Complete the sign-in with one of factors', {
      ...{ challenge, factors, expiresInSeconds },
    }),
  '01890a5d-ac96-774b-bcce-b302099a8057.k3FQ…',
  ['totp', 'recovery_code'],
  300,
);

/** One answer for a challenge that never was, has ended, was completed, or was answered wrongly too often. */
export const signInChallengeEnded = () =>
  new DomainError('unauthenticated', 'sign_in_challenge_ended', 'The challenge is not open any more; sign in again');

/** One answer for whatever is wrong with a code or a passkey: not right, used before, or for something else. */
export const secondFactorWrong = () =>
  new DomainError('invalid', 'second_factor_wrong', 'The code or the passkey is not right, or was used before');

export const secondFactorAttemptsUsedUp = (retryAfterSeconds: number) =>
  new DomainError('limited', 'second_factor_attempts_used_up', 'Too many wrong codes; wait, or use another factor', {
    retryAfterSeconds,
  });

/** The password alone, or nothing at all, was shown. */
export const secondFactorNeeded = withExample(
  (factors: string[]) =>
    new DomainError('invalid', 'second_factor_needed', 'Show one of factors', {
      factors,
    }),
  ['totp', 'recovery_code'],
);

export const totpAlreadyThere = () =>
  new DomainError('conflict', 'totp_already_there', 'There is an authenticator app already; remove it first');

export const factorNotFound = () => new DomainError('not_found', 'factor_not_found', 'There is no such factor');

export const passkeyAlreadyThere = () =>
  new DomainError('conflict', 'passkey_already_there', 'This passkey was added before');

export const passkeysTooMany = (most: number) =>
  new DomainError('conflict', 'passkeys_too_many', `An account has ${most} passkeys at most; remove one first`);
