import type { OpenAPIObject } from '@nestjs/swagger';
import { type Operation, operationsOf } from '../operations.js';
import type { Schema, Schemas } from './samples.js';
import { isTagged } from './preconditions.js';
import { isVersioned } from './store.js';

const text = (description: string, format?: string) => ({
  description,
  schema: { type: 'string', ...(format && { format }) },
});
const seconds = (description: string) => ({ description, schema: { type: 'integer', minimum: 0 } });

/** The headers that answers have by rule, stated once and referred to. */
const HEADERS = {
  'Accept-Ranges': text('`bytes`: `Range` may ask for a part (RFC 9110 §14.3)'),
  'Content-Disposition': text('Whether a browser shows the file or keeps it, and as what (RFC 6266)'),
  'Content-Range': text('Which bytes these are, or how many there are of all (RFC 9110 §14.4)'),
  Deprecation: text('Since when this address is deprecated, as `@` and Unix seconds (RFC 9745)'),
  ETag: text('Names this answer: for `If-None-Match`, and of what can be changed for `If-Match`'),
  'Idempotent-Replayed': text('`true`: what was answered to the same call with the same key before'),
  Location: text('Address of what was made or, where it has none of its own, of what it is in', 'uri-reference'),
  RateLimit: text('What is left of each quota, and when it begins anew (draft-ietf-httpapi-ratelimit-headers-10)'),
  'RateLimit-Policy': text('The quotas that the call counts against, and their seconds'),
  'Retry-After': seconds('Seconds to wait before the next try'),
  Successor: text('Address of the `successor-version` of a deprecated one (RFC 8288)'),
  Sunset: text('When this address goes (RFC 8594)'),
  'WWW-Authenticate': text('How to sign in, or what an app has to be granted'),
  'X-Request-Id': text('Finds the request in the log'),
};

type Name = keyof typeof HEADERS;

type Responses = Record<string, { headers?: Record<string, unknown>; content?: Record<string, Content> }>;

interface Content {
  schema?: Schema;
  examples?: Record<string, unknown>;
}

/** What decides about the headers of an answer. */
interface Answer {
  status: number;
  method: string;
  operation: Operation;
  isVersioned: boolean;
  isTagged: boolean;
  /** Parts of it can be asked for. */
  hasRanges: boolean;
  hasBody: boolean;
  /** The resource in it counts its changes. */
  hasVersion: boolean;
  /** Of a problem. */
  codes: string[];
}

/** The law of headers. A header a line. */
const RULES: readonly [name: Name, isSent: (answer: Answer) => boolean][] = [
  ['X-Request-Id', () => true],
  ['RateLimit', (answer) => answer.isVersioned],
  ['RateLimit-Policy', (answer) => answer.isVersioned],
  [
    'ETag',
    ({ status, method, isTagged: isKept, hasVersion }) =>
      method === 'get' ? isKept && [200, 206, 304].includes(status) : hasVersion && [200, 201].includes(status),
  ],
  // Of a 202 without a body nobody is told what becomes of it.
  ['Location', ({ status, hasBody }) => status === 201 || (status === 202 && hasBody)],
  ['Accept-Ranges', ({ status, hasRanges }) => hasRanges && [200, 206, 304, 416].includes(status)],
  ['Content-Disposition', ({ status, hasRanges }) => hasRanges && [200, 206, 304].includes(status)],
  ['Content-Range', ({ status, hasRanges }) => hasRanges && (status === 206 || status === 416)],
  ['Deprecation', ({ operation }) => operation.deprecated === true],
  ['Sunset', ({ operation }) => operation.deprecated === true],
  ['Successor', ({ operation }) => operation.deprecated === true],
  ['Idempotent-Replayed', ({ status, operation }) => status < 500 && takesKey(operation)],
  ['WWW-Authenticate', ({ status, codes }) => status === 401 || codes.includes('scope_missing')],
  [
    'Retry-After',
    ({ status, codes }) =>
      status === 429 || status === 503 || (status === 409 && codes.includes('idempotency_key_in_flight')),
  ],
];

/** Documents the headers of every answer. Comes after every law that adds answers. */
export function addHeaders(document: OpenAPIObject): void {
  const schemas = document.components?.schemas as Schemas;
  document.components!.headers = HEADERS; // a document of Nest's has components
  for (const { path, method, operation } of operationsOf(document)) {
    const responses = operation.responses as Responses;
    for (const [status, response] of Object.entries(responses)) {
      const answer: Answer = {
        ...{ status: Number(status), method, operation },
        isVersioned: isVersioned(path),
        isTagged: isTagged(path),
        hasRanges: '206' in responses,
        hasBody: response.content !== undefined,
        hasVersion: hasVersion(response.content?.['application/json']?.schema, schemas),
        codes: Object.keys(response.content?.['application/problem+json']?.examples ?? {}),
      };
      const names = RULES.filter(([, isSent]) => isSent(answer)).map(([name]) => name);
      const common = names.map((name) => [fieldOf(name), { $ref: `#/components/headers/${name}` }]);
      response.headers = { ...(Object.fromEntries(common) as Record<string, unknown>), ...response.headers };
    }
    // What was true of the answer is true of it still (RFC 9110 §15.4.5).
    if (responses[304] && responses[200]) responses[304].headers = { ...responses[200].headers };
  }
}

/** `Link` means one thing in lists and another in deprecated answers. */
const fieldOf = (name: Name) => (name === 'Successor' ? 'Link' : name);

const takesKey = ({ parameters = [] }: Operation) =>
  parameters.some((parameter) => 'name' in parameter && parameter.name === 'Idempotency-Key');

function hasVersion(schema: Schema | undefined, schemas: Schemas): boolean {
  const named = schema?.$ref ? schemas[schema.$ref.split('/').at(-1)!] : schema; // a reference always has a last part
  return named?.properties?.version !== undefined;
}
