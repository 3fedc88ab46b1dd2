import { DomainError, type InputFault } from './domain.error.js';

export const queryInvalid = (faults: InputFault[]) =>
  new DomainError('malformed', 'query_invalid', 'The query has faults; see errors', {}, faults);

export const validationFailed = (faults: InputFault[]) =>
  new DomainError('invalid', 'validation_failed', 'The request has faults; see errors', {}, faults);

export const notAcceptable = (offered: string[]) =>
  new DomainError('not_acceptable', 'not_acceptable', 'There is no answer in what Accept names; see offered', {
    offered,
  });
export const bodyTooComplex = (excess: string) =>
  new DomainError('invalid', 'body_too_complex', `The body has ${excess}, which no request needs`);

export const uploadNotOneFile = () =>
  new DomainError('invalid', 'upload_not_one_file', 'The form has one part and no other: the file, called file');

export const authenticationRequired = () =>
  new DomainError('unauthenticated', 'authentication_required', 'Sign in and send the access token as a bearer token');

export const permissionMissing = (permission: string) =>
  new DomainError('forbidden', 'permission_missing', `This needs the permission ${permission}`, { permission });

export const idempotencyKeyMissing = () =>
  new DomainError(
    'malformed',
    'idempotency_key_missing',
    'This call needs an Idempotency-Key header of 1 to 128 characters',
  );

export const idempotencyKeyInFlight = (retryAfterSeconds: number) =>
  new DomainError('conflict', 'idempotency_key_in_flight', 'A call with this Idempotency-Key is still under way', {
    retryAfterSeconds,
  });

export const idempotencyKeyReused = () =>
  new DomainError('invalid', 'idempotency_key_reused', 'This Idempotency-Key was used for another request');

export const exportsBusy = () =>
  new DomainError('unavailable', 'exports_busy', 'As many exports as may run at a time are running; try again', {
    retryAfterSeconds: 10,
  });

export const databaseUnavailable = () =>
  new DomainError('unavailable', 'database_unavailable', 'The database does not answer; try again', {
    retryAfterSeconds: 1,
  });

export const databaseBusy = () =>
  new DomainError('unavailable', 'database_busy', 'The database is busy with others; try again', {
    retryAfterSeconds: 1,
  });

export const methodNotAllowed = (method: string, allowed: string[]) =>
  new DomainError('method_refused', 'method_not_allowed', `This address does not take ${method}`, { allowed });

export const versionUnknown = (version: number, versions: readonly number[]) =>
  new DomainError('not_found', 'version_unknown', `There is no version ${version} of this API`, { versions });

export const rateLimited = (policy: string, retryAfterSeconds: number) =>
  new DomainError('limited', 'rate_limited', 'Too many requests; wait and go on', { policy, retryAfterSeconds });

export const preconditionRequired = () =>
  new DomainError(
    'precondition_required',
    'precondition_required',
    'Say in If-Match which version you mean to change: the ETag of what you saw, or * for any',
  );

export const preconditionFailed = (version: number) =>
  new DomainError('precondition_failed', 'precondition_failed', 'It has changed since you saw it; get it again', {
    version,
  });

export const patchNotApplicable = (operation: number, reason: string) =>
  new DomainError('conflict', 'patch_not_applicable', `Operation ${operation} of the patch: ${reason}`, { operation });
