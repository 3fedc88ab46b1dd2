import fc from 'fast-check';

/** A schema of the OpenAPI document, as far as answers use them. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

type Schemas = Record<string, Schema>;

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const whole = fc.oneof(
  fc.maxSafeInteger(),
  fc.nat(1_000),
  fc.constantFrom(0, -1, 2 ** 31, 2 ** 32, 2 ** 53 - 1, -(2 ** 53) + 1),
);
const SCALARS: Record<string, fc.Arbitrary<unknown>> = {
  string: fc.oneof(
    text,
    fc.constantFrom('', 'null', '1', 'true', ' ', '\n', '\u0001'),
    fc.date({ noInvalidDate: true }).map(String),
  ),
  integer: whole,
  number: fc.oneof(
    whole,
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((one) => !Object.is(one, -0) && !(Math.abs(one) > 2 ** 53)),
  ),
  boolean: fc.boolean(),
  null: fc.constant(null),
};

/** Anything that an answer of this schema may be: members that are not required may be missing. */
export function arbitraryOf(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  const of = (one: Schema) => arbitraryOf(one, schemas);
  if (schema.$ref !== undefined) return of(schemas[schema.$ref.replace(/^.*\//, '')]!);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(of));
  if (schema.allOf) return of(schema.allOf[0]!);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? 'object'].flat();
  return fc.oneof(...types.map((type) => SCALARS[type] ?? branch(type, schema, of)));
}

function branch(type: string, schema: Schema, of: (one: Schema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (type === 'array') return fc.array(of(schema.items ?? {}), { maxLength: 3 });
  const { properties, required = [], additionalProperties } = schema;
  if (properties) {
    const members = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, of(one)]));
    const requiredKeys = required.filter((name) => name in members);
    return fc.record(members, { requiredKeys, noNullPrototype: true });
  }
  const value = typeof additionalProperties === 'object' ? of(additionalProperties) : fc.jsonValue({ maxDepth: 1 });
  const name = text.filter((one) => one !== '__proto__');
  return fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });
}
