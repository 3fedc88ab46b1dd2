/** A request the bank refuses without recording anything; `code` is part of its contract. */
export class SandboxError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

export const keyMissing = () =>
  new SandboxError(400, 'idempotency_key_missing', 'This request needs an Idempotency-Key header');

export const keyInvalid = () =>
  new SandboxError(400, 'idempotency_key_invalid', 'The Idempotency-Key header must be a UUID');

export const keyReused = (key: string) =>
  new SandboxError(422, 'idempotency_key_reused', `Key ${key} was used for a different request`);

export const currencyMismatch = (expected: string) =>
  new SandboxError(422, 'currency_mismatch', `This authorization is in ${expected}`);

export const callbackUrlRefused = () =>
  new SandboxError(422, 'callback_url_refused', 'callbackUrl must be an http(s) URL of this machine (a loopback host)');

export const operationUnknown = (key: string) =>
  new SandboxError(404, 'operation_unknown', `The bank never heard of operation ${key}`);

export const authorizationUnknown = (id: string) =>
  new SandboxError(404, 'authorization_unknown', `There is no authorization ${id}`);

export const challengeUnknown = (id: string) =>
  new SandboxError(404, 'challenge_unknown', `There is no challenge ${id}`);

export const cardServerError = () =>
  new SandboxError(500, 'bank_unavailable', 'This card answers its first two attempts with an error');

/** What the caller is told about any error; only what the bank does not understand is an `internal_error`. */
export function problemOf(error: unknown): { status: number; code: string; detail: string } {
  if (error instanceof SandboxError) {
    return { status: error.status, code: error.code, detail: error.message };
  }
  const { validation, statusCode, message } = error as { validation?: unknown; statusCode?: number; message?: string };
  if (validation !== undefined) {
    return { status: 422, code: 'invalid_request', detail: message ?? 'The request is not valid' };
  }
  if (statusCode === 413) {
    return { status: 413, code: 'body_too_large', detail: 'A body may have 64 kB' };
  }
  if (statusCode === 415) {
    return { status: 415, code: 'unsupported_media_type', detail: 'Bodies are application/json' };
  }
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? { status: statusCode, code: 'bad_request', detail: message ?? 'The request cannot be read' }
    : { status: 500, code: 'internal_error', detail: 'The bank failed to handle this request' };
}
