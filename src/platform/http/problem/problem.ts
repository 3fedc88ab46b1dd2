import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind, type InputFault } from '../../errors/domain.error.js';

/** RFC 9457 problem details, as Stoa writes them. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  instance?: string;
  traceId?: string;
  errors?: InputFault[];
  /** How many more faults there are than `errors` names. */
  errorsLeftOut?: number;
  [member: string]: unknown;
}

const STATUS: Record<ErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  payment_refused: 402,
  forbidden: 403,
  not_found: 404,
  method_refused: 405,
  not_acceptable: 406,
  conflict: 409,
  gone: 410,
  precondition_failed: 412,
  range_refused: 416,
  invalid: 422,
  limited: 429,
  precondition_required: 428,
  unavailable: 503,
};

/** Codes of the answers that the framework itself gives, by status. */
export const FRAMEWORK_CODES: Record<number, { code: string; title: string }> = {
  400: { code: 'request_malformed', title: 'The request cannot be read' },
  404: { code: 'route_not_found', title: 'There is nothing at this address' },
  408: { code: 'request_too_slow', title: 'The request took too long to arrive' },
  413: { code: 'body_too_large', title: 'The body is too large' },
  414: { code: 'address_too_long', title: 'A part of the address is too long' },
  415: { code: 'media_type_unsupported', title: 'The body has a type that is not read here' },
  431: { code: 'headers_too_large', title: 'The headers are too large' },
  500: { code: 'internal_error', title: 'Something went wrong on our side' },
};

/** Makes the problem document of anything that was thrown. Unknown errors tell nothing about themselves. */
export function toProblem(error: unknown): Problem {
  if (error instanceof DomainError) return fromDomain(error);
  if (error instanceof HttpException) return fromFramework(error.getStatus(), error.message);
  return fromFramework(500, 'The fault has been logged; quote the traceId when you report it');
}

function fromDomain(error: DomainError): Problem {
  return {
    ...error.details,
    type: typeOf(error.code),
    title: titleOf(error.code),
    status: STATUS[error.kind],
    code: error.code,
    detail: error.detail,
    ...faultsOf(error),
  };
}

/** The first hundred: a body can be made to have thousands, and an answer must not be many times what was asked. */
const MAX_FAULTS = 100;

function faultsOf({ faults }: DomainError): Partial<Problem> {
  if (faults.length === 0) return {};
  const left = faults.length - MAX_FAULTS;
  return { errors: faults.slice(0, MAX_FAULTS), ...(left > 0 && { errorsLeftOut: left }) };
}

function fromFramework(status: number, message: string): Problem {
  const known = FRAMEWORK_CODES[status] ?? FRAMEWORK_CODES[status < 500 ? 400 : 500]!;
  const detail = status === 404 ? known.title : message;
  return { type: typeOf(known.code), title: known.title, status, code: known.code, detail };
}

/** `WWW-Authenticate`: how to sign in, or to prove again who one is (RFC 9470 §3), or what an app has to be granted (RFC 6750 §3.1). */
export function challengeOf({ code, detail, maxAgeSeconds, acrValues, scope }: Problem): string {
  const sign = 'Bearer realm="stoa"';
  if (code === 'scope_missing') return `${sign}, error="insufficient_scope", scope="${String(scope)}"`;
  if (code !== 'step_up_required') return sign;
  const why = `error="insufficient_user_authentication", error_description="${detail}"`;
  return `${sign}, ${why}, acr_values="${String(acrValues)}", max_age="${String(maxAgeSeconds)}"`;
}

export const typeOf = (code: string) => `/docs/errors#${code}`;

export const titleOf = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ');
