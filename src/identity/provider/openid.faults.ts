import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { DomainError } from '../../platform/errors/domain.error.js';
import { providerAnswerInvalid, providerDenied, providerRefused, providerUnavailable } from './provider.errors.js';

/** Codes of `openid-client` for a provider that is late, or answers with a status that has no place there. */
const AWAY = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);
/** Errors of providers by which they say that it is not the sign-in’s fault (RFC 6749 §4.1.2.1). */
const PASSING = new Set(['server_error', 'temporarily_unavailable']);

/** What becomes of whatever went wrong with a provider: what it sent is told to nobody, but for its error’s own word. */
export function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof AuthorizationResponseError) return refusalFor(error.error);
  if (error instanceof ResponseBodyError) return error.status >= 500 ? providerUnavailable() : refusalFor(error.error);
  if (error instanceof WWWAuthenticateChallengeError) return refusalFor(challengeIn(error) ?? 'invalid_client');
  // `fetch` tells of connections by this.
  if (error instanceof TypeError) return providerUnavailable();
  const isAway = error instanceof ClientError && AWAY.has(error.code ?? '');
  return isAway ? providerUnavailable() : providerAnswerInvalid();
}

const challengeIn = ({ cause }: WWWAuthenticateChallengeError) => cause[0]?.parameters.error;

function refusalFor(word: string): DomainError {
  if (word === 'access_denied') return providerDenied();
  if (PASSING.has(word)) return providerUnavailable();
  return providerRefused(word.replace(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, '').slice(0, 100));
}
