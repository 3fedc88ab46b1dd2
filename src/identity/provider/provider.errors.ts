import { DomainError } from '../../platform/errors/domain.error.js';

export const providerNotFound = (id: string) =>
  new DomainError('not_found', 'identity_provider_not_found', `There is no identity provider ${id}`);

export const returnUrlNotAllowed = () =>
  new DomainError(
    'invalid',
    'return_url_not_allowed',
    'A sign-in returns to an origin of the shop, or to an address that the settings name',
  );

/** One answer for what never was, has ended, was used, or is somebody else’s. */
export const providerSignInNotOpen = () =>
  new DomainError('gone', 'provider_sign_in_not_open', 'This sign-in is not open any more; begin another');

export const providerDenied = () =>
  new DomainError('unauthenticated', 'provider_sign_in_denied', 'The sign-in was cancelled at the provider');

/** @param providerError what it answered (RFC 6749 §4.1.2.1 and §5.2), as far as it is one of the words that may stand there */
export const providerRefused = (providerError: string) =>
  new DomainError('unauthenticated', 'provider_refused', 'The provider refused the sign-in; see providerError', {
    providerError,
  });

/** Its answer is not of this sign-in, not for us, too old, not signed by it, or nonsense. */
export const providerAnswerInvalid = () =>
  new DomainError('unauthenticated', 'provider_answer_invalid', 'The answer of the provider cannot be trusted');

export const providerUnavailable = () =>
  new DomainError('unavailable', 'provider_unavailable', 'The provider does not answer; try again', {
    retryAfterSeconds: 5,
  });

/** Known to whoever the provider says reads the address: it is their own account. */
export const accountLinkRequired = () =>
  new DomainError(
    'conflict',
    'account_link_required',
    'There is an account with this e-mail address: sign in to it, then link the provider',
  );

export const providerEmailUnproven = () =>
  new DomainError(
    'forbidden',
    'provider_email_unproven',
    'No account is linked with this, and the provider does not prove an e-mail address: sign up, then link the provider',
  );

export const externalIdentityTaken = () =>
  new DomainError('conflict', 'external_identity_taken', 'Another account is linked with this already');

export const externalIdentityNotFound = (id: string) =>
  new DomainError('not_found', 'external_identity_not_found', `There is no external identity ${id}`);

export const lastWayToSignIn = () =>
  new DomainError(
    'conflict',
    'last_way_to_sign_in',
    'Nothing else is there to sign in with: choose a password or link another provider first',
  );
