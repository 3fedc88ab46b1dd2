import type { IncomingMessage } from 'node:http';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { FORMATS } from '../../src/platform/http/format/formats.js';
import type { RouteTable } from '../../src/platform/http/routing/route.table.js';
import { versionedAddress } from '../../src/platform/http/routing/versions.js';
import { builtDocument, type OpenApi, type Operation, type Schema } from './built.js';

/** A call and what came back, as far as the document speaks of it. */
export interface Exchange {
  method: string;
  /** With or without a query. */
  path: string;
  /** Of the request; names in lower case. */
  headers?: Record<string, string>;
  status: number;
  contentType: string | undefined;
  /** Of the answer; names in lower case. */
  sent: Record<string, unknown>;
  /** What was parsed of a JSON answer; the text of any other. */
  body: unknown;
}

/**
 * Addresses that the document says nothing of on purpose: payment providers call the first, people look at the others.
 * Whoever answers something new belongs into the document and not in here.
 */
const OUTSIDE = [
  /^\/v1\/payments\/callbacks\//,
  /^\/docs(\/|$)/,
  /^\/$/,
  /^\/schemas\//,
  /^\/openapi(\/\w+)?\.(json|yaml)$/,
];

/** Whatever is sent to an address or with a method that is not there gets a problem, and which one is tested elsewhere. */
const REFUSALS = /^4\d\d$/;

/** A list has the same fault in each item. */
const MOST_FAULTS = 10;

interface Route {
  path: string;
  pattern: RegExp;
  operations: Record<string, Operation>;
}

/** The document as a judge of answers. Schemas are compiled when they are first needed. */
export class Contract {
  private readonly ajv: Ajv2020;
  private readonly routes: Route[];
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(document: OpenApi) {
    this.ajv = newAjv(closed(document));
    this.routes = Object.entries(document.paths)
      .map(([path, operations]) => ({ path, operations, pattern: patternOf(path) }))
      // `/v1/orders/mine` before `/v1/orders/{id}`
      .sort((a, b) => a.path.split('{').length - b.path.split('{').length);
  }

  /** What is wrong with the answer, in sentences that begin with the operation; nothing if it is as documented. */
  faultsOf(exchange: Exchange): string[] {
    const address = this.addressOf(exchange);
    if (OUTSIDE.some((outside) => outside.test(address))) return [];
    const route = this.routeAt(address);
    const method = exchange.method.toLowerCase();
    const operation = route?.operations[method === 'head' ? 'get' : method];
    const name = `${exchange.method} ${operation ? route.path : address} ${exchange.status}`;
    const faults = operation ? this.judge(operation, exchange) : this.judgeRefusal(exchange);
    return faults.slice(0, MOST_FAULTS).map((fault) => `${name}: ${fault}`);
  }

  /** As the server routes it: without a query, without dots that lead elsewhere, with the version in the path. */
  private addressOf({ path, headers = {} }: Exchange): string {
    const base = 'http://server.test';
    const url = URL.canParse(base + path) ? new URL(base + path).href.slice(base.length) : path;
    const methodsAt = (address: string) => (this.routeAt(withoutQuery(address)) ? ['GET'] : []);
    return withoutQuery(versionedAddress({ url, headers } as IncomingMessage, { methodsAt } as unknown as RouteTable));
  }

  private routeAt(address: string): Route | undefined {
    return this.routes.find(({ pattern }) => pattern.test(address));
  }

  private judge({ responses }: Operation, exchange: Exchange): string[] {
    const { status, body } = exchange;
    const response = responses[status];
    if (!response) return [`this status is not documented; the body is ${JSON.stringify(body).slice(0, 300)}`];
    return [...headerFaults(response, exchange), ...this.judgeContent(response, exchange)];
  }

  private judgeContent(response: Operation['responses'][string], exchange: Exchange): string[] {
    const { contentType, body } = exchange;
    if (exchange.method === 'HEAD' || body === '') {
      const isMissing = exchange.method !== 'HEAD' && response.content && !isText(contentType);
      return isMissing ? ['a body is documented, and there is none'] : [];
    }
    if (!response.content) return ['no body is documented, and there is one'];
    const type = mediaTypeOf(contentType);
    const content = response.content[type] ?? response.content[ownNameOf(type)];
    if (!content) {
      return [`${type || 'no media type'} is not documented, but ${Object.keys(response.content).join(', ')}`];
    }
    if (!type.endsWith('json')) return [];
    return [
      ...this.judgeBody(content.schema, body, isSparse(exchange.path)),
      ...undocumentedCode(content.examples, type, body),
    ];
  }

  /** There is no such operation: the answer says so, as a problem. */
  private judgeRefusal({ method, status, contentType, body }: Exchange): string[] {
    if (method === 'OPTIONS' && status === 204) return [];
    if (!REFUSALS.test(String(status))) return ['there is no such operation in the document'];
    if (method === 'HEAD') return [];
    if (mediaTypeOf(contentType) !== 'application/problem+json') return [`${contentType} instead of a problem`];
    return this.judgeBody({ $ref: '#/components/schemas/ProblemDto' }, body);
  }

  private judgeBody(schema: Schema | undefined, body: unknown, mayLack = false): string[] {
    if (!schema) return [];
    const key = JSON.stringify(schema);
    const validate = this.compiled.get(key) ?? this.ajv.compile(absolute(schema));
    this.compiled.set(key, validate);
    if (validate(body)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => !(mayLack && keyword === 'required'));
    return errors.map((error) => sentence(error, body));
  }
}

/** What every HTTP server has to say, and what is said to browsers: not of the API. */
const OF_HTTP = new Set([
  ...['age', 'allow', 'accept-encoding', 'accept-patch', 'cache-control', 'connection', 'content-encoding'],
  ...['content-length', 'content-type', 'date', 'keep-alive', 'origin-agent-cluster', 'referrer-policy'],
  ...['strict-transport-security', 'transfer-encoding', 'vary'],
]);
const TO_BROWSERS = /^(access-control|content-security|cross-origin|x-(content|dns|download|frame|permitted|xss))-/;

/** Every header of ours that is sent is documented; and whatever was made says where. */
function headerFaults({ headers = {} }: Operation['responses'][string], { status, sent }: Exchange): string[] {
  const documented = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const own = Object.keys(sent).filter((name) => !OF_HTTP.has(name) && !TO_BROWSERS.test(name));
  const undocumented = own.filter((name) => !documented.has(name));
  return [
    ...undocumented.map((name) => `the header ${name} is not documented`),
    ...(status === 201 && !sent.location ? ['the header location is missing'] : []),
  ];
}

/** A validator that knows the schemas of the document by their references. */
export function newAjv(document: OpenApi): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ components: { schemas: document.components.schemas } }, DOCUMENT);
  return ajv;
}

const DOCUMENT = 'stoa:document';

/** References of the document lead into the document, wherever the schema that makes them is compiled. */
export const absolute = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${DOCUMENT}#/`)) as Schema;

/**
 * What is not in the document is not in the answer: clients may read all that they are sent. A problem may bring members of
 * its own along.
 */
function closed(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  for (const [name, schema] of Object.entries(copy.components.schemas)) {
    if (name !== 'ProblemDto') close(schema);
  }
  return copy;
}

function close(schema: Schema): void {
  if (schema.properties) schema.additionalProperties ??= false;
  for (const property of Object.values(schema.properties ?? {})) close(property);
  if (schema.items) close(schema.items);
}

/** Of a problem, `code` is public API as well. */
function undocumentedCode(examples: object | undefined, type: string, body: unknown): string[] {
  const { code } = body as { code?: string };
  if (type !== 'application/problem+json' || (code && code in (examples ?? {}))) return [];
  return [`the problem ${code} is not documented, but ${Object.keys(examples ?? {}).join(', ')}`];
}

function sentence({ instancePath, message, params, keyword }: ErrorObject, body: unknown): string {
  const member =
    keyword === 'additionalProperties' ? `: ${(params as { additionalProperty: string }).additionalProperty}` : '';
  const value = instancePath
    .split('/')
    .slice(1)
    .reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], body);
  return `${instancePath || '/'} ${message}${member}; it is ${JSON.stringify(value).slice(0, 200)}`;
}

const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** Whoever names the members that they want is sent no others. */
const isSparse = (path: string) => /[?&]fields=/.test(path);

const withoutQuery = (path: string) => path.split(/[?#]/)[0]!;

/** A list of nothing has no lines. */
const isText = (contentType: string | undefined) => /^application\/x-ndjson|^text\/csv/.test(contentType ?? '');

/** The document names each format once; clients may ask for it by older names, and are answered with them. */
const ownNameOf = (type: string) => FORMATS.find(({ types }) => types.includes(type))?.types[0] ?? type;

const mediaTypeOf = (contentType = '') => contentType.split(';')[0]!.trim().toLowerCase();

/** Read once a process. */
let contract: Contract | undefined;

/** @throws when the answer is not as the documents that the build has made have it, with every fault */
export function assertDocumented(exchange: Exchange): void {
  contract ??= new Contract(builtDocument('whole'));
  const faults = contract.faultsOf(exchange);
  if (faults.length > 0) throw new Error(`The answer is not as the document has it:\n${faults.join('\n')}`);
}
