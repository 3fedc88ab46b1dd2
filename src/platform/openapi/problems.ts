import { STATUS_CODES } from 'node:http';
import { ApiExtension, getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { exampleOf } from '../errors/example.js';
import { titleOf, toProblem, typeOf } from '../http/problem/problem.js';
import { isVersioned, STORE } from './laws/store.js';
import { ProblemDto } from './problem.dto.js';
import { type Operation, operationsOf } from './operations.js';

/** Extension that tells `addProblems` which operations are closed to machines; it is not in the documents. */
export const PERSONAL_EXTENSION = 'x-personal';

/** Extension that tells `addProblems` which operations take secrets that might be guessed. */
export const GUESSED_EXTENSION = 'x-guessed';

/** Error codes by HTTP status. */
/** Codes by their status. */
export type Codes = Record<number, readonly string[]>;

/**
 * Documents what one route alone refuses. What its parameters, body and access make every route refuse is added by rule.
 * `test/docs-ui` holds the codes and their statuses against docs/errors.md.
 */
export const ApiProblems = (codes: Codes): MethodDecorator => ApiExtension('x-problems', codes);

/** Adds to each operation a response for each status of its problems, with an example for each code. */
export function addProblems(document: OpenAPIObject): void {
  const examples = (document.components!.examples ??= {}); // a document of Nest's has components
  for (const { path, operation } of operationsOf(document)) {
    const declared = operation as Operation & {
      'x-problems'?: Codes;
      'x-step-up'?: true;
      'x-personal'?: true;
      'x-guessed'?: true;
    };
    const codes = merge(isVersioned(path) ? commonCodes(operation) : {}, declared['x-problems'] ?? {});
    delete declared['x-problems'];
    delete declared['x-step-up'];
    delete declared['x-personal'];
    delete declared['x-guessed'];
    for (const [status, list] of Object.entries(codes)) {
      operation.responses[status] = response(Number(status), list);
      for (const code of list) {
        examples[code] ??= { summary: titleOf(code), value: example(Number(status), code) };
      }
    }
  }
}

/** What decides about the problems of an operation. */
interface Kind {
  /** A request body is read. */
  hasBody: boolean;
  /** That body is a document. */
  hasDocument: boolean;
  /** A part of the address that varies. */
  hasPart: boolean;
  /** Belongs to one of the stores. */
  isOfStore: boolean;
  /** Answers with a document, in the format that is asked for. */
  hasFormats: boolean;
  /** Takes an `Idempotency-Key`. */
  isKeyed: boolean;
  /** Whether it takes `If-Match`, and whether it must be sent. */
  match?: 'optional' | 'required';
  /** Takes an access token: one that is not valid is refused, also where none is needed. */
  knowsCaller: boolean;
  /** Needs an access token. */
  isStaff: boolean;
  /** Is about what is somebody's own. */
  isPersonal: boolean;
  /** Takes a secret that might be guessed. */
  isGuessed: boolean;
  /** Asks for a proof that is not old. */
  isStepUp: boolean;
}

/** The law of errors: what follows from the kind of request, whatever the route does. A problem a line. */
const COMMON: readonly [status: number, code: string, isAnswerOf: (kind: Kind) => boolean][] = [
  [400, 'query_invalid', () => true],
  [400, 'request_malformed', ({ hasBody, hasPart }) => hasBody || hasPart],
  [400, 'idempotency_key_missing', ({ isKeyed }) => isKeyed],
  [401, 'authentication_required', ({ knowsCaller }) => knowsCaller],
  [401, 'step_up_required', ({ isStepUp }) => isStepUp],
  [403, 'permission_missing', ({ isStaff }) => isStaff],
  [401, 'certificate_required', ({ knowsCaller }) => knowsCaller],
  [403, 'session_required', ({ isStepUp, isPersonal }) => isStepUp || isPersonal],
  [403, 'scope_missing', ({ isStaff }) => isStaff],
  [403, 'app_not_allowed', ({ isStaff }) => isStaff],
  [404, 'store_not_found', ({ isOfStore }) => isOfStore],
  [406, 'not_acceptable', ({ hasFormats }) => hasFormats],
  [409, 'idempotency_key_in_flight', ({ isKeyed }) => isKeyed],
  [412, 'precondition_failed', ({ match }) => match !== undefined],
  [413, 'body_too_large', ({ hasBody }) => hasBody],
  [414, 'address_too_long', ({ hasPart }) => hasPart],
  [415, 'media_type_unsupported', ({ hasBody }) => hasBody],
  [422, 'validation_failed', ({ hasDocument }) => hasDocument],
  [422, 'body_too_complex', ({ hasDocument }) => hasDocument],
  [422, 'idempotency_key_reused', ({ isKeyed }) => isKeyed],
  [428, 'precondition_required', ({ match }) => match === 'required'],
  [429, 'rate_limited', () => true],
  [429, 'too_many_attempts', ({ isGuessed }) => isGuessed],
  [500, 'internal_error', () => true],
  [503, 'store_missing', ({ isOfStore }) => isOfStore],
  [503, 'database_unavailable', () => true],
  [503, 'database_busy', () => true],
];

function kindOf({ parameters = [], requestBody, security = [], responses, ...more }: Operation): Kind {
  const given = parameters.flatMap((parameter) => ('in' in parameter ? [parameter] : []));
  const has = (place: string) => given.some((parameter) => parameter.in === place);
  const match = given.find(({ name }) => name === 'If-Match');
  return {
    ...(match && { match: match.required ? 'required' : 'optional' }),
    hasBody: requestBody !== undefined,
    hasDocument: requestBody !== undefined && 'content' in requestBody && 'application/json' in requestBody.content,
    hasPart: has('path'),
    hasFormats: Object.values(responses).some((one) => one && 'content' in one && one.content?.['application/json']),
    isOfStore: given.some(({ name }) => name === STORE),
    isKeyed: given.some(({ name }) => name === 'Idempotency-Key'),
    knowsCaller: security.some((schemes) => 'bearer' in schemes),
    isPersonal: 'x-personal' in more,
    isGuessed: 'x-guessed' in more,
    isStaff: security.length > 0 && security.every((schemes) => 'bearer' in schemes),
    isStepUp: 'x-step-up' in more,
  };
}

function commonCodes(operation: Operation): Codes {
  const kind = kindOf(operation);
  const codes: Record<number, string[]> = {};
  for (const [status, code, isAnswerOf] of COMMON) {
    if (isAnswerOf(kind)) (codes[status] ??= []).push(code);
  }
  return codes;
}

/** What the route itself declares comes first: it is what readers look for. */
function merge(common: Codes, declared: Codes): Codes {
  const statuses = Object.keys({ ...common, ...declared }).map(Number);
  return Object.fromEntries(
    statuses.map((one) => [one, [...new Set([...(declared[one] ?? []), ...(common[one] ?? [])])]]),
  );
}

const response = (status: number, codes: readonly string[]) => ({
  description: `${STATUS_CODES[status]}: ${codes.map((code) => `\`${code}\``).join(', ')}`,
  content: {
    'application/problem+json': {
      schema: { $ref: getSchemaPath(ProblemDto) },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
    },
  },
});

const FAULTS: Record<string, object[]> = {
  query_invalid: [{ pointer: 'page[size]', code: 'page_size_invalid', detail: 'Between 1 and 100' }],
  validation_failed: [{ pointer: '/email', code: 'is_email', detail: 'email must be an email' }],
};

function example(status: number, code: string): object {
  const known = exampleOf(code);
  return known
    ? toProblem(known)
    : {
        type: typeOf(code),
        title: titleOf(code),
        status,
        code,
        detail: `${titleOf(code)}.`,
        ...(FAULTS[code] && { errors: FAULTS[code] }),
      };
}
