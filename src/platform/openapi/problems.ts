import { STATUS_CODES } from 'node:http';
import { ApiExtension, getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { exampleOf } from '../errors/example.js';
import { titleOf, toProblem, typeOf } from '../http/problem/problem.js';
import { ProblemDto } from './problem.dto.js';
import { type Operation, operationsOf } from './operations.js';

/** Error codes by HTTP status. */
type Codes = Record<number, readonly string[]>;

/**
 * Documents what one route alone refuses. What its parameters, body and access make every route refuse is added by rule.
 * `test/docs-ui` holds the codes and their statuses against docs/errors.md.
 */
export const ApiProblems = (codes: Codes): MethodDecorator => ApiExtension('x-problems', codes);

/** Adds to each operation a response for each status of its problems, with an example for each code. */
export function addProblems(document: OpenAPIObject): void {
  for (const { path, operation } of operationsOf(document)) {
    const declared = operation as Operation & { 'x-problems'?: Codes };
    const codes = merge(path.startsWith('/v1/') ? commonCodes(operation) : {}, declared['x-problems'] ?? {});
    delete declared['x-problems'];
    for (const [status, list] of Object.entries(codes)) {
      if (list.length > 0) operation.responses[status] = response(Number(status), list);
    }
  }
}

/** The law of errors: what follows from the kind of request, whatever the route does. */
function commonCodes({ parameters = [], requestBody, security = [], responses }: Operation): Codes {
  const given = parameters.flatMap((parameter) => ('in' in parameter ? [parameter] : []));
  const isKeyed = given.some(({ name }) => name === 'Idempotency-Key');
  const isConditional = given.some(({ name }) => name === 'If-Match');
  const mustMatch = given.some(({ name, required }) => name === 'If-Match' && required);
  const isStaff = security.some((schemes) => 'bearer' in schemes);
  const hasId = given.some(({ in: place, schema }) => place === 'path' && schema && 'format' in schema);
  const hasQuery = given.some(({ in: place }) => place === 'query');
  return {
    400: [
      ...(hasId || hasQuery ? ['query_invalid'] : []),
      ...(requestBody ? ['request_malformed'] : []),
      ...(isKeyed ? ['idempotency_key_missing'] : []),
    ],
    401: isStaff ? ['authentication_required'] : [],
    403: isStaff ? ['permission_missing'] : [],
    406: answersWithDocument(responses) ? ['not_acceptable'] : [],
    409: isKeyed ? ['idempotency_key_in_flight'] : [],
    412: isConditional ? ['precondition_failed'] : [],
    413: requestBody ? ['body_too_large'] : [],
    415: requestBody ? ['media_type_unsupported'] : [],
    422: [
      ...(requestBody ? ['validation_failed', 'body_too_complex'] : []),
      ...(isKeyed ? ['idempotency_key_reused'] : []),
    ],
    429: ['rate_limited'],
    428: mustMatch ? ['precondition_required'] : [],
    500: ['internal_error'],
    503: ['database_unavailable', 'database_busy'],
  };
}

const answersWithDocument = (responses: Operation['responses']): boolean =>
  Object.values(responses).some((one) => one && 'content' in one && one.content?.['application/json'] !== undefined);

/** What the route itself declares comes first: it is what readers look for. */
function merge(common: Codes, declared: Codes): Codes {
  const statuses = Object.keys({ ...common, ...declared }).map(Number);
  return Object.fromEntries(statuses.map((one) => [one, [...(declared[one] ?? []), ...(common[one] ?? [])]]));
}

const HEADERS: Record<number, Record<string, { description: string; schema: { type: string } }>> = {
  401: { 'WWW-Authenticate': { description: 'How to sign in', schema: { type: 'string' } } },
  429: { 'Retry-After': { description: 'Seconds until the count begins anew', schema: { type: 'integer' } } },
  503: { 'Retry-After': { description: 'Seconds to wait before the next try', schema: { type: 'integer' } } },
};

const response = (status: number, codes: readonly string[]) => ({
  description: `${STATUS_CODES[status]}: ${codes.map((code) => `\`${code}\``).join(', ')}`,
  ...(HEADERS[status] && { headers: HEADERS[status] }),
  content: {
    'application/problem+json': {
      schema: { $ref: getSchemaPath(ProblemDto) },
      examples: Object.fromEntries(
        codes.map((code) => [code, { summary: titleOf(code), value: example(status, code) }]),
      ),
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
