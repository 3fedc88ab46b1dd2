import { DomainError } from '../platform/errors/domain.error.js';

/** One answer for an unknown account and a wrong password. */
export const credentialsWrong = () =>
  new DomainError('unauthenticated', 'credentials_wrong', 'The e-mail address or the password is wrong');
