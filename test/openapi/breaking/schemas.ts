import type { OpenApi, Schema } from '../built.js';

/** Which way a value goes decides what breaks a client: what it may no longer send, or what it can no longer count on. */
export type Direction = 'request' | 'response';

/** Where in which documents; names what it finds. */
export interface Comparison {
  before: OpenApi;
  after: OpenApi;
  direction: Direction;
  /** References that are being compared further up: an object within itself ends there. */
  within?: readonly string[];
}

/**
 * What a change of a schema breaks, in sentences that begin with the place of the value: `/lines/[]/quantity`.
 * @param place of the value that is looked at; empty for the whole body
 */
export function breaksOfSchema(old: Schema, now: Schema, comparison: Comparison, place = ''): string[] {
  const { before, after, direction, within = [] } = comparison;
  const reference = old.$ref ?? old.allOf?.find(({ $ref }) => $ref)?.$ref;
  if (reference && within.includes(reference)) return [];
  const inner = { ...comparison, within: reference ? [...within, reference] : within };
  const [was, is] = [plain(old, before), plain(now, after)];
  const say = (what: string) => `${place || '/'} ${what}`;
  return [
    ...breaksOfType(was, is, direction).map(say),
    ...breaksOfEnum(was, is, direction).map(say),
    ...(direction === 'request' ? narrowedBounds(was, is).map(say) : []),
    ...breaksOfProperties(was, is, inner, place),
    ...(was.items && is.items ? breaksOfSchema(was.items, is.items, inner, `${place}/[]`) : []),
    ...(isSchema(was.additionalProperties) && isSchema(is.additionalProperties)
      ? breaksOfSchema(was.additionalProperties, is.additionalProperties, inner, `${place}/*`)
      : []),
  ];
}

/** Without references and parts: one schema. */
function plain(schema: Schema, document: OpenApi): Schema {
  if (schema.$ref) {
    const { $ref, ...beside } = schema;
    return { ...plain(document.components.schemas[$ref.split('/').at(-1)!] ?? {}, document), ...beside };
  }
  if (!schema.allOf) return schema;
  const { allOf, ...beside } = schema;
  const parts = [...allOf, beside].map((part) => plain(part, document));
  return Object.assign({}, ...parts, {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Record<string, Schema>,
    required: parts.flatMap(({ required = [] }) => required),
  }) as Schema;
}

function breaksOfType(was: Schema, is: Schema, direction: Direction): string[] {
  const [from, to] = [typesOf(was), typesOf(is)];
  const [narrow, wide] = direction === 'request' ? [from, to] : [to, from];
  const fits = narrow.every((type) => wide.includes(type) || (type === 'integer' && wide.includes('number')));
  if (wide.length > 0 && (!fits || narrow.length === 0)) return [`was ${show(from)} and is ${show(to)}`];
  return ['format', 'pattern', 'const'].flatMap((keyword) => {
    const [old, now] = [was[keyword], is[keyword]];
    const isLoosened = direction === 'request' ? now === undefined : old === undefined;
    return old === now || isLoosened ? [] : [`had the ${keyword} ${show(old)} and has ${show(now)}`];
  });
}

function breaksOfEnum(was: Schema, is: Schema, direction: Direction): string[] {
  if (direction === 'request') {
    if (!is.enum) return [];
    if (!was.enum) return [`takes only ${show(is.enum)} now`];
    return was.enum.filter((value) => !is.enum!.includes(value)).map((value) => `no longer takes ${show(value)}`);
  }
  if (!was.enum) return [];
  if (!is.enum) return [`is no longer one of ${show(was.enum)}`];
  return is.enum.filter((value) => !was.enum!.includes(value)).map((value) => `may be ${show(value)} now`);
}

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

function narrowedBounds(was: Schema, is: Schema): string[] {
  const bound = (schema: Schema, keyword: string, none: number) => (schema[keyword] as number | undefined) ?? none;
  return [
    ...LOWER.filter((keyword) => bound(is, keyword, -Infinity) > bound(was, keyword, -Infinity)),
    ...UPPER.filter((keyword) => bound(is, keyword, Infinity) < bound(was, keyword, Infinity)),
    ...(is.uniqueItems === true && was.uniqueItems !== true ? ['uniqueItems'] : []),
  ].map((keyword) => `had ${keyword} ${show(was[keyword])} and has ${show(is[keyword])}`);
}

function breaksOfProperties(was: Schema, is: Schema, comparison: Comparison, place: string): string[] {
  const isRequest = comparison.direction === 'request';
  const [old, now] = [was.properties ?? {}, is.properties ?? {}];
  const required = (schema: Schema, name: string) => schema.required?.includes(name) ?? false;
  const gone = Object.keys(old).filter((name) => !(name in now));
  const kept = Object.keys(old).filter((name) => name in now);
  return [
    ...gone.map((name) => `${place}/${name} is gone`),
    ...(isRequest
      ? Object.keys(now).filter((name) => required(is, name) && !required(was, name))
      : kept.filter((name) => required(was, name) && !required(is, name))
    ).map((name) => `${place}/${name} ${isRequest ? 'must be sent now' : 'may be missing now'}`),
    ...kept.flatMap((name) => breaksOfSchema(old[name]!, now[name]!, comparison, `${place}/${name}`)),
    ...(isRequest && is.additionalProperties === false && was.additionalProperties !== false
      ? [`${place || '/'} no longer takes members that are not known`]
      : []),
  ];
}

const typesOf = ({ type = [] }: Schema): string[] => [type].flat();

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

const show = (value: unknown) => (value === undefined ? 'none' : JSON.stringify(value));
