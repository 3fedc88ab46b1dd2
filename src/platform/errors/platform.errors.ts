import { DomainError, type InputFault } from './domain.error.js';
import { withExample } from './example.js';

/**
 * 400 `query_invalid`: faults of the query or of the path.
 * @param faults become `errors`; their pointers are names of parameters
 */
export const queryInvalid = (faults: InputFault[]) =>
  new DomainError('malformed', 'query_invalid', 'The query has faults; see errors', {}, faults);

/**
 * 422 `validation_failed`: faults of the body.
 * @param faults become `errors`; their pointers are of RFC 6901
 */
export const validationFailed = (faults: InputFault[]) =>
  new DomainError('invalid', 'validation_failed', 'The request has faults; see errors', {}, faults);

/**
 * 406 `not_acceptable` (RFC 9110 §15.5.7).
 * @param offered media types that there are; a member of the problem
 */
export const notAcceptable = (offered: string[]) =>
  new DomainError('not_acceptable', 'not_acceptable', 'There is no answer in what Accept names; see offered', {
    offered,
  });

/**
 * 422 `body_too_complex`: a body of more parts than any request needs.
 * @param excess what it has too much of, as words of the sentence
 */
export const bodyTooComplex = (excess: string) =>
  new DomainError('invalid', 'body_too_complex', `The body has ${excess}, which no request needs`);

/** 422 `upload_not_one_file`: the form of an upload has anything else than one file. */
export const uploadNotOneFile = () =>
  new DomainError('invalid', 'upload_not_one_file', 'The form has one part and no other: the file, called file');

/** 401 `authentication_required` (RFC 9110 §15.5.2), also of a token that is not valid; comes with `WWW-Authenticate`. */
export const authenticationRequired = () =>
  new DomainError('unauthenticated', 'authentication_required', 'Sign in and send the access token as a bearer token');

/**
 * 403 `permission_missing` (RFC 9110 §15.5.4).
 * @param permission which one it takes (`order.refund`); a member of the problem
 */
export const permissionMissing = (permission: string) =>
  new DomainError('forbidden', 'permission_missing', `This needs the permission ${permission}`, { permission });

/**
 * 401 `step_up_required` (RFC 9470 §3); comes with `WWW-Authenticate` that says the same.
 * @param maxAgeSeconds how long ago the proof may be; a member of the problem
 * @param acrValues what it takes; a member of the problem
 */
export const stepUpRequired = withExample(
  (maxAgeSeconds: number, acrValues: 'aal1' | 'aal2') =>
    new DomainError('unauthenticated', 'step_up_required', 'Prove again who you are, then repeat the call', {
      maxAgeSeconds,
      acrValues,
    }),
  900,
  'aal2',
);

/** 403 `session_required`: of an API key, for what is somebody's own, and for what people do who can prove again that it is them. */
export const sessionRequired = () =>
  new DomainError('forbidden', 'session_required', 'This takes somebody who has signed in; an API key cannot do it');

/**
 * 403 `scope_missing` (RFC 6750 §3.1): the app was not granted what this takes; comes with `WWW-Authenticate`.
 * @param scope which one it takes (`order.read`); a member of the problem
 */
export const scopeMissing = (scope: string) =>
  new DomainError('forbidden', 'scope_missing', `This needs a token with the scope ${scope}`, { scope });

/** 403 `app_not_allowed`: what is one's own account and its safety is done by its owner, and by no app. */
export const appNotAllowed = () =>
  new DomainError('forbidden', 'app_not_allowed', 'The owner of the account does this, and no app for them');

/** 403 `member_not_settable`: the body sets a member that its caller may not set; `needs` names the permission of each. */
export const memberNotSettable = withExample(
  (needs: Record<string, string>) =>
    new DomainError('forbidden', 'member_not_settable', `You may not set ${Object.keys(needs).join(', ')}`, { needs }),
  { restock: 'order.restock' },
);

/** 400 `idempotency_key_missing`: there is none where one is required, or it is no 1 to 128 visible ASCII characters. */
export const idempotencyKeyMissing = () =>
  new DomainError(
    'malformed',
    'idempotency_key_missing',
    'This call needs an Idempotency-Key header of 1 to 128 characters',
  );

/**
 * 409 `idempotency_key_in_flight`: a twin is under way.
 * @param retryAfterSeconds a member of the problem, and `Retry-After`
 */
export const idempotencyKeyInFlight = (retryAfterSeconds: number) =>
  new DomainError('conflict', 'idempotency_key_in_flight', 'A call with this Idempotency-Key is still under way', {
    retryAfterSeconds,
  });

/** 422 `idempotency_key_reused`: the key belongs to another request. */
export const idempotencyKeyReused = () =>
  new DomainError('invalid', 'idempotency_key_reused', 'This Idempotency-Key was used for another request');

/** 503 `exports_busy`, with `retryAfterSeconds` and `Retry-After`. */
export const exportsBusy = () =>
  new DomainError('unavailable', 'exports_busy', 'As many exports as may run at a time are running; try again', {
    retryAfterSeconds: 10,
  });

/** 503 `database_unavailable`, with `retryAfterSeconds` and `Retry-After`: the database is away. */
export const databaseUnavailable = () =>
  new DomainError('unavailable', 'database_unavailable', 'The database does not answer; try again', {
    retryAfterSeconds: 1,
  });

/** 503 `database_busy`, with `retryAfterSeconds` and `Retry-After`: no connection was free in time, or a lock or statement took too long. */
export const databaseBusy = () =>
  new DomainError('unavailable', 'database_busy', 'The database is busy with others; try again', {
    retryAfterSeconds: 1,
  });

/**
 * 405 `method_not_allowed` (RFC 9110 §15.5.6); comes with `Allow`.
 * @param allowed methods of the address; a member of the problem
 */
export const methodNotAllowed = (method: string, allowed: string[]) =>
  new DomainError('method_refused', 'method_not_allowed', `This address does not take ${method}`, { allowed });

/**
 * 404 `version_unknown`: of a version of the API that is not served.
 * @param versions those that are; a member of the problem
 */
export const versionUnknown = (version: number, versions: readonly number[]) =>
  new DomainError('not_found', 'version_unknown', `There is no version ${version} of this API`, { versions });

/**
 * 429 `rate_limited` (RFC 6585 §4).
 * @param policy name of the quota that is used up; a member of the problem
 * @param retryAfterSeconds until it begins anew; a member of the problem, and `Retry-After`
 */
export const rateLimited = (policy: string, retryAfterSeconds: number) =>
  new DomainError('limited', 'rate_limited', 'Too many requests; wait and go on', { policy, retryAfterSeconds });

/** 428 `precondition_required` (RFC 6585 §3): there is no `If-Match`. */
export const preconditionRequired = () =>
  new DomainError(
    'precondition_required',
    'precondition_required',
    'Say in If-Match which version you mean to change: the ETag of what you saw, or * for any',
  );

/**
 * 412 `precondition_failed` (RFC 9110 §15.5.13): `If-Match` names another version.
 * @param version what is there now; a member of the problem
 */
export const preconditionFailed = (version: number) =>
  new DomainError('precondition_failed', 'precondition_failed', 'It has changed since you saw it; get it again', {
    version,
  });

/**
 * 409 `patch_not_applicable` (RFC 5789 §2.2): an operation of a JSON Patch cannot be carried out.
 * @param operation which one, from 0; a member of the problem
 * @param reason why, as words of the sentence
 */
export const patchNotApplicable = (operation: number, reason: string) =>
  new DomainError('conflict', 'patch_not_applicable', `Operation ${operation} of the patch: ${reason}`, { operation });
