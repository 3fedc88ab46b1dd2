import { DomainError } from '../platform/errors/domain.error.js';

/** One answer for an unknown account, a wrong password and an address that is not proven yet. */
export const credentialsWrong = () =>
  new DomainError(
    'unauthenticated',
    'credentials_wrong',
    'The e-mail address or the password is wrong, or the address is not confirmed yet',
  );

/** One answer for a refresh token that never was, has ended, or was used by somebody else. */
export const refreshTokenInvalid = () =>
  new DomainError('unauthenticated', 'refresh_token_invalid', 'The session has ended; sign in again');

export const refreshTokenMissing = () =>
  new DomainError('unauthenticated', 'refresh_token_missing', 'Send the refresh token in the body or in its cookie');

export const originNotAllowed = () =>
  new DomainError('forbidden', 'origin_not_allowed', 'The cookie is taken from this shop’s own origins alone');

/** One answer for a link that never was, has ended, was used, or is for something else. */
export const linkNotOpen = () =>
  new DomainError('gone', 'link_not_open', 'The link is not valid any more; ask for a new one');

export const mailsExhausted = () =>
  new DomainError('limited', 'mails_exhausted', 'There were many such mails in the last hour; try again later');

export const emailTaken = () =>
  new DomainError('conflict', 'email_taken', 'There is another account with this e-mail address');

export const sessionNotFound = (id: string) =>
  new DomainError('not_found', 'session_not_found', `There is no session ${id}`);

export const passwordWrong = () => new DomainError('invalid', 'password_wrong', 'The current password is wrong');

/** The same for accounts that are there and for those that are not. */
export const tooManyAttempts = (retryAfterSeconds: number) =>
  new DomainError('limited', 'too_many_attempts', 'Too many attempts went wrong; wait before the next one', {
    retryAfterSeconds,
  });

export const passwordsBusy = () =>
  new DomainError('unavailable', 'passwords_busy', 'Too many people sign in at this moment; try again', {
    retryAfterSeconds: 2,
  });
